package work.connect.rules.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.assessment.Audience;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.InterventionText;

/** How the interventions are worded, in English and in German: for a person on a hard day. */
class WordingTest {

    private static final Catalogue ENGLISH = Catalogue.standard();
    private static final Catalogue GERMAN = ENGLISH.in(Locale.GERMAN);
    private static final int LONGEST = 320;
    private static final int LONGEST_STEP = 170;
    private static final int LONGEST_TITLE = 60;

    static Stream<Intervention> all() {
        return ENGLISH.keys().stream().map(ENGLISH::get);
    }

    static Stream<Intervention> inBothLanguages() {
        return Stream.concat(all(), GERMAN.keys().stream().map(GERMAN::get));
    }

    /** What is said to one reader or another in sentences. */
    private static Stream<String> sentences(Intervention intervention) {
        InterventionText text = intervention.text();
        return Stream.of(
                        Stream.of(text.firstStep()),
                        text.wordings().values().stream(),
                        Stream.ofNullable(text.caution()),
                        text.variants().values().stream())
                .flatMap(sentences -> sentences);
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void everySentenceEnds(Intervention intervention) {
        assertThat(sentences(intervention))
                .allMatch(sentence ->
                        Pattern.compile("[.?!][\"”“]?$").matcher(sentence).find());
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void nothingIsTooLongToReadOnAHardDay(Intervention intervention) {
        assertThat(sentences(intervention)).allSatisfy(said -> assertThat(said).hasSizeLessThanOrEqualTo(LONGEST));
        assertThat(intervention.text().title())
                .hasSizeLessThanOrEqualTo(LONGEST_TITLE)
                .doesNotEndWith(".");
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void firstStepsAreShortAndSayWhatToDo(Intervention intervention) {
        String step = intervention.text().firstStep();

        assertThat(step)
                .hasSizeLessThanOrEqualTo(LONGEST_STEP)
                .doesNotContainPattern("(?i)\\b(should|must|sollten?|müssen?)\\b");
        assertThat(step).doesNotContainPattern("^(?:You|It|The|There|If|When|An?|We|Sie|Es|Der|Die|Das|Wenn)\\b");
    }

    @ParameterizedTest
    @MethodSource("all")
    void germanFirstStepsAddressTheReader(Intervention english) {
        assertThat(GERMAN.get(english.key()).text().firstStep()).containsPattern("^\\p{Lu}\\p{L}+ Sie\\b");
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobodyWhoLeadsIsToldOfAReport(Intervention intervention) {
        assertThat(intervention.text().wordings().getOrDefault(Audience.LEADER, ""))
                .doesNotContainPattern("(?i)\\b(reports?|reported|complain\\w*|harass\\w*|bull(y|ying|ied))\\b");
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void nobodyIsBlamedOrDiagnosed(Intervention intervention) {
        assertThat(sentences(intervention))
                .noneMatch(Pattern.compile(
                                "(?i)\\b(victim|perpetrator|toxic|culprit|offender|disorder|Opfer|Täter\\w*|toxisch\\w*|schuld)\\b")
                        .asPredicate());
    }

    @ParameterizedTest
    @MethodSource("all")
    void isAllInGerman(Intervention english) {
        InterventionText german = GERMAN.get(english.key()).text();

        assertThat(german.title()).isNotEqualTo(english.text().title());
        assertThat(sentences(GERMAN.get(english.key())))
                .doesNotContainAnyElementsOf(sentences(english).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ja-JP", ""})
    void isInEnglishWhereThereIsNoTranslation(String language) {
        Catalogue catalogue = ENGLISH.in(Locale.forLanguageTag(language));

        assertThat(catalogue.get("ONE_TO_ONE")).isEqualTo(ENGLISH.get("ONE_TO_ONE"));
    }

    @Test
    void areAdvisedInGermanForTheyAreGermanThroughout() {
        assertThat(ENGLISH.whollyIn(Locale.GERMAN).get("ONE_TO_ONE")).isEqualTo(GERMAN.get("ONE_TO_ONE"));
    }

    @Test
    void areNotAdvisedInALanguageTheyAreOnlyPartlyIn() {
        assertThatThrownBy(() -> ENGLISH.whollyIn(Locale.FRENCH))
                .hasMessageContaining("ONE_TO_ONE.first-step is not translated");
    }

    @Test
    void aCountryIsReadInItsLanguage() {
        assertThat(ENGLISH.in(Locale.forLanguageTag("de-CH")).get("ONE_TO_ONE")).isEqualTo(GERMAN.get("ONE_TO_ONE"));
    }
}
