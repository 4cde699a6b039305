package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenUntied.SAM;
import static work.connect.rules.rule.GivenUntied.answering;
import static work.connect.rules.rule.GivenUntied.samAskedAboutAllTies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.people.Person;

/** ISO-01: who is told that somebody is alone, and whom the figures are shown to. */
class IsolationAudienceTest {

    private static final String RULE = "ISO-01";

    @Test
    void speaksToThePersonAboutThemselves() {
        Told told = samAskedAboutAllTies().tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you");
    }

    @Test
    void tellsAColleagueNoName() {
        Told told = samAskedAboutAllTies().friends("kim", "lee").tells(Viewer.employee("kim"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.text()).doesNotContainPattern("\\bsam\\b");
    }

    @Test
    void tellsTheLeaderNoName() {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(Viewer.leader("lea"));

        assertThat(told.report().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(reader);

        assertThat(told.report().findings()).isEmpty();
    }

    @Test
    void tellsACaseHandlerNothing() {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(Viewer.caseHandler("hana"));

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.figures(Hazard.ISOLATION)).isEmpty();
    }

    @Test
    void showsTheLeaderAFigureOverFivePeople() {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(Viewer.leader("lea"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: many people");
    }

    @Test
    void showsTheLeaderNoFigureOverFourPeople() {
        Told told = teamLedByLeaOfWhomAnswered(4).tells(Viewer.leader("lea"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: NOT_SHOWN");
    }

    @Test
    void showsAMemberTheFigureOfTheirOwnTeam() {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(Viewer.employee("p1"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: many people");
    }

    @Test
    void showsAMemberNoFigureOverFourPeople() {
        Told told = teamLedByLeaOfWhomAnswered(4).tells(Viewer.employee("p1"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team desk: NOT_SHOWN");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsAFigureOverFivePeople(Viewer reader) {
        Told told = teamLedByLeaOfWhomAnswered(5).tells(reader);

        assertThat(told.figures(Hazard.ISOLATION))
                .containsExactly("team board: NOT_SHOWN", "team desk: many people", "the organisation: many people");
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void showsReadersOfGroupsNoFigureOverFourPeople(Viewer reader) {
        Told told = teamLedByLeaOfWhomAnswered(4).tells(reader);

        assertThat(told.figures(Hazard.ISOLATION))
                .containsExactly("team board: NOT_SHOWN", "team desk: NOT_SHOWN", "the organisation: NOT_SHOWN");
    }

    @Test
    void showsALeaderNoFigureOfATeamTheyDoNotLead() {
        Told told = teamLedByLeaOfWhomAnswered(5)
                .people(Person.of("pat", "field").ledBy("max"), Person.of("max", "field"))
                .tells(Viewer.leader("max"));

        assertThat(told.figures(Hazard.ISOLATION)).containsExactly("team field: NOT_SHOWN");
    }

    /** Lea is of another team, where nobody answered; of the five she leads nobody has a tie. */
    private static Given teamLedByLeaOfWhomAnswered(int answered) {
        Given given =
                aWorkplace().keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES).people(Person.of("lea", "board"));
        for (int i = 1; i <= 5; i++) {
            given.people(person("p" + i).ledBy("lea").answeredTies(i <= answered));
        }
        return given;
    }

    @ParameterizedTest
    @CsvSource({
        "0, nobody or a few people",
        "1, nobody or a few people",
        "2, some people",
        "3, some people",
        "4, many people",
        "5, many people",
        "6, most people",
        "10, most people"
    })
    void saysHowManyOfTenInWordsThatHideOneOfThem(int alone, String words) {
        Given given = aWorkplace().keeps(Register.CLOSE_TIES, Register.EVERYDAY_TIES);
        for (int i = 1; i <= 10; i++) {
            given.people(answering("p" + i));
        }
        for (int i = alone + 1; i < 10; i++) {
            given.friends("p" + i, "p" + (i + 1));
        }

        assertThat(given.tells(Viewer.wellbeing()).figures(Hazard.ISOLATION))
                .containsExactly("team desk: " + words, "the organisation: " + words);
    }
}
