package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.GivenOneToOnes.SAM;
import static work.connect.rules.rule.GivenOneToOnes.leadersWithTwoPeopleEach;
import static work.connect.rules.rule.GivenOneToOnes.samSettled;
import static work.connect.rules.rule.GivenOneToOnes.samStarted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;

/** DUE-01: who is told that contact is due; it makes no figure. */
class ContactDueAudienceTest {

    private static final String RULE = "DUE-01";

    @Test
    void speaksToThePersonAboutThemselves() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void tellsTheLeaderByName() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("sam");
    }

    @Test
    void tellsTheLeaderOfANewcomerByName() {
        Told told = samStarted(daysAgo(8)).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("sam");
    }

    @Test
    void tellsNoOtherLeader() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(15))
                .oneToOne("pat", "kim", daysAgo(1))
                .tells(Viewer.leader("pat"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void doesNotTellAColleague() {
        Told told = samSettled()
                .oneToOne("lea", "sam", daysAgo(15))
                .oneToOne("pat", "kim", daysAgo(1))
                .tells(Viewer.employee("kim"));

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void tellsACaseHandlerNothing() {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(Viewer.caseHandler("pat"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.figures(Hazard.CONTACT_DUE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = samSettled().oneToOne("lea", "sam", daysAgo(15)).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void isAReminderAndMakesNoFigure(Viewer reader) {
        Told told = leadersWithTwoPeopleEach(5, 15).tells(reader);

        assertThat(told.figures(Hazard.CONTACT_DUE)).isEmpty();
    }

    @Test
    void showsNoRateToALeader() {
        Told told = leadersWithTwoPeopleEach(5, 15).tells(Viewer.leader("lea1"));

        assertThat(told.figures(Hazard.CONTACT_DUE)).isEmpty();
    }
}
