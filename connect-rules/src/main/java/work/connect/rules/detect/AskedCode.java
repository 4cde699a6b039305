package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.rules.budget.Breach;
import work.connect.rules.budget.Meter;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.rule.Bound;
import work.connect.rules.rulebook.vocabulary.Limit;

/**
 * Trusted code, which matches all facts at once: it may ask about several people together.
 *
 * <p>It is stopped as the rules of a book are, but one of its rules can take as long as it likes, and is not stopped within.
 */
final class AskedCode implements Asked {

    private final Detect.Code code;
    private final Map<String, DetectRule> rules;
    private final List<Limit> limits = new ArrayList<>();
    private final Set<Class<?>> read;

    /** @param rules by name */
    AskedCode(Detect.Code code, Map<String, DetectRule> rules) {
        this.code = code;
        this.rules = Map.copyOf(rules);
        rules.values().forEach(rule -> limits.addAll(rule.rule().limits()));
        read = rules.values().stream()
                .flatMap(rule -> rule.indicators().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Collection<DetectRule> rules() {
        return rules.values();
    }

    @Override
    public Optional<LeftOut> ask(Asking asking) {
        List<Object> facts = new ArrayList<>(limits);
        asking.indicators()
                .batches()
                .forEach(batch -> batch.forEach(profile -> profile.indicators().stream()
                        .filter(indicator -> read.contains(indicator.getClass()))
                        .forEach(facts::add)));
        Findings own = new Findings(asking.unknowns());
        Meter meter = Meter.of(asking.budget(), facts.size(), asking.cancellation());
        Optional<Breach> breach = Asked.tried(meter, () -> ask(facts, own, meter));
        if (breach.isEmpty()) {
            asking.found().addAll(own);
        }
        return breach.map(why -> new LeftOut(code.id(), code.line(), why));
    }

    /** What a rule flags is told while it speaks, what it matched once it has spoken. */
    private void ask(List<Object> facts, Findings found, Meter meter) {
        List<Object> flagged = new ArrayList<>();
        Verdict.heard(
                () -> code.compiled()
                        .matchBinding(
                                facts,
                                (name, matched, bound) -> {
                                    DetectRule rule = rules.get(name);
                                    if (rule != null) {
                                        flagged.forEach(
                                                subject -> found.add(rule, restingOn(rule, subject, matched, bound)));
                                    }
                                    flagged.clear();
                                },
                                meter),
                flagged::add);
    }

    private static List<Object> restingOn(
            DetectRule rule, Object subject, List<Object> matched, Map<String, Object> bound) {
        if (!rule.subjectKind().isInstance(subject)) {
            throw new IllegalStateException("The rule (%s) flags something else than the first that it says it reads."
                    .formatted(rule.rule().name()));
        }
        List<Object> facts = new ArrayList<>();
        facts.add(subject);
        matched.stream()
                .filter(fact -> fact != subject && (fact instanceof Indicator || fact instanceof Limit))
                .forEach(facts::add);
        facts.add(new Bound(bound));
        return facts;
    }
}
