package work.connect.model.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

class WordsTest {

    private static final Words GERMAN = Words.in(Locale.GERMAN);

    /** Words that are the same in both languages. */
    private static final Set<String> SHARED = Set.of("report.value");

    static Stream<String> keys() {
        return English.TEXTS.keySet().stream().filter(key -> !SHARED.contains(key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aGermanWordIsNoEnglishOne(String key) {
        assertThat(GERMAN.text(key)).isNotBlank().isNotEqualTo(English.TEXTS.get(key));
    }

    @Test
    void aHazardHasATitleInEachLanguage() {
        assertThat(Words.ENGLISH.title(Hazard.ISOLATION)).isEqualTo("Isolation");
        assertThat(GERMAN.title(Hazard.ISOLATION)).isEqualTo("Alleinsein bei der Arbeit");
        assertThat(GERMAN.meaning(Gap.NO_LEADER)).isEqualTo("eine Führungskraft ist nicht vermerkt");
    }

    @Test
    void thePersonAffectedIsNotHurried() {
        assertThat(GERMAN.urgency(Severity.CRITICAL, Audience.PERSON)).isEqualTo("dringend");
        assertThat(GERMAN.urgency(Severity.CRITICAL, Audience.LEADER)).isEqualTo("heute handeln");
        assertThat(Words.ENGLISH.urgency(Severity.HIGH, Audience.PERSON)).isEqualTo("important");
        assertThat(Words.ENGLISH.urgency(Severity.LOW, Audience.PERSON)).isEqualTo("watch");
    }

    @Test
    void numbersAndMomentsAreWrittenAsTheLanguageDoes() {
        Instant spring = Instant.parse("2027-03-04T05:06:07Z");

        assertThat(GERMAN.number(new BigDecimal("-4.10"))).isEqualTo("-4,10");
        assertThat(GERMAN.moment(spring)).isEqualTo("4. März 2027, 05:06 Uhr UTC");
        assertThat(Words.ENGLISH.number(new BigDecimal("4.1"))).isEqualTo("4.1");
        assertThat(Words.ENGLISH.moment(spring)).isEqualTo("4 March 2027, 05:06 UTC");
    }

    @Test
    void whomSomethingIsAboutIsNamedInTheLanguage() {
        assertThat(List.of(Subject.person("p1"), Subject.pair("p2", "p1"), Subject.team("night"), Subject.ORGANISATION))
                .extracting(GERMAN::name)
                .containsExactly("p1", "p1 und p2", "Team night", "die Organisation");
    }

    @Test
    void englishNamesAreThoseOfTheSubjectsThemselves() {
        assertThat(List.of(Subject.person("p1"), Subject.pair("p2", "p1"), Subject.team("night"), Subject.ORGANISATION))
                .allSatisfy(subject -> assertThat(Words.ENGLISH.name(subject)).isEqualTo(subject.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "de-CH"})
    void theCountryMakesNoDifference(String tag) {
        assertThat(Words.in(Locale.forLanguageTag(tag)).language()).isEqualTo(Locale.GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "und", "fr", "tlh"})
    void whatIsNotTranslatedIsSaidInEnglish(String tag) {
        assertThat(Words.in(Locale.forLanguageTag(tag))).isSameAs(Words.ENGLISH);
    }
}
