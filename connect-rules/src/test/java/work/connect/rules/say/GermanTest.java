package work.connect.rules.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.rules.rulebook.rule.Rule;

/** Loading German proves that each English text has a German one with the same values, and that there is no other. */
class GermanTest {

    private static final Language GERMAN = Languages.standard().of(Locale.GERMAN);
    private static final Map<String, String> ENGLISH = English.texts();

    private static final Pattern ENGLISH_WORDS =
            Pattern.compile("(?i)\\b(the|of|and|with|you|your|who|people|is|are|has|have|not|days|limit)\\b");

    private static String german(String key) {
        return GERMAN.translated(key, ENGLISH.get(key));
    }

    static Stream<String> keys() {
        return ENGLISH.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void eachTextIsInGerman(String key) {
        String german = german(key);

        assertThat(german).isNotBlank().isNotEqualTo(ENGLISH.get(key)).doesNotContain("  ");
        assertThat(german.replaceAll("\\{\\w+}", "")).doesNotContainPattern(ENGLISH_WORDS);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aQuestionStaysAQuestionAndASentenceASentence(String key) {
        String english = ENGLISH.get(key);
        String german = german(key);

        assertThat(german.endsWith("?")).isEqualTo(english.endsWith("?"));
        if (!key.equals("report.no-sign")) {
            assertThat(german.endsWith(".")).isEqualTo(english.endsWith("."));
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void speaksToTheReaderAsTheAdviceDoes(String key) {
        assertThat(german(key)).doesNotContainPattern("(?i)\\b(du|dich|dir|deine?[mnrs]?)\\b");
    }

    /** Otherwise one question of a rule would hide another, for a translation knows them by the id. */
    @Test
    void theVariantsOfARuleAskTheSame() {
        Map<String, String> asked = new TreeMap<>();
        for (Rule rule : English.asking()) {
            assertThat(asked.merge(rule.id(), rule.asks(), (first, next) -> first))
                    .as(rule.name())
                    .isEqualTo(rule.asks());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "de-CH"})
    void theCountryMakesNoDifference(String tag) {
        assertThat(Languages.standard().of(Locale.forLanguageTag(tag))).isSameAs(GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "und", "fr"})
    void whatIsNotTranslatedIsSaidInEnglish(String tag) {
        assertThat(Languages.standard().of(Locale.forLanguageTag(tag))).isSameAs(Language.ENGLISH);
    }

    @Test
    void valuesStandWhereTheLanguageWantsThem() {
        Said said = Said.of(Phrase.MEAN, new BigDecimal("4.1"), 1, 7);

        assertThat(said.in(Language.ENGLISH)).isEqualTo("4.1 on a scale from 1 to 7");
        assertThat(said.in(GERMAN)).isEqualTo("4,1 auf einer Skala von 1 bis 7");
    }

    @Test
    void aPhraseMayStandInAnother() {
        Said said = Said.of(Phrase.OPEN_REPORTS, Said.of(Phrase.MORE_THAN, 10));

        assertThat(said.in(Language.ENGLISH)).isEqualTo("more than 10 open reports");
        assertThat(said.in(GERMAN)).isEqualTo("offene Meldungen: mehr als 10");
    }
}
