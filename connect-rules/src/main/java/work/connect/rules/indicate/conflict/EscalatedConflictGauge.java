package work.connect.rules.indicate.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Finds conflicts about two people that followed one about their work. What is not dated follows nothing. */
final class EscalatedConflictGauge implements Gauge {

    private final Workplace workplace;
    private final OpenConflicts conflicts;
    private final Map<Subject.Pair, List<Conflict>> aboutWork = new HashMap<>();

    EscalatedConflictGauge(Roster roster, OpenConflicts conflicts) {
        workplace = roster.workplace();
        this.conflicts = conflicts;
        for (Conflict conflict : workplace.conflicts()) {
            if (conflict.kinds().contains(ConflictKind.TASK) && !isPersonal(conflict)) {
                aboutWork
                        .computeIfAbsent(OpenConflicts.pair(conflict), pair -> new ArrayList<>())
                        .add(conflict);
            }
        }
    }

    private static boolean isPersonal(Conflict conflict) {
        return conflict.kinds().contains(ConflictKind.RELATIONSHIP);
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CONFLICTS, EscalatedConflict.class);
    }

    @Override
    public void pairs(int team, Readings readings) {
        for (Conflict later : conflicts.of(team)) {
            LocalDate began = later.openedOn();
            if (began != null && isPersonal(later)) {
                int waited = conflicts.daysSince(lastStep(later, began));
                aboutWork
                        .getOrDefault(OpenConflicts.pair(later), List.of())
                        .forEach(earlier -> escalated(earlier, later, began, waited, readings));
            }
        }
    }

    private LocalDate lastStep(Conflict conflict, LocalDate began) {
        LocalDate last = conflicts.lastStep(conflict);
        return last == null ? began : last;
    }

    private static void escalated(Conflict earlier, Conflict later, LocalDate began, int waited, Readings readings) {
        LocalDate before = earlier.openedOn();
        if (before != null && before.isBefore(began)) {
            int after = Math.toIntExact(began.toEpochDay() - before.toEpochDay());
            readings.add(new EscalatedConflict(OpenConflicts.pair(later), later.id(), earlier.id(), after, waited));
        }
    }
}
