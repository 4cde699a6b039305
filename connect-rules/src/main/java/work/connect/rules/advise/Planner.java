package work.connect.rules.advise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.Intervention;
import work.connect.rules.appraise.Concern;

/**
 * Makes a short plan out of all that could be offered for one subject.
 *
 * <p>Actions that change the work come first, then what leaders, colleagues and the person can do; within a level what
 * rests on firmer evidence, then what costs less effort, then what the rule names first. Where conduct is reported the
 * rule's own order stands: safety and support before procedure. What a safety rule names comes before all else.
 */
final class Planner {

    private static final int MOST = 5;
    private static final Set<String> CONSULTING = Set.of("CONSULT_PEOPLE", "HEAR_SEPARATELY");

    /** An intervention that may be offered, the hazards it is for, and how well it stands. */
    record Choice(Intervention intervention, Set<Hazard> hazards, int rank, boolean conduct, boolean safety) {}

    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private boolean pressing;

    void offer(Concern concern, Intervention intervention, int rank) {
        Set<Hazard> hazards = new TreeSet<>(Set.of(concern.hazard()));
        boolean conduct = concern.isConduct();
        pressing |= concern.severity().isAtLeast(Severity.MODERATE);
        choices.merge(
                intervention.key(),
                new Choice(intervention, hazards, rank, conduct, concern.isSafety()),
                Planner::together);
    }

    /** Of a safety rule and another that name the same, the safety rule's rank counts. */
    private static Choice together(Choice one, Choice other) {
        one.hazards().addAll(other.hazards());
        Choice leading = one.safety() && !other.safety() ? one : other;
        return new Choice(
                one.intervention(),
                one.hazards(),
                one.safety() == other.safety() ? Math.min(one.rank(), other.rank()) : leading.rank(),
                one.conduct() || other.conduct(),
                one.safety() || other.safety());
    }

    /**
     * At most five actions, in the order to try them. Something pressing is never planned without those concerned, unless
     * that would take the place of what a safety rule names.
     */
    List<Choice> plan() {
        List<Choice> all = choices.values().stream().sorted(order()).toList();
        List<Choice> plan = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
        if (pressing && plan.stream().noneMatch(Planner::isConsulting)) {
            Choice last = plan.get(plan.size() - 1);
            all.stream()
                    .filter(Planner::isConsulting)
                    .findFirst()
                    .filter(choice -> choice.safety() || !last.safety())
                    .ifPresent(choice -> plan.set(plan.size() - 1, choice));
        }
        return plan;
    }

    private static boolean isConsulting(Choice choice) {
        return CONSULTING.contains(choice.intervention().key());
    }

    private static Comparator<Choice> order() {
        return Comparator.comparing((Choice choice) -> !choice.safety())
                .thenComparing(choice -> !choice.conduct())
                .thenComparing(choice -> choice.conduct() ? choice.rank() : 0)
                .thenComparing(choice -> choice.intervention().level())
                .thenComparing(choice -> choice.intervention().evidence())
                .thenComparing(choice -> choice.intervention().effort())
                .thenComparing(Choice::rank)
                .thenComparing(choice -> choice.intervention().key());
    }
}
