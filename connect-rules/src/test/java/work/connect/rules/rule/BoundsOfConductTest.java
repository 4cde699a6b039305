package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Detecting.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;
import work.connect.rules.indicate.composite.SeriousRisks;
import work.connect.rules.indicate.conduct.Invitations;
import work.connect.rules.indicate.conduct.OwnIncidents;
import work.connect.rules.indicate.conduct.Setback;
import work.connect.rules.indicate.conduct.ToldOfExclusion;
import work.connect.rules.indicate.conflict.ConflictInLine;
import work.connect.rules.indicate.conflict.TeamConflicts;
import work.connect.rules.indicate.tone.OwnTone;

/** EXC-01, PSY-03, CON-04, CON-06, CON-08, TPA-02, TOX-01: at, just below and just above each limit. */
class BoundsOfConductTest {

    @ParameterizedTest
    @CsvSource({
        "90, 3, 49, HIGH",
        "91, 3, 49, MODERATE",
        "90, 2, 49, MODERATE",
        "90, 3, 50, MODERATE",
        "91, 3, 50, NONE"
    })
    void exclusionIsGraverWhereSomebodyIsInvitedToLittle(int days, int events, int invited, Severity severity) {
        assertThat(said("EXC-01", new ToldOfExclusion("sam", days), new Invitations("sam", events, invited)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"90, 365, CRITICAL", "91, 365, NONE", "90, 366, NONE"})
    void aConfirmedSetbackCountsForAYear(int daysAfter, int days, Severity severity) {
        assertThat(said("PSY-03", new Setback("sam", "c1", daysAfter, days, true)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"24, 2, NONE", "25, 2, HIGH", "25, 1, NONE"})
    void aQuarterOfATeamIsInConflict(int percent, int cases, Severity severity) {
        assertThat(said("CON-04", new TeamConflicts("a", cases, percent, 10))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"6, NONE", "7, MODERATE", "13, MODERATE", "14, HIGH"})
    void aConflictInLineWaitsForNeutralHelp(int days, Severity severity) {
        assertThat(said("CON-06", new ConflictInLine(new Subject.Pair("lea", "sam"), "c1", true, days)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, NONE", "1, 1, 0, LOW", "1, 0, 0, NONE"})
    void aGoodContactTurnsTenseWithTheFirstStrain(int strained, int rated, int before, Severity severity) {
        assertThat(said("CON-08", new OwnTone("sam", "kim", strained, rated, before, 1, strained)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, MODERATE"})
    void asksAfterEachIncident(int incidents, Severity severity) {
        assertThat(said("TPA-02", new OwnIncidents("sam", incidents, 0))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"2, 20, false, HIGH", "1, 20, false, NONE", "2, 19, false, NONE", "2, 20, true, NONE"})
    void seriousRisksWeighMoreWherePeopleLeave(int families, int left, boolean planned, Severity severity) {
        assertThat(said("TOX-01", new SeriousRisks("a", families, left, planned)))
                .isEqualTo(severity);
    }
}
