package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static work.connect.rules.verify.OurRules.TODAY;
import static work.connect.rules.verify.OurRules.leaSamAndKim;
import static work.connect.rules.verify.OurRules.met;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** Each verb passes where it is true, and fails where it is not, in words that show why. */
class RuleVerifierTest {

    private static final RuleVerifier VERIFIER = RuleVerifier.of(OurRules.ALL);
    private static final Subject LEA = Subject.person("lea");
    private static final Subject SAM = Subject.person("sam");
    private static final Subject KIM = Subject.person("kim");
    private static final Subject SUPPORT = Subject.team("support");

    private static AskedRule asked(Workplace.Builder workplace) {
        return VERIFIER.given(workplace).rule("REM-02");
    }

    private static AbstractThrowableAssert<?, ?> assertThatItFails(ThrowingCallable expectation) {
        return assertThatThrownBy(expectation).isExactlyInstanceOf(AssertionError.class);
    }

    @Test
    void passesWhenARuleFlagsExactlyThese() {
        asked(met(22, 43)).flagsExactly(Flagged.person("kim", Severity.MODERATE), Flagged.person("sam", Severity.LOW));
    }

    @Test
    void failsWhenARuleFlagsSomebodyElse() {
        assertThatItFails(() -> asked(met(22, 43)).flagsExactly(Flagged.person("sam", Severity.LOW)))
                .hasMessageStartingWith(
                        "REM-02 (one-to-ones-have-lapsed) should flag exactly [sam LOW], but it flags [kim MODERATE, sam LOW].")
                .hasMessageContaining("about kim:")
                .hasMessageNotContaining("about sam:");
    }

    @Test
    void failsWhenARuleFlagsNobodyAndShowsTheConditionThatIsNotMet() {
        assertThatItFails(() -> asked(met(21, 0)).flagsExactly(Flagged.person("sam", Severity.LOW)))
                .hasMessage("""
                        REM-02 (one-to-ones-have-lapsed) should flag exactly [sam LOW], but it flags nobody.
                          one-to-ones-have-lapsed, about sam:
                            Measured: LeaderContact( person = sam, daysSinceOneToOne = 21, everMet = true, confidence = HIGH )
                            Limits in force: LOW at days above 21; MODERATE at days above 42
                            Not met: $subject : LeaderContact( $days : daysSinceOneToOne, daysSinceOneToOne > $limit )  [detect/low-exposure.drl:20:5]
                              It asks for daysSinceOneToOne > $limit; daysSinceOneToOne is 21 and $limit is 21.""");
    }

    @Test
    void failsWhenTheSeverityIsAnotherAndShowsWhatTheRuleSays() {
        assertThatItFails(() -> asked(met(43, 0)).flags(SAM, Severity.LOW)).hasMessage("""
                        REM-02 (one-to-ones-have-lapsed) should flag sam LOW, but it flags sam MODERATE.
                          one-to-ones-have-lapsed, about sam:
                            It says MODERATE: There has been no one-to-one for 43 days; 42 days is the limit. Days away are not counted.
                            Measured: LeaderContact( person = sam, daysSinceOneToOne = 43, everMet = true, confidence = HIGH )
                            Limits in force: LOW at days above 21; MODERATE at days above 42""");
    }

    @Test
    void passesWhenTheSeverityIsRight() {
        asked(met(42, 43)).flags(SAM, Severity.LOW).flags(KIM, Severity.MODERATE);
    }

    @Test
    void passesWhenARuleFlagsNobodyBesides() {
        asked(met(22, 0)).flagsNobodyBut(SAM, KIM);
    }

    @Test
    void failsWhenARuleFlagsSomebodyBesides() {
        assertThatItFails(() -> asked(met(22, 43)).flagsNobodyBut(SAM))
                .hasMessageContaining("should flag nobody else, but it flags [kim MODERATE].");
    }

    @Test
    void passesWhenARuleIsSilentAboutASubject() {
        asked(met(21, 43)).staysSilentAbout(SAM);
    }

    @Test
    void failsWhenARuleIsNotSilentAboutASubject() {
        assertThatItFails(() -> asked(met(22, 0)).staysSilentAbout(SAM))
                .hasMessageContaining("should stay silent about sam, but it flags sam LOW.");
    }

    @Test
    void doesNotTakeForSilenceThatARuleCouldNotBeAsked() {
        assertThatItFails(() -> asked(met(0, 0)).staysSilentAbout(LEA))
                .hasMessageContaining("it was not assessed about lea: NO_LEADER (no leader is on record).")
                .hasMessageContaining("Not measured: LeaderContact, because NO_LEADER (no leader is on record)")
                .hasMessageContaining("There is no LeaderContact here.");
    }

    @Test
    void passesWhenARuleIsSilentAboutAll() {
        asked(met(21, 21)).staysSilent();
    }

