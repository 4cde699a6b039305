package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenOneToOnes.SAM;
import static work.connect.rules.rule.GivenOneToOnes.samSettled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.assessment.Finding;
import work.connect.model.hazard.Severity;

/** REM-02: no day counts on which either of the two was away. */
class OneToOnesWhileAwayTest {

    private static final String RULE = "REM-02";
    private static final String QUESTION = "Do people still get time alone with the person who leads them?";

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void doesNotCountTheDaysOnWhichEitherWasAway(String away) {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(30))
                .away(away, daysAgo(18), daysAgo(10))
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void speaksWhenOneDayFewerWasSpentAway(String away) {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(30))
                .away(away, daysAgo(18), daysAgo(11))
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void countsADayOnWhichBothWereAwayOnce() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(30))
                .away("sam", daysAgo(18), daysAgo(13))
                .away("lea", daysAgo(15), daysAgo(11))
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void pausesWhileEitherIsStillAway(String away) {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(300))
                .away(away, daysAgo(278), null)
                .tells(SAM);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "lea"})
    void countsTheDaysBeforeALeaveThatHasNotEnded(String away) {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(300))
                .away(away, daysAgo(277), null)
                .tells(SAM);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void countsOnWhileSomebodyElseIsAway() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(22))
                .away("kim", daysAgo(22), null)
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.LOW);
    }
}
