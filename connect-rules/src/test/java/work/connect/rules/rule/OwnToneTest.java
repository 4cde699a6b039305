package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Tone;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** CON-08, has a contact turned tense, and HQC-01, is it so time and again: by what somebody said themselves. */
class OwnToneTest {

    private static final String TENSE = "CON-08";
    private static final String STRAINED = "HQC-01";
    private static final Viewer SAM = Viewer.employee("sam");

    private static Given aWorkplaceAskingForTones() {
        return aWorkplace()
                .keeps(Register.TONES)
                .people(person("lea"), person("sam").ledBy("lea"), person("kim").ledBy("lea"), person("rae"))
                .peopleFromP1(12);
    }

    /** Sam's contacts with Kim, each of this tone so many days ago, as Sam says. */
    private static Given with(Given given, Tone tone, int... daysAgo) {
        for (int days : daysAgo) {
            given.contact(between("sam", "kim", days).feltByFrom(tone));
        }
        return given;
    }

    private static Given contacts(Tone tone, int... daysAgo) {
        return with(aWorkplaceAskingForTones(), tone, daysAgo);
    }

    private static Interaction between(String from, String to, int daysAgo) {
        return Interaction.of(daysAgo(daysAgo).atTime(9, 0).toInstant(ZoneOffset.UTC), from, to);
    }