    @Test
    void failsWhenARuleIsNotSilentAboutAll() {
        assertThatItFails(() -> asked(met(21, 22)).staysSilent())
                .hasMessageContaining("should stay silent about all, but it flags [kim LOW].");
    }

    @Test
    void failsWhenARuleIsSilentAboutAllForItCouldBeAskedOfNobody() {
        assertThatItFails(() -> VERIFIER.given(leaSamAndKim()).rule("TRU-01").staysSilent())
                .hasMessageContaining("should be asked and stay silent about all, but it was assessed for nobody.")
                .hasMessageContaining("Not measured: TeamScore, because NO_MEASURE (it was not asked)");
    }

    @Test
    void passesWhenARuleWithoutAnySubjectHereIsSilent() {
        VERIFIER.given(leaSamAndKim().keeps(Register.CONFLICTS, LocalDate.EPOCH.plusYears(50)))
                .rule("CON-01")
                .staysSilent();
    }

    @Test
    void passesWhenARuleIsNotAssessedForThisReason() {
        asked(met(0, 0)).isNotAssessed(LEA, Gap.NO_LEADER);
        VERIFIER.given(leaSamAndKim()).rule("TRU-01").isNotAssessed(SUPPORT, Gap.NO_MEASURE);
    }

    @Test
    void failsWhenARuleIsNotAssessedForAnotherReason() {
        assertThatItFails(() -> asked(met(0, 0)).isNotAssessed(LEA, Gap.REGISTER_NOT_KEPT))
                .hasMessageContaining("should not be assessed about lea because REGISTER_NOT_KEPT (no record of this is"
                        + " kept), but it was not assessed about lea: NO_LEADER (no leader is on record).");
    }

    @Test
    void tellsWhichRegisterWouldHaveToBeKept() {
        assertThatItFails(() -> VERIFIER.given(leaSamAndKim()).rule("SUP-03").staysSilentAbout(SAM))
                .hasMessageContaining("it was not assessed about sam: REGISTER_NOT_KEPT (no record of this is kept).")
                .hasMessageEndingWith("\n  Add to kept: help_requests");
    }

    @Test
    void doesNotSayThatWhatWasMeasuredWasNot() {
        Workplace.Builder newcomer =
                leaSamAndKim().add(Person.of("pat", "support").ledBy("lea").startedOn(TODAY.minusDays(14)));

        assertThatItFails(() -> VERIFIER.given(newcomer).rule("SUP-06").flags(Subject.person("pat"), Severity.HIGH))
                .hasMessageContaining("Measured: NewToLeader( person = pat, days = 14 )")
                .hasMessageContaining("Not measured in full: NewToLeader, because REGISTER_NOT_KEPT");
    }

    @Test
    void tellsWhichRegisterIsNotKeptForLongEnough() {
        Workplace.Builder newcomer = leaSamAndKim()
                .keeps(Register.ONE_TO_ONES, TODAY.minusDays(10))
                .add(Person.of("pat", "support").ledBy("lea").startedOn(TODAY.minusDays(92)));

        assertThatItFails(() -> VERIFIER.given(newcomer).rule("NEW-01").flags(Subject.person("pat"), Severity.MODERATE))
                .hasMessageEndingWith("\n  Keep since an earlier day: one_to_ones");
    }

    @Test
    void failsWhenARuleIsAssessed() {
        assertThatItFails(() -> asked(met(0, 0)).isNotAssessed(SAM, Gap.NO_LEADER))
                .hasMessageContaining("but it is silent about sam.");
        assertThatItFails(() -> asked(met(22, 0)).isNotAssessed(SAM, Gap.NO_LEADER))
                .hasMessageContaining("but it flags sam LOW.");
    }

    @Test
    void passesWhenARuleSaysThisSentence() {
        asked(met(22, 0))
                .says(
                        SAM,
                        "There has been no one-to-one for 22 days; 21 days is the limit. Days away are not counted.");
    }

    @Test
    void failsWhenARuleSaysAnotherSentence() {
        assertThatItFails(() -> asked(met(23, 0)).says(SAM, "Too long."))
                .hasMessageContaining(
                        "should say of sam: \"Too long.\", but it says: \"There has been no one-to-one for 23 days;");
    }

    @Test
    void failsWhenARuleSaysNothing() {
        assertThatItFails(() -> asked(met(21, 0)).says(SAM, "Too long."))
                .hasMessageContaining("but it is silent about sam.");
    }

    @Test
    void knowsARuleByItsName() {
        VERIFIER.given(met(22, 0)).rule("one-to-ones-have-lapsed").flags(SAM, Severity.LOW);
    }

    @Test
    void tellsWhichVariantSpeaksInThePlaceOfTheOneThatWasChosen() {
        Workplace.Builder open = leaSamAndKim()
                .keeps(Register.CONFLICTS, TODAY.minusDays(200))
                .add(Conflict.between("c1", "sam", "kim").openedOn(TODAY.minusDays(100)));

        assertThatItFails(() -> VERIFIER.given(open)
                        .rule("conflict-left-open")
                        .flags(Subject.pair("sam", "kim"), Severity.HIGH))
                .hasMessageContaining("In its place another variant speaks, which is as pressing or more:"
                        + " conflict-left-open-for-months HIGH: A conflict has been open for 100 days");
    }

