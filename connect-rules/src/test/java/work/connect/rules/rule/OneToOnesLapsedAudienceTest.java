package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenOneToOnes.SAM;
import static work.connect.rules.rule.GivenOneToOnes.leadersWithTwoPeopleEach;
import static work.connect.rules.rule.GivenOneToOnes.samSettled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;

/** REM-02: who is told that one-to-ones have lapsed, and whom the figures are shown to. */
class OneToOnesLapsedAudienceTest {

    private static final String RULE = "REM-02";

    @Test
    void tellsNobodyElseWhatCouldNotBeAssessed() {
        Told told =
                aWorkplace().people(person("lea"), person("sam").ledBy("lea")).tells(Viewer.leader("lea"));

        assertThat(told.report().notAssessed()).isEmpty();
    }

    @Test
    void speaksToThePersonAboutThemselves() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(22)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void tellsTheLeaderByName() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(22)).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("sam");
    }

    @Test
    void tellsNoOtherLeader() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(22))
                .oneToOne("kim", "pat", daysAgo(1))
                .tells(Viewer.leader("pat"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void doesNotTellTheLeaderOfTheLeader() {
        Told told = aWorkplace()
                .keeps(Register.ONE_TO_ONES, Register.ABSENCES)
                .people(
                        person("top"),
                        person("lea").ledBy("top").startedOn(daysAgo(400)),
                        person("sam").ledBy("lea").startedOn(daysAgo(400)))
                .oneToOne("top", "lea", daysAgo(1))
                .oneToOne("lea", "sam", daysAgo(22))
                .tells(Viewer.leader("top"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void doesNotTellAColleague() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(22))
                .oneToOne("pat", "kim", daysAgo(1))
                .tells(Viewer.employee("kim"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void tellsACaseHandlerNothing() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(22)).tells(Viewer.caseHandler("pat"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.figures(Hazard.LOW_EXPOSURE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(22)).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsARateOverFiveLeaders(Viewer reader) {
        Told told = leadersWithTwoPeopleEach(5, 22).tells(reader);

        assertThat(told.figures(Hazard.LOW_EXPOSURE)).contains("the organisation: many people");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsNoRateOverFourLeaders(Viewer reader) {
        Told told = leadersWithTwoPeopleEach(4, 22).tells(reader);

        assertThat(told.figures(Hazard.LOW_EXPOSURE)).isNotEmpty().containsOnly("the organisation: NOT_SHOWN");
    }

    @Test
    void showsNoRateToALeader() {
        Told told = leadersWithTwoPeopleEach(5, 22).tells(Viewer.leader("lea1"));

        assertThat(told.figures(Hazard.LOW_EXPOSURE)).isEmpty();
    }
}
