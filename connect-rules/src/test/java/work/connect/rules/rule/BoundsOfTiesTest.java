package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Detecting.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.rules.indicate.network.FragileLinks;
import work.connect.rules.indicate.network.PathLoad;
import work.connect.rules.indicate.tie.Backers;
import work.connect.rules.indicate.tie.CrossTeamTies;
import work.connect.rules.indicate.tie.SupportSources;
import work.connect.rules.indicate.tie.TiesBeyondTeam;
import work.connect.rules.indicate.work.Newcomer;

/** ISO-02, SUP-05, SIL-01 to SIL-04: at, just below and just above each limit. */
class BoundsOfTiesTest {

    @ParameterizedTest
    @CsvSource({"119, NONE", "120, MODERATE", "121, MODERATE"})
    void somebodyFarAwayIsGivenTimeToFindBackers(int days, Severity severity) {
        assertThat(said("ISO-02", new Backers("sam", 1, true, false), new Newcomer("sam", days)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"119, NONE", "120, MODERATE", "121, MODERATE"})
    void aNewcomerIsNotSaidToHaveLostTheOnlySupport(int days, Severity severity) {
        assertThat(said("SUP-05", new SupportSources("sam", 1, 2, 4, 28, false), new Newcomer("sam", days)))
                .isEqualTo(severity);
        assertThat(said("SUP-05", new SupportSources("sam", 1, 2, 4, 0, true), new Newcomer("sam", days)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"3, 28, NONE", "4, 27, LOW", "4, 28, MODERATE", "5, 28, MODERATE"})
    void missesTheOneWhoIsAwayInATeamOfFour(int teamSize, int daysAway, Severity severity) {
        assertThat(said("SUP-05", new SupportSources("sam", 1, 2, teamSize, daysAway, false)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"3, NONE", "4, MODERATE", "5, MODERATE"})
    void missesTheOneWhoHasLeftInATeamOfFour(int teamSize, Severity severity) {
        assertThat(said("SUP-05", new SupportSources("sam", 1, 2, teamSize, 0, true)))
                .isEqualTo(severity);
    }

    @Test
    void missesNobodyWhereSupportComesFromTwo() {
        assertThat(said("SUP-05", new SupportSources("sam", 2, 2, 4, 28, false)))
                .isEqualTo(Severity.NONE);
        assertThat(said("SUP-05", new SupportSources("sam", 2, 2, 4, 0, true))).isEqualTo(Severity.NONE);
    }

    @ParameterizedTest
    @CsvSource({"9, 49, LOW", "10, 49, NONE", "9, 50, NONE"})
    void tiesEndAtTheTeamBelowBothLimits(int percent, int ofExpected, Severity severity) {
        assertThat(said("SIL-01", new CrossTeamTies(percent, ofExpected, 20, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"3, 49, 1, LOW", "2, 49, 1, NONE", "3, 50, 1, NONE", "3, 49, 2, NONE", "4, 48, 0, LOW"})
    void aTeamIsCutOffBelowBothLimitsFromThreeMembersOn(int members, int ofExpected, int each, Severity severity) {
        assertThat(said("SIL-04", new TiesBeyondTeam("a", members, 5, ofExpected, each, members, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"4, NONE", "5, LOW", "6, LOW"})
    void aTeamIsCutOffWhereAnEvenSpreadWouldBringItFiveTies(int even, Severity severity) {
        assertThat(said("SIL-04", new TiesBeyondTeam("a", 3, even, 0, 0, 3, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 30, LOW", "1, 0, 31, NONE", "0, 0, 30, NONE", "1, 1, 30, MODERATE", "1, 1, 31, NONE"})
    void theOnlyWayCountsWhileFewAreUntied(int people, int leaving, int untied, Severity severity) {
        assertThat(said("SIL-02", new FragileLinks(people, leaving, 5, untied, 20, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"49, 40, NONE", "50, 39, NONE", "50, 40, LOW"})
    void mostWaysLeadThroughAFewFromHalfOn(int percent, int tied, Severity severity) {
        assertThat(said("SIL-03", new PathLoad(percent, 3, tied, 40, Confidence.HIGH)))
                .isEqualTo(severity);
    }
}
