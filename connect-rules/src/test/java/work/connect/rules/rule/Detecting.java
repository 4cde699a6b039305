package work.connect.rules.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.RuleBook;

/** What the rules we ship say, before anything is cleared for a reader or left out because there is more that presses. */
final class Detecting {

    private static final Detect DETECT = new Detect(List.of(
            new Detect.Book(
                    RuleBook.standard().checkedFiles(Detect.STAGE), RuleCompiler.shipped("work.connect.rules.detect")),
            new Detect.Book(
                    RuleBook.telemetry().checkedFiles(Detect.STAGE),
                    RuleCompiler.shipped("work.connect.rules.telemetry.detect"))));

    private Detecting() {}

    /** What a rule says of somebody or something. */
    static List<Detection> found(Workplace.Builder workplace, String rule, Subject subject) {
        return DETECT.in(Indicate.from(workplace.build())).all().stream()
                .filter(detection -> detection.rule().id().equals(rule))
                .filter(detection -> detection.subject().equals(subject))
                .toList();
    }

    /** Why a rule could not be asked of somebody or something; empty when it could. */
    static Set<Gap> gaps(Workplace.Builder workplace, String rule, Subject subject) {
        return DETECT.in(Indicate.from(workplace.build())).gaps(rule, subject);
    }

    /** How severe a rule calls it when this and nothing else is known of somebody or something. */
    static Severity said(String rule, Indicator... known) {
        return told(rule, known).map(Detection::severity).orElse(Severity.NONE);
    }

    /** Which variant of a rule speaks when this and nothing else is known of somebody or something; empty for none. */
    static String speaking(String rule, Indicator... known) {
        return told(rule, known)
                .map(detection -> detection.rule().rule().name())
                .orElse("");
    }

    private static Optional<Detection> told(String rule, Indicator... known) {
        Profile profile = new Profile(known[0].subject(), List.of(known));
        return DETECT.in(new Indicators(List.of(List.of(profile)), List.of())).all().stream()
                .filter(detection -> detection.rule().id().equals(rule))
                .max(Comparator.comparing(Detection::severity));
    }
}
