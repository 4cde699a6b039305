package work.connect.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Severity;
import work.connect.rules.advise.Advise;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.appraise.Appraised;
import work.connect.rules.appraise.Concern;
import work.connect.rules.appraise.Strengths;
import work.connect.rules.clear.Clear;
import work.connect.rules.clear.Cleared;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.detect.LeftOut;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.say.Language;
import work.connect.rules.suppress.Shown;
import work.connect.rules.suppress.Suppress;

/**
 * What was found in a workplace. Opaque: a reader sees it through {@link #reportFor} alone.
 *
 * <p>Immutable and safe for use by several threads at once.
 */
public final class Assessment {

    private static final int MOST_TO_WATCH = 2;

    private final Workplace workplace;
    private final Detections detections;
    private final Standing standing;
    private final Appraise appraise;
    private final Advise advise;
    private final Supplier<Clear> clear;
    private final Supplier<Suppress> suppress;

    Assessment(
            Workplace workplace,
            Indicators indicators,
            Detections detections,
            Standing standing,
            Appraise appraise,
            Advise advise,
            int least) {
        this.workplace = workplace;
        this.detections = detections;
        this.standing = standing;
        this.appraise = appraise;
        this.advise = advise;
        clear = new Once<>(() -> new Clear(workplace, indicators, detections, least));
        suppress = new Once<>(() -> new Suppress(clear.get().cells()));
    }

    /** All that the rules said, for those who test them. */
    Detections detections() {
        return detections;
    }

    /** What this reader is shown, in English; see {@link #reportFor(Viewer, Locale)}. */
    public Report reportFor(Viewer viewer) {
        return reportFor(viewer, Locale.ENGLISH);
    }

    /**
     * What this reader is shown, in a language. There are English and German; a report in any other is in English, and
     * {@link Report#language()} says so. What is shown is the same in each language, in the same order.
     *
     * <p>The host answers for it that the reader is who they say. Whoever reads as a person or as a leader must be one
     * of the people of the workplace.
     *
     * @param locale the reader's language; its country makes no difference
     * @throws IllegalArgumentException when nobody here has the reader's id
     */
    public Report reportFor(Viewer viewer, Locale locale) {
        Objects.requireNonNull(viewer, "viewer");
        Language language = standing.language(locale);
        boolean mustBeHere = viewer.audience() == Audience.PERSON || viewer.audience() == Audience.LEADER;
        if (mustBeHere && workplace.positionOf(viewer.reader()) < 0) {
            throw new IllegalArgumentException(
                    "Nobody who works here today has the id this reader gives. Maybe it is the id of another system, or they have left, or have not begun yet?");
        }
        Cleared cleared = clear.get().forViewer(viewer);
        List<Shown> shown = suppress.get().figures(cleared.cells(), language);
        Appraised appraised = appraise.appraised(workplace, viewer, cleared, shown, language);
        List<Concern> concerns = appraised.concerns();
        List<Concern> toPlanFor = concerns.stream()
                .filter(concern -> concern.detection() != null || plansForGroups(viewer))
                .toList();
        List<Recommendation> plan = advise.plan(workplace, viewer, cleared, toPlanFor, language);
        List<Finding> findings = findings(concerns, language);
        List<Finding> told = withFewToWatch(findings);
        return new Report(
                viewer,
                workplace.now(),
                told,
                appraised.figures(),
                plan,
                Strengths.of(cleared, appraised.figures(), language),
                cleared.quiet().stream().map(language::asks).toList(),
                cleared.notAssessed().stream()
                        .map(asked -> new NotAssessed(asked.rule().id(), language.asks(asked.rule()), asked.gaps()))
                        .toList(),
                standing.notices()
                        .beside(
                                viewer.audience(),
                                detections.leftOut().stream().map(LeftOut::id).toList(),
                                cleared.neglected(),
                                findings.size() - told.size(),
                                language),
                viewer.audience() == Audience.WORKER_REPRESENTATIVE ? limitsAndSets(language) : List.of(),
                standing.books(detections.leftOut(), language),
                !detections.leftOut().isEmpty(),
                language.locale());
    }

    /** A person plans for themselves, a case handler for cases; they see figures, but no plan is made of them. */
    private static boolean plansForGroups(Viewer viewer) {
        return viewer.audience() == Audience.LEADER || viewer.audience().readsGroups();
    }

    private static List<Finding> findings(List<Concern> concerns, Language language) {
        return concerns.stream()
                .filter(concern -> concern.detection() != null)
                .map(concern -> finding(concern, language))
                .toList();
    }

    /** At most two things to watch for each one a report is about; what is left out is counted in a notice. */
    private static List<Finding> withFewToWatch(List<Finding> findings) {
        Map<String, Integer> watched = new HashMap<>();
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.LOW
                        || watched.merge(finding.about(), 1, Integer::sum) <= MOST_TO_WATCH)
                .toList();
    }

    private static Finding finding(Concern concern, Language language) {
        Detection detection = Objects.requireNonNull(concern.detection());
        Rule rule = detection.rule().rule();
        return new Finding(
                rule.id(),
                rule.name(),
                rule.hazard(),
                language.title(rule),
                concern.about().in(language),
                concern.severity(),
                detection.confidence(),
                detection.reason().in(language),
                language.asks(rule),
                rule.grade(),
                rule.source(),
                concern.modifiers().stream()
                        .map(modifier -> modifier.in(language))
                        .toList());
    }

    /** The limits of the rules, and by which cut-offs and norms answers are read. */
    private List<String> limitsAndSets(Language language) {
        List<String> all = new ArrayList<>(standing.limits(language));
        SetsInForce.of(workplace.instruments()).forEach(set -> all.add(set.in(language)));
        return all;
    }
}
