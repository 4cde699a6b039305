package work.connect.rules.indicate.climate;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Ground;

/** What there is to measure about what people answered. */
public final class ClimateGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(
                    ground -> new TeamScoreGauge(ground.roster(), scores(ground)),
                    TeamScore.class,
                    TeamAgreement.class,
                    TeamSpread.class,
                    TeamStanding.class,
                    TeamChange.class,
                    TeamCutOff.class),
            GaugeMaker.of(
                    ground -> new LeadershipGauge(ground.roster(), scores(ground)),
                    NewLeader.class,
                    NewTeam.class,
                    NewToLeader.class),
            GaugeMaker.of(ground -> new ConcernsGauge(ground.roster()), ConcernsRaised.class),
            GaugeMaker.of(ground -> new OwnScoreGauge(ground.roster(), own(ground)), OwnScore.class, OwnCutOff.class),
            GaugeMaker.of(ground -> new OwnExchangeGauge(ground.roster(), own(ground)), OwnExchange.class),
            GaugeMaker.of(ground -> new LeaderViewGauge(ground.roster(), own(ground)), LeaderView.class),
            GaugeMaker.of(
                    ground -> new OrganisationGauge(ground.roster(), surveys(ground)),
                    OrganisationScore.class,
                    OrganisationCutOff.class,
                    TrustGap.class));

    private ClimateGauges() {}

    private static OwnFigures own(Ground ground) {
        return ground.shared(OwnFigures.class, on -> new OwnFigures(on.workplace()));
    }

    private static Surveys surveys(Ground ground) {
        return ground.shared(Surveys.class, on -> new Surveys(on.workplace(), own(on)));
    }

    private static TeamScores scores(Ground ground) {
        return ground.shared(TeamScores.class, on -> new TeamScores(on.workplace(), surveys(on)));
    }
}
