package work.connect.model.docs;

import static work.connect.model.docs.Markdown.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import work.connect.model.assessment.Unit;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.Instruments;

/** What is measured, with what, and of what. */
final class MeasuresChapter {

    private final JavadocOf javadoc;
    private final Uses uses;
    private final Markdown page;

    MeasuresChapter(JavadocOf javadoc, Uses uses, Markdown page) {
        this.javadoc = javadoc;
        this.uses = uses;
        this.page = page;
    }

    void write() {
        page.heading(2, "Constructs");
        page.paragraph(javadoc.type(Construct.class).orElse(""));
        page.table(
                "Construct|Scale|Good end|Units|Meaning|Read today by|Needed next by",
                Arrays.stream(Construct.values()).map(this::construct).toList());
        page.heading(2, "Instruments");
        page.paragraph(javadoc.type(Instrument.class).orElse(""));
        page.paragraph(
                "Those that come with the library; [INSTRUMENTS.md](INSTRUMENTS.md) has their keys, limits and sources.");
        page.table(
                "Instrument|Title|Constructs",
                Instruments.standard().all().stream()
                        .map(MeasuresChapter::instrument)
                        .toList());
        page.heading(2, "Units");
        page.paragraph(javadoc.type(Unit.class).orElse(""));
        page.table(
                "Unit|Constructs|Read today by|Needed next by",
                Arrays.stream(Unit.values()).map(this::unit).toList());
    }

    private List<String> construct(Construct construct) {
        return List.of(
                code(construct),
                construct.reference().toString(),
                construct.direction() == Direction.HIGHER_IS_BETTER ? "high" : "low",
                construct.units().stream()
                        .map(unit -> unit.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")),
                javadoc.constant(construct).orElse(""),
                VocabularyPage.codes(uses.today(construct)),
                String.join(", ", uses.next(construct)));
    }

    private static List<String> instrument(Instrument instrument) {
        return List.of(
                code(instrument.id()),
                instrument.title(),
                VocabularyPage.codes(
                        instrument.constructs().stream().map(Construct::name).toList()));
    }

    private List<String> unit(Unit unit) {
        return List.of(
                code(unit),
                VocabularyPage.codes(Arrays.stream(Construct.values())
                        .filter(construct -> construct.units().contains(unit))
                        .map(Construct::name)
                        .toList()),
                VocabularyPage.codes(uses.today(unit)),
                String.join(", ", uses.next(unit)));
    }
}
