package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductSource;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.people.Membership;

/** INC-04, INC-05, BUL-03: do many people of a team say that they are treated badly? */
class TeamExperiencesTest {

    private static final String DISRESPECT = " said that they met with disrespect";
    private static final String FROM_UNKNOWN = DISRESPECT + ", and not from whom";

    private static Given people(int count) {
        return aWorkplace().keeps(Register.CONDUCT_EXPERIENCES).peopleFromP1(count);
    }

    private static ConductExperience gossip(int person, int daysAgo) {
        return ConductExperience.of("p" + person, daysAgo(daysAgo), ConductNature.GOSSIP_OR_FALSE_ACCUSATION)
                .from(ConductSource.COLLEAGUE_IN_THE_SAME_UNIT);
    }

    private static Given gossip(int people, int tellers, int daysAgo) {
        Given given = people(people);
        for (int i = 1; i <= tellers; i++) {
            given.fact(gossip(i, daysAgo));
        }
        return given;
    }

    private static List<Figure> figures(Given given, Hazard hazard, String ending) {
        return given.tells(Viewer.wellbeing()).report().figures().stream()
                .filter(figure -> figure.hazard() == hazard
                        && figure.group().equals(Subject.team("desk"))
                        && (!figure.isShown() || figure.value().endsWith(ending)))
                .toList();
    }

    private static Severity shownAs(Given given, Hazard hazard, String ending) {
        return figures(given, hazard, ending).stream()
                .filter(Figure::isShown)
                .map(Figure::severity)
                .reduce((one, other) -> {
                    throw new AssertionError("two figures of one kind");
                })
                .orElse(Severity.NONE);
    }

    private static boolean isShown(Given given, Hazard hazard, String ending) {
        return figures(given, hazard, ending).stream().anyMatch(Figure::isShown);
    }

