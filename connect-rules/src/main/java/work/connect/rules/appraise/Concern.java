package work.connect.rules.appraise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;

/**
 * Something a reader may know and should do something about: a finding, or a figure that is shown and not quiet.
 *
 * @param rule the rule behind it; for a figure one of the rules of its hazard
 * @param subject whom or what it is about
 * @param about the same, as this reader may know it
 * @param caseId the conflict or report it is about; empty for all else
 * @param severity how pressing it is
 * @param modifiers why the severity was raised, one sentence each
 * @param detection what was found; null for a figure
 * @param figure the figure it is; null for what was found
 */
public record Concern(
        DetectRule rule,
        Subject subject,
        String about,
        String caseId,
        Severity severity,
        List<String> modifiers,
        @Nullable Detection detection,
        @Nullable Figure figure) {

    public Concern {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(about, "about");
        modifiers = List.copyOf(modifiers);
    }

    public Hazard hazard() {
        return rule.rule().hazard();
    }

    /** One level up, for a reason. Never more than one level, however many reasons there are. */
    Concern raised(String because) {
        List<String> more = new ArrayList<>(modifiers);
        more.add(because);
        return new Concern(
                rule,
                subject,
                about,
                caseId,
                modifiers.isEmpty() ? severity.raised() : severity,
                more,
                detection,
                figure);
    }
}
