package work.connect.rules.indicate.gauge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import work.connect.model.people.Absence;

/** Who was away when, by the position of the person. */
public final class Absences {

    private final Roster roster;
    private final Map<Integer, List<Absence>> byPerson = new HashMap<>();

    public Absences(Roster roster) {
        this.roster = roster;
        for (Absence absence : roster.workplace().absences()) {
            byPerson.computeIfAbsent(roster.positionOf(absence.person()), person -> new ArrayList<>())
                    .add(absence);
        }
        Comparator<Absence> byStart = Comparator.comparing(Absence::from).thenComparing(absence -> end(absence));
        byPerson.values().forEach(absences -> absences.sort(byStart));
    }

    /** How many days after {@code start}, up to and including today, neither of the two was away. */
    public int daysTogether(int one, int other, long start) {
        long today = roster.today();
        if (start >= today) {
            return 0;
        }
        long days = today - start;
        List<Absence> away = away(one, other);
        long counted = start;
        for (Absence absence : away) {
            long from = Math.max(absence.from().toEpochDay(), counted + 1);
            long until = Math.min(end(absence), today);
            if (from <= until) {
                days -= until - from + 1;
                counted = until;
            }
        }
        return Math.toIntExact(days);
    }

    private List<Absence> away(int one, int other) {
        List<Absence> first = byPerson.getOrDefault(one, List.of());
        List<Absence> second = byPerson.getOrDefault(other, List.of());
        if (one == other || second.isEmpty()) {
            return first;
        } else if (first.isEmpty()) {
            return second;
        }
        List<Absence> both = new ArrayList<>(first);
        both.addAll(second);
        both.sort(Comparator.comparing(Absence::from));
        return both;
    }

    /** How many days a person was away, from one epoch day to another, both included. */
    public int daysAway(int person, long from, long until) {
        int days = 0;
        long counted = from - 1;
        for (Absence absence : byPerson.getOrDefault(person, List.of())) {
            long first = Math.max(absence.from().toEpochDay(), counted + 1);
            long last = Math.min(end(absence), until);
            if (first <= last) {
                days += Math.toIntExact(last - first + 1);
                counted = last;
            }
        }
        return days;
    }

    /** Whether a person was away on this epoch day. */
    public boolean isAway(int person, long day) {
        return daysAway(person, day, day) > 0;
    }

    /** The last absence of a person that has ended before today, unless they are away today. */
    public Optional<Absence> lastEnded(int person) {
        long today = roster.today();
        List<Absence> absences = byPerson.get(person);
        if (absences == null) {
            return Optional.empty();
        }
        boolean awayToday =
                absences.stream().anyMatch(absence -> absence.from().toEpochDay() <= today && end(absence) >= today);
        if (awayToday) {
            return Optional.empty();
        }
        return absences.stream()
                .filter(absence -> end(absence) < today)
                .max(Comparator.comparingLong(Absences::end).thenComparing(Absence::from));
    }

    /** For how many days a person has been away, today included; 0 when they are here today. */
    public int daysAway(int person) {
        long today = roster.today();
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(absence -> absence.from().toEpochDay() <= today && end(absence) >= today)
                .mapToInt(absence -> Math.toIntExact(today - absence.from().toEpochDay() + 1))
                .max()
                .orElse(0);
    }

    /** Whether a leave of at least so many days is on record that has not ended yet; it may lie ahead. */
    public boolean isOrWillBeAway(int person, int days) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(absence -> end(absence) >= roster.today())
                .anyMatch(absence -> end(absence) >= absence.from().toEpochDay() + days - 1);
    }

    private static long end(Absence absence) {
        return absence.until() == null ? Long.MAX_VALUE : absence.until().toEpochDay();
    }
}
