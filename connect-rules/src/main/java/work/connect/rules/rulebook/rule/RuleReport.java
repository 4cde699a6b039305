package work.connect.rules.rulebook.rule;

import java.util.List;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Notes what is wrong with one rule. */
public record RuleReport(String rule, List<RuleProblem> problems) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 100;

    /** For this rule, by its name where that is one. */
    public static RuleReport of(Rule rule, List<RuleProblem> problems) {
        return new RuleReport(shown(rule.name()), problems);
    }

    /** Whether it is lower-case words, joined by hyphens. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    /** The name of the rule for a message; empty when it is no name, for then it could be anything. */
    public static String shown(String name) {
        return isName(name) ? name : "";
    }

    /** Adds what is wrong with the rule. */
    public void add(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, rule, code, message, hint));
    }
}
