package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.figure;
import static work.connect.rules.rule.GivenTeams.help;
import static work.connect.rules.rule.GivenTeams.ofTen;
import static work.connect.rules.rule.GivenTeams.oneToOne;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.safetyOfTen;
import static work.connect.rules.rule.GivenTeams.strain;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.supportOfTen;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Relationship;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** MET-01: do two strains on the same team or person add up? */
class CompoundTest {

    private static final String LITTLE_SUPPORT =
            "The team also feels little support from its leader; the two make each other worse.";
    private static final String LITTLE_TIME =
            "There has also been little time with the leader; the two make each other worse.";
    private static final String OPEN_CONFLICT =
            "There is also a conflict that was left open; the two make each other worse.";

    @ParameterizedTest
    @CsvSource({"4.5, MODERATE", "3.5, HIGH", "2.5, CRITICAL"})
    void littleSupportRaisesLowSafetyByOneLevel(String safety, Severity severity) {
        assertThat(safetyOfTen(safety("a", safety, 10), support("a", "30", 10)).severity())
                .isEqualTo(severity);
    }

    @Test
    void saysThatLittleSupportRaisedIt() {
        assertThat(safetyOfTen(safety("a", "2.5", 10), support("a", "30", 10)).reasons())
                .containsExactly(
                        "The team rates psychological safety 2.5 on a scale from 1 to 7; 3 is the limit.",
                        LITTLE_SUPPORT);
    }

    @Test
    void lowSafetyDoesNotRaiseLittleSupport() {
        assertThat(supportOfTen(safety("a", "2.5", 10), support("a", "30", 10)).severity())
                .isEqualTo(Severity.MODERATE);
    }

