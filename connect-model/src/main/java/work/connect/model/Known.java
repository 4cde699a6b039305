package work.connect.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.fact.Refers;
import work.connect.model.measure.Wave;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** What facts may refer to, and from when to when the people they name worked here. */
final class Known {

    private static final Fault TOO_EARLY = new Fault(
            Code.BEFORE_THE_FIRST_DAY,
            "This was before the person's first day of work. Correct the day, or the first day.");
    private static final Fault TOO_LATE = new Fault(
            Code.AFTER_THE_LAST_DAY, "This was after the person's last day of work. Correct the day, or the last day.");

    private final Days days;
    private final boolean nobody;
    private final Stated<Person> people;
    private final Set<String> teams = new HashSet<>();
    private final Stated<Conflict> conflicts;
    private final Stated<ConductReport> reports;
    private final Stated<Wave> waves;

    Known(Workplace.Builder facts, Days days) {
        this.days = days;
        nobody = facts.all(Person.class).isEmpty();
        people = new Stated<>(facts.all(Person.class), Person::id);
        conflicts = new Stated<>(facts.all(Conflict.class), Conflict::id);
        reports = new Stated<>(facts.all(ConductReport.class), ConductReport::id);
        waves = new Stated<>(facts.all(Wave.class), Wave::id);
        facts.all(Person.class).forEach(person -> teams.add(person.team()));
        facts.all(Team.class).forEach(team -> teams.add(team.id()));
        facts.all(Membership.class).forEach(membership -> teams.add(membership.team()));
        teams.removeIf(team -> Texts.wrongWithId(team) != null);
    }

    /** Whether no person is stated at all. */
    boolean nobody() {
        return nobody;
    }

    Stated<Person> people() {
        return people;
    }

    Stated<Conflict> conflicts() {
        return conflicts;
    }

    Stated<ConductReport> reports() {
        return reports;
    }

    Stated<Wave> waves() {
        return waves;
    }

    /** Whether there is such a thing. Where nobody is stated, it is not told of each id that nobody has it. */
    boolean has(Refers.To to, String id) {
        return switch (to) {
            case PERSON -> people.has(id) || nobody;
            case TEAM -> teams.contains(id) || nobody;
            case CONFLICT -> conflicts.has(id);
            case CONDUCT_REPORT -> reports.has(id);
            case WAVE -> waves.has(id);
            case ANYBODY -> true;
        };
    }

    /** What is wrong with something a person did at that time; {@code null} when nothing is, or nothing can be told. */
    @Nullable
    Fault presence(Person person, Object time) {
        LocalDate first = person.startedOn();
        LocalDate last = person.endedOn();
        Fault fault = null;
        if (first != null && compare(time, first) < 0) {
            fault = TOO_EARLY;
        } else if (last != null && compare(time, last) > 0) {
            fault = TOO_LATE;
        }
        return fault != null && days.isStretch(first, last) ? fault : null;
    }

    private int compare(Object time, LocalDate day) {
        return time instanceof Instant moment ? days.compare(moment, day) : ((LocalDate) time).compareTo(day);
    }
}
