package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Severity;

/** CON-05: does a settled conflict break out again and again? */
class RecurringConflictTest {

    private static final String RULE = "CON-05";
    private static final Viewer SAM = Viewer.employee("sam");

    private static Given aWorkplaceWith(Conflict... conflicts) {
        return aWorkplace()
                .keeps(Register.CONFLICTS)
                .people(person("lea"), person("sam").ledBy("lea"), person("kim").ledBy("lea"))
                .conflicts(conflicts);
    }

    private static Conflict opened() {
        return Conflict.between("c1", "sam", "kim").openedOn(daysAgo(400)).recordedBy("sam");
    }

    private static Conflict brokeOutAgain(int... daysAgo) {
        Conflict conflict = opened();
        for (int days : daysAgo) {
            conflict = conflict.resolvedOn(daysAgo(days + 5)).reopenedOn(daysAgo(days));
        }
        return conflict;
    }

    @Test
    void isToActOnWhenItBrokeOutTwiceInHalfAYear() {
        assertThat(aWorkplaceWith(brokeOutAgain(180, 3)).tells(SAM).by(RULE))
                .extracting(Finding::severity)
                .containsExactly(Severity.HIGH);
    }

    @Test
    void saysHowOftenAndTheLimit() {
        assertThat(aWorkplaceWith(brokeOutAgain(90, 30, 3)).tells(SAM).by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "A conflict that had been settled broke out again 3 times in 180 days; 2 times is the limit."
                                + " Something in the work may keep it going.");
    }

    @Test
    void staysSilentWhenItBrokeOutOnce() {
        assertThat(aWorkplaceWith(brokeOutAgain(3)).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void forgetsWhatIsLongerAgo() {
        assertThat(aWorkplaceWith(brokeOutAgain(181, 3)).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void anEntryClosedAndOpenedAgainOnOneDayIsACorrection() {
        Conflict corrected = brokeOutAgain(60).resolvedOn(daysAgo(20)).reopenedOn(daysAgo(20));

        assertThat(aWorkplaceWith(corrected).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void twoEntriesOfOneDayCountOnce() {
        Conflict twice = opened().reopenedOn(daysAgo(20)).reopenedOn(daysAgo(20));

        assertThat(aWorkplaceWith(twice).tells(SAM).by(RULE)).isEmpty();
    }

    @Test
    void staysSilentOnceItIsSettledOrWatched() {
        assertThat(aWorkplaceWith(brokeOutAgain(60, 30).resolvedOn(daysAgo(1)))
                        .tells(SAM)
                        .by(RULE))
                .isEmpty();
        assertThat(aWorkplaceWith(brokeOutAgain(60, 30).monitored()).tells(SAM).by(RULE))
                .isEmpty();
    }

    @Test
    void isNotAssessedWhenNoRecordIsKept() {
        assertThat(aWorkplace().people(person("sam")).tells(SAM).gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim", "lea"})
    void tellsNobodyWhoNeitherRecordedNorAcknowledgedIt(String person) {
        Viewer reader = Viewer.employee(person);

        assertThat(aWorkplaceWith(brokeOutAgain(60, 30)).tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @Test
    void advisesALeaderWhoKnowsOfItToClarifyRolesAndNothingElse() {
        Given given = aWorkplaceWith(brokeOutAgain(60, 30).acknowledgedBy("lea"));

        assertThat(GivenTeams.plan(given.tells(Viewer.leader("lea")).report())).containsExactly("CLARIFY_ROLES");
    }
}
