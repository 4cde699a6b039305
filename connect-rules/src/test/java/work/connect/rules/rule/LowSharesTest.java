package work.connect.rules.rule;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenAnswers.a;
import static work.connect.rules.rule.GivenAnswers.each;
import static work.connect.rules.rule.GivenAnswers.figure;
import static work.connect.rules.rule.GivenAnswers.own;
import static work.connect.rules.rule.GivenAnswers.safety;
import static work.connect.rules.rule.GivenAnswers.team;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.workplace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.rules.ConnectEngine;
import work.connect.rules.coverage.RuleCoverage;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.climate.TeamScore;

/** PSY-02, BEL-01, PUR-01, CON-02, TRU-12: a mean hides a minority, and a minority of a few is not pointed at. */
class LowSharesTest {

    /** Some of team "a" answered one thing, some another. */
    private static Workplace.Builder split(Construct construct, int few, String low, int many, String high) {
        List<Measure> answers = new ArrayList<>(each(few, number -> own("a" + number, construct, low)));
        answers.addAll(each(many, number -> own("a" + (few + number), construct, high)));
        return workplace().addAll(GivenTeams.team("a", few + many)).addAll(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "SENSE_OF_COMMUNITY, LOW_BELONGING, 25, 90, 5, 20, MODERATE",
        "SENSE_OF_COMMUNITY, LOW_BELONGING, 25, 90, 5, 21, NONE",
        "SENSE_OF_COMMUNITY, LOW_BELONGING, 25.01, 90, 5, 20, NONE",
        "SENSE_OF_COMMUNITY, LOW_BELONGING, 25, 90, 4, 8, NONE",
        "SHARED_PURPOSE, NO_SHARED_PURPOSE, 25, 90, 6, 14, MODERATE",
        "SHARED_PURPOSE, NO_SHARED_PURPOSE, 25, 90, 6, 15, NONE",
        "SHARED_PURPOSE, NO_SHARED_PURPOSE, 26, 90, 6, 14, NONE",
        "GUARDEDNESS, LOW_TRUST_MANAGER, 50, 0, 5, 15, MODERATE",
        "GUARDEDNESS, LOW_TRUST_MANAGER, 50, 0, 5, 16, NONE",
        "GUARDEDNESS, LOW_TRUST_MANAGER, 49.99, 0, 5, 15, NONE"
    })
    void speaksOfAMinorityOnceItIsLargeEnough(
            Construct construct, Hazard hazard, String low, String high, int few, int many, Severity severity) {
        assertThat(figure(split(construct, few, low, many, high), hazard).severity())
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"4, 5, 15, MODERATE", "4, 5, 16, NONE", "3, 5, 15, NONE", "5, 4, 8, NONE"})
    void speaksOfTheManyWhoMeetWithClashesAboutPeople(int high, int many, int others, Severity severity) {
        Workplace.Builder workplace =
                workplace().instruments(oneQuestionAboutClashes()).addAll(GivenTeams.team("a", many + others));
        for (int i = 1; i <= many + others; i++) {
            workplace.add(
                    ItemAnswer.of("a" + i, "OWN", "C1", i <= many ? high : 1).answeredOn(TODAY));
        }

        assertThat(figure(workplace, Hazard.DYSFUNCTIONAL_CONFLICT).severity()).isEqualTo(severity);
    }

    private static Instruments oneQuestionAboutClashes() {
        Properties keys = new Properties();
        keys.putAll(Map.ofEntries(
                entry("id", "OWN"),
                entry("title", "One question"),
                entry("source", "made for this test"),
                entry("licence", "none"),
                entry("status", "VERIFIED"),
                entry("answers", "1..5"),
                entry("score", "MEAN"),
                entry("needed", "ALL"),
                entry("range", "1..5"),
                entry("direction", "LOWER_IS_BETTER"),
                entry("scales", "C"),
                entry("scale.C.title", "Clashes"),
                entry("scale.C.construct", "RELATIONSHIP_CONFLICT"),
                entry("scale.C.items", "C1")));
        return Instruments.standard().with(keys);
    }

    @Test
    void namesTheLimitAndNotTheShare() {
        assertThat(figure(split(Construct.SENSE_OF_COMMUNITY, 7, "10", 8, "90"), Hazard.LOW_BELONGING)
                        .reasons())
                .containsExactly("At least 20 of 100 who answered hardly feel part of those they work with.");
    }

    @Test
    void findsThoseWhoDoNotFeelSafeBehindAHarmlessMean() {
        Figure figure = safetyOf(3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);

        assertThat(figure.value()).startsWith("4.3 ");
        assertThat(figure.severity()).isEqualTo(Severity.MODERATE);
        assertThat(figure.reasons())
                .containsExactly(
                        "The mean hides that at least 20 of 100 who answered do not find it safe to speak up.");
    }

    @Test
    void saysOnlyThatPeopleDifferWhereFourDoNotFeelSafe() {
        Figure figure = safetyOf(1, 1, 1, 1, 7, 7, 7, 7, 7, 7);

        assertThat(figure.severity()).isEqualTo(Severity.MODERATE);
        assertThat(figure.reasons().get(0)).contains("differ").doesNotContain("of 100");
    }

    @Test
    void isCalmWhereAllAgree() {
        assertThat(safetyOf(5, 5, 5, 5, 5, 5).severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void leavesToTheMeanWhatTheMeanSays() {
        assertThat(safetyOf(1, 1, 1, 1, 1, 1, 7, 7, 7).reasons().get(0)).startsWith("The team rates");
    }

    @ParameterizedTest
    @CsvSource({"4, 5, 5, 5, 7, NONE", "3, 4, 6, 6, 6, NONE", "3, 5, 5, 7, 7, MODERATE"})
    void speaksWhereAnswersLieAStandardDeviationOfOneAndAHalfApart(
            int one, int two, int three, int four, int five, Severity severity) {
        assertThat(safetyOf(one, two, three, four, five, 5, 5).severity())
                .as("below 1.5 with two more in the middle")
                .isEqualTo(Severity.NONE);
        assertThat(safetyOf(one, two, three, four, five).severity()).isEqualTo(severity);
    }

    private static Figure safetyOf(int... scores) {
        return figure(safety(workplace().addAll(GivenTeams.team("a", scores.length)), scores), Hazard.LOW_PSYCH_SAFETY);
    }

    @ParameterizedTest
    @CsvSource({"0.3, MODERATE", "0.3001, NONE", "0, MODERATE", "1, NONE"})
    void findsATeamThatAgreesHardlyMoreThanByChance(String agreement, Severity severity) {
        Workplace.Builder workplace = workplace()
                .addAll(GivenTeams.team("a", 10))
                .add(team("a", Construct.PSYCHOLOGICAL_SAFETY, "5", 10).agreeing(new BigDecimal(agreement)));

        assertThat(figure(workplace, Hazard.LOW_PSYCH_SAFETY).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9})
    void losesNoTeamForDisagreeing(int lowest) {
        Workplace.Builder workplace = workplace()
                .addAll(GivenTeams.team("a", 10))
                .add(team("a", Construct.PSYCHOLOGICAL_SAFETY, "2.5", lowest).agreeing(BigDecimal.ZERO));

        assertThat(figure(workplace, Hazard.LOW_PSYCH_SAFETY).severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void agreesWithTheReferenceDataForTheSplitTeam() {
        Workplace.Builder workplace =
                workplace().add(a(1)).add(a(2)).add(a(3)).add(a(4)).add(a(5));
        int[] split = {1, 7, 4, 7, 1};
        for (int i = 0; i < split.length; i++) {
            workplace.addAll(GivenAnswers.safety("a" + (i + 1), split[i]));
        }

        assertThat(Indicate.from(workplace.build()).batches().stream()
                        .flatMap(List::stream)
                        .flatMap(profile -> profile.indicators().stream())
                        .filter(TeamScore.class::isInstance)
                        .map(TeamScore.class::cast))
                .singleElement()
                .satisfies(score -> {
                    assertThat(score.mean()).isEqualByComparingTo("4");
                    assertThat(score.confidence()).isEqualTo(Confidence.MEDIUM);
                });
    }

    @Test
    void saysThatOnlyTheMeanIsKnown() {
        Workplace.Builder workplace = workplace()
                .addAll(GivenTeams.team("a", 10))
                .add(team("a", Construct.PSYCHOLOGICAL_SAFETY, "5", 10).answeredOn(TODAY));

        assertThat(ConnectEngine.standard().coverageOf(workplace.build()).rules())
                .filteredOn(rule -> rule.rule().equals("PSY-02"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.reasons())
                        .extracting(RuleCoverage.Reason::gap)
                        .containsExactly(Gap.MEAN_ONLY));
    }
}
