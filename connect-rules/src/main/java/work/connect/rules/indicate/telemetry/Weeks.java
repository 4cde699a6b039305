package work.connect.rules.indicate.telemetry;

import java.time.LocalDate;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.hazard.Confidence;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Roster;

/**
 * The last sixteen weeks: of seven days each, counted back from the last one, which ends yesterday and has the number 0.
 * Sets of weeks are bits of a whole number.
 */
final class Weeks {

    static final int COUNT = 16;

    private static final int DAYS = 7;

    private final Roster roster;
    private final Absences absences;
    private final Workplace workplace;
    private final LocalDays days;
    private final int common;
    private final long keptSince;

    Weeks(Roster roster, Absences absences) {
        this.roster = roster;
        this.absences = absences;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        keptSince = workplace
                .keptSince(Register.CONTACTS)
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
        int weeks = 0;
        for (int week = 0; week < COUNT; week++) {
            if (keptSince <= firstDay(week) && !hasHoliday(week)) {
                weeks |= 1 << week;
            }
        }
        common = weeks;
    }

    /** The first day of a week, as an epoch day. */
    long firstDay(int week) {
        return roster.today() - (week + 1L) * DAYS;
    }

    /** In which week a moment lies; negative or {@link #COUNT} and more where in none. */
    int weekOf(long second) {
        return (int) Math.floorDiv(roster.today() - 1 - days.of(second), DAYS);
    }

    private boolean hasHoliday(int week) {
        WorkCalendar calendar = workplace.calendar();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = LocalDate.ofEpochDay(firstDay(week) + day);
            if (calendar.weekdays().contains(date.getDayOfWeek())
                    && calendar.holidays().contains(date)) {
                return true;
            }
        }
        return false;
    }

    /** How many of the last weeks the record of contacts covers without a gap. */
    int kept() {
        int week = 0;
        while (week < COUNT && keptSince <= firstDay(week)) {
            week++;
        }
        return week;
    }

    /** Which weeks are on record and had no holiday. */
    int common() {
        return common;
    }

    /** In which of those weeks somebody was here on each working day. */
    int of(int person) {
        int weeks = common;
        for (int week = 0; week < COUNT; week++) {
            if (!hadBegun(person, week) || wasAway(person, week)) {
                weeks &= ~(1 << week);
            }
        }
        return weeks;
    }

    /** Whether somebody had begun to work here before a week began. Whose first day is not known had. */
    boolean hadBegun(int person, int week) {
        return roster.startedOn(person) == Roster.UNKNOWN_DAY || roster.startedOn(person) <= firstDay(week);
    }

    private boolean wasAway(int person, int week) {
        if (absences.daysAway(person, firstDay(week), firstDay(week) + DAYS - 1) == 0) {
            return false;
        }
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = LocalDate.ofEpochDay(firstDay(week) + day);
            if (workplace.calendar().isWorkday(date) && absences.isAway(person, date.toEpochDay())) {
                return true;
            }
        }
        return false;
    }

    /** How firmly it is known when people were away. */
    Confidence confidence() {
        return workplace.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.LOW;
    }
}
