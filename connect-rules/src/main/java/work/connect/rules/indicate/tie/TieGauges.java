package work.connect.rules.indicate.tie;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;

/** What there is to measure about ties. */
public final class TieGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(
                    ground -> new PersonTiesGauge(ground.roster(), Ties.on(ground)),
                    CloseTies.class,
                    EverydayTies.class,
                    TieRange.class),
            GaugeMaker.of(
                    ground -> new OwnTiesGauge(ground.roster(), Ties.on(ground)),
                    Backers.class,
                    EmotionalSupport.class,
                    GrowthTies.class,
                    HelpWithWork.class),
            GaugeMaker.of(
                    ground -> new SupportSourcesGauge(ground.roster(), ground.absences(), Ties.on(ground)),
                    SupportSources.class),
            GaugeMaker.of(ground -> new NewcomerTiesGauge(ground.roster(), Ties.on(ground)), NewcomerTies.class),
            GaugeMaker.of(ground -> new CrossTeamTiesGauge(ground.roster(), Ties.on(ground)), CrossTeamTies.class),
            GaugeMaker.of(ground -> new TiesBeyondTeamGauge(ground.roster(), Ties.on(ground)), TiesBeyondTeam.class));

    private TieGauges() {}
}
