package work.connect.examples.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.verify.CaseProblem;
import work.connect.rules.verify.CaseResult;
import work.connect.rules.verify.CaseResult.Outcome;
import work.connect.rules.verify.CaseResults;

/**
 * One thing that is wrong with a book, as each form of output tells it.
 *
 * @param file where, as a path from where the command was called if it lies beneath
 * @param line counted from 1
 * @param column counted from 1
 * @param rule in which rule; empty outside of any
 * @param code what kind of mistake, for programs
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
record Told(String file, int line, int column, String rule, String code, String message, String hint) {

    static final String CASE_FAILED = "CASE_FAILED";
    static final String CASE_REFUSED = "CASE_REFUSED";

    private static final Pattern PLACE = Pattern.compile("(.*?):(\\d+): (.*)", Pattern.DOTALL);

    /** All that is wrong with a book that is refused. */
    static List<Told> of(RuleFilesException wrong, Places places) {
        return wrong.problems().stream().map(problem -> of(problem, places)).toList();
    }

    private static Told of(RuleProblem problem, Places places) {
        return new Told(
                places.path(problem.at().file()),
                problem.at().line(),
                problem.at().column(),
                problem.rule(),
                problem.code().name(),
                problem.message(),
                problem.hint());
    }

    /** What did not come as expected, and what is wrong with the cases themselves; told once each. */
    static List<Told> of(CaseResults results, Places places) {
        List<Told> told = new ArrayList<>();
        results.problems().forEach(problem -> told.add(of(problem, places)));
        for (CaseResult result : results.cases()) {
            result.problems().forEach(problem -> told.add(of(problem, places)));
            result.failures().forEach(failure -> told.add(failed(failure, result, places)));
            if (result.outcome() != Outcome.PASSED
                    && result.problems().isEmpty()
                    && result.failures().isEmpty()) {
                told.add(failed("It came to no end.", result, places));
            }
        }
        return told.stream().distinct().toList();
    }

    private static Told of(CaseProblem problem, Places places) {
        return new Told(
                places.path(problem.at().file()),
                problem.at().line(),
                problem.at().column(),
                "",
                CASE_REFUSED,
                problem.message(),
                problem.hint());
    }

    /** A failure begins with its place. */
    private static Told failed(String failure, CaseResult result, Places places) {
        Matcher parts = PLACE.matcher(failure);
        boolean isPlaced = parts.matches();
        return new Told(
                places.path(isPlaced ? parts.group(1) : result.file()),
                isPlaced ? Integer.parseInt(parts.group(2)) : result.line(),
                1,
                "",
                CASE_FAILED,
                "(" + result.name() + ") " + (isPlaced ? parts.group(3) : failure),
                "");
    }

    /** For people: place, code and message on one line, the hint below. */
    String inWords() {
        return file + ":" + line + ":" + column + ": " + code + (rule.isEmpty() ? "" : " in rule \"" + rule + "\"")
                + ": " + message + (hint.isEmpty() ? "" : "\n    " + hint.replace("\n", "\n    "));
    }
}
