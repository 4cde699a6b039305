package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.help;
import static work.connect.rules.rule.GivenTeams.plan;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** SIL-01: do people know somebody beyond their own team? */
class SilosTest {

    /** Two teams of ten: 100 of their 190 pairs cross teams, so that chance alone would make 52 of 100 ties cross. */
    private static Workplace.Builder twoTeamsOfTen(int answered) {
        return workplaceAskingForTies()
                .addAll(team("a", 10, Math.min(10, answered)))
                .addAll(team("b", 10, answered - Math.min(10, answered)));
    }

    /** Ties across teams a and b, and so many more within team a. */
    private static List<Relationship> ties(int across, int within) {
        List<Relationship> ties = new ArrayList<>();
        for (int i = 1; i <= across; i++) {
            ties.add(help("a1", "b" + i));
        }
        for (int gap = 1; ties.size() < across + within; gap++) {
            for (int i = 1; i + gap <= 10 && ties.size() < across + within; i++) {
                ties.add(help("a" + i, "a" + (i + gap)));
            }
        }
        return ties;
    }

    /** Each of the ten of a team helps the next. */
    private static List<Relationship> ring(String team) {
        List<Relationship> ties = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            ties.add(help(team + i, team + (i % 10 + 1)));
        }
        return ties;
    }

    private static List<Finding> silos(Workplace.Builder workplace) {
        return silos(report(workplace, Viewer.organisation()));
    }

    private static List<Finding> silos(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("SIL-01"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 1", "1, 10, 1", "2, 19, 1", "2, 18, 0", "1, 9, 0", "10, 10, 0"})
    void speaksBelowTenOfAHundredTies(int across, int within, int findings) {
        Workplace.Builder workplace = twoTeamsOfTen(20).addAll(ties(across, within));

        assertThat(silos(workplace)).hasSize(findings);
    }

    /** Of the 210 pairs of a team of twenty and one person, 20 cross teams: one tie of 21 is half of what chance makes. */
    @ParameterizedTest
    @CsvSource({"20, 0", "21, 1"})
    void speaksBelowHalfOfWhatChanceWouldMake(int within, int findings) {
        Workplace.Builder workplace = workplaceAskingForTies()
                .addAll(team("a", 20, 20))
                .addAll(team("b", 1, 1))
                .addAll(ties(1, within));

        assertThat(silos(workplace)).hasSize(findings);
    }

    @Test
    void saysTheShareTheLimitAndWhatChanceWouldMake() {
        Workplace.Builder workplace = twoTeamsOfTen(20).addAll(ties(2, 19));

        assertThat(silos(workplace))
                .extracting(Finding::because)
                .containsExactly(
                        "9 of 100 ties cross teams, fewer than 10; that is 18 % of what teams of this size would have by chance.");
    }

    @Test
    void isNothingButToBeWatched() {
        assertThat(silos(twoTeamsOfTen(20).addAll(ties(0, 20))))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @CsvSource({"20, HIGH", "19, MEDIUM", "14, MEDIUM"})
    void isFirmWhenEverybodyAnswered(int answered, Confidence confidence) {
        assertThat(silos(twoTeamsOfTen(answered).addAll(ties(0, 20))))
                .extracting(Finding::confidence)
                .containsExactly(confidence);
    }

    @Test
    void countsTwoPeopleWhoNameEachOtherOnce() {
        Workplace.Builder workplace = twoTeamsOfTen(20).addAll(ties(2, 19)).add(help("b1", "a1"));

        assertThat(silos(workplace)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(RelationshipFunction.class)
    void countsTiesOfEveryFunction(RelationshipFunction function) {
        Workplace.Builder workplace = twoTeamsOfTen(20).addAll(ties(2, 19)).add(Relationship.of("b9", "a9", function));

        assertThat(silos(workplace)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"NEUTRAL", "STRAINED"})
    void countsSupportiveTiesAlone(Sign sign) {
        Workplace.Builder workplace = twoTeamsOfTen(20)
                .addAll(ties(2, 19))
                .add(Relationship.of("b9", "a9", RelationshipFunction.FRIENDSHIP)
                        .felt(sign));

        assertThat(silos(workplace)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"CLOSE_TIES", "EVERYDAY_TIES"})
    void isAssessedWhenTiesOfEitherKindWereAsked(Register register) {
        Workplace.Builder workplace = workplace()
                .keeps(register, LONG_AGO)
                .addAll(team("a", 10, 10))
                .addAll(team("b", 10, 10))
                .addAll(ties(0, 20));

        assertThat(silos(workplace)).hasSize(1);
    }

    static Stream<Workplace.Builder> notAssessed() {
        Workplace.Builder nothingAsked =
                workplace().addAll(team("a", 10, 10)).addAll(team("b", 10, 10)).addAll(ties(0, 20));
        Workplace.Builder oneTeam =
                workplaceAskingForTies().addAll(team("a", 10, 10)).addAll(ties(0, 20));
        Workplace.Builder tooFewAnswers = twoTeamsOfTen(13).addAll(ties(0, 20));
        Workplace.Builder noTies = twoTeamsOfTen(20);
        return Stream.of(nothingAsked, oneTeam, tooFewAnswers, noTies);
    }

    @ParameterizedTest
    @MethodSource("notAssessed")
    void isNotShownWhenItWasNotAssessed(Workplace.Builder workplace) {
        assertThat(silos(workplace)).isEmpty();
    }

    @Test
    void plansLinksBetweenTeams() {
        Workplace.Builder everybodyHasHelp =
                twoTeamsOfTen(20).addAll(ties(0, 20)).addAll(ring("b"));
        Report report = report(everybodyHasHelp, Viewer.organisation());

        assertThat(plan(report, "the organisation")).contains("BRIDGE_ROLES");
    }

    static Stream<Viewer> groupReaders() {
        return GivenTeams.GROUP_READERS.stream();
    }

    @ParameterizedTest
    @MethodSource("groupReaders")
    void isToldToThoseWhoReadAboutGroups(Viewer reader) {
        Report report = report(twoTeamsOfTen(20).addAll(ties(0, 20)), reader);

        assertThat(silos(report)).extracting(Finding::about).containsExactly("the organisation");
    }

    static Stream<Viewer> others() {
        return Stream.of(
                Viewer.employee("a1"),
                Viewer.employee("b2"),
                Viewer.leader("a1"),
                Viewer.caseHandler("a1"),
                Viewer.caseHandler("somebody-from-outside"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void isToldToNobodyElse(Viewer reader) {
        Report report = report(twoTeamsOfTen(20).addAll(ties(0, 20)), reader);

        assertThat(silos(report)).isEmpty();
    }
}
