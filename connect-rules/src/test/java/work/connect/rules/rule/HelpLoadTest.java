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
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** OVR-01: does the load of helping lie on a few? */
class HelpLoadTest {

    private static final String RULE = "OVR-01";
    private static final String QUESTION = "Does the load of helping lie on a few?";
    private static final Viewer D1 = Viewer.employee("d1");

    /** In a team of these many d1 is asked by so many others, d2 on. */
    private static GivenContact d1IsAsked(int people, int askers) {
        GivenContact given = aWorkplace().team("desk", people);
        for (int i = 2; i < 2 + askers; i++) {
            given.asks("d" + i, "d1");
        }
        return given;
    }

    @Test
    void tellsThePersonHowManyTurnToThem() {
        Told told = d1IsAsked(12, 6).tells(D1);

        assertThat(told.by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "6 colleagues turned to you for help in the last 90 days, far more than to others, and 0 helped you; that is a lot to carry.");
    }

    /** Of n people one is asked and nobody else is: they lie the square root of n - 1 deviations above the mean. */
    @ParameterizedTest
    @CsvSource({"10, LOW", "11, MODERATE", "20, MODERATE"})
    void growsMorePressingWithTheDistance(int people, Severity severity) {
        assertThat(d1IsAsked(people, 5).tells(D1).by(RULE))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void staysSilentInSmallTeams() {
        assertThat(d1IsAsked(9, 6).tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentOverFewWhoAsk() {
        assertThat(d1IsAsked(12, 4).tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void countsEachColleagueOnce() {
        GivenContact given = d1IsAsked(12, 4).asks("d2", "d1").contact("d3", "d1", 5, Purpose.HELP_ASKED, null);

        assertThat(given.tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void takesContactsAboutHelpAsWellAsRequests() {
        GivenContact given = d1IsAsked(12, 3)
                .contact("d9", "d1", 5, Purpose.HELP_ASKED, null)
                .contact("d1", "d10", 89, Purpose.HELP_GIVEN, null);

        assertThat(given.tells(D1).by(RULE)).hasSize(1);
    }

    @Test
    void looksAtNinetyDays() {
        GivenContact given = d1IsAsked(12, 4).contact("d9", "d1", 90, Purpose.HELP_ASKED, null);

        assertThat(given.tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void staysSilentWhereTheOthersAreAskedAlike() {
        GivenContact given = d1IsAsked(12, 6);
        for (int i = 2; i <= 9; i++) {
            given.asks("d" + i, "d10").asks("d" + i, "d11").asks("d" + i, "d12");
        }

        assertThat(given.tells(D1).quiet()).contains(QUESTION);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0"})
    void staysSilentOnceTwoHelpThem(int helpers, int findings) {
        GivenContact given = d1IsAsked(12, 6);
        for (int i = 1; i <= helpers; i++) {
            given.helps(1, "d" + (i + 1), "d1");
        }

        assertThat(given.tells(D1).by(RULE)).hasSize(findings);
    }

    /** Of these many people, four are asked by more than d1 is. */
    @ParameterizedTest
    @CsvSource({"80, 0", "81, 1"})
    void looksAtTheFewToWhomMostTurn(int everybody, int findings) {
        GivenContact given = d1IsAsked(12, 6).team("other", everybody - 12);
        for (int busy = 1; busy <= 4; busy++) {
            for (int i = 10; i < 18; i++) {
                given.asks("o" + i, "o" + busy);
            }
        }

        assertThat(given.tells(D1).by(RULE)).hasSize(findings);
    }

    @Test
    void doesNotCountWhatPeopleAskOfWhoLeadsThem() {
        GivenContact given = aWorkplace().people(Person.of("d1", "desk"));
        for (int i = 2; i <= 12; i++) {
            given.people(Person.of("d" + i, "desk").ledBy("d1")).asks("d" + i, "d1");
        }

        assertThat(given.tells(D1).quiet()).contains(QUESTION);
    }

    /** Two others at the help desk are asked by these many; d1 is asked by six. */
    @ParameterizedTest
    @CsvSource({"3, 0", "2, 1"})
    void staysSilentAboutARoleThatIsThereToBeAsked(int askersOfEach, int findings) {
        GivenContact asked = aWorkplace()
                .people(
                        Person.of("d1", "desk").as("help desk"),
                        Person.of("h1", "far").as("help desk"),
                        Person.of("h2", "far").as("help desk"));
        for (int i = 2; i <= 12; i++) {
            asked.people(Person.of("d" + i, "desk"));
        }
        for (int i = 2; i <= 7; i++) {
            asked.asks("d" + i, "d1");
        }
        for (int i = 2; i < 2 + askersOfEach; i++) {
            asked.asks("d" + i, "h1").asks("d" + i, "h2");
        }

        assertThat(asked.tells(D1).by(RULE)).hasSize(findings);
    }

    @Test
    void isLessSureWhereOnlyRequestsAreOnRecord() {
        GivenContact given =
                GivenContact.nothingKept().keeps(Register.HELP_REQUESTS).team("desk", 12);
        for (int i = 2; i <= 8; i++) {
            given.asks("d" + i, "d1");
        }

        assertThat(given.tells(D1).by(RULE)).extracting(Finding::confidence).containsExactly(Confidence.MEDIUM);
    }

    @Test
    void isNotAssessedOnARecordThatIsTooNew() {
        assertThat(d1IsAsked(12, 6)
                        .keeps(Register.HELP_REQUESTS, daysAgo(88))
                        .tells(D1)
                        .gapsOf(RULE))
                .containsExactly(Gap.REGISTER_NOT_KEPT);
    }
}
