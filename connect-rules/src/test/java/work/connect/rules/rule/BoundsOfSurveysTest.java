package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Detecting.said;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.climate.ConcernsRaised;
import work.connect.rules.indicate.climate.LeaderView;
import work.connect.rules.indicate.climate.NewLeader;
import work.connect.rules.indicate.climate.NewTeam;
import work.connect.rules.indicate.climate.OrganisationScore;
import work.connect.rules.indicate.climate.OwnScore;
import work.connect.rules.indicate.climate.TeamAgreement;
import work.connect.rules.indicate.climate.TeamChange;
import work.connect.rules.indicate.climate.TeamScore;
import work.connect.rules.indicate.climate.TeamSpread;
import work.connect.rules.indicate.climate.TeamStanding;
import work.connect.rules.indicate.climate.TrustGap;

/** What surveys of teams, of people and of the organisation say at, just below and just above each limit. */
class BoundsOfSurveysTest {

    private static final BigDecimal NONE = BigDecimal.ZERO;

    private static TeamScore score(Construct construct, String mean, int answers) {
        return new TeamScore("a", construct, new BigDecimal(mean), answers, true, Confidence.HIGH);
    }

    private static TeamStanding standing(Construct construct, int surveys) {
        return new TeamStanding("a", construct, new BigDecimal("60"), surveys, Confidence.HIGH);
    }

