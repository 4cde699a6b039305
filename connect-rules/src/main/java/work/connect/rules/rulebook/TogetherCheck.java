package work.connect.rules.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import work.connect.rules.rulebook.RuleProblem.Code;

/** Checks the rules of a book against each other: names, ids and what the variants of an id have in common. */
final class TogetherCheck {

    private static final List<String> SHARED = List.of("hazard", "unit", "asks");

    private final Stage stage;
    private final List<RuleFile> files;
    private final List<RuleProblem> problems;
    private final Map<String, Rule> byName = new HashMap<>();
    private final Map<String, Rule> bySound = new HashMap<>();
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<String, String> idBySound = new HashMap<>();
    private final Map<String, Rule> byConditions = new HashMap<>();

    TogetherCheck(Stage stage, List<RuleFile> files, List<RuleProblem> problems) {
        this.stage = stage;
        this.files = files;
        this.problems = problems;
    }

    void run() {
        int rules = 0;
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                if (++rules == TextGuard.MOST_RULES + 1) {
                    report(
                            rule,
                            Code.TOO_MANY_RULES,
                            "A book has " + TextGuard.MOST_RULES + " rules at most for one step.",
                            "Leave some out, or make a second book.");
                }
                names(rule);
                rule.annotation("id").ifPresent(id -> variants(rule, id));
            }
        }
    }

    private void names(Rule rule) {
        Rule same = byName.putIfAbsent(rule.name(), rule);
        if (same != null) {
            report(
                    rule,
                    Code.DUPLICATE_NAME,
                    "Another rule has the same name, at " + same.at() + ".",
                    "Give each rule the name of its own situation.");
            return;
        }
        Rule alike = bySound.putIfAbsent(sound(rule.name()), rule);
        if (alike != null) {
            report(
                    rule,
                    Code.LOOK_ALIKE,
                    "The name can hardly be told from that of the rule at " + alike.at() + ".",
                    "Give each rule a name of its own words.");
        }
    }

    private void variants(Rule rule, String id) {
        String alike = idBySound.putIfAbsent(sound(id), id);
        if (alike != null && !alike.equals(id)) {
            report(
                    rule,
                    Code.LOOK_ALIKE,
                    "The id can hardly be told from that of the rule at "
                            + byId.get(alike).at() + ".",
                    "Variants share one id; another question has an id of its own words.");
        }
        Rule first = byId.putIfAbsent(id, rule);
        if (first != null && stage.required().contains("hazard")) {
            agree(first, rule);
        }
        Rule same = byConditions.putIfAbsent(id + ' ' + conditions(rule), rule);
        if (same != null) {
            report(
                    rule,
                    Code.SAME_CONDITIONS,
                    "The rule at " + same.at() + " has the same id and the same conditions.",
                    "Make one rule of them: several limits are rungs of one @ladder.");
        }
    }

    private void agree(Rule first, Rule rule) {
        for (String name : SHARED) {
            if (!first.annotation(name).equals(rule.annotation(name))) {
                report(
                        rule,
                        Code.VARIANTS_DIFFER,
                        "The rule at " + first.at() + " has the same id and another @" + name + ".",
                        "Rules that share their @id ask one question: make them agree, or give this one an id of its own.");
            }
        }
    }

    /** How a name looks at a glance: without hyphens, case, and the difference of 0 and o or of 1, i and l. */
    static String sound(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[-._ ]", "")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l');
    }

    private static String conditions(Rule rule) {
        String own = "rule == \"" + rule.name() + "\"";
        return rule.patterns().stream()
                .map(pattern -> pattern.toString().replace(own, "rule"))
                .collect(Collectors.joining("\n"));
    }

    private void report(Rule rule, Code code, String message, String hint) {
        RuleReport.of(rule, problems).add(rule.at(), code, message, hint);
    }
}
