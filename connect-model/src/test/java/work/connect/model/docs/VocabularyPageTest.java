package work.connect.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.assessment.Unit;
import work.connect.model.fact.Field;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.Construct;

class VocabularyPageTest {

    private static final Path PAGE = Path.of("VOCABULARY.md");

    private static final JavadocOf JAVADOC = JavadocOf.sources(Path.of("src/main/java"));

    /** Terms: their names alone never say enough. */
    private static final List<Class<? extends Enum<?>>> TERMS =
            List.of(Construct.class, DisclosureClass.class, Register.class);

    /** Single words that everybody understands alike. A name of several words says what it means. */
    private static final Set<String> PLAIN = Set.of(
            "OTHER",
            "YES",
            "NO",
            "VIDEO",
            "PHONE",
            "CHAT",
            "EMAIL",
            "SUPPORTIVE",
            "NEUTRAL",
            "STRAINED",
            "UNCIVIL",
            "HOSTILE",
            "MENTORING",
            "SOCIAL",
            "GREETING",
            "SAFETY",
            "FAIRNESS",
            "FEEDBACK",
            "RESOLVED",
            "MEDIATION",
            "CONTRACTOR",
            "VIOLENCE",
            "THREAT",
            "HELPED");

    @Test
    void isWhatTheTypesSay() throws IOException {
        String text = VocabularyPage.text();
        if (Boolean.getBoolean("connect.update")) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE)
                .as("The types have changed, and the page has not. Run: " + VocabularyPage.UPDATE)
                .hasContent(text);
    }

    @Test
    void everyFactAndFieldIsExplained() {
        List<String> silent = new ArrayList<>();
        for (FactType type : FactType.values()) {
            if (JAVADOC.type(type.shape().type()).isEmpty()) {
                silent.add(type.name());
            }
            type.shape().fields().stream()
                    .filter(field ->
                            JAVADOC.component(type.shape().type(), field.name()).isEmpty())
                    .map(Field::toString)
                    .forEach(silent::add);
        }
        assertThat(silent)
                .as("These have no text. Add the Javadoc of the record, or its @param.")
                .isEmpty();
    }

    @Test
    void everyWordIsExplainedOrSaysItAll() {
        Stream<Class<?>> words =
                Stream.concat(WordsChapter.held().stream(), Stream.of(DisclosureClass.class, Register.class));
        assertThat(words.flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> (Enum<?>) constant)
                        .filter(word -> JAVADOC.constant(word).isEmpty())
                        .filter(word -> !saysItAll(word))
                        .map(Uses::nameOf))
                .as("These have no comment, and their names alone do not say what they mean. Add a comment.")
                .isEmpty();
    }

    private static boolean saysItAll(Enum<?> word) {
        if (word instanceof Hazard hazard) {
            return !hazard.title().isBlank();
        } else if (word instanceof Register register
                && register.name().equals(register.facts().name())) {
            return true;
        }
        return !TERMS.contains(word.getDeclaringClass()) && (word.name().contains("_") || PLAIN.contains(word.name()));
    }

    @Test
    void everyLinkLeadsToOneHeading() {
        String text = VocabularyPage.text();
        List<String> headings =
                matches("(?m)^#+ (.+)$", text).map(Markdown::anchor).toList();
        assertThat(headings).doesNotHaveDuplicates();
        assertThat(matches("\\]\\(#([^)]+)\\)", text)).isSubsetOf(headings);
    }

    private static Stream<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    @Test
    void everyTypeIsUsedOrNeededNext() {
        Uses uses = Uses.read();
        assertThat(types().filter(type ->
                        uses.today(type).isEmpty() && uses.next(type).isEmpty()))
                .as("Nothing uses these. Say in uses.csv what reads them, or which rule to come needs them.")
                .isEmpty();
    }

    @Test
    void nothingButTypesIsUsed() {
        assertThat(Uses.read().types())
                .containsExactlyElementsOf(types().map(Uses::nameOf).toList());
    }

    @Test
    void everyRuleToComeSaysWhatItAsks() {
        Uses uses = Uses.read();
        assertThat(types().flatMap(type -> uses.next(type).stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(uses.questions().keySet());
    }

    private static Stream<Enum<?>> types() {
        return Stream.<Enum<?>[]>of(
                        FactType.values(), Register.values(), Construct.values(), Unit.values(), Hazard.values())
                .flatMap(Arrays::stream);
    }
}
