package work.connect.rules.indicate.conduct;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Ground;

/** What there is to measure about how people were treated. */
public final class ConductGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(ground -> new OpenReportGauge(ground.roster(), book(ground)), OpenConductReport.class),
            GaugeMaker.of(
                    ground -> new PatternGauge(ground.roster(), ground.absences(), book(ground)),
                    ReportedPattern.class,
                    SeveralSources.class),
            GaugeMaker.of(
                    ground -> new HandlingGauge(ground.roster(), book(ground)),
                    OverdueReport.class,
                    SexualHarassmentReports.class),
            GaugeMaker.of(ground -> new UncivilGauge(ground.roster()), UncivilOnline.class, UncivilWeeks.class),
            GaugeMaker.of(
                    ground -> new OwnExperienceGauge(ground.roster()),
                    FeltPunished.class,
                    ToldOfExclusion.class,
                    ToldOfHarm.class),
            GaugeMaker.of(
                    ground -> new TeamExperienceGauge(ground.roster()),
                    BullyingTold.class,
                    IncivilityFromUnknown.class,
                    IncivilityTold.class),
            GaugeMaker.of(ground -> new SpeakingUpGauge(ground.roster()), Complaints.class, Setback.class),
            GaugeMaker.of(ground -> new InvitationGauge(ground.roster(), ground.absences()), Invitations.class),
            GaugeMaker.of(
                    ground -> new OutsideIncidentGauge(ground.roster()),
                    NamedIncidents.class,
                    OutsideIncidents.class,
                    OwnIncidents.class));

    private ConductGauges() {}

    private static ReportBook book(Ground ground) {
        return ground.shared(ReportBook.class, on -> new ReportBook(on.workplace()));
    }
}
