package work.connect.rules.indicate.help;

import java.util.List;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Regulars;
import work.connect.rules.indicate.gauge.Roster;

/** What there is to measure about help and recognition. */
public final class HelpGauges {

    /** The kinds of indicators these gauges make. */
    public static final List<Class<?>> KINDS = List.of(
            HelpLoad.class,
            RecognitionByWorkMode.class,
            RecognitionReceived.class,
            RecognitionSpread.class,
            UnansweredRequests.class,
            UnseenHelp.class);

    private HelpGauges() {}

    public static List<Gauge> of(Roster roster, Absences absences) {
        HelpTable help = new HelpTable(roster);
        Thanks thanks = new Thanks(roster);
        return List.of(
                new HelpLoadGauge(roster, help),
                new RecognitionGauge(roster, absences, thanks),
                new RequestGauge(roster, absences),
                new TeamThanksGauge(roster, help, thanks, new Regulars(roster, absences, Thanks.DAYS)));
    }
}
