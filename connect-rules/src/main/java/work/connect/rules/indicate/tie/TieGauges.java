package work.connect.rules.indicate.tie;

import java.util.List;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about ties. */
public final class TieGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS =
            List.of(CloseTies.class, CrossTeamTies.class, EverydayTies.class, NewcomerTies.class);

    private TieGauges() {}

    public static List<Gauge> of(Roster roster) {
        TieTable ties = new TieTable(roster);
        TieAnswers answers = new TieAnswers(roster, ties);
        return List.of(
                new PersonTiesGauge(roster, ties, answers),
                new NewcomerTiesGauge(roster, ties, answers),
                new CrossTeamTiesGauge(roster, ties, answers));
    }
}