    private static OrganisationScore organisation(Construct construct, String mean, boolean inWorstFifth) {
        return new OrganisationScore(construct, new BigDecimal(mean), inWorstFifth, 20, true, Confidence.HIGH);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR_SUPPORT, ORG-01, 50, 49.9, 35, 34.9",
        "COWORKER_SUPPORT, ORG-02, 50, 49.9, 35, 34.9",
        "PSYCHOLOGICAL_SAFETY, ORG-03, 4.0, 3.9, 3.0, 2.9",
        "RECOGNITION, ORG-04, 50, 49.9, 35, 34.9",
        "FAIRNESS, ORG-05, 50, 49.9, 35, 34.9",
        "SENSE_OF_COMMUNITY, ORG-06, 50, 49.9, 35, 34.9",
        "PREDICTABILITY, ORG-07, 50, 49.9, 35, 34.9",
        "CHANGE_CONSULTATION, ORG-08, 2.5, 2.4, 2.0, 1.9",
        "RELATIONSHIPS, ORG-09, 3.0, 2.9, 2.5, 2.4",
        "TRUST_IN_SENIOR_LEADERS, TRU-02, 50, 49.9, 35, 34.9"
    })
    void speaksOfTheOrganisationBelowEachRung(
            Construct construct, String rule, String well, String low, String stillLow, String lowest) {
        assertThat(said(rule, organisation(construct, well, false))).isEqualTo(Severity.NONE);
        assertThat(said(rule, organisation(construct, low, false))).isEqualTo(Severity.MODERATE);
        assertThat(said(rule, organisation(construct, stillLow, false))).isEqualTo(Severity.MODERATE);
        assertThat(said(rule, organisation(construct, lowest, false))).isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR_SUPPORT, ORG-01, 90",
        "COWORKER_SUPPORT, ORG-02, 90",
        "CHANGE_CONSULTATION, ORG-08, 4.5",
        "RELATIONSHIPS, ORG-09, 4.5"
    })
    void speaksOfAnOrganisationAmongTheLowestFifth(Construct construct, String rule, String mean) {
        assertThat(said(rule, organisation(construct, mean, true))).isEqualTo(Severity.MODERATE);
        assertThat(said(rule, organisation(construct, mean, false))).isEqualTo(Severity.NONE);
    }

    @ParameterizedTest
    @CsvSource({"89, NONE", "90, MODERATE", "91, MODERATE"})
    void givesALeaderTime(int days, Severity severity) {
        Construct support = Construct.SUPERVISOR_SUPPORT;
        NewLeader leader = new NewLeader("a", support, days);

        assertThat(said("SUP-01", score(support, "49", 10), leader)).isEqualTo(severity);
        assertThat(said("SUP-01", score(support, "80", 10), standing(support, 1), leader))
                .isEqualTo(severity);
        assertThat(said(
                        "TRU-01",
                        score(Construct.TRUST_IN_LEADER, "49", 10),
                        new NewLeader("a", Construct.TRUST_IN_LEADER, days)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"89, NONE", "90, MODERATE", "91, MODERATE"})
    void givesATeamTimeBeforeItIsHeldAgainstOthers(int days, Severity severity) {
        Construct support = Construct.COWORKER_SUPPORT;

        assertThat(said("SUP-02", score(support, "80", 10), standing(support, 1), new NewTeam("a", days)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"89, NONE", "90, LOW", "91, LOW"})
    void givesTimeBeforeTheMiddleOfTheScaleIsHeldAgainstATeamBesideNorms(int days, Severity severity) {
        Construct leader = Construct.SUPERVISOR_SUPPORT;
        Construct colleagues = Construct.COWORKER_SUPPORT;

        assertThat(said("SUP-01", score(leader, "49", 10), standing(leader, 0), new NewLeader("a", leader, days)))
                .isEqualTo(severity);
        assertThat(said("SUP-02", score(colleagues, "49", 10), standing(colleagues, 0), new NewTeam("a", days)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR_SUPPORT, SUP-01, leader-support-below-the-middle",
        "COWORKER_SUPPORT, SUP-02, colleague-support-below-the-middle"
    })
    void speaksOfNoNormsWhereThereAreNone(Construct construct, String rule, String name) {
        assertThat(Detecting.speaking(rule, score(construct, "34", 10))).isEqualTo(name);
        assertThat(Detecting.speaking(rule, score(construct, "34", 10), standing(construct, 0)))
                .isEqualTo(name + "-beside-norms");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR_SUPPORT, SUP-01, 80",
        "COWORKER_SUPPORT, SUP-02, 80",
        "CHANGE_CONSULTATION, COM-06, 4.5",
        "RELATIONSHIPS, INC-02, 4.5"
    })
    void isGraverWhenATeamIsAmongTheLowestTwice(Construct construct, String rule, String mean) {
        TeamScore score = score(construct, mean, 10);

        assertThat(said(rule, score, standing(construct, 0))).isEqualTo(Severity.NONE);
        assertThat(said(rule, score, standing(construct, 1))).isEqualTo(Severity.MODERATE);
        assertThat(said(rule, score, standing(construct, 2))).isEqualTo(Severity.HIGH);
    }

    private static TeamSpread spread(Construct construct, String deviation, int half, int third, int quarter) {
        return new TeamSpread("a", construct, new BigDecimal(deviation), half, third, quarter);
    }

    @ParameterizedTest
    @CsvSource({"4.0, 1.5, MODERATE", "3.9, 1.5, LOW", "4.0, 1.4, LOW", "5, 1.4, NONE"})
    void peopleDifferWidelyInHowSafeTheyFeel(String mean, String deviation, Severity severity) {
        Construct safety = Construct.PSYCHOLOGICAL_SAFETY;

        assertThat(said("PSY-02", score(safety, mean, 10), spread(safety, deviation, 0, 0, 0)))
                .isEqualTo(severity == Severity.LOW ? Severity.NONE : severity);
    }

    @ParameterizedTest
    @CsvSource({"4.0, 0.3, MODERATE", "4.5, 0.3, MODERATE", "3.9, 0.3, NONE", "4.0, 0.4, NONE"})
    void aTeamDoesNotAgreeWhetherItIsSafe(String mean, String agreement, Severity severity) {
        Construct safety = Construct.PSYCHOLOGICAL_SAFETY;

        assertThat(said("PSY-02", score(safety, mean, 10), new TeamAgreement("a", safety, new BigDecimal(agreement))))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"4.0, 20, MODERATE", "4.0, 19, NONE", "3.9, 20, NONE"})
    void someDoNotFeelSafe(String mean, int third, Severity severity) {
        Construct safety = Construct.PSYCHOLOGICAL_SAFETY;

        assertThat(said("PSY-02", score(safety, mean, 10), spread(safety, "0", 0, third, 0)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "RELATIONSHIP_CONFLICT, CON-02, 1.5, 25",
        "SHARED_PURPOSE, PUR-01, 80, 30",
        "SENSE_OF_COMMUNITY, BEL-01, 80, 20"
    })
    void speaksWhereManyAreInTheWorstQuarter(Construct construct, String rule, String mean, int share) {
        TeamScore score = score(construct, mean, 10);

        assertThat(said(rule, score, spread(construct, "0", 0, 0, share - 1))).isEqualTo(Severity.NONE);
        assertThat(said(rule, score, spread(construct, "0", 0, 0, share))).isEqualTo(Severity.MODERATE);
    }

    @ParameterizedTest
    @CsvSource({"24, NONE", "25, MODERATE"})
    void manyGuardWhatTheySay(int half, Severity severity) {
        Construct guarded = Construct.GUARDEDNESS;

        assertThat(said("TRU-12", score(guarded, "40", 10), spread(guarded, "0", half, 0, 0)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"49.9, NONE", "50, LOW"})
    void somebodyGuardsWhatTheySay(String score, Severity severity) {
        assertThat(said("TRU-06", new OwnScore("sam", Construct.GUARDEDNESS, new BigDecimal(score), Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "9.9, true, 10, NONE",
        "10, true, 10, MODERATE",
        "14.9, true, 10, MODERATE",
        "15, true, 10, HIGH",
        "10, false, 10, NONE",
        "10, true, 9, NONE"
    })
    void trustHasFallen(String drop, boolean beyondChance, int fewest, Severity severity) {
        assertThat(fallen("TRU-10", Construct.TRUST_AMONG_COLLEAGUES, drop, beyondChance, fewest))
                .isEqualTo(severity);
        assertThat(fallen("TRU-11", Construct.TRUST_IN_SENIOR_LEADERS, drop, beyondChance, fewest))
                .isEqualTo(severity);
    }

    private static Severity fallen(String rule, Construct construct, String drop, boolean beyondChance, int fewest) {
        return said(
                rule,
                score(construct, "80", 10),
                new TeamChange("a", construct, new BigDecimal(drop), beyondChance, fewest, Confidence.HIGH));
    }

    @ParameterizedTest
    @CsvSource({"15, 59.9, MODERATE", "14.9, 59.9, NONE", "15, 60, NONE"})
    void thoseAtTheTopAreTrustedFarLess(String gap, String senior, Severity severity) {
        assertThat(said("TRU-02", new TrustGap(new BigDecimal(senior), NONE, new BigDecimal(gap), 20, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"1.4, NONE", "1.5, LOW", "2.4, LOW", "2.5, MODERATE"})
    void aLeaderSeesTheTeamAsSaferThanItDoes(String above, Severity severity) {
        assertThat(said(
                        "PSY-05",
                        new LeaderView(
                                "lea",
                                Construct.PSYCHOLOGICAL_SAFETY,
                                NONE,
                                NONE,
                                new BigDecimal(above),
                                6,
                                Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @Test
    void silenceIsALowConcern() {
        assertThat(said("PSY-04", score(Construct.PSYCHOLOGICAL_SAFETY, "4.5", 10), new ConcernsRaised("a", 6, 0)))
                .isEqualTo(Severity.LOW);
    }

    @ParameterizedTest
    @CsvSource({"4, NONE", "5, LOW"})
    void lightnessIsMissedWhereEnoughAnsweredAboutBelonging(int answers, Severity severity) {
        assertThat(said("PLY-01", score(Construct.PLAY, "24", 10), score(Construct.SENSE_OF_COMMUNITY, "49", answers)))
                .isEqualTo(severity);
    }
}
