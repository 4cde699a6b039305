package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.oracle.ByHand.SILENT;
import static work.connect.rules.oracle.ByHand.daysAgo;
import static work.connect.rules.oracle.ByHand.said;
import static work.connect.rules.oracle.ByHand.support;
import static work.connect.rules.oracle.ByHand.without;
import static work.connect.rules.oracle.ByHand.workplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;

/** Calculated by hand. */
class ConflictLeftOpenByHandTest {

    private final Subject pair = Subject.pair("sam", "kim");
    private final Conflict undated = Conflict.between("c1", "sam", "kim");

    @ParameterizedTest
    @CsvSource({"0, silent", "13, silent", "14, MODERATE HIGH", "29, MODERATE HIGH", "30, HIGH HIGH", "90, HIGH HIGH"})
    void countsFromTheDayItWasOpened(int days, String said) {
        assertThat(said("CON-01", pair, support().add(undated.openedOn(daysAgo(days)))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"13, silent", "14, MODERATE HIGH", "30, HIGH HIGH"})
    void countsFromTheLatestStepInWhateverOrderTheStepsAre(int days, String said) {
        Workplace.Builder workplace = support()
                .add(undated.openedOn(daysAgo(100)))
                .add(ConflictStep.of(undated.id(), daysAgo(days), ConflictStep.Kind.TALK))
                .add(ConflictStep.of(undated.id(), daysAgo(60), ConflictStep.Kind.MEDIATION));
        assertThat(said("CON-01", pair, workplace)).isEqualTo(said);
    }

    @Test
    void countsFromAStepWhenTheOpeningIsNotKnown() {
        ConflictStep step = ConflictStep.of(undated.id(), daysAgo(30), ConflictStep.Kind.TALK);
        assertThat(said("CON-01", pair, support().add(undated).add(step))).isEqualTo("HIGH HIGH");
    }

    @Test
    void isModerateWithLowConfidenceWithoutAnyDate() {
        assertThat(said("CON-01", pair, support().add(undated))).isEqualTo("MODERATE LOW");
    }

    @Test
    void saysNothingOfMonitoredAndResolvedConflicts() {
        Conflict old = undated.openedOn(daysAgo(100));
        Workplace.Builder monitored = support().add(old.monitored());
        Workplace.Builder resolved = support().add(old.resolvedOn(null));
        assertThat(said("CON-01", pair, monitored)).isEqualTo(SILENT);
        assertThat(said("CON-01", pair, resolved)).isEqualTo(SILENT);
    }

    @Test
    void tellsOfEachConflictOfAPairByItself() {
        Conflict other = Conflict.between("c2", "kim", "sam").openedOn(daysAgo(30));
        assertThat(said("CON-01", pair, support().add(undated).add(other))).isEqualTo("MODERATE LOW and HIGH HIGH");
    }

    @Test
    void isNeverNotAssessed() {
        Verdicts verdicts = Oracle.verdictsOn(
                without(Register.CONFLICTS, support()).add(undated).build());
        assertThat(verdicts.unanswered())
                .noneMatch(unanswered -> unanswered.rule().equals("CON-01"));
    }
}
