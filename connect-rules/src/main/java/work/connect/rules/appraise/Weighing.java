package work.connect.rules.appraise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.rule.Effect;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.say.Said;

/** What the rules of this step say about the concerns of one reader. What rests on the same facts never weighs twice. */
final class Weighing {

    private final Map<String, Rule> rules;
    private final Map<Object, List<Concern>> concernsBehind = new LinkedHashMap<>();
    private final Map<Concern, Map<String, Weight>> weights = new HashMap<>();

    Weighing(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** A concern, by each person or the team it is about. */
    void add(Concern concern) {
        Subject subject = concern.subject();
        if (subject instanceof Subject.Person person) {
            add(new PersonConcern(person.id(), concern.hazard()), concern);
        } else if (subject instanceof Subject.Pair pair) {
            add(new PersonConcern(pair.first(), concern.hazard()), concern);
            add(new PersonConcern(pair.second(), concern.hazard()), concern);
        } else if (subject instanceof Subject.Team team) {
            add(new TeamConcern(team.id(), concern.hazard()), concern);
        }
    }

    void add(Object fact, Concern concern) {
        concernsBehind.computeIfAbsent(fact, same -> new ArrayList<>()).add(concern);
    }

    Set<Object> facts() {
        return concernsBehind.keySet();
    }

    /** A rule of this step matched. */
    void matched(String name, List<Object> facts) {
        Rule rule = rules.get(name);
        if (rule != null) {
            Object subject = facts.get(subjectIndex(rule));
            Weight weight = Weight.by(rule, Said.because(rule, facts));
            concernsBehind.get(subject).stream()
                    .filter(concern ->
                            facts.stream().allMatch(fact -> fact == subject || restsOnSomethingElse(fact, concern)))
                    .filter(concern -> weight.effect() == Effect.RAISES || !isNearConduct(concern))
                    .forEach(concern -> weights.computeIfAbsent(concern, first -> new TreeMap<>())
                            .put(name, weight));
        }
    }

    /** Nothing good makes up for how somebody is treated. */
    private boolean isNearConduct(Concern concern) {
        return concernsBehind.values().stream()
                .flatMap(List::stream)
                .anyMatch(other -> other.isConduct() && other.subject().equals(concern.subject()));
    }

    private static int subjectIndex(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.quantifier() == Pattern.Quantifier.EACH)
                .map(Pattern::name)
                .toList()
                .indexOf(rule.subject());
    }

    private boolean restsOnSomethingElse(Object fact, Concern concern) {
        if (fact instanceof Indicator indicator) {
            return !concern.rule().basis().contains(DetectRule.basis(indicator.getClass(), indicator.which()));
        }
        List<Concern> others = concernsBehind.get(fact);
        return others == null
                || others.stream()
                        .anyMatch(other -> Collections.disjoint(
                                other.rule().basis(),
                                new HashSet<>(concern.rule().basis())));
    }

    Concern weighed(Concern concern) {
        return concern.weighed(weights.getOrDefault(concern, Map.of()).values());
    }
}
