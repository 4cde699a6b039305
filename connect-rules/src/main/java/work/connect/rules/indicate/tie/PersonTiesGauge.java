package work.connect.rules.indicate.tie;

import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Counts the close, strained and everyday ties of each person. */
final class PersonTiesGauge implements Gauge {

    private final Roster roster;
    private final Ties ties;
    private final TieCounts counts;
    private final FunctionCounts functions;

    PersonTiesGauge(Roster roster, Ties ties) {
        this.roster = roster;
        this.ties = ties;
        counts = ties.table.counts;
        functions = ties.table.functions;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.CLOSE_TIES, CloseTies.class);
        readings.unlessKept(roster.workplace(), Register.EVERYDAY_TIES, EverydayTies.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (!ties.areCloseKept()) {
            return;
        }
        String id = roster.id(person);
        Gap gap = ties.answers().gap(person);
        if (gap != null) {
            readings.unknown(CloseTies.class, id, gap, TieAnswers.NEED);
            return;
        }
        readings.add(new CloseTies(
                id,
                counts.close[person],
                counts.strained[person],
                ties.answers().confidence(person)));
        if (ties.areEverydayKept()) {
            readings.add(new EverydayTies(id, counts.contacts[person]));
            readings.add(new TieRange(id, counts.named[person], counts.returned[person], functions.served(person)));
        }
    }
}
