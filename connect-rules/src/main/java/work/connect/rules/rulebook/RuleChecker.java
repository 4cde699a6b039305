package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks understood rule files against the vocabulary and the metadata of their step. */
final class RuleChecker {

    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 100;

    private final Stage stage;
    private final Set<String> interventions;
    private final List<RuleProblem> problems;

    private RuleChecker(Stage stage, Set<String> interventions, List<RuleProblem> problems) {
        this.stage = stage;
        this.interventions = interventions;
        this.problems = problems;
    }

    /**
     * Everything that is wrong with these files taken together.
     *
     * @param interventions the keys that rules may name as actions
     */
    static List<RuleProblem> check(Stage stage, List<RuleFile> files, Set<String> interventions) {
        List<RuleProblem> problems = new ArrayList<>();
        RuleChecker checker = new RuleChecker(stage, interventions, problems);
        Map<String, Position> names = new HashMap<>();
        for (RuleFile file : files) {
            checker.header(file);
            checker.imports(file);
            for (Rule rule : file.rules()) {
                checker.name(rule, names.putIfAbsent(rule.name(), rule.at()));
                new MetadataCheck(stage, rule, interventions, problems).run();
                new ConditionCheck(stage.vocabulary(), file, rule, problems).run();
            }
        }
        return problems;
    }

    private void header(RuleFile file) {
        if (!PACKAGE.matcher(file.packageName()).matches()) {
            report(
                    new Position(file.name(), 1, 1),
                    "",
                    RuleProblem.Code.BAD_PACKAGE,
                    "The name of the package is lower-case words, joined by dots.",
                    "For example: package acme.detect");
        }
    }

    private void imports(RuleFile file) {
        List<String> importable = stage.vocabulary().importable();
        for (RuleFile.Import imported : file.imports()) {
            if (!importable.contains(imported.name())) {
                report(
                        imported.at(),
                        "",
                        RuleProblem.Code.UNKNOWN_IMPORT,
                        "A rule file of the step (" + stage.name() + ") cannot use (" + imported.name() + ").",
                        Nearest.hint(imported.name(), importable));
            }
        }
        if (!file.verb().name().equals(stage.verb())) {
            report(
                    file.verb().at(),
                    "",
                    RuleProblem.Code.NO_VERB,
                    "The file must import its verb.",
                    "Add the line: import static " + stage.verb());
        }
        if (file.rules().isEmpty()) {
            report(
                    new Position(file.name(), 1, 1),
                    "",
                    RuleProblem.Code.NO_RULE,
                    "The file holds no rule.",
                    "Delete it, or look at the problems above.");
        }
        file.rules().stream()
                .filter(rule -> !file.verb().name().isEmpty()
                        && !rule.verb().equals(file.verb().simpleName()))
                .forEach(rule -> report(
                        rule.at(),
                        rule.name(),
                        RuleProblem.Code.WRONG_VERB,
                        "The verb here is (" + file.verb().simpleName() + "), not (" + rule.verb() + ").",
                        "Write: then " + file.verb().simpleName() + "( " + rule.subject() + " );"));
    }

    private void name(Rule rule, @org.jspecify.annotations.Nullable Position earlier) {
        if (earlier != null) {
            report(
                    rule.at(),
                    rule.name(),
                    RuleProblem.Code.DUPLICATE_NAME,
                    "Another rule has the same name, at " + earlier + ".",
                    "Give each rule the name of its own situation.");
        }
        if (!NAME.matcher(rule.name()).matches() || rule.name().length() > LONGEST_NAME) {
            report(
                    rule.at(),
                    rule.name(),
                    RuleProblem.Code.BAD_NAME,
                    "The name of a rule is its situation in lower-case words, joined by hyphens.",
                    "For example: one-to-ones-have-lapsed");
        }
    }

    private void report(Position at, String rule, RuleProblem.Code code, String message, String hint) {
        problems.add(new RuleProblem(at, rule, code, message, hint));
    }
}
