package work.connect.model.docs;

import static work.connect.model.docs.Markdown.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.FactType;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Field;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;

/** What can go wrong, and how protected each fact and hazard is. */
final class HazardsChapter {

    private static final String CLASSES = "Disclosure classes";

    private final JavadocOf javadoc;
    private final Uses uses;
    private final Markdown page;

    HazardsChapter(JavadocOf javadoc, Uses uses, Markdown page) {
        this.javadoc = javadoc;
        this.uses = uses;
        this.page = page;
    }

    void write() {
        page.heading(2, CLASSES);
        page.paragraph(javadoc.type(DisclosureClass.class).orElse("")
                + " What is found from several facts is told to those alone who may know of all of them.");
        page.table(
                "Class|Meaning, and who may know|Facts|Fields of other facts",
                Arrays.stream(DisclosureClass.values()).map(this::row).toList());
        page.heading(2, "Hazards");
        page.paragraph(javadoc.type(Hazard.class).orElse(""));
        page.table(
                "Hazard|Meaning|Class|Found today by|Looked for next by",
                Arrays.stream(Hazard.values()).map(this::hazard).toList());
    }

    static String link(DisclosureClass disclosure) {
        return Markdown.link(words(disclosure), CLASSES);
    }

    static String words(DisclosureClass disclosure) {
        return disclosure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<String> row(DisclosureClass disclosure) {
        return List.of(
                code(disclosure),
                javadoc.constant(disclosure).orElse(""),
                Arrays.stream(FactType.values())
                        .filter(type -> type.disclosure() == disclosure)
                        .map(FactsChapter::link)
                        .collect(Collectors.joining(", ")),
                Arrays.stream(FactType.values())
                        .flatMap(type -> fields(type, disclosure))
                        .collect(Collectors.joining(", ")));
    }

    private static Stream<String> fields(FactType type, DisclosureClass disclosure) {
        return type.shape().fields().stream()
                .filter(field -> field.stated(Disclosed.class).isPresent())
                .filter(field -> type.disclosure(field) == disclosure)
                .map(Field::column)
                .map(column -> code(column) + " of " + FactsChapter.link(type));
    }

    private List<String> hazard(Hazard hazard) {
        return List.of(
                code(hazard),
                hazard.title(),
                words(hazard.disclosureClass()),
                VocabularyPage.codes(uses.today(hazard)),
                String.join(", ", uses.next(hazard)));
    }
}
