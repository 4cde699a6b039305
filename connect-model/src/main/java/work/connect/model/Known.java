package work.connect.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.fact.Refers;
import work.connect.model.measure.Wave;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** The ids that facts may refer to, and from when to when the people behind them worked here. */
final class Known {

    private final Map<String, Person> people = new HashMap<>();
    private final Set<String> teams = new HashSet<>();
    private final Set<String> conflicts;
    private final Set<String> reports;
    private final Set<String> waves;
    private final ZoneId zone;
    private Instant dayStart = Instant.MAX;
    private Instant dayEnd = Instant.MIN;
    private LocalDate lastDay = LocalDate.MIN;

    Known(Workplace.Builder facts) {
        zone = facts.zone;
        for (Person person : facts.all(Person.class)) {
            people.putIfAbsent(person.id(), person);
            teams.add(person.team());
        }
        facts.all(Team.class).forEach(team -> teams.add(team.id()));
        facts.all(Membership.class).forEach(membership -> teams.add(membership.team()));
        conflicts = facts.all(Conflict.class).stream().map(Conflict::id).collect(Collectors.toSet());
        reports = facts.all(ConductReport.class).stream().map(ConductReport::id).collect(Collectors.toSet());
        waves = facts.all(Wave.class).stream().map(Wave::id).collect(Collectors.toSet());
    }

    boolean has(Refers.To to, String id) {
        return switch (to) {
            case PERSON -> people.containsKey(id);
            case TEAM -> teams.contains(id);
            case CONFLICT -> conflicts.contains(id);
            case CONDUCT_REPORT -> reports.contains(id);
            case WAVE -> waves.contains(id);
            case ANYBODY -> true;
        };
    }

    Map<String, Person> people() {
        return people;
    }

    boolean beginsAfter(String person, LocalDate day) {
        LocalDate start = people.get(person).startedOn();
        return start != null && start.isAfter(day);
    }

    boolean endsBefore(String person, LocalDate day) {
        return people.get(person).hasLeftBy(day);
    }

    /** The day of a moment. Facts come in the order of time, mostly, so the day is mostly that of the fact before. */
    LocalDate dayOf(Instant moment) {
        if (moment.isBefore(dayStart) || !moment.isBefore(dayEnd)) {
            lastDay = LocalDate.ofInstant(moment, zone);
            dayStart = lastDay.atStartOfDay(zone).toInstant();
            dayEnd = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        }
        return lastDay;
    }
}
