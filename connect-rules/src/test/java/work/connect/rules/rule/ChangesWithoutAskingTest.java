package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenWork.measured;
import static work.connect.rules.rule.GivenWork.pressing;
import static work.connect.rules.rule.GivenWork.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Team;
import work.connect.rules.indicate.work.ChangesAhead;
import work.connect.rules.indicate.work.ChangesAheadForAll;
import work.connect.rules.say.Language;

/** COM-03 and COM-05: are people asked before things change? */
class ChangesWithoutAskingTest {

    /** Team "a" of ten, and some changes. */
    private static Workplace.Builder ofTen(Change... changes) {
        Workplace.Builder workplace =
                workplace().keeps(Register.CHANGES, LONG_AGO).addAll(team("a", 10));
        for (Change change : changes) {
            workplace.add(change);
        }
        return workplace;
    }

    /** A change for team "a" that nobody was asked about. */
    private static Change in(int days) {
        return forAll(days).touching("a");
    }

    private static Change forAll(int days) {
        return Change.of("in" + days, ChangeKind.TOOLS, TODAY.plusDays(days)).urgent(false);
    }

    private static Severity severity(Workplace.Builder workplace) {
        return pressing(workplace, Hazard.POOR_INFORMATION_FLOW)
                .map(Figure::severity)
                .orElse(Severity.NONE);
    }

    private static ChangesAhead ahead(Workplace.Builder workplace) {
        return measured(workplace, ChangesAhead.class).get(0);
    }

    @ParameterizedTest
    @CsvSource({"-1, NONE", "0, MODERATE", "30, MODERATE", "31, NONE", "400, NONE"})
    void speaksWithinAMonthOfTheChange(int days, Severity severity) {
        assertThat(severity(ofTen(in(days)))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"0, HIGH", "30, HIGH", "31, NONE"})
    void isMorePressingWhereJobsAreTouched(int days, Severity severity) {
        assertThat(severity(ofTen(in(days).touchesJobs(true)))).isEqualTo(severity);
    }

    @Test
    void isNoMorePressingWhereItIsNotKnownWhetherJobsAreTouched() {
        assertThat(severity(ofTen(in(9).touchesJobs(null)))).isEqualTo(Severity.MODERATE);
    }

    @Test
    void looksAtEachOfSeveralChanges() {
        Workplace.Builder workplace = ofTen(in(40), in(20), in(25).touchesJobs(true));

        assertThat(ahead(workplace)).isEqualTo(new ChangesAhead("a", 20, 25, 10, Confidence.HIGH));
        assertThat(severity(workplace)).isEqualTo(Severity.HIGH);
    }

    @Test
    void saysWhenTheChangeComes() {
        assertThat(pressing(ofTen(in(12)), Hazard.POOR_INFORMATION_FLOW)).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualTo("a change in 12 days that nobody was asked about");
            assertThat(figure.reasons())
                    .containsExactly(
                            "A change takes effect in 12 days, and nobody it touches has been asked; within 30 days of it"
                                    + " that is late.");
        });
    }

    @Test
    void saysThatJobsAreTouched() {
        assertThat(pressing(ofTen(in(12).touchesJobs(true)), Hazard.POOR_INFORMATION_FLOW))
                .hasValueSatisfying(figure -> {
                    assertThat(figure.value())
                            .isEqualTo("a change in 12 days, one that touches jobs in 12 days, that nobody was asked"
                                    + " about");
                    assertThat(figure.reasons()).first().asString().startsWith("A change that touches jobs takes");
                });
    }

    @Test
    void staysSilentOncePeopleWereAsked() {
        assertThat(severity(ofTen(in(9).consultedOn(TODAY)))).isEqualTo(Severity.NONE);
    }

    @Test
    void staysSilentAfterAnEmergency() {
        assertThat(severity(ofTen(in(0).urgent(true).touchesJobs(true)))).isEqualTo(Severity.NONE);
    }

    @Test
    void isLessFirmWhereItIsNotKnownWhetherItCouldWait() {
        assertThat(ahead(ofTen(in(9).urgent(null))).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(ahead(ofTen(in(9))).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void tellsATeamOfTheChangesOfTheUnitItBelongsTo() {
        Workplace.Builder workplace = ofTen(forAll(9).touching("house"))
                .add(Team.of("house"))
                .add(Team.of("a").ledBy("a1").partOf("house"));

        assertThat(ahead(workplace).daysToUnasked()).isEqualTo(9);
    }

    @Test
    void tellsATeamNothingOfTheChangesOfAnother() {
        assertThat(measured(ofTen(forAll(9).touching("b")).add(Team.of("b")), ChangesAhead.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30, false, MODERATE", "30, true, HIGH"})
    void tellsTheOrganisationOfChangesForEverybody(int days, boolean touchesJobs, Severity severity) {
        Workplace.Builder workplace = ofTen(forAll(days).touchesJobs(touchesJobs));

        assertThat(told(workplace, Viewer.organisation()).by("COM-05"))
                .extracting(Finding::severity)
                .containsExactly(severity);
        assertThat(severity(workplace)).isEqualTo(Severity.NONE);
    }

    @Test
    void leavesTheOrganisationInPeaceAMonthAhead() {
        assertThat(told(ofTen(forAll(31).touchesJobs(true)), Viewer.organisation())
                        .by("COM-05"))
                .isEmpty();
    }

    @Test
    void isNotAssessedWhereChangesAreNotKept() {
        Workplace.Builder workplace = workplace().addAll(team("a", 10)).add(in(9));

        assertThat(GivenWork.gaps(workplace, ChangesAhead.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(GivenWork.gaps(workplace, ChangesAheadForAll.class)).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(severity(workplace)).isEqualTo(Severity.NONE);
    }

    @Test
    void showsThatPeopleWereAsked() {
        assertThat(ahead(ofTen(in(9).consultedOn(TODAY))).shown().in(Language.ENGLISH))
                .isEqualTo("no change ahead that nobody was asked about");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "365, 1", "366, 0"})
    void looksAYearAhead(int days, int measured) {
        assertThat(measured(ofTen(in(days)), ChangesAhead.class)).hasSize(measured);
        assertThat(measured(ofTen(forAll(days)), ChangesAheadForAll.class)).hasSize(measured);
    }
}
