package work.connect.rules.rulebook;

import java.util.List;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.RuleProblem.Code;

/** Notes what is wrong with one rule. */
record RuleReport(String rule, List<RuleProblem> problems) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 100;

    static RuleReport of(Rule rule, List<RuleProblem> problems) {
        return new RuleReport(shown(rule.name()), problems);
    }

    /** Whether it is lower-case words, joined by hyphens. */
    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    /** The name of the rule for a message; empty when it is no name, for then it could be anything. */
    static String shown(String name) {
        return isName(name) ? name : "";
    }

    void add(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, rule, code, message, hint));
    }
}
