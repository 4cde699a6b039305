package work.connect.rules.appraise;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.clear.Known;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.rulebook.rule.Effect;
import work.connect.rules.say.Said;
import work.connect.rules.suppress.Shown;

/**
 * Something a reader may know and should do something about: a finding, or a figure that is shown and not quiet.
 *
 * @param rule the rule behind it; for a figure one of the rules of its hazard
 * @param subject whom or what it is about
 * @param about the same, as this reader may know it
 * @param caseId the conflict or report it is about; empty for all else
 * @param severity how pressing it is
 * @param modifiers why the severity was raised or lowered, one sentence each
 * @param besides what to plan besides what the rule names
 * @param tried what was done about it and did not help, and is not planned again
 * @param detection what was found; null for a figure
 * @param figure the figure it is; null for what was found
 */
public record Concern(
        DetectRule rule,
        Subject subject,
        Said about,
        String caseId,
        Severity severity,
        List<Said> modifiers,
        List<String> besides,
        Set<String> tried,
        @Nullable Detection detection,
        @Nullable Figure figure) {

    public Concern {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(about, "about");
        modifiers = List.copyOf(modifiers);
        besides = List.copyOf(besides);
        tried = Set.copyOf(tried);
    }

    static Concern of(Known known) {
        Detection found = known.detection();
        return new Concern(
                found.rule(),
                found.subject(),
                known.about(),
                found.caseId(),
                found.severity(),
                List.of(),
                List.of(),
                Set.of(),
                found,
                null);
    }

    static Concern of(Shown shown) {
        Figure figure = shown.figure();
        return new Concern(
                shown.rule(),
                figure.group(),
                Said.name(figure.group()),
                "",
                figure.severity(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                figure);
    }

    public Hazard hazard() {
        return rule.rule().hazard();
    }

    /** Whether it is about how somebody treated somebody. */
    public boolean isConduct() {
        return rule.classes().contains(DisclosureClass.CONDUCT);
    }

    /** Whether it is what a safety rule found, which no book may push out of a plan. */
    public boolean isSafety() {
        return detection != null && rule.rule().isSafety();
    }

    /** The keys of what may help, the most fitting first, without what was tried in vain. */
    public List<String> actions() {
        return Stream.concat(rule.rule().actions().stream(), besides.stream())
                .distinct()
                .filter(key -> !tried.contains(key))
                .toList();
    }

    Concern tried(Set<String> inVain) {
        return new Concern(rule, subject, about, caseId, severity, modifiers, besides, inVain, detection, figure);
    }

    /**
     * As pressing as all reasons together make it: one level up for each id that raises, one level down where any lowers. Never
     * above {@link Severity#CRITICAL} and never below {@link Severity#LOW}.
     */
    Concern weighed(Collection<Weight> weights) {
        return new Concern(
                rule,
                subject,
                about,
                caseId,
                moved(levels(weights)),
                weights.stream().map(Weight::because).toList(),
                weights.stream().flatMap(weight -> weight.actions().stream()).toList(),
                tried,
                detection,
                figure);
    }

    private static int levels(Collection<Weight> weights) {
        long up = weights.stream()
                .filter(weight -> weight.effect() == Effect.RAISES)
                .map(Weight::id)
                .distinct()
                .count();
        boolean down = weights.stream().anyMatch(weight -> weight.effect() == Effect.LOWERS);
        return Math.toIntExact(up) - (down ? 1 : 0);
    }

    private Severity moved(int levels) {
        int level = Math.min(severity.ordinal() + levels, Severity.CRITICAL.ordinal());
        return Severity.values()[Math.max(level, Severity.LOW.ordinal())];
    }
}
