package work.connect.rules.indicate.tie;

import work.connect.model.FactType;
import work.connect.model.assessment.Gap;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Counts the ties of newcomers to those who neither lead them nor are led by them. */
final class NewcomerTiesGauge implements Gauge {

    private static final DataNeed START = DataNeed.column(FactType.PEOPLE, "startedOn");

    private final Roster roster;
    private final Ties ties;

    NewcomerTiesGauge(Roster roster, Ties ties) {
        this.roster = roster;
        this.ties = ties;
    }

    @Override
    public void person(int person, Readings readings) {
        String id = roster.id(person);
        long start = roster.startedOn(person);
        if (start == Roster.UNKNOWN_DAY) {
            readings.unknown(NewcomerTies.class, id, Gap.NO_START_DATE, START);
        } else if (roster.isNewcomer(person)) {
            newcomer(person, id, (int) (roster.today() - start), readings);
        }
    }

    private void newcomer(int person, String id, int days, Readings readings) {
        TieAnswers answers = ties.answers();
        Gap gap = answers.gap(person);
        if (!ties.areKept()) {
            readings.unknown(NewcomerTies.class, id, Gap.REGISTER_NOT_KEPT, Ties.NEED);
        } else if (gap != null) {
            readings.unknown(NewcomerTies.class, id, gap, TieAnswers.NEED);
        } else {
            readings.add(new NewcomerTies(id, days, ties.table.counts.peers[person], answers.confidence(person)));
        }
    }
}
