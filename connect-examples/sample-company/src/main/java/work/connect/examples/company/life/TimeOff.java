package work.connect.examples.company.life;

import static work.connect.examples.company.life.Days.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import work.connect.model.people.Absence;

/** When somebody is away. Depends on nothing but the number of the person, so that anybody can ask. */
final class TimeOff {

    private static final LocalDate CHRISTMAS = day("2025-12-22");
    private static final LocalDate EARLY_YEAR = day("2026-01-12");
    private static final LocalDate SPRING = day("2026-04-13");
    private static final int WEEKS_OF_SPRING_AND_SUMMER = 19;
    private static final int WEEKS_OF_EARLY_YEAR = 11;

    private TimeOff() {}

    /** At most three absences in nine months, each on its own; one that ends on a Friday ends with the weekend. */
    static List<Absence> of(long seed, int number, String person) {
        Draw draw = Draw.of(seed, number, 1);
        List<Absence> away = new ArrayList<>();
        if (draw.chance(45)) {
            away.add(Absence.of(person, CHRISTMAS).until(CHRISTMAS.plusDays(13)));
        }
        if (draw.chance(60)) {
            LocalDate monday = EARLY_YEAR.plusWeeks(draw.below(WEEKS_OF_EARLY_YEAR));
            LocalDate from = monday.plusDays(draw.below(3));
            away.add(Absence.of(person, from).until(draw.chance(50) ? from.plusDays(1) : monday.plusDays(6)));
        }
        LocalDate holiday = SPRING.plusWeeks(draw.below(WEEKS_OF_SPRING_AND_SUMMER));
        away.add(Absence.of(person, holiday).until(holiday.plusDays(draw.chance(70) ? 13 : 6)));
        return away;
    }

    static boolean covers(List<Absence> away, LocalDate day) {
        for (Absence absence : away) {
            LocalDate until = absence.until();
            if (!day.isBefore(absence.from()) && (until == null || !day.isAfter(until))) {
                return true;
            }
        }
        return false;
    }
}
