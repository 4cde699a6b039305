package work.connect.rules.indicate.climate;

import java.util.List;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about what people answered. */
public final class ClimateGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(
            TeamScore.class,
            TeamAgreement.class,
            TeamSpread.class,
            TeamStanding.class,
            TeamChange.class,
            TeamCutOff.class,
            NewLeader.class,
            NewTeam.class,
            ConcernsRaised.class,
            OwnScore.class,
            OwnCutOff.class,
            OwnExchange.class,
            NewToLeader.class,
            LeaderView.class,
            OrganisationScore.class,
            OrganisationCutOff.class,
            TrustGap.class);

    private ClimateGauges() {}

    public static List<Gauge> of(Roster roster) {
        OwnFigures own = new OwnFigures(roster.workplace());
        Surveys surveys = new Surveys(roster.workplace(), own);
        TeamScores scores = new TeamScores(roster.workplace(), surveys);
        return List.of(
                new TeamScoreGauge(roster, scores),
                new LeadershipGauge(roster, scores),
                new ConcernsGauge(roster),
                new OwnScoreGauge(roster, own),
                new OwnExchangeGauge(roster, own),
                new LeaderViewGauge(roster, own),
                new OrganisationGauge(roster, surveys));
    }
}
