package work.connect.rules.appraise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;

/**
 * What was agreed about a concern, as far as one reader may know.
 *
 * <p>What was agreed for a team its leader and its members know; for the organisation, readers of groups; for one person or
 * about a conflict, those who said that they know of it or agree with it. Of what was agreed about a conflict, somebody who
 * leads is told nothing, and neither is a party who stands above or below the other: that would be a signal that it goes on
 * elsewhere.
 */
final class Controls {

    private static final Set<ActionOutcome> IN_VAIN =
            Set.of(ActionOutcome.CHANGED_NOTHING, ActionOutcome.MADE_IT_WORSE);
    /** For how long an action without a date of its own counts as being done or taking effect. */
    private static final int TIME_DAYS = 90;

    private final Workplace workplace;
    private final Viewer viewer;
    private final LocalDate today;
    private final List<ActionTaken> actions;

    Controls(Workplace workplace, Viewer viewer) {
        this.workplace = workplace;
        this.viewer = viewer;
        today = workplace.today();
        actions = workplace.all(ActionTaken.class);
    }

    /** What became of it; empty when the reader knows of nothing that was agreed. */
    Optional<Control> of(Concern concern, String id) {
        List<ActionTaken> agreed = agreed(concern);
        if (agreed.isEmpty()) {
            return Optional.empty();
        }
        int overdue = agreed.stream().mapToInt(this::daysOverdue).max().orElse(0);
        boolean inVain = agreed.stream()
                .filter(action -> action.reviewedOn() != null && action.outcome() != null)
                .max(Comparator.comparing(Controls::reviewedOn).thenComparing(ActionTaken::id))
                .filter(Controls::wasInVain)
                .isPresent();
        return Optional.of(new Control(id, overdue, inVain, agreed.stream().anyMatch(this::isUnderWay)));
    }

    /** The keys of what was done about it and did not help. */
    Set<String> triedInVain(Concern concern) {
        return agreed(concern).stream()
                .filter(Controls::wasInVain)
                .map(ActionTaken::intervention)
                .collect(Collectors.toSet());
    }

    private List<ActionTaken> agreed(Concern concern) {
        if (actions.isEmpty() || concern.isConduct()) {
            return List.of();
        }
        return actions.stream()
                .filter(action -> isAbout(action, concern) && mayKnow(action, concern))
                .toList();
    }

    private static boolean isAbout(ActionTaken action, Concern concern) {
        boolean eases = action.hazard() == null
                ? concern.rule().rule().actions().contains(action.intervention())
                : action.hazard() == concern.hazard();
        return eases && isFor(action, concern);
    }

    private static boolean isFor(ActionTaken action, Concern concern) {
        String conflict = action.conflict();
        if (conflict != null) {
            return conflict.equals(concern.caseId());
        }
        String person = action.person();
        if (person != null) {
            return concern.subject().equals(Subject.person(person));
        }
        String team = action.team();
        return concern.subject().equals(team == null ? Subject.ORGANISATION : Subject.team(team));
    }

    private boolean mayKnow(ActionTaken action, Concern concern) {
        Audience audience = viewer.audience();
        if (action.conflict() != null) {
            return audience != Audience.LEADER && isKnownToReader(action) && !isInLineWithTheOther(concern.subject());
        }
        if (action.person() != null) {
            return isKnownToReader(action);
        }
        return action.team() == null
                ? audience.readsGroups()
                : audience == Audience.LEADER || audience == Audience.PERSON;
    }

    private boolean isKnownToReader(ActionTaken action) {
        String reader = viewer.person();
        return reader != null
                && (action.knownTo().contains(reader) || action.agreedBy().contains(reader));
    }

    private boolean isInLineWithTheOther(Subject subject) {
        return subject instanceof Subject.Pair pair
                && pair.has(viewer.reader())
                && workplace.history().wereInLineSince(pair.first(), pair.second(), today.minusYears(1));
    }

    private int daysOverdue(ActionTaken action) {
        LocalDate due = action.dueOn();
        return action.doneOn() != null || due == null || !due.isBefore(today)
                ? 0
                : Math.toIntExact(today.toEpochDay() - due.toEpochDay());
    }

    private boolean isUnderWay(ActionTaken action) {
        if (action.reviewedOn() != null) {
            return false;
        }
        return action.doneOn() == null
                ? isWithin(action.dueOn(), action.agreedOn())
                : isWithin(action.reviewOn(), action.doneOn());
    }

    private boolean isWithin(@Nullable LocalDate until, @Nullable LocalDate from) {
        LocalDate end = until != null ? until : from == null ? LocalDate.MIN : from.plusDays(TIME_DAYS);
        return !end.isBefore(today);
    }

    private static LocalDate reviewedOn(ActionTaken action) {
        return Objects.requireNonNull(action.reviewedOn());
    }

    private static boolean wasInVain(ActionTaken action) {
        ActionOutcome outcome = action.outcome();
        return outcome != null && IN_VAIN.contains(outcome);
    }
}
