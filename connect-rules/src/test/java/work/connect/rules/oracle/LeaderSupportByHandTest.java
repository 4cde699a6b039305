package work.connect.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.oracle.ByHand.NOT_ASSESSED;
import static work.connect.rules.oracle.ByHand.SILENT;
import static work.connect.rules.oracle.ByHand.daysAgo;
import static work.connect.rules.oracle.ByHand.here;
import static work.connect.rules.oracle.ByHand.said;
import static work.connect.rules.oracle.ByHand.support;
import static work.connect.rules.oracle.ByHand.workplace;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;

/** Calculated by hand. */
class LeaderSupportByHandTest {

    private final Subject team = Subject.team("support");

    private Measure measured(String value) {
        return Measure.of(
                        "support",
                        Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                        value)
                .answeredBy(5)
                .answeredOn(daysAgo(30));
    }

    private Measure onOneToFive(String value, Direction direction) {
        return Measure.of(Construct.SUPERVISOR_SUPPORT, value, Scale.of(1, 5), direction)
                .ofTeam("support")
                .answeredBy(5)
                .answeredOn(daysAgo(30));
    }

    @ParameterizedTest
    @CsvSource({"0, MODERATE HIGH", "49.9999, MODERATE HIGH", "50, silent", "50.00, silent", "100, silent"})
    void isLowBelowTheMiddle(String value, String said) {
        assertThat(said("SUP-01", team, support().add(measured(value)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2.99, HIGHER_IS_BETTER, MODERATE HIGH",
        "3, HIGHER_IS_BETTER, silent",
        "3.01, LOWER_IS_BETTER, MODERATE HIGH",
        "3, LOWER_IS_BETTER, silent"
    })
    void isReadOnOtherScalesToo(String value, Direction direction, String said) {
        assertThat(said("SUP-01", team, support().add(onOneToFive(value, direction))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0.69, MODERATE MEDIUM", "0.70, MODERATE HIGH", "0.7, MODERATE HIGH"})
    void hasMediumConfidenceWhenAnswersDiffer(BigDecimal agreement, String said) {
        assertThat(said("SUP-01", team, support().add(measured("40").agreeing(agreement))))
                .isEqualTo(said);
    }

    @Test
    void hasMediumConfidenceWhenNobodyKnowsHowManyAnswered() {
        assertThat(said("SUP-01", team, support().add(measured("40").answeredBy(null))))
                .isEqualTo("MODERATE MEDIUM");
    }

    @Test
    void hasLowConfidenceWhenNobodyKnowsSinceWhen() {
        assertThat(said("SUP-01", team, support().add(measured("40").answeredOn(null))))
                .isEqualTo("MODERATE LOW");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, MODERATE HIGH", "2025-08-31, not assessed"})
    void isNotAssessedAfterAYear(LocalDate answeredOn, String said) {
        assertThat(said("SUP-01", team, support().add(measured("40").answeredOn(answeredOn))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"4, not assessed", "5, MODERATE HIGH"})
    void isNotAssessedByFewerThanFive(int respondents, String said) {
        assertThat(said("SUP-01", team, support().add(measured("40").answeredBy(respondents))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"8, MODERATE HIGH", "9, not assessed"})
    void isNotAssessedByLessThanHalfOfTheTeam(int more, String said) {
        Workplace.Builder workplace = support().add(measured("40").answeredBy(6));
        for (int i = 1; i <= more; i++) {
            workplace.add(here("p" + i).ledBy("lea"));
        }
        assertThat(said("SUP-01", team, workplace)).isEqualTo(said);
    }

    @Test
    void isNotAssessedWithoutAFigure() {
        assertThat(said("SUP-01", team, support())).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void isReadFromTheLatestFigure() {
        Measure later = measured("60").answeredOn(daysAgo(29));
        Measure unknown = measured("20").answeredOn(null);
        assertThat(said("SUP-01", team, support().add(later).add(measured("40")).add(unknown)))
                .isEqualTo(SILENT);
    }

    @Test
    void isReadFromTheLowestFigureOfADay() {
        assertThat(said("SUP-01", team, support().add(measured("60")).add(measured("40"))))
                .isEqualTo("MODERATE HIGH");
    }

    @Test
    void isReadFromTheFigureByFewerAmongEquals() {
        Measure byNobodyKnowsHowMany = measured("40").answeredBy(null);
        Measure byFour = measured("40").answeredBy(4);
        assertThat(said("SUP-01", team, support().add(byNobodyKnowsHowMany).add(measured("40"))))
                .isEqualTo("MODERATE HIGH");
        assertThat(said("SUP-01", team, support().add(measured("40")).add(byFour)))
                .isEqualTo(NOT_ASSESSED);
    }
}
