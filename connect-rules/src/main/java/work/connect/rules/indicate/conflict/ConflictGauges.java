package work.connect.rules.indicate.conflict;

import java.util.List;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about disagreements. */
public final class ConflictGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(
            ConflictInLine.class,
            EscalatedConflict.class,
            OpenConflict.class,
            RecurringConflict.class,
            TeamConflicts.class,
            UndatedConflict.class);

    private ConflictGauges() {}

    public static List<Gauge> of(Roster roster) {
        OpenConflicts conflicts = new OpenConflicts(roster);
        return List.of(
                new OpenConflictGauge(roster, conflicts),
                new EscalatedConflictGauge(roster, conflicts),
                new TeamConflictsGauge(roster, conflicts));
    }
}
