package work.connect.model.docs;

import static work.connect.model.docs.Markdown.code;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import work.connect.model.measure.AnswersNeeded;
import work.connect.model.measure.CutOffs;
import work.connect.model.measure.ExposureItem;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Item;
import work.connect.model.measure.Percentiles;
import work.connect.model.measure.PublishedNorms;
import work.connect.model.measure.Scoring;

/** The page of the questionnaires, made of their data. */
final class InstrumentsPage {

    static final String UPDATE = "mvn -pl connect-model test -Dtest=InstrumentsPageTest -Dconnect.update=true";

    private final Markdown page = new Markdown();

    private InstrumentsPage() {}

    static String text() {
        InstrumentsPage made = new InstrumentsPage();
        made.introduction();
        Instruments.standard().all().forEach(made::instrument);
        return made.page.toString();
    }

    private void introduction() {
        page.heading(1, "The questionnaires");
        page.paragraph(
                "What Connect knows of published questionnaires: keys, limits, percentiles, and where they come from."
                        + " No text of a question is in the library, for those belong to their authors.");
        page.paragraph(
                "This page is generated from `src/main/resources/work/connect/model/instruments`. Change that, never this"
                        + " page, then run");
        page.listing(UPDATE);
        page.paragraph("How to read it:");
        page.list(
                List.of(
                        "A code in bold is reversed: the answer is seen from the other end before it counts.",
                        "VERIFIED numbers were seen in the source that is named. UNVERIFIED ones are known at second hand only, and"
                                + " are in force only where a host calls `choosingUnverified`.",
                        "Cut-offs in force count unless a host chooses others. They part a scale; they are no diagnosis of anybody.",
                        "Percentiles compare what they were taken from: organisations with organisations, teams with teams. They are"
                                + " in force only where a host chooses them; its own are better (see `Norms`).",
                        "A host adds a questionnaire of its own by a file in the same form: `Instruments.standard().with(path)`."));
    }

    private void instrument(Instrument instrument) {
        page.heading(2, instrument.id());
        page.paragraph(instrument.title() + ".");
        page.table(
                "What|Says",
                List.of(
                        List.of("Key", code(instrument.status()) + ": " + instrument.source()),
                        List.of("Licence", instrument.licence()),
                        List.of("Note", Objects.requireNonNullElse(instrument.note(), ""))));
        page.table(
                "Scale|Title|Construct|Items|Score|Good end|Answers needed|Units",
                instrument.scales().stream().map(InstrumentsPage::scale).toList());
        if (!instrument.exposures().isEmpty()) {
            page.paragraph("Single questions that are counted:");
            page.table(
                    "Item|Hazard|Answers|Those that count|Told from",
                    instrument.exposures().stream()
                            .map(InstrumentsPage::exposure)
                            .toList());
        }
        if (!instrument.cutOffs().isEmpty()) {
            page.paragraph("Cut-offs:");
            page.table(
                    "Set|Bands|Status|In force|Population|Source",
                    instrument.cutOffs().stream().map(InstrumentsPage::cutOffs).toList());
        }
        instrument.norms().forEach(norms -> norms(instrument, norms));
    }

    private static List<String> scale(InstrumentScale scale) {
        String range = scale.range().toString();
        return List.of(
                code(scale.id()),
                scale.title(),
                scale.construct() == null ? "" : code(scale.construct()),
                scale.items().isEmpty()
                        ? "scores only"
                        : scale.items().stream().map(InstrumentsPage::item).collect(Collectors.joining(", "))
                                + answers(scale.items().get(0)),
                (scale.scoring() == Scoring.SUM ? "sum, " : "mean, ") + range,
                scale.direction().name().startsWith("HIGHER") ? "high" : "low",
                scale.items().isEmpty() ? "" : needed(scale),
                scale.units().stream()
                        .map(unit -> unit.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    private static String item(Item item) {
        String code = item.reversed() ? "**" + item.code() + "**" : item.code();
        return item.version() == null ? code : code + " (" + item.version() + ")";
    }

    private static String answers(Item item) {
        String points = item.points().isEmpty()
                ? ""
                : " count " + item.points().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "; answers " + item.lowest() + " to " + item.highest() + points;
    }

    private static String needed(InstrumentScale scale) {
        String words = scale.needed() == AnswersNeeded.HALF
                ? "half of those asked"
                : scale.needed().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words + ": " + scale.needed().of(scale.items().size()) + " of "
                + scale.items().size();
    }

    private static List<String> exposure(ExposureItem item) {
        return List.of(
                item.code(),
                code(item.hazard()),
                item.answers().toString(),
                item.exposed().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")),
                item.leastGroup() + " answers");
    }

    private static List<String> cutOffs(CutOffs set) {
        return List.of(
                code(set.id()),
                set.bands().entrySet().stream()
                        .map(scale -> code(scale.getKey()) + ": "
                                + scale.getValue().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")),
                code(set.status()),
                set.standard() ? "yes" : "where chosen",
                Objects.requireNonNullElse(set.population(), ""),
                set.source());
    }

    private void norms(Instrument instrument, PublishedNorms norms) {
        page.paragraph("Percentiles %s, %s, of %d of the unit %s. %s."
                .formatted(code(norms.id()), code(norms.status()), norms.size(), code(norms.of()), norms.source()));
        page.table(
                "Scale|p20|p50|p80",
                instrument.scales().stream()
                        .filter(scale -> norms.percentiles().containsKey(scale.id()))
                        .map(scale -> percentiles(scale, norms.percentiles().get(scale.id())))
                        .toList());
    }

    private static List<String> percentiles(InstrumentScale scale, Percentiles percentiles) {
        return List.of(
                code(scale.id()),
                percentiles.p20().toPlainString(),
                percentiles.p50().toPlainString(),
                percentiles.p80().toPlainString());
    }
}