    @ParameterizedTest
    @EnumSource(
            value = Tone.class,
            names = {"UNCIVIL", "HOSTILE"})
    void speaksOfAContactThatTurnedTense(Tone tone) {
        assertThat(with(contacts(Tone.NEUTRAL, 20), tone, 3).tells(SAM).by(TENSE))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = Tone.class,
            names = {"SUPPORTIVE", "NEUTRAL"})
    void staysSilentWhileContactsAreFine(Tone tone) {
        Told told = contacts(tone, 1, 3, 20, 30).tells(SAM);

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.gapsOf(TENSE)).isEmpty();
        assertThat(told.quiet()).contains("Has a contact turned tense of late?");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "14, 1", "15, 0"})
    void looksAtTheLastTwoWeeks(int daysAgo, int findings) {
        assertThat(with(contacts(Tone.NEUTRAL, 16), Tone.UNCIVIL, daysAgo)
                        .tells(SAM)
                        .by(TENSE))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 1", "42, 1", "43, 0"})
    void nothingCanTurnWithoutAContactRatedInTheFourWeeksBefore(int daysAgo, int findings) {
        assertThat(with(contacts(Tone.SUPPORTIVE, daysAgo), Tone.UNCIVIL, 3)
                        .tells(SAM)
                        .by(TENSE))
                .hasSize(findings);
    }

    @Test
    void saysHowManyAndAccusesNobody() {
        assertThat(with(contacts(Tone.NEUTRAL, 20), Tone.UNCIVIL, 3, 4)
                        .tells(SAM)
                        .by(TENSE))
                .extracting(Finding::because)
                .containsExactly("You rated 2 of your last contacts with a colleague as unfriendly,"
                        + " after four weeks in which none was. It may have been a bad day;"
                        + " you decide whether anything needs doing.");
    }

    @Test
    void whatLastsIsNotQuieterThanWhatHasJustBegun() {
        assertThat(contacts(Tone.UNCIVIL, 3, 20).tells(SAM).by(TENSE))
                .extracting(Finding::severity, Finding::because)
                .singleElement()
                .asString()
                .contains("LOW", "and in the four weeks before");
    }

    @Test
    void isNeverUpgraded() {
        assertThat(with(contacts(Tone.NEUTRAL, 35), Tone.HOSTILE, 1, 2, 3, 4)
                        .tells(SAM)
                        .by(TENSE))
                .extracting(Finding::severity)
                .containsExactly(Severity.LOW);
    }

    @Test
    void countsColleagueByColleague() {
        Given given =
                contacts(Tone.NEUTRAL, 20).contact(between("sam", "rae", 3).feltByFrom(Tone.UNCIVIL));

        assertThat(given.tells(SAM).by(TENSE)).isEmpty();
    }

    @Test
    void readsTheSideOfTheRaterWhoeverReachedOut() {
        Given given = aWorkplaceAskingForTones()
                .contact(between("kim", "sam", 20).feltByTo(Tone.NEUTRAL))
                .contact(between("kim", "sam", 3).feltByTo(Tone.UNCIVIL));

        assertThat(given.tells(SAM).by(TENSE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2, 3,", "3, 2, LOW", "4, 1, LOW", "5, 0, MODERATE", "9, 0, MODERATE"})
    void speaksOfThreeStrainedContactsAmongFiveRated(int strained, int fine, Severity severity) {
        Given given = aWorkplaceAskingForTones();
        for (int i = 0; i < strained; i++) {
            with(given, Tone.UNCIVIL, 20 + i);
        }
        for (int i = 0; i < fine; i++) {
            with(given, Tone.SUPPORTIVE, 1 + i);
        }

        assertThat(given.tells(SAM).by(STRAINED))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? java.util.List.of() : java.util.List.of(severity));
    }

    @Test
    void staysSilentWithFourRated() {
        assertThat(contacts(Tone.UNCIVIL, 1, 2, 3, 4).tells(SAM).by(STRAINED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "31, 0"})
    void looksAtTheLastThirtyDays(int daysAgo, int findings) {
        assertThat(with(contacts(Tone.NEUTRAL, 1, 2), Tone.UNCIVIL, 3, 4, daysAgo)
                        .tells(SAM)
                        .by(STRAINED))
                .hasSize(findings);
    }

    @Test
    void manyGoodContactsTakeNothingAway() {
        assertThat(with(
                                contacts(Tone.SUPPORTIVE, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17),
                                Tone.UNCIVIL,
                                18,
                                19,
                                20)
                        .tells(SAM)
                        .by(STRAINED))
                .hasSize(1);
    }

    @Test
    void saysOneThingOfOneColleagueAndTheGraver() {
        assertThat(contacts(Tone.UNCIVIL, 1, 2, 3, 4, 20).tells(SAM).report().findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(STRAINED, Severity.MODERATE));
    }

    @Test
    void sendsNobodyToTheOneWhoTreatsThemBadly() {
        assertThat(contacts(Tone.HOSTILE, 1, 2, 3, 4, 20).tells(SAM).report().plan())
                .extracting(Recommendation::intervention)
                .contains("INDEPENDENT_VOICE")
                .doesNotContain("SHOW_TRUST", "EARLY_REPAIR");
    }

    static java.util.stream.Stream<Viewer> everybodyElse() {
        return java.util.stream.Stream.concat(
                Given.readersOfGroups(),
                java.util.stream.Stream.of(
                        Viewer.employee("kim"),
                        Viewer.employee("rae"),
                        Viewer.leader("lea"),
                        Viewer.caseHandler("hana")));
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void tellsNobodyElse(Viewer reader) {
        assertThat(with(contacts(Tone.HOSTILE, 1, 2, 3, 4, 5), Tone.NEUTRAL, 20).tells(reader))
                .isEqualTo(with(contacts(Tone.NEUTRAL, 1, 2, 3, 4, 5), Tone.NEUTRAL, 20)
                        .tells(reader));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void whatTheOtherSaidOrDidNotSayOfTheSameContactChangesNothing(Tone said) {
        Given both = aWorkplaceAskingForTones();
        Given one = aWorkplaceAskingForTones();
        for (int days : new int[] {1, 2, 3, 4, 5, 20}) {
            both.contact(between("sam", "kim", days).feltByFrom(Tone.UNCIVIL).feltByTo(said));
            one.contact(between("sam", "kim", days).feltByFrom(Tone.UNCIVIL));
        }

        assertThat(both.tells(SAM)).isEqualTo(one.tells(SAM));
    }

    @ParameterizedTest
    @EnumSource(
            value = Hazard.class,
            names = {"UNRESOLVED_TENSION", "CORROSIVE_CONNECTION"})
    void makesNoFigure(Hazard hazard) {
        assertThat(contacts(Tone.HOSTILE, 1, 2, 3, 4, 20)
                        .tells(Viewer.organisation())
                        .figures(hazard))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {TENSE, STRAINED})
    void isNotAssessedWhenNobodyIsAsked(String rule) {
        assertThat(aWorkplace().people(person("sam")).tells(SAM).gapsOf(rule)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {TENSE, STRAINED})
    void isNotAssessedWhenPeopleHaveBeenAskedForTooShort(String rule) {
        Given given = aWorkplace().keeps(Register.TONES, daysAgo(41)).people(person("sam"), person("kim"));

        assertThat(with(given, Tone.NEUTRAL, 1).tells(SAM).gapsOf(rule)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {TENSE, STRAINED})
    void isNotAssessedWhenThePersonSaidNothing(String rule) {
        assertThat(aWorkplaceAskingForTones().tells(SAM).gapsOf(rule)).containsExactly(Gap.NOT_RATED);
    }

    @Test
    void whatWasSaidStandsEvenWhenPeopleHaveBeenAskedForTooShort() {
        Given given = aWorkplace().keeps(Register.TONES, daysAgo(41)).people(person("sam"), person("kim"));

        assertThat(with(given, Tone.UNCIVIL, 1, 2, 3, 4, 5).tells(SAM).by(STRAINED))
                .hasSize(1);
    }

    @Test
    void aContactWithSomebodyWhoHasLeftIsNoTension() {
        Given given = aWorkplace()
                .keeps(Register.TONES)
                .people(person("sam"), person("kim").endedOn(daysAgo(1)));

        assertThat(with(with(given, Tone.NEUTRAL, 20), Tone.UNCIVIL, 3)
                        .tells(SAM)
                        .by(TENSE))
                .isEmpty();
    }
}
