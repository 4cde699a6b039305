package work.connect.rules.rulebook.check;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Limit;
import work.connect.rules.rulebook.vocabulary.Vocabulary;
import work.connect.rules.rulebook.vocabulary.Vocabulary.Kind;

/** Checks the conditions of one rule against the facts there are: names, types, bindings, joins, and how many. */
final class ConditionCheck {

    /** The conditions a rule may have besides those that read its limits. */
    static final int MOST_FACTS = 6;

    private static final int MOST_LIMITS = 8;
    private static final int MOST_CONSTRAINTS = 16;
    private static final int MOST_VALUES = 50;

    private final Vocabulary vocabulary;
    private final Set<String> imported;
    private final Rule rule;
    private final RuleReport report;
    private final Bindings bindings;
    private final ComparisonCheck comparisons;
    private final LimitCheck limits;
    private final JoinCheck joins;

    ConditionCheck(Vocabulary vocabulary, RuleFile file, Rule rule, RuleReport report) {
        this.vocabulary = vocabulary;
        this.imported = file.imports().stream().map(RuleFile.Import::simpleName).collect(Collectors.toSet());
        this.rule = rule;
        this.report = report;
        this.bindings = new Bindings(report);
        this.comparisons = new ComparisonCheck(vocabulary, imported, bindings, report);
        this.limits = new LimitCheck(rule, report);
        this.joins = new JoinCheck(rule, report);
    }

    void run() {
        if (rule.patterns().isEmpty()) {
            report.add(
                    rule.at(),
                    Code.NO_CONDITION,
                    "The rule asks for nothing.",
                    "Name at least one fact between when and then.");
        }
        if (isTooMuch()) {
            return;
        }
        rule.patterns().forEach(this::pattern);
        if (!rule.patterns().isEmpty()) {
            subject();
        }
        limits.unread();
        bindings.unused(rule);
    }

    private boolean isTooMuch() {
        long ofLimits = rule.patterns().stream().filter(Pattern::isLimit).count();
        boolean tooMany = ofLimits > MOST_LIMITS || rule.patterns().size() - ofLimits > MOST_FACTS;
        if (tooMany) {
            report.add(
                    rule.at(),
                    Code.TOO_MANY_CONDITIONS,
                    "A rule has " + MOST_FACTS + " conditions at most, and " + MOST_LIMITS + " more for its limits.",
                    "Ask one question in one rule; two questions make two rules.");
        }
        Optional<Pattern> tooLong =
                rule.patterns().stream().filter(ConditionCheck::asksTooMuch).findFirst();
        tooLong.ifPresent(pattern -> report.add(
                pattern.at(),
                Code.TOO_MANY_CONDITIONS,
                "One condition asks " + MOST_CONSTRAINTS + " things at most, of " + MOST_VALUES + " values at most.",
                "Ask for what the rule is about, and leave out the rest."));
        return tooMany || tooLong.isPresent();
    }

    private static boolean asksTooMuch(Pattern pattern) {
        return pattern.constraints().size() > MOST_CONSTRAINTS
                || pattern.constraints().stream()
                        .anyMatch(constraint -> constraint instanceof Constraint.In in
                                && in.operands().size() > MOST_VALUES);
    }

    private void pattern(Pattern pattern) {
        if (!imported.contains(pattern.type())) {
            notUnderstood(pattern);
            if (pattern.isLimit()) {
                limits.notUnderstood();
            }
            unknownType(pattern);
            return;
        }
        if (pattern.isLimit()) {
            constraints(pattern, componentsOf(Limit.class));
            limits.limit(pattern);
            return;
        }
        Optional<Kind> kind = vocabulary.kind(pattern.type());
        if (kind.isEmpty()) {
            notUnderstood(pattern);
            report.add(
                    pattern.at(),
                    Code.UNKNOWN_FACT,
                    "(" + pattern.type() + ") is no kind of fact.",
                    Nearest.hint(pattern.type(), vocabulary.kinds().keySet()));
            return;
        }
        constraints(pattern, kind.get().properties());
        joins.fact(pattern, kind.get());
    }

    private void notUnderstood(Pattern pattern) {
        if (pattern.name() != null) {
            bindings.bindUnknown(pattern.at(), pattern.name());
        }
        pattern.constraints().forEach(this::notUnderstood);
    }

