package work.connect.rules.rulebook.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.vocabulary.Limit;

/**
 * One rule, understood: its metadata, its conditions and whom it speaks about.
 *
 * @param at where it begins
 * @param name the situation in words
 * @param annotations its metadata, in the order written
 * @param patterns its conditions, in the order written
 * @param verb what it does with its subject
 * @param subject the name of the pattern it speaks about, such as {@code $subject}
 */
public record Rule(
        Position at, String name, List<Annotation> annotations, List<Pattern> patterns, String verb, String subject) {

    public Rule {
        annotations = List.copyOf(annotations);
        patterns = List.copyOf(patterns);
    }

    /** The value of a piece of metadata, if the rule has it. */
    public Optional<String> annotation(String name) {
        return find(name).map(Annotation::value);
    }

    /** A piece of metadata, if the rule has it; the first where it stands twice. */
    public Optional<Annotation> find(String name) {
        for (Annotation annotation : annotations) {
            if (annotation.name().equals(name)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    private String required(String name) {
        return annotation(name)
                .orElseThrow(() -> new IllegalStateException("Rule (%s) has no @%s.".formatted(this.name, name)));
    }

    /** The stable id; variants of one rule share it. */
    public String id() {
        return required("id");
    }

    public Hazard hazard() {
        return Hazard.valueOf(required("hazard"));
    }

    /** What readers find the hazard called, where the rule flags a kind of its own of it. */
    public Optional<String> title() {
        return annotation("title");
    }

    public Unit unit() {
        return Unit.valueOf(required("unit"));
    }

    /** The question it asks. */
    public String asks() {
        return required("asks");
    }

    /** The sentence it says, with the names of bindings in braces. */
    public String because() {
        return required("because");
    }

    public EvidenceGrade grade() {
        return EvidenceGrade.valueOf(required("grade"));
    }

    public String source() {
        return required("source");
    }

    /** Whether no book may weaken it. */
    public boolean isSafety() {
        return annotation("safety").isPresent();
    }

    /** The same rule with another value for one piece of its metadata. */
    public Rule with(Annotation changed) {
        return new Rule(
                at,
                name,
                annotations.stream()
                        .map(annotation -> annotation.name().equals(changed.name()) ? changed : annotation)
                        .toList(),
                patterns,
                verb,
                subject);
    }

    /** The keys of the interventions it names, the most fitting first. */
    public List<String> actions() {
        return annotation("actions")
                .map(keys -> Arrays.stream(keys.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    /** Its rungs; a rule with a fixed severity has one without a limit. */
    public Ladder ladder() {
        return annotation("ladder")
                .map(Ladder::parse)
                .orElseGet(() -> Ladder.fixed(Severity.valueOf(required("severity"))));
    }

    /** The numbers it declares: the rungs of its ladder and its fixed conditions. */
    public List<Limit> limits() {
        return Ladder.limits(
                name, annotation("ladder").orElse(""), annotation("given").orElse(""));
    }

    /** The key of the limit whose value is bound to this name, if one is. */
    public Optional<String> keyOf(String name) {
        return patterns.stream()
                .filter(pattern -> pattern.isLimit()
                        && pattern.constraints().stream()
                                .anyMatch(constraint -> constraint instanceof Constraint.Bind bind
                                        && bind.name().equals(name)
                                        && bind.property().equals("value")))
                .findFirst()
                .flatMap(pattern -> pattern.fixed("key"))
                .map(Operand::text);
    }

    /** On which side of the limit of this key it speaks. */
    public Side side(String key) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Pattern pattern : patterns) {
            pattern.constraints().stream()
                    .filter(constraint -> constraint instanceof Constraint.Compare compare
                            && keyOf(compare.operand().text())
                                    .filter(key::equals)
                                    .isPresent())
                    .map(constraint -> Side.by(((Constraint.Compare) constraint).operator()))
                    .forEach(side -> sides.add(pattern.isPositive() ? side : side.other()));
        }
        return sides.size() == 1 ? sides.iterator().next() : Side.OTHER;
    }

    /** The limits of a step, counted from 1, in words: {@code days above 21}; empty for a fixed severity. */
    public String limitsInWords(int step) {
        return limits().stream()
                .filter(limit -> limit.step() == step)
                .map(limit -> limit.key() + " "
                        + side(limit.key()).words(limit.value().toPlainString()))
                .collect(Collectors.joining(", "));
    }

    /** The limits in force, in words: {@code LOW at days above 21; MODERATE at days above 42}. */
    public String limitsInWords() {
        Ladder ladder = ladder();
        String rungs = ladder.keys().isEmpty()
                ? ladder.severityOf(1).name()
                : IntStream.rangeClosed(1, ladder.rungs().size())
                        .mapToObj(step -> ladder.severityOf(step) + " at " + limitsInWords(step))
                        .collect(Collectors.joining("; "));
        return annotation("given").map(given -> rungs + "; given " + given).orElse(rungs);
    }

    /** The rule as a rule file writes it. */
    public String emit() {
        return written(annotations);
    }

    /** The rule without its metadata, of which whoever matches facts needs nothing. */
    String code() {
        return written(List.of());
    }

    private String written(List<Annotation> metadata) {
        StringBuilder text = new StringBuilder("rule \"").append(name).append("\"\n");
        metadata.forEach(annotation -> text.append("    ").append(annotation).append('\n'));
        text.append("when\n");
        patterns.forEach(pattern -> text.append("    ").append(pattern).append('\n'));
        return text.append("then\n    ")
                .append(verb)
                .append("( ")
                .append(subject)
                .append(" );\nend\n")
                .toString();
    }
}
