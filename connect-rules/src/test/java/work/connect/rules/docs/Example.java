package work.connect.rules.docs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Rule;

/**
 * What a rule says of a few indicators made up for it. What it says is no guess: the rules we ship were asked.
 *
 * @param rule whom it is an example of
 * @param indicators what was measured, in words
 * @param speaks how severely the rule speaks; empty when it is silent
 * @param instead what another variant of the rule says instead; empty when none does
 */
record Example(Rule rule, String indicators, Optional<Severity> speaks, Optional<Detection> instead) {

    /** Just speaking, once for each rung of the ladder, from the bottom up. */
    static List<Example> speaking(Rule rule) {
        List<Example> speaking = new ArrayList<>();
        for (int step = 1; step <= rule.ladder().rungs().size(); step++) {
            List<Draft> needed = Sketch.of(rule, step).needed();
            speaking.add(ask(rule, needed.stream().map(Draft::shown).collect(Collectors.joining("; ")), needed));
        }
        return speaking;
    }

    /** At the lowest rung, with one thing changed that the rule asks for. */
    static List<Example> changed(Rule rule) {
        Sketch sketch = Sketch.of(rule, 1);
        List<Draft> needed = sketch.needed();
        List<Example> changed = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            for (Constraint constraint : needed.get(i).pattern().constraints()) {
                int place = i;
                missed(sketch, needed.get(i), constraint).ifPresent(draft -> {
                    List<Draft> drafts = new ArrayList<>(needed);
                    drafts.set(place, draft);
                    changed.add(ask(rule, "the first, but " + draft.shown(constraint.property()), drafts));
                });
            }
        }
        for (Draft forbidden : sketch.forbidden()) {
            List<Draft> drafts = new ArrayList<>(needed);
            drafts.add(forbidden);
            changed.add(ask(rule, "the first, and besides " + forbidden.shown(), drafts));
        }
        if (changed.isEmpty()) {
            changed.add(ask(rule, "none of these", List.of()));
        }
        return changed.stream().distinct().toList();
    }

    private static Optional<Draft> missed(Sketch sketch, Draft draft, Constraint constraint) {
        String property = constraint.property();
        if (constraint instanceof Constraint.Flag flag) {
            return Optional.of(draft.with(property, !flag.wanted()));
        } else if (constraint instanceof Constraint.In in) {
            List<Object> allowed = in.operands().stream()
                    .map(operand -> Sketch.constant(draft.type(property), operand))
                    .toList();
            return otherThan(draft, property, allowed);
        } else if (!(constraint instanceof Constraint.Compare compare) || draft.isJoin(constraint)) {
            return Optional.empty();
        } else if (draft.isNumber(property)) {
            BigDecimal missed = Edge.misses(draft.type(property), compare.operator(), sketch.limit(compare));
            return missed.signum() < 0 ? Optional.empty() : Optional.of(draft.with(property, missed));
        } else if (draft.type(property).isEnum() && compare.operator().equals("==")) {
            return otherThan(draft, property, List.of(Sketch.constant(draft.type(property), compare.operand())));
        }
        return Optional.empty();
    }

    private static Optional<Draft> otherThan(Draft draft, String property, List<Object> allowed) {
        return Arrays.stream(draft.type(property).getEnumConstants())
                .filter(constant -> !allowed.contains(constant))
                .findFirst()
                .map(constant -> draft.with(property, constant));
    }

    private static Example ask(Rule rule, String indicators, List<Draft> drafts) {
        List<Indicator> measured = drafts.stream().map(Draft::indicator).toList();
        List<Profile> profile = measured.stream()
                .limit(1)
                .map(first -> new Profile(first.subject(), measured))
                .toList();
        List<Detection> found = Shipped.DETECT.in(new Indicators(List.of(profile), List.of())).all().stream()
                .filter(detection -> detection.rule().id().equals(rule.id()))
                .toList();
        return new Example(
                rule,
                indicators,
                found.stream()
                        .filter(detection -> isOf(rule, detection))
                        .map(Detection::severity)
                        .findFirst(),
                found.stream().filter(detection -> !isOf(rule, detection)).findFirst());
    }

    private static boolean isOf(Rule rule, Detection detection) {
        return detection.rule().rule().name().equals(rule.name());
    }

    /** What is said of it, in words. */
    String says() {
        return speaks.map(severity -> "**" + severity + "**")
                .or(() -> instead.map(other -> "silent; %s says %s"
                        .formatted(Markdown.code(other.rule().rule().name()), other.severity())))
                .orElse("silent");
    }
}
