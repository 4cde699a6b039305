package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.aWorkplace;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Register;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.fact.Fact;

/** What was reported or told of how somebody was treated changes nothing for those who must not know, to the letter. */
class ConductStaysHiddenTest {

    /** Lorne leads Tamsin, she Quill and eight others; all of it has been asked about and recorded for years. */
    private static Given quiet() {
        Given given = aWorkplace()
                .keeps(Register.values())
                .people(
                        person("lorne"),
                        person("tamsin").ledBy("lorne"),
                        person("quill").ledBy("tamsin"));
        for (int i = 1; i <= 8; i++) {
            given.people(person("p" + i).ledBy("tamsin"));
        }
        return given;
    }

    private static Given with(List<Fact> facts) {
        Given given = quiet();
        facts.forEach(given::fact);
        return given;
    }

    private static Stream<Viewer> outsiders() {
        return Stream.of(
                Viewer.leader("tamsin"),
                Viewer.leader("lorne"),
                Viewer.employee("tamsin"),
                Viewer.employee("lorne"),
                Viewer.employee("p1"),
                Viewer.wellbeing(),
                Viewer.workerRepresentative(),
                Viewer.organisation());
    }

    private static void nobodyButThoseInItSees(List<Fact> facts) {
        Given noisy = with(facts);
        outsiders()
                .forEach(reader ->
                        assertThat(noisy.tells(reader)).as("%s", reader).isEqualTo(quiet().tells(reader)));
    }

    /** Two reports of Tamsin's conduct, one long without action. */
    private static List<Fact> reportsOf(ConductNature nature) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            facts.add(ConductReport.of("r" + i, nature, daysAgo(40 * i), "quill")
                    .concerning("tamsin")
                    .from(ConductSource.OWN_LEADER));
            facts.add(Reporter.of("r" + i, "p2"));
        }
        return facts;
    }

    @ParameterizedTest
    @EnumSource(ConductNature.class)
    void reportsOfEachNatureAreSeenByNobodyWhoIsNotInThem(ConductNature nature) {
        nobodyButThoseInItSees(reportsOf(nature));
    }

    @ParameterizedTest
    @EnumSource(ConductNature.class)
    void reportsOfEachNatureAreSeenByThePersonAffectedTheReporterAndAHandler(ConductNature nature) {
        for (Viewer reader : List.of(Viewer.employee("quill"), Viewer.employee("p2"), Viewer.caseHandler("hanneke"))) {
            assertThat(with(reportsOf(nature)).tells(reader)).isNotEqualTo(quiet().tells(reader));
        }
    }

    @ParameterizedTest
    @EnumSource(ConductNature.class)
    void reportsAreSeenByNoHandlerWhoIsCloseToThePersonConcerned(ConductNature nature) {
        for (String handler : List.of("tamsin", "lorne", "p1")) {
            Viewer reader = Viewer.caseHandler(handler);
            assertThat(with(reportsOf(nature)).tells(reader)).isEqualTo(quiet().tells(reader));
        }
    }

    static Stream<List<Fact>> ownAnswers() {
        List<Fact> everything = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            everything.add(ConductExperience.of("quill", daysAgo(7 * week), ConductNature.values())
                    .from(ConductSource.OWN_LEADER)
                    .behaviourStopped(Answer.NO)
                    .feltPunished(Answer.YES));
        }
        return Stream.of(
                everything,
                List.of(ConductExperience.of("quill", daysAgo(3), ConductNature.IGNORED_OR_EXCLUDED)),
                List.of(RaisedConcern.of("c1", RaisedConcern.Topic.CONFIDENTIALITY, daysAgo(9))
                        .by("quill")),
                List.of(RaisedConcern.of("c1", RaisedConcern.Topic.PRESSURE_TO_TAKE_PART, daysAgo(9))
                        .by("quill")));
    }

    @ParameterizedTest
    @MethodSource("ownAnswers")
    void ownAnswersAreSeenByThatPersonAlone(List<Fact> answers) {
        nobodyButThoseInItSees(answers);
        Viewer handler = Viewer.caseHandler("hanneke");
        assertThat(with(answers).tells(handler)).isEqualTo(quiet().tells(handler));
        Viewer quill = Viewer.employee("quill");
        assertThat(with(answers).tells(quill)).isNotEqualTo(quiet().tells(quill));
    }

    @Test
    void aPriceForSpeakingUpIsSeenByThatPersonAlone() {
        RaisedConcern concern =
                RaisedConcern.of("c1", RaisedConcern.Topic.WORK, daysAgo(30)).by("quill");
        Given setback = quiet().fact(concern.followedBySetback(daysAgo(10)).setbackConfirmed(true));
        Given none = quiet().fact(concern);

        Stream.concat(outsiders(), Stream.of(Viewer.caseHandler("hanneke")))
                .forEach(reader ->
                        assertThat(setback.tells(reader)).as("%s", reader).isEqualTo(none.tells(reader)));
    }

    @Test
    void whatManyOfATeamAnswerIsSeenByNobodyWhoLeadsThem() {
        List<Fact> answers = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            answers.add(ConductExperience.of("p" + i, daysAgo(3), ConductNature.ROLE_UNDERMINED)
                    .behaviourStopped(Answer.NO));
        }
        for (String leader : List.of("tamsin", "lorne")) {
            for (Viewer reader : List.of(Viewer.leader(leader), Viewer.employee(leader))) {
                assertThat(with(answers).tells(reader)).isEqualTo(quiet().tells(reader));
            }
        }
        assertThat(with(answers).tells(Viewer.wellbeing())).isNotEqualTo(quiet().tells(Viewer.wellbeing()));
    }
}
