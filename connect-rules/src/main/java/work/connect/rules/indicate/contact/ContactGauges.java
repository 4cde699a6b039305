package work.connect.rules.indicate.contact;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about contact. */
public final class ContactGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS =
            List.of(LeaderContact.class, NewcomerOneToOnes.class, ReturnFromLeave.class);

    private ContactGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences) {
        return List.of(new LeaderContactGauge(roster, absences));
    }
}