    @Test
    void enoughSupportRaisesNothing() {
        assertThat(safetyOfTen(safety("a", "2.5", 10), support("a", "50", 10)).severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void littleSupportRaisesNoTeamThatIsSafe() {
        assertThat(safetyOfTen(safety("a", "5", 10), support("a", "30", 10)).severity())
                .isEqualTo(Severity.NONE);
    }

    @Test
    void littleSupportInOneTeamDoesNotRaiseAnother() {
        Workplace.Builder workplace =
                ofTen(safety("a", "4.5", 10)).addAll(team("b", 6)).add(support("b", "30", 6));

        assertThat(figure(workplace, Viewer.wellbeing(), "a", Hazard.LOW_PSYCH_SAFETY)
                        .severity())
                .isEqualTo(Severity.LOW);
    }

    static Stream<Viewer> readers() {
        return LeaderSupportTest.readers();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aFigureThatIsNotShownRaisesNothing(Viewer reader) {
        Workplace.Builder workplace = ofTen(safety("a", "4.5", 10), support("a", "30", 4));

        assertThat(figure(workplace, reader, "a", Hazard.LOW_PSYCH_SAFETY).severity())
                .isEqualTo(Severity.LOW);
    }

    @Test
    void aFigureThatIsNotShownIsNotRaised() {
        assertThat(safetyOfTen(safety("a", "2.5", 4), support("a", "30", 10)))
                .isEqualTo(Figure.notShown(
                        Subject.team("a"),
                        Hazard.LOW_PSYCH_SAFETY,
                        "Is it safe in this team to ask, to err and to disagree?"));
    }

    /** How alone somebody is, by their own answers. */
    private enum Alone {
        /** Everyday contact with two colleagues, no close tie. */
        WITH_CONTACT(List.of(help("sam", "a2"), help("a3", "sam"))),
        /** No tie at all. */
        WITHOUT_TIES(List.of()),
        /** Nothing but a strained tie. */
        WITH_A_STRAINED_TIE(List.of(strain("sam", "a2")));

        private final List<Relationship> ties;

        Alone(List<Relationship> ties) {
            this.ties = ties;
        }
    }

    private static Workplace.Builder sam(Alone alone) {
        return workplaceAskingForTies()
                .addAll(team("a", 4, 4))
                .add(Person.of("sam", "a").ledBy("a1").answeredTies(true))
                .addAll(alone.ties);
    }

    private static Workplace.Builder outOfTouch(Alone alone, int days) {
        return sam(alone).keeps(Register.ONE_TO_ONES, GivenTeams.LONG_AGO).add(oneToOne(days, "a1", "sam"));
    }

    private static Conflict conflict() {
        return Conflict.between("c1", "sam", "a4").openedOn(TODAY.minusDays(20));
    }

    private static Finding isolation(Workplace.Builder workplace) {
        return finding(workplace, "ISO-01");
    }

    private static Finding finding(Workplace.Builder workplace, String rule) {
        return report(workplace, Viewer.employee("sam")).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"WITH_CONTACT, LOW", "WITHOUT_TIES, MODERATE", "WITH_A_STRAINED_TIE, HIGH"})
    void isolationAloneIsNotRaised(Alone alone, Severity severity) {
        assertThat(isolation(sam(alone)).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"WITH_CONTACT, MODERATE", "WITHOUT_TIES, HIGH", "WITH_A_STRAINED_TIE, CRITICAL"})
    void littleTimeWithTheLeaderRaisesIsolationByOneLevel(Alone alone, Severity severity) {
        assertThat(isolation(outOfTouch(alone, 22)).severity()).isEqualTo(severity);
    }

    @Test
    void saysThatLittleTimeRaisedIt() {
        assertThat(isolation(outOfTouch(Alone.WITHOUT_TIES, 22)).modifiers()).containsExactly(LITTLE_TIME);
    }

    @Test
    void isolationDoesNotRaiseLittleTime() {
        assertThat(finding(outOfTouch(Alone.WITHOUT_TIES, 22), "REM-02").severity())
                .isEqualTo(Severity.LOW);
    }

    @Test
    void aOneToOneThatIsMerelyDueRaisesNothing() {
        assertThat(isolation(outOfTouch(Alone.WITHOUT_TIES, 21)).modifiers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WITH_CONTACT, MODERATE", "WITHOUT_TIES, HIGH", "WITH_A_STRAINED_TIE, CRITICAL"})
    void anOpenConflictRaisesIsolationByOneLevel(Alone alone, Severity severity) {
        assertThat(isolation(sam(alone).add(conflict().recordedBy("sam"))).severity())
                .isEqualTo(severity);
    }

    @Test
    void saysThatAConflictRaisedIt() {
        assertThat(isolation(sam(Alone.WITHOUT_TIES).add(conflict().acknowledgedBy("sam")))
                        .modifiers())
                .containsExactly(OPEN_CONFLICT);
    }

    @ParameterizedTest
    @CsvSource({"a1", "a4"})
    void aConflictThatSamMayNotKnowOfRaisesNothing(String recorder) {
        assertThat(isolation(sam(Alone.WITHOUT_TIES).add(conflict().recordedBy(recorder))))
                .isEqualTo(isolation(sam(Alone.WITHOUT_TIES)));
    }

    @Test
    void aConflictOnRecordByNobodyKnownRaisesNothing() {
        assertThat(isolation(sam(Alone.WITHOUT_TIES).add(conflict())).modifiers())
                .isEmpty();
    }

    @Test
    void aConflictBetweenOthersRaisesNothing() {
        Conflict between = Conflict.between("c1", "a3", "a4")
                .openedOn(TODAY.minusDays(20))
                .recordedBy("a3")
                .acknowledgedBy("sam");

        assertThat(isolation(sam(Alone.WITHOUT_TIES).add(between)).modifiers()).isEmpty();
    }

    @Test
    void aConflictThatIsSettledRaisesNothing() {
        Conflict settled = conflict().recordedBy("sam").resolvedOn(TODAY);

        assertThat(isolation(sam(Alone.WITHOUT_TIES).add(settled)).modifiers()).isEmpty();
    }

    @Test
    void isolationDoesNotRaiseAConflict() {
        assertThat(finding(sam(Alone.WITHOUT_TIES).add(conflict().recordedBy("sam")), "CON-01")
                        .severity())
                .isEqualTo(Severity.MODERATE);
    }

    @ParameterizedTest
    @CsvSource({"WITH_CONTACT, MODERATE", "WITHOUT_TIES, HIGH", "WITH_A_STRAINED_TIE, CRITICAL"})
    void twoReasonsRaiseIsolationByOneLevelOnly(Alone alone, Severity severity) {
        Workplace.Builder workplace = outOfTouch(alone, 50).add(conflict().recordedBy("sam"));

        assertThat(isolation(workplace).severity()).isEqualTo(severity);
    }

    @Test
    void saysBothReasons() {
        Workplace.Builder workplace =
                outOfTouch(Alone.WITHOUT_TIES, 50).add(conflict().recordedBy("sam"));

        assertThat(isolation(workplace).modifiers()).containsExactlyInAnyOrder(LITTLE_TIME, OPEN_CONFLICT);
    }

    @Test
    void whatComesTogetherForOnePersonRaisesNobodyElse() {
        Workplace.Builder workplace = outOfTouch(Alone.WITHOUT_TIES, 22)
                .add(oneToOne(1, "a1", "a2"))
                .add(conflict().recordedBy("sam"));

        assertThat(report(workplace, Viewer.employee("a2")).findings())
                .filteredOn(finding -> finding.rule().equals("ISO-01"))
                .flatExtracting(Finding::modifiers)
                .isEmpty();
    }

    @Test
    void theLeaderWhoSeesTheLapsedOneToOneIsToldOfNoCompound() {
        assertThat(report(outOfTouch(Alone.WITHOUT_TIES, 22), Viewer.leader("a1"))
                        .findings())
                .filteredOn(finding -> finding.about().equals("sam"))
                .flatExtracting(Finding::modifiers)
                .isEmpty();
    }
}
