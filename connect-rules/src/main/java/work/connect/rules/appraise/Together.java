package work.connect.rules.appraise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;
import work.connect.rules.clear.Cleared;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;
import work.connect.rules.indicate.composite.SeriousRisks;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.work.Leavers;
import work.connect.rules.say.Language;
import work.connect.rules.suppress.Shown;

/**
 * Several serious risks of one team at once, for a reader of groups. Rests on the figures that this reader is shown, as they
 * were before any compound raised them, and so tells nothing that they do not, but how many people left.
 */
final class Together {

    /** Below this there is no rule to ask. */
    private static final int LEAST = 2;

    private Together() {}

    /** @param figures what this reader is shown and is not quiet */
    static List<Shown> of(List<Concern> figures, Cleared cleared, Detect detect, Language language) {
        Map<Subject, List<Concern>> serious = new TreeMap<>();
        figures.stream()
                .filter(concern -> concern.subject() instanceof Subject.Team
                        && concern.severity().isAtLeast(Severity.HIGH))
                .forEach(concern -> serious.computeIfAbsent(concern.subject(), team -> new ArrayList<>())
                        .add(concern));
        List<Profile> profiles = new ArrayList<>();
        serious.forEach((team, concerns) -> {
            int families = families(concerns);
            if (families >= LEAST) {
                profiles.add(new Profile(team, List.of(risks((Subject.Team) team, families, cleared.context()))));
            }
        });
        if (profiles.isEmpty()) {
            return List.of();
        }
        return detect.in(new Indicators(List.of(profiles), List.of())).all().stream()
                .filter(found -> !cleared.unasked().contains(found.rule()))
                .map(found -> shown(found, language))
                .toList();
    }

    /** How many hazards there are of which no two rest on the same. */
    private static int families(List<Concern> concerns) {
        Set<Object> hazards = new HashSet<>();
        Set<String> basis = new HashSet<>();
        for (Concern concern : concerns) {
            Set<String> own = concern.rule().basis();
            if (own.stream().noneMatch(basis::contains) && hazards.add(concern.hazard())) {
                basis.addAll(own);
            }
        }
        return hazards.size();
    }

    private static SeriousRisks risks(Subject.Team team, int families, List<Indicator> context) {
        return context.stream()
                .filter(indicator -> indicator.subject().equals(team) && indicator instanceof Leavers)
                .map(Leavers.class::cast)
                .findFirst()
                .map(leavers -> new SeriousRisks(team.id(), families, leavers.leftPercent(), leavers.planned()))
                .orElseGet(() -> new SeriousRisks(team.id(), families, 0, false));
    }

    private static Shown shown(Detection found, Language language) {
        SeriousRisks risks = (SeriousRisks) found.facts().stream()
                .filter(SeriousRisks.class::isInstance)
                .findFirst()
                .orElseThrow();
        Figure figure = new Figure(
                found.subject(),
                found.rule().rule().hazard(),
                language.asks(found.rule().rule()),
                risks.shown().in(language),
                found.severity(),
                List.of(found.reason().in(language)));
        return new Shown(figure, found.rule());
    }
}
