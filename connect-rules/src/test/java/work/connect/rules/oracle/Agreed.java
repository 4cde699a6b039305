package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;

/** What was agreed against something, as far as a reader may know, and what became of it: MET-02. */
record Agreed(Facts facts, Viewer viewer) {

    /** Overdue for more than 30 days, or of no use when it was looked at last; unless another is still within its time. */
    boolean hasFailed(Weighed one) {
        List<ActionTaken> actions = one.conduct()
                ? List.of()
                : facts.all(ActionTaken.class).stream()
                        .filter(action -> isAgainst(action, one) && isFor(action, one) && mayKnow(action, one))
                        .toList();
        boolean overdue = actions.stream().anyMatch(this::isLongOverdue);
        Optional<ActionTaken> lookedAtLast = actions.stream()
                .filter(action -> action.reviewedOn() != null && action.outcome() != null)
                .max(Comparator.comparing((ActionTaken action) -> day(action.reviewedOn()))
                        .thenComparing(ActionTaken::id));
        boolean inVain = lookedAtLast
                .filter(action -> Set.of(ActionOutcome.CHANGED_NOTHING, ActionOutcome.MADE_IT_WORSE)
                        .contains(action.outcome()))
                .isPresent();
        return (overdue || inVain) && actions.stream().noneMatch(this::isWithinItsTime);
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    /** Against its hazard, or, where that is not said, one of what may help. */
    private static boolean isAgainst(ActionTaken action, Weighed one) {
        return action.hazard() == null
                ? one.actions().contains(action.intervention())
                : action.hazard() == one.hazard();
    }

    private static boolean isFor(ActionTaken action, Weighed one) {
        if (action.conflict() != null) {
            return action.conflict().equals(one.caseId());
        }
        if (action.person() != null) {
            return one.isAbout(Subject.person(action.person()));
        }
        return one.isAbout(action.team() == null ? Subject.ORGANISATION : Subject.team(action.team()));
    }

    /**
     * Of a team, its leader and members do; of the organisation, those who read about groups; of a person or a conflict, those
     * who said that they know of it or agree; but of a conflict nobody who leads, and no party who stands above or below
     * the other.
     */
    private boolean mayKnow(ActionTaken action, Weighed one) {
        Audience audience = viewer.audience();
        if (action.conflict() != null) {
            return audience != Audience.LEADER && isInvolved(action) && !standsInLine(one.subject());
        }
        if (action.person() != null) {
            return isInvolved(action);
        }
        return action.team() == null
                ? audience.readsGroups()
                : Set.of(Audience.LEADER, Audience.PERSON).contains(audience);
    }

    private boolean isInvolved(ActionTaken action) {
        String reader = viewer.person();
        return reader != null
                && (action.knownTo().contains(reader) || action.agreedBy().contains(reader));
    }

    private boolean standsInLine(Subject subject) {
        return subject instanceof Subject.Pair pair
                && pair.has(viewer.reader())
                && facts.workplace()
                        .history()
                        .wereInLineSince(
                                pair.first(), pair.second(), facts.today().minusYears(1));
    }

    private boolean isLongOverdue(ActionTaken action) {
        return action.doneOn() == null && action.dueOn() != null && facts.daysSince(action.dueOn()) > 30;
    }

    /** Not yet due or, once done, not yet to be looked at; without a day for it, within 90 days. */
    private boolean isWithinItsTime(ActionTaken action) {
        if (action.reviewedOn() != null) {
            return false;
        }
        LocalDate end = action.doneOn() == null ? action.dueOn() : action.reviewOn();
        LocalDate start = action.doneOn() == null ? action.agreedOn() : action.doneOn();
        return end != null ? facts.daysSince(end) <= 0 : start != null && facts.daysSince(start) <= 90;
    }
}
