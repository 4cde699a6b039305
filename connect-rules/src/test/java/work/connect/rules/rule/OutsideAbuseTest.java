package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenConduct.QUILL;
import static work.connect.rules.rule.GivenConduct.severities;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.conduct.ThirdPartyIncident.Kind;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Team;

/** TPA-01, TPA-02: do people from outside abuse or attack people at work? */
class OutsideAbuseTest {

    private static final Viewer LEADER = Viewer.leader("mabel");

    private static Given desk() {
        return aWorkplace()
                .keeps(Register.THIRD_PARTY_INCIDENTS)
                .people(
                        person("mabel"),
                        person("quill").ledBy("mabel"),
                        person("rowan").ledBy("mabel"));
    }

    private static ThirdPartyIncident incident(String id, Kind kind, int daysAgo) {
        return ThirdPartyIncident.of(id, kind, daysAgo(daysAgo), ConductSource.SERVICE_USER)
                .in("desk")
                .at("counter")
                .during("intake")
                .against("quill");
    }

    private static Given abuse(int times) {
        Given given = desk().fact(Team.of("desk").ledBy("mabel"));
        for (int i = 1; i <= times; i++) {
            given.fact(incident("i" + i, Kind.VERBAL_ABUSE, 90).followedUpOn(daysAgo(1)));
        }
        return given;
    }

    @ParameterizedTest
    @CsvSource({"1, LOW", "2, MODERATE", "4, MODERATE", "5, HIGH"})
    void theLeaderSeesHowOftenAndWhere(int times, Severity severity) {
        Told told = abuse(times).tells(LEADER);

        assertThat(severities(told, "TPA-01")).containsExactly(severity);
        assertThat(told.by("TPA-01"))
                .extracting(Finding::because)
                .allMatch(because -> because.contains("most often here: counter, intake"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"VIOLENCE", "THREAT", "SEXUAL_HARASSMENT"})
    void violenceNobodyHasLookedAfterIsADutyToActAtOnce(Kind kind) {
        Told told = abuse(0).fact(incident("v", kind, 365)).tells(LEADER);

        assertThat(severities(told, "TPA-01")).containsExactly(Severity.CRITICAL);
    }

    @Test
    void violenceThatWasLookedAfterIsPartOfThePattern() {
        Told told = abuse(0).fact(incident("v", Kind.VIOLENCE, 3).followedUpOn(daysAgo(2)))
                .tells(LEADER);

        assertThat(severities(told, "TPA-01")).containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @CsvSource({"VERBAL_ABUSE, 91", "VIOLENCE, 366"})
    void whatIsLongAgoIsQuiet(Kind kind, int days) {
        assertThat(abuse(0).fact(incident("i", kind, days)).tells(LEADER).by("TPA-01"))
                .isEmpty();
    }

    @Test
    void theTeamIsThatOfTheWorkerWhereNoneIsNamed() {
        Told told = abuse(0).fact(incident("i", Kind.VERBAL_ABUSE, 3).in(null)).tells(LEADER);

        assertThat(severities(told, "TPA-01")).containsExactly(Severity.LOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "null"})
    void theLeaderIsNotToldWhoItWasUnlessTheyAgreed(String agreed) {
        Boolean named = agreed.equals("null") ? null : Boolean.FALSE;
        Told told = abuse(0).fact(violence(named, "quill")).tells(LEADER);

        assertThat(told.by("TPA-01")).hasSize(1);
        assertThat(told.by("TPA-02")).isEmpty();
        assertThat(told.text()).doesNotContain("quill");
    }

    @Test
    void theLeaderReadsTheSameWhomeverItHappenedTo() {
        assertThat(abuse(0).fact(violence(false, "quill")).tells(LEADER))
                .isEqualTo(abuse(0).fact(violence(false, "rowan")).tells(LEADER));
    }

    private static ThirdPartyIncident violence(@Nullable Boolean named, String worker) {
        return incident("v", Kind.VIOLENCE, 3).workerNamed(named).against(worker);
    }

    @Test
    void theLeaderIsToldByNameOfSomebodyWhoAgreedAndWasNotLookedAfter() {
        Told told = abuse(0).fact(violence(true, "quill")).tells(LEADER);

        assertThat(told.by("TPA-02"))
                .extracting(Finding::about, Finding::severity)
                .containsExactly(tuple("quill", Severity.HIGH));
    }

    @Test
    void colleaguesSeeTheTeamAndNeverTheName() {
        Told told = abuse(0).fact(violence(true, "quill")).tells(Viewer.employee("rowan"));

        assertThat(told.by("TPA-01")).hasSize(1);
        assertThat(told.text()).doesNotContain("quill");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePersonIsToldOnce(boolean named) {
        Told told = abuse(0).fact(violence(named, "quill")).tells(QUILL);

        assertThat(severities(told, "TPA-02")).containsExactly(Severity.HIGH);
    }

    @Test
    void lesserAbuseIsToldMoreMildly() {
        Told told = abuse(0).fact(incident("i", Kind.VERBAL_ABUSE, 3)).tells(QUILL);

        assertThat(severities(told, "TPA-02")).containsExactly(Severity.MODERATE);
    }

    @Test
    void whoeverWasLookedAfterIsToldNothing() {
        Told told = abuse(0).fact(incident("i", Kind.VIOLENCE, 3).followedUpOn(daysAgo(2)))
                .tells(QUILL);

        assertThat(told.by("TPA-02")).isEmpty();
    }

    @Test
    void isNotAssessedWhereNoRecordIsKept() {
        Told told = aWorkplace().people(person("quill")).tells(QUILL);

        assertThat(told.gapsOf("TPA-02")).containsExactly(Gap.REGISTER_NOT_KEPT);
    }
}
