package work.connect.rules.indicate.conduct;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about how people were treated. */
public final class ConductGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(
            BullyingTold.class,
            Complaints.class,
            FeltPunished.class,
            IncivilityFromUnknown.class,
            IncivilityTold.class,
            Invitations.class,
            NamedIncidents.class,
            OpenConductReport.class,
            OutsideIncidents.class,
            OverdueReport.class,
            OwnIncidents.class,
            ReportedPattern.class,
            Setback.class,
            SeveralSources.class,
            SexualHarassmentReports.class,
            ToldOfExclusion.class,
            UncivilOnline.class,
            UncivilWeeks.class);

    private ConductGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences) {
        ReportBook book = new ReportBook(roster.workplace());
        return List.of(
                new OpenReportGauge(roster, book),
                new PatternGauge(roster, absences, book),
                new HandlingGauge(roster, book),
                new UncivilGauge(roster),
                new OwnExperienceGauge(roster),
                new TeamExperienceGauge(roster),
                new SpeakingUpGauge(roster),
                new InvitationGauge(roster, absences),
                new OutsideIncidentGauge(roster));
    }
}
