package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.rules.rulebook.check.MetadataCheck;
import work.connect.rules.rulebook.check.RungCheck;
import work.connect.rules.rulebook.check.ScaleCheck;
import work.connect.rules.rulebook.check.TruthCheck;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.rule.Stage;

/** The rules beneath whose limits a book moves: {@code one-to-ones-have-lapsed.ladder = days: LOW 14, MODERATE 28}. */
final class MovedLimits {

    private static final List<String> MOVABLE = List.of("ladder", "given");

    private final Stage stage;
    private final Set<String> interventions;
    private final List<RuleProblem> problems;
    private final Map<String, Rule> moved = new HashMap<>();

    /** @param problems where what is wrong is added */
    MovedLimits(Stage stage, Set<String> interventions, List<RuleProblem> problems) {
        this.stage = stage;
        this.interventions = interventions;
        this.problems = problems;
    }

    /** The name of the rule whose limits a line moves; empty where it names a rule alone, or none. */
    static String nameIn(BookLine line) {
        return line.key()
                .substring(0, Math.max(0, line.key().length() - part(line).length() - 1));
    }

    /** The lines that could move the limits of a rule, with the numbers it has. */
    static String linesOf(Rule rule) {
        String lines = MOVABLE.stream()
                .flatMap(part -> rule.annotation(part).stream().map(value -> rule.name() + "." + part + " = " + value))
                .collect(Collectors.joining(", or: "));
        return lines.isEmpty()
                ? "It has no limits to move; leave the line out."
                : "Write with your own numbers: " + lines;
    }

    /** The rule with its limits as the book leaves them. */
    Rule of(Rule rule) {
        return moved.getOrDefault(rule.name(), rule);
    }

    /** Moves limits of a rule, those of a locked one to the stricter side alone. */
    void move(Rule rule, BookLine line, boolean isLocked) {
        String part = part(line);
        if (!MOVABLE.contains(part) || rule.annotation(part).isEmpty()) {
            report(line, rule, Code.UNKNOWN_LIMIT, "The rule has no limits called (" + part + ").", linesOf(rule));
            return;
        }
        Rule after = of(rule).with(new Annotation(line.at(), part, line.value(), true));
        if (isUnderstood(after, line) && hasSameKeys(rule, after, line) && canSpeak(after, line)) {
            moved.put(rule.name(), after);
            if (isLocked) {
                Strictness.weakens(rule, after)
                        .ifPresent(how -> report(
                                line,
                                rule,
                                Code.WEAKENS_SAFETY,
                                "This is a safety rule, and this would weaken it.",
                                how));
            }
        }
    }

    /** Which limits of the rule a line moves. */
    private static String part(BookLine line) {
        return line.key().substring(line.key().lastIndexOf('.') + 1);
    }

    private boolean isUnderstood(Rule after, BookLine line) {
        List<RuleProblem> found = new ArrayList<>();
        new MetadataCheck(stage, after, interventions, found).run();
        found.removeIf(problem -> !problem.at().equals(line.at()));
        problems.addAll(found);
        return found.isEmpty();
    }

    /** Whether each of its rungs can be reached, and adds something to the others. */
    private boolean canSpeak(Rule after, BookLine line) {
        List<RuleProblem> found = new ArrayList<>();
        RuleReport report = RuleReport.of(after, found);
        new TruthCheck(stage.vocabulary(), after, report).run();
        new RungCheck(after, report).run();
        new ScaleCheck(stage.vocabulary(), after, report).run();
        found.forEach(problem -> report(line, after, problem.code(), problem.message(), problem.hint()));
        return found.isEmpty();
    }

    private boolean hasSameKeys(Rule before, Rule after, BookLine line) {
        Set<String> keys = keys(before);
        if (keys.equals(keys(after))) {
            return true;
        }
        report(
                line,
                before,
                Code.BAD_LADDER,
                "The limits of this rule are " + keys + ".",
                "Give each of them a number, and no other: " + line.key() + " = "
                        + before.annotation(part(line)).orElse(""));
        return false;
    }

    private static Set<String> keys(Rule rule) {
        Set<String> keys = new TreeSet<>();
        rule.limits().forEach(limit -> keys.add(limit.key()));
        return keys;
    }

    private void report(BookLine line, Rule rule, Code code, String message, String hint) {
        problems.add(new RuleProblem(line.at(), rule.name(), code, message, hint));
    }
}
