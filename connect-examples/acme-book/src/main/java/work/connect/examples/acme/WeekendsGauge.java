package work.connect.examples.acme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import work.connect.model.OwnFactType;
import work.connect.model.Workplace;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures for how many weekends in a row somebody had a shift. */
final class WeekendsGauge implements Gauge {

    private static final int WEEK = 7;

    private final Roster roster;
    /** Of each person the Saturdays of the weekends with a shift. */
    private final Map<String, Set<LocalDate>> worked = new HashMap<>();

    private final LocalDate lastSaturday;

    WeekendsGauge(Roster roster) {
        this.roster = roster;
        Workplace workplace = roster.workplace();
        lastSaturday = workplace
                .today()
                .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                .minusDays(1);
        for (WeekendShift shift : workplace.all(WeekendShift.class)) {
            worked.computeIfAbsent(shift.person(), person -> new HashSet<>())
                    .add(shift.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
        }
    }

    /** Without a record of shifts nobody knows: that there is none on it does not mean that weekends were free. */
    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), OwnFactType.of(WeekendShift.class), WeekendsAtWork.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (roster.workplace().keeps(WeekendShift.class)) {
            String id = roster.id(person);
            readings.add(new WeekendsAtWork(id, inARow(worked.getOrDefault(id, Set.of()))));
        }
    }

    private int inARow(Set<LocalDate> saturdays) {
        int weekends = 0;
        while (saturdays.contains(lastSaturday.minusDays((long) WEEK * weekends))) {
            weekends++;
        }
        return weekends;
    }
}
