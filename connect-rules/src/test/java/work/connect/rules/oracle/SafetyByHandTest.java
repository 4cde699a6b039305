package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.oracle.ByHand.NOT_ASSESSED;
import static work.connect.rules.oracle.ByHand.TODAY;
import static work.connect.rules.oracle.ByHand.said;
import static work.connect.rules.oracle.ByHand.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.assessment.Subject;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;

/** Calculated by hand. */
class SafetyByHandTest {

    private final Subject team = Subject.team("support");

    @ParameterizedTest
    @CsvSource({
        "1, HIGH HIGH", "2.9999, HIGH HIGH", "3, MODERATE HIGH", "3.9999, MODERATE HIGH",
        "4.0, LOW HIGH", "4.9999, LOW HIGH", "5, silent", "7, silent"
    })
    void isReadOnThreeLevels(String value, String said) {
        Measure measure = Measure.of(
                        "support",
                        Instruments.standard()
                                .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                        value)
                .answeredBy(8)
                .answeredOn(TODAY);
        assertThat(said("PSY-01", team, support().add(measure))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2.33, HIGH HIGH", "2.34, MODERATE HIGH", "3, LOW HIGH", "3.66, LOW HIGH", "3.67, silent"})
    void isReadOnOneToFiveToo(String value, String said) {
        Measure measure = Measure.of(Construct.PSYCHOLOGICAL_SAFETY, value, Scale.of(1, 5), Direction.HIGHER_IS_BETTER)
                .ofTeam("support")
                .answeredBy(8)
                .answeredOn(TODAY);
        assertThat(said("PSY-01", team, support().add(measure))).isEqualTo(said);
    }

    @Test
    void isNotReadFromAnotherFigure() {
        Measure other = Measure.of(
                "support", Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT), "3");
        assertThat(said("PSY-01", team, support().add(other))).isEqualTo(NOT_ASSESSED);
    }
}
