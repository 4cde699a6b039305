package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Tone;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** MET-01 for one person: what they said of ties, of contacts, and a conflict they know of. Nothing weighs twice. */
class CompoundOfOwnAnswersTest {

    private static final String WORN_OUT = "There are also contacts that wear you out; the two make each other worse.";
    private static final String NO_SUPPORT =
            "There is also little support from colleagues; the two make each other worse.";

    /** Sam was asked for ties and for whom to lean on, and named nobody. */
    private static Workplace.Builder alone() {
        return workplaceAskingForTies()
                .keeps(Register.TONES, LONG_AGO)
                .addAll(team("a", 4, 4))
                .add(Relationship.of("a1", "a2", RelationshipFunction.EMOTIONAL_SUPPORT))
                .add(Person.of("sam", "a").ledBy("a1").answeredTies(true));
    }

    private static Workplace.Builder wornOut() {
        Workplace.Builder workplace = alone();
        for (int day = 1; day <= 5; day++) {
            workplace.add(Interaction.of(TODAY.minusDays(day).atTime(7, 0).toInstant(ZoneOffset.UTC), "sam", "a2")
                    .feltByFrom(Tone.UNCIVIL));
        }
        return workplace;
    }

    private static Workplace.Builder inConflict() {
        return alone().add(Conflict.between("c1", "sam", "a3")
                .openedOn(TODAY.minusDays(20))
                .recordedBy("sam"));
    }

    private static Finding finding(Workplace.Builder workplace, String rule) {
        return report(workplace, Viewer.employee("sam")).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void contactsThatWearOutRaiseIsolationByOneLevel() {
        assertThat(finding(alone(), "ISO-01").severity()).isEqualTo(Severity.MODERATE);
        assertThat(finding(wornOut(), "ISO-01").severity()).isEqualTo(Severity.HIGH);
        assertThat(finding(wornOut(), "ISO-01").modifiers()).containsExactly(WORN_OUT);
    }

    @Test
    void isolationDoesNotRaiseContactsThatWearOut() {
        assertThat(finding(wornOut(), "HQC-01").modifiers()).isEmpty();
    }

    @Test
    void havingNobodyToLeanOnRaisesAConflictByOneLevel() {
        assertThat(finding(inConflict(), "CON-01").severity()).isEqualTo(Severity.HIGH);
        assertThat(finding(inConflict(), "CON-01").modifiers()).containsExactly(NO_SUPPORT);
    }

    @Test
    void theSameTiesDoNotWeighTwice() {
        assertThat(finding(alone(), "SUP-04").modifiers()).isEmpty();
    }
}
