package work.connect.model.docs;

import static work.connect.model.docs.Markdown.code;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.fact.Field;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.Construct;

/** The words that fields can hold, and the registers. */
final class WordsChapter {

    /** Words of which there is more to say than what they mean, and the heading under which that is said. */
    private static final Map<Class<?>, String> ELSEWHERE =
            Map.of(Construct.class, "Constructs", Hazard.class, "Hazards");

    private final JavadocOf javadoc;
    private final Uses uses;
    private final Markdown page;

    WordsChapter(JavadocOf javadoc, Uses uses, Markdown page) {
        this.javadoc = javadoc;
        this.uses = uses;
        this.page = page;
    }

    void write() {
        page.heading(2, "Words");
        page.paragraph("What a field can hold where it holds words. A word without a text means what it says.");
        fieldsByWords().forEach(this::words);
        registers();
    }

    static String link(Class<?> words) {
        return Markdown.link(nameOf(words), ELSEWHERE.getOrDefault(words, nameOf(words)));
    }

    /** All enums that fields hold, in the order in which the facts first do. */
    static Set<Class<?>> held() {
        Set<Class<?>> held = new LinkedHashSet<>();
        for (FactType type : FactType.values()) {
            type.shape().fields().stream()
                    .map(Field::holds)
                    .filter(Class::isEnum)
                    .forEach(held::add);
        }
        return held;
    }

    private static String nameOf(Class<?> words) {
        return words.getCanonicalName().substring(words.getPackageName().length() + 1);
    }

    private static Map<Class<?>, List<String>> fieldsByWords() {
        Map<Class<?>, List<String>> fields = new LinkedHashMap<>();
        for (Class<?> words : held()) {
            if (!ELSEWHERE.containsKey(words)) {
                fields.put(words, fieldsWith(words));
            }
        }
        return fields;
    }

    private static List<String> fieldsWith(Class<?> words) {
        return Arrays.stream(FactType.values())
                .flatMap(type -> type.shape().fields().stream()
                        .filter(field -> field.holds() == words)
                        .map(field -> code(field.column()) + " of " + FactsChapter.link(type)))
                .toList();
    }

    private void words(Class<?> words, List<String> fields) {
        page.heading(3, nameOf(words));
        page.paragraph(javadoc.type(words).orElse("") + " Held by " + String.join(", ", fields) + ".");
        page.list(Arrays.stream(words.getEnumConstants())
                .map(constant -> word((Enum<?>) constant))
                .toList());
    }

    private String word(Enum<?> word) {
        return code(word.name())
                + javadoc.constant(word).map(text -> ": " + text).orElse("");
    }

    private void registers() {
        page.heading(2, "Registers");
        page.paragraph(javadoc.type(Register.class).orElse(""));
        page.table(
                "Register|Facts|Meaning|Read today by|Needed next by",
                Arrays.stream(Register.values())
                        .map(register -> List.of(
                                code(register),
                                FactsChapter.link(register.facts()),
                                javadoc.constant(register).orElse(""),
                                VocabularyPage.codes(uses.today(register)),
                                String.join(", ", uses.next(register))))
                        .collect(Collectors.toList()));
    }
}
