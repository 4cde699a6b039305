package work.connect.rules.indicate.tie;

import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Counts the close, strained and everyday ties of each person. */
final class PersonTiesGauge implements Gauge {

    private final Roster roster;
    private final TieTable ties;
    private final TieAnswers answers;
    private final boolean keepsCloseTies;
    private final boolean keepsEverydayTies;

    PersonTiesGauge(Roster roster, TieTable ties, TieAnswers answers) {
        this.roster = roster;
        this.ties = ties;
        this.answers = answers;
        Workplace workplace = roster.workplace();
        keepsCloseTies = workplace.keeps(Register.CLOSE_TIES);
        keepsEverydayTies = workplace.keeps(Register.EVERYDAY_TIES);
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.CLOSE_TIES, CloseTies.class);
        readings.unlessKept(roster.workplace(), Register.EVERYDAY_TIES, EverydayTies.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (!keepsCloseTies) {
            return;
        }
        String id = roster.id(person);
        Gap gap = answers.gap(person);
        if (gap != null) {
            readings.unknown(CloseTies.class, id, gap, TieAnswers.NEED);
            return;
        }
        readings.add(new CloseTies(id, ties.close[person], ties.strained[person], answers.confidence(person)));
        if (keepsEverydayTies) {
            readings.add(new EverydayTies(id, ties.contacts[person]));
        }
    }
}