    /** What it names is neither unbound nor unused. */
    private void notUnderstood(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare) {
            bindings.mention(compare.operand().text());
        } else if (constraint instanceof Constraint.Bind bind) {
            bindings.bindUnknown(bind.at(), bind.name());
        }
    }

    private void unknownType(Pattern pattern) {
        Optional<String> full = vocabulary.importable().stream()
                .filter(name -> name.endsWith("." + pattern.type()))
                .findFirst();
        report.add(
                pattern.at(),
                full.isPresent() ? Code.NOT_IMPORTED : Code.UNKNOWN_FACT,
                full.isPresent()
                        ? "The file does not import (" + pattern.type() + ")."
                        : "(" + pattern.type() + ") is no kind of fact.",
                full.map(name -> "Add the line: import " + name)
                        .orElseGet(() ->
                                Nearest.hint(pattern.type(), vocabulary.kinds().keySet())));
    }

    private void constraints(Pattern pattern, Map<String, RecordComponent> properties) {
        Set<String> seen = new HashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            if (!seen.add(constraint.toString())) {
                report.add(constraint.at(), Code.ASKED_TWICE, "The same is asked twice.", "Leave it out here.");
            }
            RecordComponent property = properties.get(constraint.property());
            if (property == null) {
                notUnderstood(constraint);
                report.add(
                        constraint.at(),
                        Code.UNKNOWN_PROPERTY,
                        "(" + pattern.type() + ") has no property (" + constraint.property() + ").",
                        Nearest.hint(constraint.property(), properties.keySet()));
            } else {
                constraint(pattern, constraint, property);
            }
        }
        if (pattern.name() != null) {
            name(pattern, pattern.name());
        }
    }

    private void constraint(Pattern pattern, Constraint constraint, RecordComponent property) {
        if (constraint instanceof Constraint.Bind bind) {
            bind(bind, property.getType(), pattern);
        } else if (constraint instanceof Constraint.Compare compare) {
            comparisons.compare(compare.at(), compare.operator(), compare.operand(), property);
        } else if (constraint instanceof Constraint.In in) {
            in.operands().forEach(operand -> comparisons.compare(in.at(), "==", operand, property));
        } else if (property.getType() != boolean.class) {
            report.add(
                    constraint.at(),
                    Code.NOT_YES_OR_NO,
                    "(" + constraint.property() + ") is no yes or no.",
                    "Compare it with something.");
        }
    }

    private void bind(Constraint.Bind bind, Class<?> type, Pattern pattern) {
        if (pattern.quantifier() == Pattern.Quantifier.EACH
                && pattern.isLimit()
                && bind.property().equals("value")) {
            bindings.bindLimit(bind.at(), bind.name(), type);
        } else if (pattern.quantifier() == Pattern.Quantifier.EACH) {
            bindings.bind(bind.at(), bind.name(), type);
        } else {
            bindsNothing(bind.at(), bind.name());
        }
    }

    private void name(Pattern pattern, String name) {
        boolean isSubject = name.equals(rule.subject());
        if (pattern.quantifier() == Pattern.Quantifier.EACH || isSubject) {
            bindings.bind(pattern.at(), name, Object.class);
        } else {
            bindsNothing(pattern.at(), name);
        }
    }

    private void bindsNothing(Position at, String name) {
        report.add(
                at, Code.BINDS_NOTHING, "A condition with not or exists binds nothing.", "Leave out (" + name + ").");
    }

    private void subject() {
        Optional<Pattern> subject = rule.patterns().stream()
                .filter(pattern -> rule.subject().equals(pattern.name()))
                .findFirst();
        if (subject.isEmpty()) {
            report.add(
                    rule.at(),
                    Code.NO_SUBJECT,
                    "The rule speaks about (" + rule.subject() + "), but no condition has this name.",
                    subjects().isEmpty()
                            ? "Write: " + rule.subject() + " : before a condition."
                            : Nearest.hint(rule.subject(), subjects()));
            subjects().forEach(bindings::mention);
        } else if (subject.get().isLimit() || subject.get().quantifier() != Pattern.Quantifier.EACH) {
            report.add(
                    subject.get().at(),
                    Code.BAD_SUBJECT,
                    "A rule speaks about a fact that is there, not about a limit or about what is not.",
                    "Put " + rule.subject() + " : before another condition.");
        } else {
            protectedFact(subject.get());
        }
    }

    /** The names that conditions have. */
    private List<String> subjects() {
        return rule.patterns().stream()
                .map(Pattern::name)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who may know of a report or a conflict depends on which one it is: only a rule about it may ask for it. */
    private void protectedFact(Pattern subject) {
        rule.patterns().stream()
                .filter(pattern -> pattern != subject)
                .filter(pattern -> vocabulary
                        .kind(pattern.type())
                        .filter(kind -> kind.disclosure() == DisclosureClass.CONDUCT
                                || kind.disclosure() == DisclosureClass.PAIR_CONFLICT)
                        .isPresent())
                .forEach(pattern -> report.add(
                        pattern.at(),
                        Code.PROTECTED_FACT,
                        "Only a rule that speaks about a (" + pattern.type() + ") may ask for it.",
                        "Make it the subject: " + rule.subject() + " : " + pattern.type() + "( ... )"));
    }

    static Map<String, RecordComponent> componentsOf(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
        }
        return components;
    }
}
