package work.connect.rules.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.DetectRule;

/**
 * Which rules the cases that passed show at work, and which not. What counts is what a case says; that a rule speaks by the
 * way, without any case that expects it, shows nothing. Rules that rest on what other rules found do not count, for no case
 * can ask them.
 *
 * @param rules how many rules there are, each variant counted
 * @param neverSpeak the names of the rules that no case expects to flag anybody, in order
 * @param neverSilent the names of the rules that no case expects to stay silent about somebody, in order
 * @param untouched the steps of the other rules by which no case expects them to speak, by rule and step
 */
public record CaseCoverage(int rules, List<String> neverSpeak, List<String> neverSilent, List<Step> untouched) {

    /**
     * A step of the ladder of a rule.
     *
     * @param rule the name of the rule
     * @param id its id
     * @param step counted from 1, from the bottom up
     * @param severity how severe the rule calls it from there on
     * @param limits the limits of the step, such as {@code days above 21}; empty for a fixed severity
     */
    public record Step(String rule, String id, int step, Severity severity, String limits) implements Comparable<Step> {
        public Step {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(limits, "limits");
        }

        @Override
        public int compareTo(Step other) {
            return Comparator.comparing(Step::rule).thenComparing(Step::step).compare(this, other);
        }

        @Override
        public String toString() {
            return id + " " + rule + " " + severity + (limits.isEmpty() ? "" : " at " + limits);
        }
    }

    public CaseCoverage {
        neverSpeak = List.copyOf(neverSpeak);
        neverSilent = List.copyOf(neverSilent);
        untouched = List.copyOf(untouched);
    }

    /** Whether nothing is left to show. */
    public boolean isComplete() {
        return neverSpeak.isEmpty() && neverSilent.isEmpty() && untouched.isEmpty();
    }

    /** For people: how much is shown, then what is not. */
    public String summarize() {
        StringBuilder text = new StringBuilder("Of %s %s, %s shown speaking and %s staying silent.\n"
                .formatted(
                        rules,
                        rules == 1 ? "rule" : "rules",
                        count(rules - neverSpeak.size()),
                        count(rules - neverSilent.size())));
        list(text, "No case makes these speak:", neverSpeak);
        list(text, "No case touches these steps:", untouched);
        list(text, "No case shows these silent:", neverSilent);
        return text.toString();
    }

    private static String count(int rules) {
        return rules + (rules == 1 ? " is" : " are");
    }

    private static void list(StringBuilder text, String title, List<?> entries) {
        if (!entries.isEmpty()) {
            text.append(title).append('\n');
            entries.forEach(entry -> text.append("  ").append(entry).append('\n'));
        }
    }

    static CaseCoverage of(List<DetectRule> rules, CaseTally tally) {
        List<String> names =
                rules.stream().map(rule -> rule.rule().name()).sorted().toList();
        return new CaseCoverage(
                rules.size(),
                names.stream().filter(name -> !tally.hasSpoken(name)).toList(),
                names.stream().filter(name -> !tally.wasSilent(name)).toList(),
                rules.stream()
                        .filter(rule -> tally.hasSpoken(rule.rule().name()))
                        .flatMap(rule -> CaseTally.stepsOf(rule).stream())
                        .filter(step -> !tally.hasSpoken(new Rung(step.rule(), step.step())))
                        .sorted()
                        .toList());
    }
}
