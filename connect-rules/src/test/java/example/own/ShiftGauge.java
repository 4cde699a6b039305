package example.own;

import java.time.LocalDate;
import java.util.List;
import work.connect.model.OwnFactType;
import work.connect.model.Workplace;
import work.connect.rules.indicate.OwnIndicators;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Counts the shifts of each person on weekends, where they are kept. */
public final class ShiftGauge implements Gauge {

    public static final OwnIndicators INDICATORS = new OwnIndicators() {
        @Override
        public List<Class<? extends Record>> facts() {
            return List.of(WeekendShift.class);
        }

        @Override
        public List<GaugeMaker> gauges() {
            return List.of(GaugeMaker.of(ground -> new ShiftGauge(ground.roster()), ShiftLoad.class));
        }
    };

    private final Roster roster;
    private final Workplace workplace;

    private ShiftGauge(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, OwnFactType.of(WeekendShift.class), ShiftLoad.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (workplace.keeps(WeekendShift.class)) {
            LocalDate first = workplace.today().minusDays(27);
            readings.add(new ShiftLoad(roster.id(person), (int) workplace.all(WeekendShift.class).stream()
                    .filter(shift -> shift.person().equals(roster.id(person))
                            && !shift.on().isBefore(first))
                    .count()));
        }
    }
}
