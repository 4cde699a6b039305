package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenNewcomer.SAM;
import static work.connect.rules.rule.GivenNewcomer.samAskedAboutTies;
import static work.connect.rules.rule.GivenNewcomer.samWithTies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.people.Person;

/** NEW-01: who is told of a newcomer, and whom the figures are shown to. */
class NewcomersAudienceTest {

    private static final String RULE = "NEW-01";

    @Test
    void speaksToThePersonAboutThemselves() {
        Told told = samAskedAboutTies(30).tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void tellsAColleagueNoName() {
        Told told = samAskedAboutTies(30).friends("kim", "pat").tells(Viewer.employee("kim"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.text()).doesNotContainPattern("\\bsam\\b");
    }

    @Test
    void tellsTheLeaderNoNameWhenTiesAreMissing() {
        Told told = samAskedAboutTies(30).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).isEmpty();
    }

    @Test
    void tellsTheLeaderNoNameWhenAOneToOneIsMissing() {
        Told told = samWithTies(90).keeps(Register.ONE_TO_ONES).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = samAskedAboutTies(30).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void tellsACaseHandlerNothing() {
        Told told = newcomersLedByLea(5).tells(Viewer.caseHandler("hana"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.figures(Hazard.ISOLATION)).isEmpty();
    }

    @Test
    void showsTheLeaderAFigureOverFiveNewcomers() {
        Told told = newcomersLedByLea(5).tells(Viewer.leader("lea"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: many people");
    }

    @Test
    void showsTheLeaderNoFigureOverFourNewcomers() {
        Told told = newcomersLedByLea(4).tells(Viewer.leader("lea"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: NOT_SHOWN");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsAFigureOverFiveNewcomers(Viewer reader) {
        Told told = newcomersLedByLea(5).tells(reader);

        assertThat(told.figures(Hazard.ISOLATION))
                .containsExactly("team board: NOT_SHOWN", "team desk: many people", "the organisation: many people");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsNoFigureOverFourNewcomers(Viewer reader) {
        Told told = newcomersLedByLea(4).tells(reader);

        assertThat(told.figures(Hazard.ISOLATION))
                .containsExactly("team board: NOT_SHOWN", "team desk: NOT_SHOWN", "the organisation: NOT_SHOWN");
    }

    /** Lea, of another team, leads people who started 90 days ago and have had no one-to-one with her. */
    private static Given newcomersLedByLea(int newcomers) {
        Given given = aWorkplace().keeps(Register.ONE_TO_ONES).people(Person.of("lea", "board"));
        for (int i = 1; i <= newcomers; i++) {
            given.people(person("p" + i).ledBy("lea").startedOn(daysAgo(90)));
        }
        return given;
    }
}
