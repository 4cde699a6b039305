package work.connect.rules.indicate.conflict;

import java.time.LocalDate;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures how long each open conflict has waited for a step, and for help from somebody neutral. */
final class OpenConflictGauge implements Gauge {

    private static final int RECENT_DAYS = 180;
    /** What settles something between two people of different power, or has somebody neutral see to it. */
    private static final Set<ConflictStep.Kind> NEUTRAL_HELP =
            Set.of(ConflictStep.Kind.FACILITATED_TALK, ConflictStep.Kind.MEDIATION, ConflictStep.Kind.AGREEMENT);

    private final Workplace workplace;
    private final OpenConflicts conflicts;

    OpenConflictGauge(Roster roster, OpenConflicts conflicts) {
        workplace = roster.workplace();
        this.conflicts = conflicts;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(
                workplace,
                Register.CONFLICTS,
                OpenConflict.class,
                UndatedConflict.class,
                ConflictInLine.class,
                RecurringConflict.class);
    }

    @Override
    public void pairs(int team, Readings readings) {
        for (Conflict conflict : conflicts.of(team)) {
            readings.add(open(conflict));
            if (conflicts.isInLine(conflict)) {
                readings.add(inLine(conflict));
            }
            int times = timesReopened(conflict);
            if (times > 0) {
                readings.add(new RecurringConflict(OpenConflicts.pair(conflict), conflict.id(), times));
            }
        }
    }

    private Indicator open(Conflict conflict) {
        LocalDate last = conflicts.lastStep(conflict);
        return last == null
                ? new UndatedConflict(OpenConflicts.pair(conflict), conflict.id())
                : new OpenConflict(OpenConflicts.pair(conflict), conflict.id(), conflicts.daysSince(last));
    }

    private Indicator inLine(Conflict conflict) {
        LocalDate last = conflicts.lastStep(conflict, NEUTRAL_HELP);
        int days = last == null ? 0 : conflicts.daysSince(last);
        return new ConflictInLine(OpenConflicts.pair(conflict), conflict.id(), last != null, days);
    }

    /** An entry opened again on the very day it was closed was closed by mistake. */
    private int timesReopened(Conflict conflict) {
        LocalDate from = workplace.today().minusDays(RECENT_DAYS);
        return Math.toIntExact(conflict.reopenedOn().stream()
                .distinct()
                .filter(day -> !day.isBefore(from) && !conflict.settledBefore().contains(day))
                .count());
    }
}
