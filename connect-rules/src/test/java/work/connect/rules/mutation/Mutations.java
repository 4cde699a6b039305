package work.connect.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Pattern.Quantifier;
import work.connect.rules.rulebook.rule.Rule;

/** Makes every small change to one rule. Limits are moved where they are declared, not where they are read. */
final class Mutations {

    private static final Map<String, String> OPPOSITES = Map.of(
            "==", "!=",
            "!=", "==",
            "<", "<=",
            "<=", "<",
            ">", ">=",
            ">=", ">",
            "contains", "not contains",
            "not contains", "contains");

    private final Origin origin;
    private final Rule rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutations(Origin origin, Rule rule) {
        this.origin = origin;
        this.rule = rule;
    }

    /** All changes of all rules that we ship, in the order of the files; some may not pass our own check. */
    static List<Mutant> all() {
        return Origin.ALL.stream()
                .flatMap(origin -> origin.file().rules().stream().flatMap(rule -> of(origin, rule)))
                .toList();
    }

    private static Stream<Mutant> of(Origin origin, Rule rule) {
        Mutations mutations = new Mutations(origin, rule);
        for (int at = 0; at < rule.patterns().size(); at++) {
            if (!rule.patterns().get(at).isLimit()) {
                mutations.pattern(at);
            }
        }
        rule.annotations().forEach(mutations::annotation);
        return mutations.mutants.stream();
    }

    private void pattern(int at) {
        Pattern pattern = rule.patterns().get(at);
        for (int i = 0; i < pattern.constraints().size(); i++) {
            constraint(at, i);
        }
        if (!rule.subject().equals(pattern.name())) {
            List<Pattern> fewer = new ArrayList<>(rule.patterns());
            fewer.remove(at);
            add(Kind.PATTERN, String.valueOf(pattern), Tidy.up(with(fewer)));
        }
        if (pattern.quantifier() != Quantifier.EACH) {
            Quantifier other = pattern.quantifier() == Quantifier.NOT ? Quantifier.EXISTS : Quantifier.NOT;
            Pattern swapped = new Pattern(pattern.at(), other, pattern.name(), pattern.type(), pattern.constraints());
            add(Kind.QUANTIFIER, String.valueOf(pattern), with(at, swapped));
        }
    }

    private void constraint(int at, int i) {
        Constraint constraint = rule.patterns().get(at).constraints().get(i);
        if (constraint instanceof Constraint.Bind) {
            return;
        }
        if (constraint instanceof Constraint.Flag flag) {
            swap(Kind.OPERATOR, at, i, new Constraint.Flag(flag.at(), !flag.wanted(), flag.property()));
        }
        if (constraint instanceof Constraint.Compare compare) {
            String opposite = OPPOSITES.get(compare.operator());
            if (opposite != null) {
                swap(Kind.OPERATOR, at, i, compare(compare, opposite, compare.operand()));
            }
            Constants.next(property(at, i), compare.operand(), List.of(compare.operand()))
                    .ifPresent(next -> swap(Kind.CONSTANT, at, i, compare(compare, compare.operator(), next)));
        }
        if (constraint instanceof Constraint.In in) {
            in(at, i, in);
        }
        drop(at, i);
    }

    private Class<?> property(int at, int i) {
        Pattern pattern = rule.patterns().get(at);
        return origin.stage()
                .vocabulary()
                .kinds()
                .get(pattern.type())
                .properties()
                .get(pattern.constraints().get(i).property())
                .getType();
    }

    private static Constraint compare(Constraint.Compare compare, String operator, Operand operand) {
        return new Constraint.Compare(compare.at(), compare.property(), operator, operand);
    }

    private void in(int at, int i, Constraint.In in) {
        for (int n = 0; n < in.operands().size(); n++) {
            List<Operand> fewer = new ArrayList<>(in.operands());
            fewer.remove(n);
            if (!fewer.isEmpty()) {
                swap(Kind.CONSTANT, at, i, new Constraint.In(in.at(), in.property(), fewer));
            }
            int place = n;
            Constants.next(property(at, i), in.operands().get(n), in.operands()).ifPresent(next -> {
                List<Operand> others = new ArrayList<>(in.operands());
                others.set(place, next);
                swap(Kind.CONSTANT, at, i, new Constraint.In(in.at(), in.property(), others));
            });
        }
    }

    private void drop(int at, int i) {
        Pattern pattern = rule.patterns().get(at);
        List<Constraint> fewer = new ArrayList<>(pattern.constraints());
        Constraint dropped = fewer.remove(i);
        add(Kind.CONDITION, pattern.type() + ": " + dropped, Tidy.up(with(at, with(pattern, fewer))));
    }

    private void swap(Kind kind, int at, int i, Constraint constraint) {
        Pattern pattern = rule.patterns().get(at);
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        Constraint before = constraints.set(i, constraint);
        add(kind, pattern.type() + ": " + before + " -> " + constraint, with(at, with(pattern, constraints)));
    }

    private void annotation(Annotation annotation) {
        String text = annotation.value();
        switch (annotation.name()) {
            case "ladder" -> {
                Numbers.ofLadder(text).forEach(other -> replace(Kind.NUMBER, annotation, other));
                Numbers.severitiesOf(text).forEach(other -> replace(Kind.SEVERITY, annotation, other));
            }
            case "given" -> Numbers.ofGiven(text).forEach(other -> replace(Kind.NUMBER, annotation, other));
            case "severity" -> {
                Severity other = Numbers.neighbour(Severity.valueOf(text));
                replace(Kind.SEVERITY, annotation, other.name());
            }
            default -> {}
        }
    }

    private void replace(Kind kind, Annotation annotation, String text) {
        List<Annotation> annotations = new ArrayList<>(rule.annotations());
        annotations.set(
                annotations.indexOf(annotation),
                new Annotation(annotation.at(), annotation.name(), text, annotation.quoted()));
        add(
                kind,
                annotation.name() + " " + annotation.value() + " -> " + text,
                new Rule(rule.at(), rule.name(), annotations, rule.patterns(), rule.verb(), rule.subject()));
    }

    private Rule with(int at, Pattern pattern) {
        List<Pattern> patterns = new ArrayList<>(rule.patterns());
        patterns.set(at, pattern);
        return with(patterns);
    }

    private Rule with(List<Pattern> patterns) {
        return new Rule(rule.at(), rule.name(), rule.annotations(), patterns, rule.verb(), rule.subject());
    }

    private static Pattern with(Pattern pattern, List<Constraint> constraints) {
        return new Pattern(pattern.at(), pattern.quantifier(), pattern.name(), pattern.type(), constraints);
    }

    private void add(Kind kind, String change, Rule changed) {
        mutants.add(new Mutant(origin, rule, changed, kind, change));
    }
}
