package work.connect.rules.verify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Unknown;
import work.connect.rules.rulebook.rule.Pattern;

/** Tells why a rule said of a subject what it said, as far as the facts show it. */
final class Explanation {

    private static final String LINE = "\n  ";
    private static final String DEEPER = "\n    ";

    private final GivenFacts given;
    private final Subject subject;
    private final StringBuilder text = new StringBuilder();

    private Explanation(GivenFacts given, Subject subject) {
        this.given = given;
        this.subject = subject;
    }

    static String of(GivenFacts given, ChosenRule rule, Subject subject) {
        Explanation explanation = new Explanation(given, subject);
        rule.variants().forEach(variant -> explanation.of(variant, given.detectionsOf(rule)));
        given.detectionsBeside(rule, subject).forEach(explanation::beside);
        explanation.notKept(given.detections().missing(rule.id(), subject));
        return explanation.text.toString();
    }

    private void of(DetectRule rule, List<Detection> detections) {
        text.append(LINE)
                .append(rule.rule().name())
                .append(", about ")
                .append(subject)
                .append(':');
        List<Detection> said = detections.stream()
                .filter(detection ->
                        detection.rule() == rule && detection.subject().equals(subject))
                .toList();
        said.forEach(detection -> text.append(DEEPER)
                .append("It says ")
                .append(detection.severity())
                .append(": ")
                .append(detection.because()));
        looked(rule);
        text.append(DEEPER).append("Limits in force: ").append(rule.rule().limitsInWords());
        if (said.isEmpty()) {
            Conditions.firstUnmet(rule.rule(), given.measuredOf(subject))
                    .ifPresent(unmet -> text.append(DEEPER)
                            .append("Not met: ")
                            .append(unmet.pattern())
                            .append("  [")
                            .append(unmet.pattern().at())
                            .append(']')
                            .append(DEEPER)
                            .append("  ")
                            .append(unmet.why()));
        }
    }

    /** What the rule had before it. */
    private void looked(DetectRule rule) {
        Set<String> kinds = rule.rule().patterns().stream()
                .filter(pattern -> !pattern.isLimit())
                .map(Pattern::type)
                .collect(Collectors.toSet());
        given.measuredOf(subject).stream()
                .filter(indicator -> kinds.contains(indicator.getClass().getSimpleName()))
                .filter(indicator -> asks(rule, indicator))
                .map(Readable::of)
                .sorted()
                .forEach(fact -> text.append(DEEPER).append("Measured: ").append(fact));
        given.unknownOf(subject).stream()
                .filter(unknown -> kinds.contains(unknown.indicator().getSimpleName()))
                .filter(unknown -> unknown.which().isEmpty() || mentions(rule, unknown.which()))
                .map(unknown -> "%s: %s, because %s (%s)"
                        .formatted(
                                isMeasuredInPart(unknown) ? "Not measured in full" : "Not measured",
                                unknown.indicator().getSimpleName(),
                                unknown.gap(),
                                unknown.gap().meaning()))
                .distinct()
                .sorted()
                .forEach(line -> text.append(DEEPER).append(line));
    }

    /** Whether something of the same was measured, that is not all there may be. */
    private boolean isMeasuredInPart(Unknown unknown) {
        return given.measuredOf(subject).stream()
                .anyMatch(indicator -> unknown.indicator().isInstance(indicator)
                        && (unknown.which().isEmpty() || unknown.which().equals(indicator.which())));
    }

    /** Which registers would have let the rule be asked. */
    private void notKept(List<Unknown> missing) {
        Set<String> registers = new TreeSet<>();
        Set<String> longer = new TreeSet<>();
        for (Unknown unknown : missing) {
            DataNeed need = unknown.need();
            if (unknown.gap() == Gap.REGISTER_NOT_KEPT && need != null && need.kind() == DataNeed.Kind.REGISTER) {
                (given.keeps(need.detail()) ? longer : registers).add(need.detail());
            }
        }
        if (!registers.isEmpty()) {
            text.append(LINE).append("Add to kept: ").append(String.join(", ", registers));
        }
        if (!longer.isEmpty()) {
            text.append(LINE).append("Keep since an earlier day: ").append(String.join(", ", longer));
        }
    }

    /** Of a kind with several for one subject, such as scores, only those that the rule names. */
    private static boolean asks(DetectRule rule, Indicator indicator) {
        return indicator.which().isEmpty() || mentions(rule, indicator.which());
    }

    private static boolean mentions(DetectRule rule, String which) {
        return rule.rule().patterns().stream()
                .anyMatch(pattern -> pattern.constraints().stream()
                        .anyMatch(constraint -> constraint.toString().matches("(?s).*\\." + which + "\\b.*")));
    }

    private void beside(Detection other) {
        text.append(LINE)
                .append("In its place another variant speaks, which is as pressing or more: ")
                .append(other.rule().rule().name())
                .append(' ')
                .append(other.severity())
                .append(": ")
                .append(other.because());
    }
}
