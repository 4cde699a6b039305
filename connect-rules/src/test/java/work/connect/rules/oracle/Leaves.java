package work.connect.rules.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** Who was away when. */
final class Leaves {

    /** A time away that is over. */
    record Leave(LocalDate from, LocalDate until) {
        long days() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }
    }

    private final Map<String, List<Absence>> absences;
    private final LocalDate today;

    Leaves(List<Absence> absences, LocalDate today) {
        this.absences = absences.stream().collect(Collectors.groupingBy(Absence::person));
        this.today = today;
    }

    boolean isAway(String person, LocalDate day) {
        for (Absence absence : absences.getOrDefault(person, List.of())) {
            LocalDate until = absence.until();
            boolean begun = !absence.from().isAfter(day);
            boolean over = until != null && until.isBefore(day);
            if (begun && !over) {
                return true;
            }
        }
        return false;
    }

    /** How many days lie after one day, up to and including another, on which the person was here. */
    long daysHere(String person, LocalDate after, LocalDate last) {
        long days = Math.max(0, ChronoUnit.DAYS.between(after, last));
        if (!absences.containsKey(person)) {
            return days;
        }
        return LongStream.rangeClosed(1, days)
                .filter(day -> !isAway(person, after.plusDays(day)))
                .count();
    }

    Optional<Leave> lastOf(Person person) {
        List<Leave> past = new ArrayList<>();
        for (Absence absence : absences.getOrDefault(person.id(), List.of())) {
            LocalDate until = absence.until();
            if (until != null && until.isBefore(today)) {
                past.add(new Leave(absence.from(), until));
            }
        }
        return past.stream().max(Comparator.comparing(Leave::until).thenComparing(Leave::from));
    }
}
