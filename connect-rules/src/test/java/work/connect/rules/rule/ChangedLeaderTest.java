package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenNewcomer.samWithTies;
import static work.connect.rules.rule.GivenOneToOnes.samSettled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;

/** Nobody is told that somebody has not met a leader whom they did not have. */
class ChangedLeaderTest {

    private static final Viewer SAM = Viewer.employee("sam");
    private static final String LAPSED = "REM-02";
    private static final String NEWCOMER = "Do newcomers find their people?";

    private static ReportingLine ledByLeaSince(int days) {
        return ReportingLine.of("sam", "lea", daysAgo(days));
    }

    @ParameterizedTest
    @CsvSource({"22, LOW", "43, MODERATE"})
    void countsFromTheDayOnWhichTheLeaderBegan(int days, Severity severity) {
        Told told = samSettled().fact(ledByLeaSince(days)).tells(SAM);

        assertThat(told.by(LAPSED)).extracting(Finding::severity).containsExactly(severity);
        assertThat(told.by(LAPSED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.because()).contains("for " + days + " days"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 21})
    void givesANewLeaderThreeWeeks(int days) {
        Told told = samSettled()
                .fact(ReportingLine.of("sam", "kim", daysAgo(600)).until(daysAgo(days + 1)))
                .fact(ledByLeaSince(days))
                .oneToOne("kim", "sam", daysAgo(days + 5))
                .tells(SAM);

        assertThat(told.by(LAPSED)).isEmpty();
    }

    @Test
    void countsFromTheLastOneToOneWhereThatIsLater() {
        Told told = samSettled()
                .fact(ledByLeaSince(100))
                .oneToOne("lea", "sam", daysAgo(30))
                .tells(SAM);

        assertThat(told.by(LAPSED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.because()).contains("for 30 days"));
    }

    @Test
    void takesNoNoticeOfALineThatHasNotBegunOrIsOver() {
        Told told = samSettled()
                .fact(ReportingLine.of("sam", "lea", daysAgo(30)).until(daysAgo(20)))
                .oneToOne("lea", "sam", daysAgo(50))
                .tells(SAM);

        assertThat(told.by(LAPSED)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @CsvSource({"50, true", "9, false"})
    void takesAOneToOneOfANewcomerWithWhoeverLedThemThen(int metDaysAgo, boolean counts) {
        Told told = samWithTies(100)
                .keeps(Register.ONE_TO_ONES)
                .fact(ReportingLine.of("sam", "kim", daysAgo(100)).until(daysAgo(11)))
                .fact(ledByLeaSince(10))
                .oneToOne("kim", "sam", daysAgo(metDaysAgo))
                .tells(SAM);

        assertThat(told.quiet().contains(NEWCOMER)).isEqualTo(counts);
    }

    @Test
    void takesAOneToOneWithALeaderWhoHasLeftSince() {
        Told told = samWithTies(100)
                .keeps(Register.ONE_TO_ONES)
                .fact(Person.of("ana", "support").endedOn(daysAgo(5)))
                .fact(ReportingLine.of("sam", "ana", daysAgo(100)).until(daysAgo(11)))
                .fact(ledByLeaSince(10))
                .oneToOne("ana", "sam", daysAgo(50))
                .tells(SAM);

        assertThat(told.quiet()).contains(NEWCOMER);
    }
}
