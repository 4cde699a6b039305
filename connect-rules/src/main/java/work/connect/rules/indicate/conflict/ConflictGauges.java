package work.connect.rules.indicate.conflict;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Ground;

/** What there is to measure about disagreements. */
public final class ConflictGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(
                    ground -> new OpenConflictGauge(ground.roster(), conflicts(ground)),
                    ConflictInLine.class,
                    OpenConflict.class,
                    RecurringConflict.class,
                    UndatedConflict.class),
            GaugeMaker.of(
                    ground -> new EscalatedConflictGauge(ground.roster(), conflicts(ground)), EscalatedConflict.class),
            GaugeMaker.of(ground -> new TeamConflictsGauge(ground.roster(), conflicts(ground)), TeamConflicts.class));

    private ConflictGauges() {}

    private static OpenConflicts conflicts(Ground ground) {
        return ground.shared(OpenConflicts.class, on -> new OpenConflicts(on.roster()));
    }
}