    @Test
    void suggestsTheNearestRule() {
        GivenFacts given = VERIFIER.given(leaSamAndKim());

        assertThatThrownBy(() -> given.rule("one-to-ones-have-elapsed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule (one-to-ones-have-elapsed). Maybe you meant (one-to-ones-have-lapsed)?");
    }

    @Test
    void saysHowARuleIsCalledWhenNoneIsNear() {
        GivenFacts given = VERIFIER.given(leaSamAndKim());

        assertThatThrownBy(() -> given.rule("xyzzyxyzzy")).hasMessageContaining("Write its id, such as (");
    }

    @Test
    void refusesARuleThatRestsOnWhatOthersFound() {
        GivenFacts given = VERIFIER.given(leaSamAndKim());

        assertThatThrownBy(() -> given.rule("TOX-01")).hasMessageContaining("rests on what other rules found");
    }

    @Test
    void refusesSomebodyWhoIsNotThere() {
        assertThatThrownBy(() -> asked(met(0, 0)).staysSilentAbout(Subject.person("smm")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no person (smm) here. Maybe you meant (sam)?");
    }

    @Test
    void refusesASubjectThatTheRuleDoesNotSpeakAbout() {
        assertThatThrownBy(() -> asked(met(0, 0)).staysSilentAbout(SUPPORT))
                .hasMessage("REM-02 (one-to-ones-have-lapsed) speaks about a person, but (team support) is a team.");
    }

    @Test
    void refusesFactsThatMakeNoWorkplace() {
        assertThatExceptionOfType(InvalidWorkplaceException.class)
                .isThrownBy(() -> VERIFIER.given(leaSamAndKim().add(Person.of("sam", "claims"))));
    }

    @Test
    void staysAsItIsWhateverIsAskedOfIt() {
        GivenFacts given = VERIFIER.given(met(22, 43));
        AskedRule rule = given.rule("REM-02");

        assertThat(rule.flags(SAM, Severity.LOW)).isSameAs(rule);
        given.rule("CON-01");
        rule.flagsExactly(Flagged.person("sam", Severity.LOW), Flagged.person("kim", Severity.MODERATE));
    }

    @Test
    void doesWhatItsPageShows() {
        VERIFIER.given(Workplace.asOf(Instant.parse("2026-09-01T20:00:00Z"), ZoneOffset.UTC)
                        .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
                        .add(Person.of("lea", "support"))
                        .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01"))))
                .rule("REM-02")
                .flagsExactly(Flagged.person("sam", Severity.MODERATE))
                .isNotAssessed(Subject.person("lea"), Gap.NO_LEADER);
    }

    @Test
    void knowsPairsTeamsAndTheOrganisation() {
        GivenFacts given = VERIFIER.given(leaSamAndKim()
                .add(Conflict.between("c1", "sam", "kim").openedOn(TODAY.minusDays(14)))
                .add(trust("49").ofTeam("support"))
                .add(support("34.9")));

        given.rule("CON-01").flagsExactly(Flagged.pair("sam", "kim", Severity.MODERATE));
        given.rule("TRU-01").flagsExactly(Flagged.team("support", Severity.MODERATE));
        given.rule("ORG-01").flagsExactly(Flagged.organisation(Severity.HIGH));
    }

    @Test
    void showsAFactThatMustNotBeThere() {
        Workplace.Builder newLeader = leaSamAndKim()
                .keeps(Register.REPORTING_LINES, TODAY.minusDays(400))
                .add(Team.of("support").ledBy("lea"))
                .add(new ReportingLine("sam", "kim", TODAY.minusDays(300), TODAY.minusDays(21)))
                .add(new ReportingLine("sam", "lea", TODAY.minusDays(20), null))
                .add(new ReportingLine("kim", "sam", TODAY.minusDays(300), TODAY.minusDays(21)))
                .add(new ReportingLine("kim", "lea", TODAY.minusDays(20), null))
                .add(trust("30").ofTeam("support"));

        assertThatItFails(() -> VERIFIER.given(newLeader).rule("TRU-01").flags(SUPPORT, Severity.HIGH))
                .hasMessageContaining("Not met: not NewLeader( team == $team,")
                .hasMessageContaining("It must not be there, and it is: NewLeader( team = support,");
    }

    private static Measure trust(String mean) {
        return measure(Construct.TRUST_IN_LEADER, mean);
    }

    private static Measure support(String mean) {
        return measure(Construct.SUPERVISOR_SUPPORT, mean);
    }

    private static Measure measure(Construct construct, String mean) {
        return Measure.of(construct, mean, construct.reference(), construct.direction())
                .answeredBy(20)
                .answeredOn(TODAY);
    }
}
