package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenConduct.QUILL;
import static work.connect.rules.rule.GivenConduct.severities;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductSource;
import work.connect.model.connection.Channel;
import work.connect.model.connection.EventInvitation;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Tone;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Membership;
import work.connect.model.people.Preference;

/** INC-01, INC-03, EXC-01: what does somebody say of how they are treated? */
class OwnExperiencesTest {

    private static Given asked() {
        return aWorkplace()
                .keeps(Register.CONDUCT_EXPERIENCES, Register.TONES)
                .people(
                        person("mabel"),
                        person("quill").ledBy("mabel"),
                        person("rowan"),
                        person("ash").ledBy("quill"));
    }

    private static ConductExperience humiliated(int daysAgo) {
        return ConductExperience.of("quill", daysAgo(daysAgo), ConductNature.HUMILIATION_BEFORE_OTHERS);
    }

    private static Interaction contact(int daysAgo, String from, Channel channel) {
        return Interaction.of(daysAgo(daysAgo).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), from, "quill")
                .channel(channel);
    }

    @ParameterizedTest
    @CsvSource({"3, LOW", "4, MODERATE"})
    void disrespectWeekAfterWeekIsTold(int weeks, Severity severity) {
        Given given = asked();
        for (int week = 0; week < weeks; week++) {
            given.fact(humiliated(7 * week + 3));
        }

        assertThat(severities(given.tells(QUILL), "INC-01")).containsExactly(severity);
    }

    @Test
    void twoWeeksAreNotTold() {
        Told told = asked().fact(humiliated(0))
                .fact(humiliated(3))
                .fact(humiliated(6))
                .fact(humiliated(7))
                .tells(QUILL);

        assertThat(told.by("INC-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"27, 1", "28, 0"})
    void aWeekEndsAfterSevenDaysAndTheFourthIsTheLast(int oldest, int findings) {
        Told told = asked().fact(humiliated(0))
                .fact(humiliated(7))
                .fact(humiliated(oldest))
                .tells(QUILL);

        assertThat(told.by("INC-01")).hasSize(findings);
    }

    @Test
    void fromSomebodyWithPowerItIsOneLevelGraver() {
        Given given = asked();
        for (int week = 0; week < 4; week++) {
            given.fact(humiliated(7 * week).from(ConductSource.OWN_LEADER));
        }

        assertThat(severities(given.tells(QUILL), "INC-01")).containsExactly(Severity.HIGH);
    }

    @Test
    void contactsThePersonCalledUncivilCountToo() {
        Told told = asked().contact(contact(1, "rowan", Channel.FACE_TO_FACE).feltByTo(Tone.UNCIVIL))
                .contact(contact(8, "rowan", Channel.FACE_TO_FACE).feltByTo(Tone.HOSTILE))
                .contact(contact(15, "rowan", Channel.FACE_TO_FACE).feltByTo(Tone.UNCIVIL))
                .tells(QUILL);

        assertThat(severities(told, "INC-01")).containsExactly(Severity.LOW);
        assertThat(told.by("INC-03")).isEmpty();
    }

    @Test
    void aLeaderWhomThePersonCalledUncivilHasPower() {
        Given given = asked();
        for (int week = 0; week < 3; week++) {
            given.contact(contact(7 * week + 1, "mabel", Channel.FACE_TO_FACE).feltByTo(Tone.UNCIVIL));
        }

        assertThat(severities(given.tells(QUILL), "INC-01")).containsExactly(Severity.MODERATE);
    }

    @Test
    void somebodyTheyLeadHasNone() {
        Given given = asked();
        for (int week = 0; week < 3; week++) {
            given.contact(contact(7 * week + 1, "ash", Channel.FACE_TO_FACE).feltByTo(Tone.UNCIVIL));
        }

        assertThat(severities(given.tells(QUILL), "INC-01")).containsExactly(Severity.LOW);
    }

    @Test
    void whatTheOtherSaysOfTheContactCountsForTheOtherAlone() {
        Given given = asked();
        for (int week = 0; week < 4; week++) {
            given.contact(contact(7 * week + 1, "rowan", Channel.CHAT)
                    .feltByTo(Tone.UNCIVIL)
                    .feltByFrom(Tone.SUPPORTIVE));
        }

        assertThat(given.tells(Viewer.employee("rowan")).report().findings()).isEmpty();
    }

    @Test
    void whatComesFromOutsideAloneIsNotCounted() {
        Given given = asked();
        for (int week = 0; week < 4; week++) {
            given.fact(humiliated(7 * week).from(ConductSource.SERVICE_USER));
        }

        assertThat(given.tells(QUILL).by("INC-01")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConductNature.class,
            names = {
                "SEXUAL_HARASSMENT",
                "PHYSICAL_ASSAULT",
                "LESS_FAVOURABLE_TREATMENT",
                "TIME_OFF_FOR_ILLNESS_DENIED",
                "TIME_OFF_FOR_CARE_DENIED",
                "PERSONAL_INFORMATION_DISCLOSED",
                "SOMETHING_ELSE"
            })
    void whatIsNoIncivilityIsNotCounted(ConductNature nature) {
        Given given = asked();
        for (int week = 0; week < 4; week++) {
            given.fact(ConductExperience.of("quill", daysAgo(7 * week), nature));
        }

        assertThat(given.tells(QUILL).by("INC-01")).isEmpty();
    }

    @Test
    void isNotAssessedWhereNobodyIsAsked() {
        Told told = aWorkplace().people(person("quill")).tells(QUILL);

        assertThat(told.gapsOf("INC-01")).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(told.gapsOf("INC-03")).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(told.gapsOf("EXC-01")).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @Test
    void isNotAssessedWherePeopleAreAskedForLessThanFourWeeks() {
        Given late = aWorkplace().keeps(Register.TONES, daysAgo(26)).people(person("quill"));
        Given inTime = aWorkplace().keeps(Register.TONES, daysAgo(27)).people(person("quill"));

        assertThat(late.tells(QUILL).gapsOf("INC-01")).containsExactly(Gap.REGISTER_NOT_KEPT);
        assertThat(inTime.tells(QUILL).gapsOf("INC-01")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"EMAIL", "CHAT", "VIDEO"})
    void twoUncivilContactsOnlineAreTold(Channel channel) {
        Told told = asked().contact(contact(1, "rowan", channel).feltByTo(Tone.UNCIVIL))
                .contact(contact(27, "rowan", channel).feltByTo(Tone.UNCIVIL))
                .tells(QUILL);

        assertThat(severities(told, "INC-03")).containsExactly(Severity.MODERATE);
    }

    @Test
    void oneUncivilContactOnlineIsNotTold() {
        Told told = asked().contact(
                        contact(1, "rowan", Channel.CHAT).feltByTo(Tone.UNCIVIL).outsideHours(true))
                .contact(contact(28, "rowan", Channel.CHAT).feltByTo(Tone.UNCIVIL))
                .contact(contact(2, "rowan", Channel.CHAT).feltByTo(Tone.NEUTRAL))
                .tells(QUILL);

        assertThat(told.by("INC-03")).isEmpty();
    }

    @Test
    void aHostileMessageOutsideHoursCountsTwice() {
        Told told = asked().contact(contact(1, "rowan", Channel.EMAIL)
                        .feltByTo(Tone.HOSTILE)
                        .outsideHours(true))
                .tells(QUILL);

        assertThat(severities(told, "INC-03")).containsExactly(Severity.MODERATE);
    }

    /** Quill and four others; the events are those of so many days ago. */
    private static Given invitedAllBut(String leftOut, int... daysAgo) {
        Given given = aWorkplace().keeps(Register.EVENT_INVITATIONS, Register.CONDUCT_EXPERIENCES);
        for (String id : new String[] {"quill", "rowan", "ash", "sol", "ines"}) {
            given.people(id.equals("sol") ? person(id).preferring(Preference.NO_SOCIAL_EVENTS) : person(id));
            for (int days : daysAgo) {
                if (!leftOut.contains(id)) {
                    given.fact(EventInvitation.of("e" + days, daysAgo(days), id));
                }
            }
        }
        return given;
    }

    @Test
    void whoeverIsInvitedToLittleIsTold() {
        Told told = invitedAllBut("quill", 3, 30, 60).tells(QUILL);

        assertThat(severities(told, "EXC-01")).containsExactly(Severity.MODERATE);
        assertThat(told.by("EXC-01"))
                .extracting(Finding::because)
                .containsExactly(
                        "Of 3 events of the last 60 days to which nearly all the others of your team were invited, you were invited to 0 of 100; 50 is the limit. It may be an oversight.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 61})
    void twoEventsOrOlderOnesSayNothing(int third) {
        Given given = third == 2 ? invitedAllBut("quill", 3, 30) : invitedAllBut("quill", 3, 30, third);

        assertThat(given.tells(QUILL).by("EXC-01")).isEmpty();
    }

    @Test
    void whoeverIsInvitedToHalfIsNotLeftOut() {
        Given given = invitedAllBut("quill", 3, 10, 20, 30)
                .fact(EventInvitation.of("e3", daysAgo(3), "quill"))
                .fact(EventInvitation.of("e10", daysAgo(10), "quill"));

        assertThat(given.tells(QUILL).by("EXC-01")).isEmpty();
    }

    @Test
    void whatOnlySomeOfTheOthersAreInvitedToIsTheirsToChoose() {
        assertThat(invitedAllBut("quill rowan", 3, 10, 20).tells(QUILL).by("EXC-01"))
                .isEmpty();
    }

    @Test
    void whoeverWantsNoSocialEventsIsNotMeasured() {
        assertThat(invitedAllBut("sol", 3, 10, 20).tells(Viewer.employee("sol")).by("EXC-01"))
                .isEmpty();
    }

    @Test
    void daysAwayDoNotCount() {
        Given given = invitedAllBut("quill", 3, 10, 20).away("quill", daysAgo(10), daysAgo(10));

        assertThat(given.tells(QUILL).by("EXC-01")).isEmpty();
    }

    @Test
    void neitherDoesTheTimeBeforeTheyCame() {
        Given given = invitedAllBut("quill", 3, 10, 20)
                .keeps(Register.MEMBERSHIPS)
                .fact(Membership.of("quill", "desk", daysAgo(15)));

        assertThat(given.tells(QUILL).by("EXC-01")).isEmpty();
    }

    @Test
    void whoeverSaysThatTheyAreLeftOutIsTakenAtTheirWord() {
        Given given = asked().fact(ConductExperience.of("quill", daysAgo(90), ConductNature.IGNORED_OR_EXCLUDED));
        Given older = asked().fact(ConductExperience.of("quill", daysAgo(91), ConductNature.IGNORED_OR_EXCLUDED));

        assertThat(severities(given.tells(QUILL), "EXC-01")).containsExactly(Severity.MODERATE);
        assertThat(older.tells(QUILL).by("EXC-01")).isEmpty();
    }

    @Test
    void bothTogetherAreGraver() {
        Told told = invitedAllBut("quill", 3, 10, 20)
                .fact(ConductExperience.of("quill", daysAgo(5), ConductNature.IGNORED_OR_EXCLUDED))
                .tells(QUILL);

        assertThat(severities(told, "EXC-01")).containsExactly(Severity.HIGH);
    }
}