    @ParameterizedTest
    @CsvSource({"12, 3, MODERATE", "13, 3, NONE", "16, 4, MODERATE", "17, 4, NONE"})
    void aQuarterOfATeamThatMeetsWithDisrespectIsTold(int people, int tellers, Severity severity) {
        Given given = gossip(people, tellers, 90);

        assertThat(isShown(given, Hazard.INCIVILITY, DISRESPECT)).isTrue();
        assertThat(shownAs(given, Hazard.INCIVILITY, DISRESPECT)).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"9, 3, 90", "10, 2, 90", "10, 3, 91"})
    void nothingIsShownOfFewPeopleOrFewWhoSaySoOrLongAgo(int people, int tellers, int daysAgo) {
        assertThat(isShown(gossip(people, tellers, daysAgo), Hazard.INCIVILITY, DISRESPECT))
                .isFalse();
    }

    @Test
    void twoWhoQuarrelMakeNoClimate() {
        Given given = people(10);
        for (int week = 0; week < 8; week++) {
            given.fact(gossip(1, 7 * week)).fact(gossip(2, 7 * week));
        }

        assertThat(isShown(given, Hazard.INCIVILITY, DISRESPECT)).isFalse();
    }

    @Test
    void theReasonsSayNoMoreThanTheLimits() {
        Given given = gossip(12, 5, 3);

        assertThat(figures(given, Hazard.INCIVILITY, DISRESPECT))
                .filteredOn(Figure::isShown)
                .flatExtracting(Figure::reasons)
                .containsExactly(
                        "At least 25 of 100 people answered in the last 90 days that they met with disrespect from people here.");
    }

    @Test
    void whatWasMetWithInAnotherTeamStaysThere() {
        Given given = people(10).keeps(Register.MEMBERSHIPS);
        for (int i = 1; i <= 3; i++) {
            given.fact(gossip(i, 30)).fact(Membership.of("p" + i, "desk", daysAgo(20)));
        }

        assertThat(isShown(given, Hazard.INCIVILITY, DISRESPECT)).isFalse();
    }

    private static Given fromUnknown(int tellers) {
        Given given = people(20);
        for (int i = 1; i <= tellers; i++) {
            given.fact(ConductExperience.of("p" + i, daysAgo(3), ConductNature.GOSSIP_OR_FALSE_ACCUSATION));
        }
        return given;
    }

    @Test
    void threeWhoDoNotSayFromWhomAreTold() {
        assertThat(shownAs(fromUnknown(3), Hazard.INCIVILITY, FROM_UNKNOWN)).isEqualTo(Severity.MODERATE);
        assertThat(isShown(fromUnknown(2), Hazard.INCIVILITY, FROM_UNKNOWN)).isFalse();
    }

    @Test
    void whoeverSaysFromWhomIsNotAmongThem() {
        assertThat(isShown(gossip(20, 5, 3), Hazard.INCIVILITY, FROM_UNKNOWN)).isFalse();
    }

    private static Given notStopped(int people, int tellers) {
        Given given = people(people);
        for (int i = 1; i <= tellers; i++) {
            given.fact(gossip(i, 365).behaviourStopped(Answer.NO));
        }
        return given;
    }

    @ParameterizedTest
    @CsvSource({"10, 3, HIGH", "30, 3, HIGH", "31, 3, NONE", "40, 4, HIGH"})
    void threePeopleAndATenthWhoSayThatTheyAreBulliedAreTold(int people, int tellers, Severity severity) {
        assertThat(shownAs(notStopped(people, tellers), Hazard.BULLYING, "")).isEqualTo(severity);
        assertThat(isShown(notStopped(people, tellers), Hazard.BULLYING, "")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10, 2", "9, 3"})
    void belowThatNothingIsSaid(int people, int tellers) {
        assertThat(isShown(notStopped(people, tellers), Hazard.BULLYING, "")).isFalse();
    }

    @Test
    void oneKindThatHasStoppedIsNoBullying() {
        assertThat(isShown(gossip(10, 5, 3), Hazard.BULLYING, "")).isFalse();
    }

    @Test
    void severalKindsAreRepeated() {
        Given given = people(10);
        for (int i = 1; i <= 3; i++) {
            given.fact(ConductExperience.of(
                    "p" + i, daysAgo(3), ConductNature.ROLE_UNDERMINED, ConductNature.HUMILIATION_BEFORE_OTHERS));
        }

        assertThat(shownAs(given, Hazard.BULLYING, "")).isEqualTo(Severity.HIGH);
    }

    private static Given ticked(int answers, int bullied, int daysAgo, int value) {
        Given given = aWorkplace().peopleFromP1(12);
        for (int i = 1; i <= answers; i++) {
            given.fact(ItemAnswer.of("p" + i, Instruments.HSE_MSIT, "21", i <= bullied ? value : 1)
                    .answeredOn(daysAgo(daysAgo)));
        }
        return given;
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void theSingleQuestionOfTheQuestionnaireCountsFromSometimesOn(int value, boolean shown) {
        assertThat(isShown(ticked(10, 3, 365, value), Hazard.BULLYING, "")).isEqualTo(shown);
    }

    @Test
    void itCountsForAYearAndAmongTenWhoAnswered() {
        assertThat(isShown(ticked(10, 3, 366, 5), Hazard.BULLYING, "")).isFalse();
        assertThat(isShown(ticked(9, 3, 3, 5), Hazard.BULLYING, "")).isFalse();
    }

    @Test
    void theLatestAnswerCounts() {
        Given given = ticked(10, 3, 100, 5)
                .fact(ItemAnswer.of("p1", Instruments.HSE_MSIT, "21", 1).answeredOn(daysAgo(10)));

        assertThat(isShown(given, Hazard.BULLYING, "")).isFalse();
    }

    @Test
    void theAnswersOpenNoCaseAndTellNobodyByName() {
        for (Viewer reader : List.of(
                Viewer.employee("p1"), Viewer.leader("p1"), Viewer.caseHandler("hanneke"), Viewer.organisation())) {
            assertThat(notStopped(10, 3).tells(reader).by("BUL-03")).isEmpty();
        }
    }
}
