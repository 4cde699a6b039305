package work.connect.rules.indicate.contact;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about contact. */
public final class ContactGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(
            BackInTheTeam.class,
            FadingContact.class,
            LeaderContact.class,
            NewcomerOneToOnes.class,
            OneToOneTimeByWorkMode.class,
            PhasedReturn.class,
            ReturnFromLeave.class,
            SeniorContact.class);

    private ContactGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences) {
        return List.of(
                new LeaderContactGauge(roster, absences),
                new ReturnGauge(roster, absences),
                new FadingContactGauge(roster, absences),
                new SeniorContactGauge(roster),
                new OneToOneTimeGauge(roster, absences));
    }
}
