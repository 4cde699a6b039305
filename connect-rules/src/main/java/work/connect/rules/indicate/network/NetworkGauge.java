package work.connect.rules.indicate.network;

import work.connect.model.assessment.Gap;
import work.connect.model.hazard.Confidence;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;
import work.connect.rules.indicate.tie.TieAnswers;
import work.connect.rules.indicate.tie.Ties;

/** Measures where the network of all supportive ties would come apart, and how unevenly it is loaded. */
final class NetworkGauge implements Gauge {

    private static final int SMALLEST_GROUP = 3;
    private static final int ONE_IN = 20;
    private static final int LONG_LEAVE_DAYS = 28;

    private final Roster roster;
    private final Absences absences;
    private final Ties ties;

    NetworkGauge(Roster roster, Absences absences, Ties ties) {
        this.roster = roster;
        this.absences = absences;
        this.ties = ties;
    }

    @Override
    public void organisation(Readings readings) {
        if (!ties.areKept()) {
            readings.unknown(Unknown.forEverybody(FragileLinks.class, Gap.REGISTER_NOT_KEPT, Ties.NEED));
            readings.unknown(Unknown.forEverybody(PathLoad.class, Gap.REGISTER_NOT_KEPT, Ties.NEED));
        } else if (ties.supportive().size() == 0 || ties.answers().gapOfAll() != null) {
            readings.unknown(Unknown.forEverybody(FragileLinks.class, Gap.TOO_FEW_ANSWERS, TieAnswers.NEED));
            readings.unknown(Unknown.forEverybody(PathLoad.class, Gap.TOO_FEW_ANSWERS, TieAnswers.NEED));
        } else {
            Graph graph = new Graph(roster.size(), ties.supportive());
            readings.add(links(graph));
            readings.add(load(graph));
        }
    }

    private FragileLinks links(Graph graph) {
        OnlyWays ways = new OnlyWays(graph, SMALLEST_GROUP);
        int leaving = 0;
        for (int person = 0; person < roster.size(); person++) {
            if (ways.has(person) && isLeaving(person)) {
                leaving++;
            }
        }
        int untied = graph.untied();
        int untiedPercent = (int) ((100L * untied + roster.size() - 1) / roster.size());
        return new FragileLinks(
                ways.people(),
                leaving,
                ways.ties(),
                untiedPercent,
                ties.answers().all(),
                ties.answers().confidenceOfAll());
    }

    private boolean isLeaving(int person) {
        return roster.person(person).endedOn() != null || absences.isOrWillBeAway(person, LONG_LEAVE_DAYS);
    }

    private PathLoad load(Graph graph) {
        Betweenness betweenness = new Betweenness(graph);
        int tied = graph.size() - graph.untied();
        int busiest = Math.max(1, tied / ONE_IN);
        return new PathLoad(
                betweenness.percentOfBusiest(busiest),
                busiest,
                tied,
                ties.answers().all(),
                betweenness.isExact() ? ties.answers().confidenceOfAll() : Confidence.MEDIUM);
    }
}
