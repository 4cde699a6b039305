package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenNewcomer.SAM;
import static work.connect.rules.rule.GivenNewcomer.samWithTies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** NEW-01: have newcomers had time alone with the person who leads them? */
class NewcomersOneToOneTest {

    private static final String RULE = "NEW-01";
    private static final String QUESTION = "Do newcomers find their people?";

    @Test
    void saysThatNoOneToOneIsOnRecordAndTheLimit() {
        Told told = samWithTies(100).keeps(Register.ONE_TO_ONES).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly("You started 100 days ago and no one-to-one with your leader is on record;"
                        + " after 90 days there should have been one.");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 120})
    void isToPlanForWhenNoOneToOneIsOnRecordAfterThreeMonths(int days) {
        Told told = samWithTies(days).keeps(Register.ONE_TO_ONES).tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::severity, Finding::confidence)
                .containsExactly(tuple(Severity.MODERATE, Confidence.HIGH));
    }

    @ParameterizedTest
    @ValueSource(ints = {89, 121})
    void looksForAOneToOneAfterThreeMonthsAndForAMonth(int days) {
        Told told = samWithTies(days).keeps(Register.ONE_TO_ONES).tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 0})
    void staysSilentAfterAOneToOneSinceTheFirstDay(int metDaysAgo) {
        Told told = samWithTies(90)
                .keeps(Register.ONE_TO_ONES)
                .oneToOne("sam", "lea", daysAgo(metDaysAgo))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsNoOneToOneBeforeTheFirstDay() {
        Told told = samWithTies(90)
                .keeps(Register.ONE_TO_ONES)
                .oneToOne("sam", "lea", daysAgo(91))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void countsNoOneToOneWithSomebodyElse() {
        Told told = samWithTies(90)
                .keeps(Register.ONE_TO_ONES)
                .oneToOne("sam", "kim", daysAgo(10))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }
}
