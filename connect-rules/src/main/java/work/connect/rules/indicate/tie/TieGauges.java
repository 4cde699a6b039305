package work.connect.rules.indicate.tie;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about ties. */
public final class TieGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(
            Backers.class,
            CloseTies.class,
            CrossTeamTies.class,
            EmotionalSupport.class,
            EverydayTies.class,
            GrowthTies.class,
            HelpWithWork.class,
            NewcomerTies.class,
            SupportSources.class,
            TieRange.class);

    private TieGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences, Ties ties) {
        return List.of(
                new PersonTiesGauge(roster, ties),
                new OwnTiesGauge(roster, ties),
                new SupportSourcesGauge(roster, absences, ties),
                new NewcomerTiesGauge(roster, ties),
                new CrossTeamTiesGauge(roster, ties));
    }
}
