package work.connect.rules.indicate.help;

import java.util.List;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Ground;
import work.connect.rules.indicate.gauge.Regulars;

/** What there is to measure about help and recognition. */
public final class HelpGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(ground -> new HelpLoadGauge(ground.roster(), help(ground)), HelpLoad.class),
            GaugeMaker.of(
                    ground -> new RecognitionGauge(ground.roster(), ground.absences(), thanks(ground)),
                    RecognitionReceived.class),
            GaugeMaker.of(ground -> new RequestGauge(ground.roster(), ground.absences()), UnansweredRequests.class),
            GaugeMaker.of(
                    HelpGauges::teamThanks, RecognitionByWorkMode.class, RecognitionSpread.class, UnseenHelp.class));

    private HelpGauges() {}

    private static Gauge teamThanks(Ground ground) {
        Regulars regulars = new Regulars(ground.roster(), ground.absences(), Thanks.DAYS);
        return new TeamThanksGauge(ground.roster(), help(ground), thanks(ground), regulars);
    }

    private static HelpTable help(Ground ground) {
        return ground.shared(HelpTable.class, on -> new HelpTable(on.roster()));
    }

    private static Thanks thanks(Ground ground) {
        return ground.shared(Thanks.class, on -> new Thanks(on.roster()));
    }
}
