package work.connect.rules.rulebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.rules.rulebook.parse.FileReading;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.rule.Stage;

/** Checks the rules of a book against each other: names, ids and what the variants of an id have in common. */
public final class TogetherCheck {

    private static final List<String> SHARED = List.of("hazard", "unit", "asks");

    private final Stage stage;
    private final List<FileReading> files;
    private final List<RuleProblem> problems;
    private final Map<String, Rule> byName = new HashMap<>();
    private final Map<String, Rule> bySound = new HashMap<>();
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<String, Rule> firstWhole = new HashMap<>();
    private final Map<String, String> idBySound = new HashMap<>();
    private final Map<String, Rule> byConditions = new HashMap<>();

    /** @param problems where what is wrong is added */
    public TogetherCheck(Stage stage, List<FileReading> files, List<RuleProblem> problems) {
        this.stage = stage;
        this.files = files;
        this.problems = problems;
    }

    /** Adds what is wrong. */
    public void run() {
        List<Rule> rules = files.stream().flatMap(FileReading::rules).toList();
        if (rules.size() > TextGuard.MOST_RULES) {
            report(
                    rules.get(TextGuard.MOST_RULES),
                    Code.TOO_MANY_RULES,
                    "A book has " + TextGuard.MOST_RULES + " rules at most for one step.",
                    "Leave some out, or make a second book.");
        }
        rules.forEach(this::names);
        rules.forEach(rule -> rule.annotation("id").ifPresent(id -> ids(rule, id)));
        files.stream()
                .flatMap(reading -> reading.file().rules().stream())
                .forEach(rule -> rule.annotation("id").ifPresent(id -> variants(rule, id)));
        if (stage.required().contains("hazard")) {
            shadowed();
        }
    }

    private void shadowed() {
        Set<String> wrong = problems.stream().map(RuleProblem::rule).collect(Collectors.toSet());
        List<Rule> sound = files.stream()
                .flatMap(reading -> reading.file().rules().stream())
                .filter(rule -> RuleReport.isName(rule.name()) && !wrong.contains(rule.name()))
                .toList();
        sound.stream()
                .collect(Collectors.groupingBy(Rule::id))
                .values()
                .forEach(variants -> new ShadowCheck(variants).found().forEach(this::shadowed));
    }

    private void shadowed(Rule quiet, Rule loud) {
        report(
                quiet,
                Code.RULE_SHADOWED,
                "The rule is never heard: the one at " + loud.at()
                        + " has the same id, speaks whenever it does, and is no milder.",
                "Leave it out, make it graver than the other, or give it an id of its own.");
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
        Rule alike = bySound.putIfAbsent(Sound.of(rule.name()), rule);
        if (alike != null) {
            report(
                    rule,
                    Code.LOOK_ALIKE,
                    "The name can hardly be told from that of the rule at " + alike.at() + ".",
                    "Give each rule a name of its own words.");
        }
    }

    private void ids(Rule rule, String id) {
        String alike = idBySound.putIfAbsent(Sound.of(id), id);
        if (alike != null && !alike.equals(id)) {
            report(
                    rule,
                    Code.LOOK_ALIKE,
                    "The id can hardly be told from that of the rule at "
                            + byId.get(alike).at() + ".",
                    "Variants share one id; another question has an id of its own words.");
        }
        byId.putIfAbsent(id, rule);
    }

    private void variants(Rule rule, String id) {
        Rule first = firstWhole.putIfAbsent(id, rule);
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
