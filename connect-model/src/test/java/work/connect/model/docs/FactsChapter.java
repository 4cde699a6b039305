package work.connect.model.docs;

import static work.connect.model.docs.Markdown.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import work.connect.model.FactType;
import work.connect.model.OneOfEach;
import work.connect.model.Register;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Field;
import work.connect.model.fact.NotEmpty;

/** The kinds of facts: what reads them, and what each is made of. */
final class FactsChapter {

    private final JavadocOf javadoc;
    private final Uses uses;
    private final Markdown page;

    FactsChapter(JavadocOf javadoc, Uses uses, Markdown page) {
        this.javadoc = javadoc;
        this.uses = uses;
        this.page = page;
    }

    void write() {
        page.heading(2, "Facts");
        page.table(
                "Fact|Class|Read today by|Needed next by",
                Arrays.stream(FactType.values())
                        .map(type -> List.of(
                                link(type),
                                HazardsChapter.words(type.disclosure()),
                                VocabularyPage.codes(uses.today(type)),
                                String.join(", ", uses.next(type))))
                        .toList());
        Arrays.stream(FactType.values()).forEach(this::fact);
        own();
    }

    private void own() {
        page.heading(3, "Kinds of a host's own");
        page.paragraph(
                "A host can add kinds of facts: a public, flat record each, which says its file and how protected it is.");
        page.listing(
                "@OwnFact(\"weekend_shifts\")",
                "@Disclosed(value = DisclosureClass.WORK_DESIGN, because = \"it holds rosters alone\")",
                "public record WeekendShift(@Refers(value = Refers.To.PERSON, on = \"on\") String person, LocalDate on)",
                "        implements Fact {}");
        page.list(List.of(
                "CSV: `weekend_shifts.csv`, once `CsvOptions.reading(WeekendShift.class)` says so. JSON: the list"
                        + " `weekendShifts` in the object `own`, once `WorkplaceJson.read` is told of the record. Java:"
                        + " `workplace.all(WeekendShift.class)`.",
                "Checks: those of the annotations on its components, as of any fact.",
                "Absence: means none where they are stated as kept, by `keeps(WeekendShift.class, day)`, by a line"
                        + " `weekend_shifts,2026-01-01` in `registers.csv`, or in the object `ownRegisters` of JSON.",
                "What the record holds, and its class, is the host's to answer for: see the Javadoc of `OwnFact`."));
    }

    static String link(FactType type) {
        return Markdown.link(type.file(), type.file());
    }

    private void fact(FactType type) {
        page.heading(3, type.file());
        page.paragraph(javadoc.type(type.shape().type()).orElse(""));
        page.list(List.of(
                "CSV: %s. JSON: %s. Java: %s."
                        .formatted(
                                code(type.file() + ".csv"),
                                code(type.collection()),
                                code(type.shape().type().getSimpleName())),
                "Class: " + disclosed(type),
                "Absence: " + absence(type)));
        page.table(
                "Field|Holds|Needed|Meaning|Bounds",
                type.shape().fields().stream().map(field -> field(type, field)).toList());
        page.listing(ExampleRow.header(type), ExampleRow.of(OneOfEach.examples().get(type)));
    }

    private List<String> field(FactType type, Field field) {
        FieldWords words = new FieldWords(type, field);
        return List.of(
                words.name(),
                words.holds(),
                field.isNeeded() || field.stated(NotEmpty.class).isPresent() ? "yes" : "",
                javadoc.component(type.shape().type(), field.name()).orElse(""),
                words.bounds());
    }

    /** Of the fact, then of the fields that differ; those with the same reason together. */
    private static String disclosed(FactType type) {
        Map<Disclosed, List<String>> fields = new LinkedHashMap<>();
        for (Field field : type.shape().fields()) {
            field.stated(Disclosed.class)
                    .ifPresent(own -> fields.computeIfAbsent(own, first -> new ArrayList<>())
                            .add(field.column()));
        }
        StringBuilder text = new StringBuilder(because(type.shape().type().getAnnotation(Disclosed.class)));
        fields.forEach((own, columns) -> text.append(" Of ")
                .append(VocabularyPage.codes(columns))
                .append(": ")
                .append(because(own)));
        return text.toString();
    }

    private static String because(Disclosed disclosed) {
        return HazardsChapter.link(disclosed.value()) + ", because " + disclosed.because() + ".";
    }

    private String absence(FactType type) {
        String registers = Arrays.stream(Register.values())
                .filter(register -> register.facts() == type)
                .map(register -> code(register)
                        + javadoc.constant(register)
                                .map(" (%s)"::formatted)
                                .orElse("")
                                .replace(".)", ")"))
                .collect(Collectors.joining(", "));
        return registers.isEmpty() ? "no register of its own." : "means none where this is kept: " + registers + ".";
    }
}
