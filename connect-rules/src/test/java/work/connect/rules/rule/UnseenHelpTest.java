package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenContact.aWorkplace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.Team;

/** REC-04: does somebody help a lot and is hardly thanked? */
class UnseenHelpTest {

    private static final String RULE = "REC-04";
    private static final String QUESTION = "Does somebody help a lot and is hardly thanked?";
    private static final Viewer D1 = Viewer.employee("d1");

    private static GivenContact thanked(int... times) {
        GivenContact given = aWorkplace().people(Person.of("boss", "top"));
        for (int i = 0; i < times.length; i++) {
            given.people(Person.of("d" + (i + 1), "desk")).thanks(times[i], "d" + (i + 1));
        }
        return given;
    }

    /** Of eight, d1 helps most and is thanked least. */
    private static GivenContact d1HelpsUnseen(int helped) {
        return thanked(0, 1, 1, 1, 1, 1, 1, 1).helps(helped, "d1", "d2");
    }

    @Test
    void tellsThePersonThatTheirHelpIsHardlySeen() {
        assertThat(d1HelpsUnseen(5).tells(D1).by(RULE))
                .extracting(Finding::because)
                .containsExactly(
                        "You helped 5 times in the last 90 days, more than most of your team, and were thanked 0 times on record, less than most. Thanks in private are not on record.");
    }

    @ParameterizedTest
    @CsvSource({"5, LOW", "14, LOW", "15, MODERATE"})
    void growsMorePressingWithTheHelp(int helped, Severity severity) {
        assertThat(d1HelpsUnseen(helped).tells(D1).by(RULE))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void staysSilentOverLittleHelp() {
        assertThat(d1HelpsUnseen(4).tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void takesAnAnsweredRequestForHelp() {
        assertThat(d1HelpsUnseen(4).asks("d3", "d1").tells(D1).by(RULE)).hasSize(1);
    }

    @Test
    void staysSilentInSmallTeams() {
        assertThat(thanked(0, 1, 1, 1, 1, 1, 1).helps(9, "d1", "d2").tells(D1).quiet())
                .contains(QUESTION);
    }

    @Test
    void looksAtTheQuarterThatHelpsMost() {
        assertThat(d1HelpsUnseen(6).helps(6, "d2", "d3").tells(D1).by(RULE)).hasSize(1);
        assertThat(d1HelpsUnseen(6)
                        .helps(6, "d2", "d3")
                        .helps(6, "d3", "d4")
                        .tells(D1)
                        .quiet())
                .contains(QUESTION);
    }

    @Test
    void looksAtTheQuarterThatIsThankedLeast() {
        assertThat(thanked(0, 0, 1, 1, 1, 1, 1, 1)
                        .helps(6, "d1", "d2")
                        .tells(D1)
                        .by(RULE))
                .hasSize(1);
        assertThat(thanked(0, 0, 0, 1, 1, 1, 1, 1)
                        .helps(6, "d1", "d2")
                        .tells(D1)
                        .quiet())
                .contains(QUESTION);
    }

    @Test
    void staysSilentAboutARoleThatIsThereToHelp() {
        GivenContact given = aWorkplace()
                .people(
                        Person.of("d1", "desk").as("coach"),
                        Person.of("boss", "top"),
                        Person.of("c1", "far").as("coach"),
                        Person.of("c2", "far").as("coach"));
        for (int i = 2; i <= 8; i++) {
            given.people(Person.of("d" + i, "desk")).thanks(1, "d" + i);
        }
        given.helps(6, "d1", "d2").helps(3, "c1", "d2");
        assertThat(given.tells(D1).by(RULE)).hasSize(1);

        given.helps(3, "c2", "d2");
        assertThat(given.tells(D1).quiet()).contains(QUESTION);
    }

    @Test
    void doesNotKnowItOfPeopleWhoWantNoPraiseBeforeOthers() {
        Told told = thanked(1, 1, 1, 1, 1, 1, 1, 1)
                .people(Person.of("shy", "desk").preferring(Preference.NO_PUBLIC_PRAISE))
                .helps(9, "shy", "d1")
                .tells(Viewer.employee("shy"));

        assertThat(told.gapsOf(RULE)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"HELP_REQUESTS", "RECOGNITIONS"})
    void isNotAssessedOnRecordsThatAreTooNew(Register register) {
        assertThat(d1HelpsUnseen(9).keeps(register, daysAgo(88)).tells(D1).gapsOf(RULE))
                .containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isToldToNobodyElse() {
        Told told = d1HelpsUnseen(9).with(Team.of("desk").ledBy("boss")).tells(Viewer.leader("boss"));

        assertThat(told.by(RULE)).isEmpty();
    }
}
