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
import work.connect.model.conflict.ConflictStep;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures how long each open conflict has waited for a step. With somebody who has left, nobody has one. */
final class OpenConflictGauge implements Gauge {

    private final Roster roster;
    private final Workplace workplace;
    private final Map<Integer, List<Indicator>> byTeam = new HashMap<>();

    OpenConflictGauge(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
        for (Conflict conflict : workplace.conflicts()) {
            if (conflict.isOpen()
                    && roster.positionOf(conflict.first()) != Roster.NONE
                    && roster.positionOf(conflict.second()) != Roster.NONE) {
                Subject.Pair pair = new Subject.Pair(conflict.first(), conflict.second());
                int team = roster.team(roster.positionOf(pair.first()));
                byTeam.computeIfAbsent(team, first -> new ArrayList<>()).add(open(conflict, pair));
            }
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CONFLICTS, OpenConflict.class, UndatedConflict.class);
    }

    @Override
    public void pairs(int team, Readings readings) {
        byTeam.getOrDefault(team, List.of()).forEach(readings::add);
    }

    private Indicator open(Conflict conflict, Subject.Pair pair) {
        LocalDate last = conflict.openedOn();
        for (LocalDate again : conflict.reopenedOn()) {
            last = last == null || again.isAfter(last) ? again : last;
        }
        for (ConflictStep step : workplace.stepsOf(conflict)) {
            last = last == null || step.on().isAfter(last) ? step.on() : last;
        }
        return last == null
                ? new UndatedConflict(pair, conflict.id())
                : new OpenConflict(pair, conflict.id(), Math.toIntExact(roster.today() - last.toEpochDay()));
    }
}
