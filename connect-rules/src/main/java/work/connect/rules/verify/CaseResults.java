package work.connect.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import work.connect.rules.verify.CaseResult.Outcome;

/**
 * What came of many cases.
 *
 * @param cases case by case, in the order of the names of the files and within each in its own
 * @param problems what is wrong outside of any case, such as a file without one
 * @param coverage what the cases that passed show of the rules
 */
public record CaseResults(List<CaseResult> cases, List<CaseProblem> problems, CaseCoverage coverage) {

    public CaseResults {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /** Whether there is a case, all of them passed, and nothing is wrong outside of them. */
    public boolean haveAllPassed() {
        return !cases.isEmpty() && problems.isEmpty() && count(Outcome.PASSED) == cases.size();
    }

    /** How many cases ended in this way. */
    public int count(Outcome outcome) {
        return (int) cases.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** For people: how many passed, then what failed and what was refused, and why. The coverage is told apart. */
    public String summarize() {
        List<String> lines = new ArrayList<>();
        lines.add("%s %s: %s passed, %s failed, %s refused."
                .formatted(
                        cases.size(),
                        cases.size() == 1 ? "case" : "cases",
                        count(Outcome.PASSED),
                        count(Outcome.FAILED),
                        count(Outcome.REFUSED)));
        problems.forEach(problem -> lines.add("\n" + problem));
        Set<String> told = new TreeSet<>();
        cases.stream().filter(one -> one.outcome() != Outcome.PASSED).forEach(one -> tell(one, lines, told));
        return String.join("\n", lines) + "\n";
    }

    /** What is wrong with that which several cases share is told once. */
    private static void tell(CaseResult one, List<String> lines, Set<String> told) {
        String name = one.name().isEmpty() ? "a case without a name" : one.name();
        lines.add("\n%s %s (%s:%s)".formatted(one.outcome(), name, one.file(), one.line()));
        one.failures().forEach(failure -> lines.add(indented(failure)));
        one.problems().stream()
                .map(CaseProblem::toString)
                .map(problem -> told.add(problem)
                        ? problem
                        : problem.lines().findFirst().orElse("") + " (as above)")
                .forEach(problem -> lines.add(indented(problem)));
    }

    private static String indented(String text) {
        return "  " + text.replace("\n", "\n  ");
    }
}
