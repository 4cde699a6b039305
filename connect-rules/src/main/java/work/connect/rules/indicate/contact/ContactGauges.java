package work.connect.rules.indicate.contact;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;

/** What there is to measure about contact. */
public final class ContactGauges {

    /** The gauges, in the order in which they measure. */
    public static final List<GaugeMaker> ALL = List.of(
            GaugeMaker.of(
                    ground -> new LeaderContactGauge(ground.roster(), ground.absences()),
                    LeaderContact.class,
                    NewcomerOneToOnes.class,
                    ReturnFromLeave.class),
            GaugeMaker.of(
                    ground -> new ReturnGauge(ground.roster(), ground.absences()),
                    BackInTheTeam.class,
                    PhasedReturn.class),
            GaugeMaker.of(ground -> new FadingContactGauge(ground.roster(), ground.absences()), FadingContact.class),
            GaugeMaker.of(ground -> new SeniorContactGauge(ground.roster()), SeniorContact.class),
            GaugeMaker.of(
                    ground -> new OneToOneTimeGauge(ground.roster(), ground.absences()), OneToOneTimeByWorkMode.class));

    private ContactGauges() {}
}
