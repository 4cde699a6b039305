package work.connect.rules.rule;

import static work.connect.rules.rule.GivenTeams.LONG_AGO;
import static work.connect.rules.rule.GivenTeams.TODAY;
import static work.connect.rules.rule.GivenTeams.help;
import static work.connect.rules.rule.GivenTeams.report;
import static work.connect.rules.rule.GivenTeams.safety;
import static work.connect.rules.rule.GivenTeams.support;
import static work.connect.rules.rule.GivenTeams.team;
import static work.connect.rules.rule.GivenTeams.workplace;
import static work.connect.rules.rule.GivenTeams.workplaceAskingForTies;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.people.Person;

/** Workplaces in which there is something to advise on, from one person who is alone to everything at once. */
final class GivenTrouble {

    static final Viewer HANDLER = Viewer.caseHandler("somebody-from-outside");
    static final Viewer SAM = Viewer.employee("sam");

    private GivenTrouble() {}

    static Person sam() {
        return Person.of("sam", "a").ledBy("a1").answeredTies(true);
    }

    /** Sam has no tie; what else there is to know of Sam is not asked. */
    static Workplace.Builder lonely(Person sam) {
        return workplaceAskingForTies().addAll(team("a", 5, 5)).add(sam);
    }

    /** Sam has no tie and has not met a1, who leads; the other members are a2 to a5. */
    static Workplace.Builder alone(Person sam) {
        return workplaceAskingForTies()
                .keeps(Register.ONE_TO_ONES, TODAY.minusDays(50))
                .addAll(team("a", 5, 5))
                .add(sam);
    }

    static Workplace.Builder aloneAndInConflict() {
        return alone(sam()).add(conflict("sam", "a2").recordedBy("sam"));
    }

    /** The same, where nobody keeps a record of one-to-ones. */
    static Workplace.Builder tiesAskedAndInConflict() {
        return workplaceAskingForTies()
                .addAll(team("a", 5, 5))
                .add(sam())
                .add(conflict("sam", "a2").recordedBy("sam"));
    }

    static Conflict conflict(String one, String other) {
        return Conflict.between("c-" + one + "-" + other, one, other).openedOn(TODAY.minusDays(40));
    }

    static ConductReport harassmentOf(String person) {
        return ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, TODAY.minusDays(3), person);
    }

    /** Little of all that the rules look at is well. */
    static Workplace.Builder everythingAtOnce() {
        Workplace.Builder workplace = alone(sam())
                .keeps(Register.CONFLICTS, LONG_AGO)
                .addAll(team("b", 8, 8))
                .addAll(team("c", 6, 6))
                .addAll(team("d", 6, 6))
                .addAll(team("e", 6, 6))
                .add(help("a1", "a2"));
        for (String team : List.of("a", "b", "c", "d", "e")) {
            workplace.add(support(team, "20", 6)).add(safety(team, "2", 6));
        }
        for (int i = 1; i <= 7; i++) {
            workplace.add(conflict("b" + i, "b" + (i + 1)).recordedBy("b1"));
        }
        return workplace.add(conflict("sam", "a2").recordedBy("sam").acknowledgedBy("a1"));
    }

    static Workplace.Builder everythingAtOnceAndReports() {
        Workplace.Builder workplace = everythingAtOnce();
        for (int i = 1; i <= 3; i++) {
            workplace
                    .add(ConductReport.of("r" + i, ConductNature.SEXUAL_HARASSMENT, TODAY, "c" + i))
                    .add(Reporter.of("r" + i, "c" + i));
        }
        return workplace;
    }

    static Stream<Viewer> readers() {
        return Stream.concat(
                Stream.of(SAM, Viewer.employee("c1"), Viewer.leader("a1"), Viewer.leader("b1"), HANDLER),
                GivenTeams.GROUP_READERS.stream());
    }

    static Set<String> everybodySpokenOf(Report report) {
        return report.plan().stream()
                .flatMap(action -> Stream.of(action.about().split(", ")))
                .collect(Collectors.toSet());
    }
}
