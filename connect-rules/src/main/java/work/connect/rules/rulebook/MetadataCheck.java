package work.connect.rules.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** Checks the metadata of one rule: present once, understood, and true of the rule's conditions. */
final class MetadataCheck {

    private static final Map<String, Class<?>> CONSTANTS = Map.of(
            "hazard", Hazard.class,
            "unit", Unit.class,
            "severity", Severity.class,
            "grade", EvidenceGrade.class,
            "effect", Effect.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Stage stage;
    private final Rule rule;
    private final Set<String> interventions;
    private final List<RuleProblem> problems;

    MetadataCheck(Stage stage, Rule rule, Set<String> interventions, List<RuleProblem> problems) {
        this.stage = stage;
        this.rule = rule;
        this.interventions = interventions;
        this.problems = problems;
    }

    void run() {
        known();
        required();
        CONSTANTS.forEach(this::constant);
        ladder();
        because();
        actions();
    }

    private void known() {
        Set<String> allowed = new TreeSet<>(stage.required());
        allowed.addAll(stage.optional());
        Set<String> seen = new HashSet<>();
        for (Annotation annotation : rule.annotations()) {
            if (!allowed.contains(annotation.name())) {
                report(
                        annotation.at(),
                        RuleProblem.Code.UNKNOWN_METADATA,
                        "There is no metadata called (@" + annotation.name() + ") here.",
                        Nearest.hint(annotation.name(), allowed));
            } else if (!seen.add(annotation.name())) {
                report(
                        annotation.at(),
                        RuleProblem.Code.METADATA_TWICE,
                        "(@" + annotation.name() + ") stands twice.",
                        "Keep one.");
            }
        }
    }

    private void required() {
        stage.required().stream()
                .filter(name -> rule.annotation(name).isEmpty())
                .sorted()
                .forEach(name -> report(
                        rule.at(),
                        RuleProblem.Code.MISSING_METADATA,
                        "The rule has no @" + name + ".",
                        "Add one under its name."));
        boolean graded = stage.optional().contains("severity");
        if (graded
                && rule.annotation("severity").isPresent()
                        == rule.annotation("ladder").isPresent()) {
            report(
                    rule.at(),
                    RuleProblem.Code.LADDER_OR_SEVERITY,
                    "A rule has either a @ladder or a @severity.",
                    "For example: @ladder( \"days: LOW 21, MODERATE 42\" )");
        }
    }

    private void constant(String name, Class<?> type) {
        find(name).ifPresent(annotation -> {
            List<String> allowed = Vocabulary.namesOf(type);
            if (!allowed.contains(annotation.value()) || annotation.value().equals("NONE")) {
                report(
                        annotation.at(),
                        RuleProblem.Code.UNKNOWN_HAZARD,
                        "(" + annotation.value() + ") is no " + name + ".",
                        Nearest.hint(annotation.value(), allowed));
            }
        });
    }

    private void ladder() {
        find("given").ifPresent(annotation -> understood(annotation, () -> keysDiffer(annotation)));
        find("ladder").ifPresent(annotation -> understood(annotation, () -> rungsRise(annotation)));
    }

    private void keysDiffer(Annotation annotation) {
        Set<String> keys = Ladder.given(annotation.value()).keySet();
        find("ladder")
                .ifPresent(ladder -> Ladder.parse(ladder.value()).keys().stream()
                        .filter(keys::contains)
                        .forEach(key -> report(
                                annotation.at(),
                                RuleProblem.Code.KEY_TWICE,
                                "(" + key + ") stands in @ladder and in @given.",
                                "Give one of them another name.")));
    }

    private void rungsRise(Annotation annotation) {
        List<Ladder.Rung> rungs = Ladder.parse(annotation.value()).rungs();
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i).severity().compareTo(rungs.get(i - 1).severity()) < 0) {
                report(
                        annotation.at(),
                        RuleProblem.Code.RUNGS_OUT_OF_ORDER,
                        "The rungs of a ladder go from the mildest to the most severe.",
                        "Put the rung (" + rungs.get(i).severity() + ") before ("
                                + rungs.get(i - 1).severity() + ").");
            }
        }
    }

    private void understood(Annotation annotation, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            report(annotation.at(), RuleProblem.Code.BAD_LADDER, String.valueOf(e.getMessage()), "");
        }
    }

    private void because() {
        find("because").ifPresent(annotation -> {
            Set<String> bound = bound();
            Matcher placeholder = PLACEHOLDER.matcher(annotation.value());
            while (placeholder.find()) {
                if (!bound.contains(placeholder.group(1))) {
                    report(
                            annotation.at(),
                            RuleProblem.Code.UNBOUND_PLACEHOLDER,
                            "The sentence says {" + placeholder.group(1) + "}, but the rule binds " + bound + ".",
                            Nearest.hint(placeholder.group(1), bound));
                }
            }
        });
    }

    private Set<String> bound() {
        Set<String> bound = new TreeSet<>();
        for (work.connect.rules.rulebook.Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                if (pattern.quantifier() == work.connect.rules.rulebook.Pattern.Quantifier.EACH
                        && constraint instanceof Constraint.Bind bind) {
                    bound.add(bind.name().substring(1));
                }
            }
        }
        return bound;
    }

    private void actions() {
        find("actions")
                .ifPresent(annotation -> rule.actions().stream()
                        .filter(key -> !interventions.contains(key))
                        .forEach(key -> report(
                                annotation.at(),
                                RuleProblem.Code.UNKNOWN_INTERVENTION,
                                "There is no intervention (" + key + ").",
                                Nearest.hint(key, interventions))));
    }

    private Optional<Annotation> find(String name) {
        return rule.annotations().stream()
                .filter(annotation -> annotation.name().equals(name))
                .findFirst();
    }

    private void report(Position at, RuleProblem.Code code, String message, String hint) {
        problems.add(new RuleProblem(at, rule.name(), code, message, hint));
    }
}
