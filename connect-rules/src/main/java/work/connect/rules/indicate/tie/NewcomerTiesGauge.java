package work.connect.rules.indicate.tie;

import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Counts the ties of newcomers to those who neither lead them nor are led by them. */
final class NewcomerTiesGauge implements Gauge {

    private static final DataNeed TIES = DataNeed.register(Register.CLOSE_TIES);
    private static final DataNeed START = DataNeed.column(FactType.PEOPLE, "startedOn");

    private final Roster roster;
    private final TieTable ties;
    private final TieAnswers answers;
    private final boolean keepsTies;

    NewcomerTiesGauge(Roster roster, TieTable ties, TieAnswers answers) {
        this.roster = roster;
        this.ties = ties;
        this.answers = answers;
        Workplace workplace = roster.workplace();
        keepsTies = workplace.keeps(Register.CLOSE_TIES) || workplace.keeps(Register.EVERYDAY_TIES);
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
        Gap gap = answers.gap(person);
        if (!keepsTies) {
            readings.unknown(NewcomerTies.class, id, Gap.REGISTER_NOT_KEPT, TIES);
        } else if (gap != null) {
            readings.unknown(NewcomerTies.class, id, gap, TieAnswers.NEED);
        } else {
            readings.add(new NewcomerTies(id, days, ties.peers[person], answers.confidence(person)));
        }
    }
}
