package work.connect.rules.indicate.work;

import work.connect.model.FactType;
import work.connect.model.assessment.Gap;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures how long newcomers have been here. */
final class NewcomerGauge implements Gauge {

    private static final DataNeed START = DataNeed.column(FactType.PEOPLE, "startedOn");

    private final Roster roster;

    NewcomerGauge(Roster roster) {
        this.roster = roster;
    }

    @Override
    public void person(int person, Readings readings) {
        long start = roster.startedOn(person);
        if (start == Roster.UNKNOWN_DAY) {
            readings.unknown(Newcomer.class, roster.id(person), Gap.NO_START_DATE, START);
        } else if (roster.isNewcomer(person)) {
            readings.add(new Newcomer(roster.id(person), (int) (roster.today() - start)));
        }
    }
}
