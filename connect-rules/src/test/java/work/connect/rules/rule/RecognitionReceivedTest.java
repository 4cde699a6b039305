package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;

/** REC-01: is somebody never thanked where others are? */
class RecognitionReceivedTest {

    private static final String RULE = "REC-01";
    private static final String QUESTION = "Is somebody never thanked where others are?";
    private static final Viewer D1 = Viewer.employee("d1");

    /** A team of five, d1 among them, of whom these many others were thanked this month. */
    private static GivenContact thankedThisMonth(int others) {
        GivenContact given = aWorkplace().team("desk", 5).people(Person.of("boss", "top"));
        for (int i = 2; i < 2 + others; i++) {
            given.thanks(1, "d" + i);
        }
        return given;
    }

    @Test
    void saysSinceWhenNobodyThankedThem() {
        Told told = thankedThisMonth(3)
                .contact("boss", "d1", 45, Purpose.RECOGNITION, null)
                .tells(D1);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "No thanks or praise for your work is on record for 45 days, while most of your team had some in the last 30; 30 days is the limit. Thanks in private are not on record.");
    }

    @ParameterizedTest
    @CsvSource({"30, LOW", "59, LOW", "60, MODERATE", "400, MODERATE"})
    void growsMorePressingWithTime(int days, Severity severity) {
        Told told = thankedThisMonth(4)
                .contact("boss", "d1", days, Purpose.RECOGNITION, null)
                .tells(D1);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(severity);
    }

    @Test
    void staysSilentBeforeAMonthHasPassed() {
        Told told = thankedThisMonth(4)
                .contact("boss", "d1", 29, Purpose.RECOGNITION, null)
                .tells(D1);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentWhereMostAreNotThankedEither() {
        assertThat(thankedThisMonth(2).tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void takesThanksOfAMonthAgoForNoneThisMonth() {
        GivenContact given = aWorkplace().team("desk", 5).people(Person.of("boss", "top"));
        for (int i = 2; i <= 5; i++) {
            given.contact("boss", "d" + i, 30, Purpose.RECOGNITION, null);
        }

        assertThat(given.tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void takesNoFeedbackForThanks() {
        Told told = thankedThisMonth(4)
                .contact("boss", "d1", 1, Purpose.FEEDBACK, null)
                .tells(D1);

        assertThat(told.by(RULE)).hasSize(1);
    }

    @Test
    void doesNotCountDaysAway() {
        Told told = thankedThisMonth(4)
                .contact("boss", "d1", 40, Purpose.RECOGNITION, null)
                .away("d1", 30, 10)
                .tells(D1);

        assertThat(told.quiet()).contains(QUESTION);
    }

    @Test
    void countsFromTheFirstDayOfANewcomer() {
        GivenContact given = thankedThisMonth(4)
                .thanks(1, "d1")
                .people(Person.of("new", "desk").startedOn(daysAgo(29)));

        assertThat(given.tells(Viewer.employee("new")).quiet()).contains(QUESTION);
    }

    @Test
    void doesNotKnowHowOftenPeopleAreThankedWhoWantNoPraiseBeforeOthers() {
        Told told = thankedThisMonth(4)
                .people(Person.of("shy", "desk").preferring(Preference.NO_PUBLIC_PRAISE))
                .tells(Viewer.employee("shy"));

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void leavesPeopleOutOfTheMedianWhoWantNoPraiseBeforeOthers() {
        GivenContact given = thankedThisMonth(3);
        for (int i = 1; i <= 3; i++) {
            given.people(Person.of("shy" + i, "desk").preferring(Preference.NO_PUBLIC_PRAISE));
        }

        assertThat(given.tells(D1).by(RULE)).hasSize(1);
    }

    @Test
    void tellsNothingOfOthersInATeamOfFour() {
        GivenContact given = aWorkplace().team("desk", 4).people(Person.of("boss", "top"));
        for (int i = 2; i <= 4; i++) {
            given.thanks(1, "d" + i);
        }

        assertThat(given.tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void isNotAssessedOnARecordThatIsTooNew() {
        assertThat(thankedThisMonth(4)
                        .keeps(Register.RECOGNITIONS, daysAgo(28))
                        .tells(D1)
                        .gapsOf(RULE))
                .containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void countsFromTheDayTheRecordBegan() {
        assertThat(thankedThisMonth(4)
                        .keeps(Register.RECOGNITIONS, daysAgo(29))
                        .tells(D1)
                        .quiet())
                .contains(QUESTION);
        assertThat(thankedThisMonth(4)
                        .keeps(Register.RECOGNITIONS, daysAgo(30))
                        .tells(D1)
                        .by(RULE))
                .hasSize(1);
    }
}
