package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenConduct.QUILL;
import static work.connect.rules.rule.GivenConduct.severities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.connection.RaisedConcern.Topic;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Preference;

/** PSY-03, BND-01, TRU-05: what came of speaking up? */
class SpeakingUpTest {

    private static Given asked() {
        return aWorkplace()
                .keeps(Register.RAISED_CONCERNS, Register.CONDUCT_EXPERIENCES, Register.CONDUCT_REPORTS)
                .people(person("mabel"), person("quill").ledBy("mabel"));
    }

    private static RaisedConcern raised(Topic topic, int daysAgo) {
        return RaisedConcern.of("c1", topic, daysAgo(daysAgo)).by("quill");
    }

    private static RaisedConcern setback(int raised, int setback) {
        return raised(Topic.WORK, raised).followedBySetback(daysAgo(setback));
    }

    @Test
    void aPriceForSpeakingUpIsActedOnBeforeItIsProved() {
        Told told = asked().fact(setback(100, 10)).tells(QUILL);

        assertThat(severities(told, "PSY-03")).containsExactly(Severity.HIGH);
        assertThat(told.by("PSY-03")).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void aConfirmedPriceIsADutyToActAtOnce() {
        Told told = asked().fact(setback(100, 10).setbackConfirmed(true)).tells(QUILL);

        assertThat(severities(told, "PSY-03")).containsExactly(Severity.CRITICAL);
    }

    @Test
    void whatWasUnderWayBeforeIsNoPrice() {
        assertThat(asked().fact(setback(100, 10).setbackConfirmed(false))
                        .tells(QUILL)
                        .by("PSY-03"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"365, 1", "366, 0"})
    void aSetbackCountsForAYear(int days, int findings) {
        assertThat(asked().fact(setback(days + 1, days)).tells(QUILL).by("PSY-03"))
                .hasSize(findings);
    }

    @Test
    void moreThanNinetyDaysLaterItIsNoPrice() {
        assertThat(asked().fact(setback(101, 10)).tells(QUILL).by("PSY-03")).isEmpty();
    }

    @Test
    void speakingUpWithoutASetbackIsQuiet() {
        assertThat(asked().fact(raised(Topic.SAFETY, 10)).tells(QUILL).by("PSY-03"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"365, 1", "366, 0"})
    void whoeverFeltPunishedForReportingIsTakenAtTheirWord(int days, int findings) {
        Told told = asked().fact(ConductExperience.of("quill", daysAgo(days), ConductNature.SOMETHING_ELSE)
                        .feltPunished(Answer.YES))
                .tells(QUILL);

        assertThat(told.by("PSY-03")).hasSize(findings);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NO", "NOT_SAID"})
    void whoeverDidNotIsToldNothing(Answer answer) {
        Told told = asked().fact(ConductExperience.of("quill", daysAgo(3), ConductNature.SOMETHING_ELSE)
                        .feltPunished(answer))
                .tells(QUILL);

        assertThat(told.by("PSY-03")).isEmpty();
    }

    @Test
    void aComplaintOfPressureIsHeard() {
        Told told = asked().fact(raised(Topic.PRESSURE_TO_TAKE_PART, 365)).tells(QUILL);

        assertThat(severities(told, "BND-01")).containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @CsvSource({"90, 1", "91, 0"})
    void onceAnsweredItRestsAfterNinetyDays(int days, int findings) {
        Told told = asked().fact(raised(Topic.PRESSURE_TO_TAKE_PART, days).answeredOn(daysAgo(1)))
                .tells(QUILL);

        assertThat(told.by("BND-01")).hasSize(findings);
    }

    @Test
    void unansweredItRestsAfterAYear() {
        assertThat(asked().fact(raised(Topic.PRESSURE_TO_TAKE_PART, 366))
                        .tells(QUILL)
                        .by("BND-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Preference.class)
    void aWishIsNeverAFinding(Preference wish) {
        Told told = aWorkplace()
                .keeps(Register.RAISED_CONCERNS)
                .people(person("quill").preferring(wish))
                .tells(QUILL);

        assertThat(told.by("BND-01")).isEmpty();
    }

    @Test
    void aConfidenceThatWasBrokenIsHeardToo() {
        Told told = asked().fact(raised(Topic.CONFIDENTIALITY, 10)).tells(QUILL);

        assertThat(severities(told, "TRU-05")).containsExactly(Severity.MODERATE);
        assertThat(told.by("BND-01")).isEmpty();
    }

    @Test
    void whatWasRaisedWithoutANameIsToldToNobody() {
        Told told = asked().fact(RaisedConcern.of("c1", Topic.PRESSURE_TO_TAKE_PART, daysAgo(3))
                        .followedBySetback(daysAgo(1)))
                .tells(QUILL);

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PSY-03", "BND-01", "TRU-05"})
    void areNotAssessedWhereNoRecordIsKept(String rule) {
        Told told = aWorkplace().people(person("quill")).tells(QUILL);

        assertThat(told.gapsOf(rule)).containsExactly(Gap.REGISTER_NOT_KEPT);
    }
}
