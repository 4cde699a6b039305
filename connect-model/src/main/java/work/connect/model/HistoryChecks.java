package work.connect.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;

/**
 * Checks that nobody was in two teams, or reported to two people, on one day, and that what lasts until today is what
 * the person says. A stretch of time that is wrong in itself, or of somebody unknown, is compared with nothing.
 */
final class HistoryChecks {

    private static final Fault TWO_TEAMS = new Fault(
            Code.OVERLAPPING, "The person is in another team on the same day. End the one before the other begins.");
    private static final Fault TWO_LEADERS = new Fault(
            Code.OVERLAPPING,
            "The person reports to somebody else on the same day. End the one before the other begins.");
    private static final Fault CONTRADICTION = new Fault(
            Code.CONTRADICTS_PERSON,
            "This lasts until today, and the person is said to be elsewhere. Correct the one or the other.");

    /**
     * Where a person was for some time.
     *
     * @param until the last day; the last there is while it lasts
     */
    private record Stretch(int index, String person, String where, LocalDate from, LocalDate until) {}

    private static final Comparator<Stretch> BY_TIME =
            Comparator.comparing(Stretch::from).thenComparing(Stretch::until).thenComparingInt(Stretch::index);

    private final Workplace.Builder facts;
    private final Known known;
    private final Days days;
    private final ProblemList problems;

    HistoryChecks(Workplace.Builder facts, Known known, Days days, ProblemList problems) {
        this.facts = facts;
        this.known = known;
        this.days = days;
        this.problems = problems;
    }

    void all() {
        memberships();
        reportingLines();
    }

    private void memberships() {
        List<Membership> list = facts.all(Membership.class);
        List<Stretch> stretches = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Membership membership = list.get(i);
            add(stretches, i, membership.person(), membership.team(), membership.from(), membership.until());
        }
        overlaps(FactType.MEMBERSHIPS, stretches, TWO_TEAMS);
        contradictions(
                FactType.MEMBERSHIPS,
                "team",
                stretches,
                Person::team,
                (person, team) -> Texts.wrongWithId(team) == null);
    }

    private void reportingLines() {
        List<ReportingLine> list = facts.all(ReportingLine.class);
        List<Stretch> stretches = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            ReportingLine line = list.get(i);
            add(stretches, i, line.person(), line.leader(), line.from(), line.until());
        }
        overlaps(FactType.REPORTING_LINES, stretches, TWO_LEADERS);
        contradictions(
                FactType.REPORTING_LINES,
                "leader",
                stretches,
                Person::leader,
                (person, leader) -> !leader.equals(person));
    }

    private void add(
            List<Stretch> stretches,
            int index,
            String person,
            String where,
            LocalDate from,
            @Nullable LocalDate until) {
        if (days.isStretch(from, until) && known.people().has(person)) {
            stretches.add(new Stretch(index, person, where, from, until == null ? LocalDate.MAX : until));
        }
    }

    private void overlaps(FactType type, List<Stretch> stretches, Fault fault) {
        Map<String, List<Stretch>> byPerson = new HashMap<>();
        stretches.forEach(stretch -> byPerson.computeIfAbsent(stretch.person, person -> new ArrayList<>(2))
                .add(stretch));
        byPerson.values().forEach(line -> overlapsOfOne(type, line, fault));
    }

    private void overlapsOfOne(FactType type, List<Stretch> line, Fault fault) {
        line.sort(BY_TIME);
        LocalDate end = LocalDate.MIN;
        for (Stretch stretch : line) {
            if (!stretch.from.isAfter(end)) {
                tell(type, stretch, "from", fault);
            }
            end = stretch.until.isAfter(end) ? stretch.until : end;
        }
    }

    /** A person of whom one stretch agrees with what they say has another one too many, which is told as that. */
    private void contradictions(
            FactType type,
            String field,
            List<Stretch> stretches,
            Function<Person, @Nullable String> said,
            BiPredicate<String, String> isSound) {
        Set<String> agreed = new HashSet<>();
        List<Stretch> others = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Person person = known.people().get(stretch.person);
            if (person == null || !isComparable(person, stretch, said, isSound)) {
                continue;
            }
            if (stretch.where.equals(said.apply(person))) {
                agreed.add(stretch.person);
            } else {
                others.add(stretch);
            }
        }
        others.stream()
                .filter(stretch -> !agreed.contains(stretch.person))
                .forEach(stretch -> tell(type, stretch, field, CONTRADICTION));
    }

    private boolean isComparable(
            Person person,
            Stretch stretch,
            Function<Person, @Nullable String> said,
            BiPredicate<String, String> isSound) {
        String where = said.apply(person);
        return days.isStretch(person.startedOn(), person.endedOn())
                && lastsTo(person, stretch)
                && isSound.test(stretch.person, stretch.where)
                && (where == null || isSound.test(stretch.person, where));
    }

    /** Whether it holds today or, for somebody who has left, on their last day. */
    private boolean lastsTo(Person person, Stretch stretch) {
        LocalDate left = person.hasLeftBy(days.today()) ? person.endedOn() : null;
        LocalDate day = left == null ? days.today() : left;
        return !stretch.from.isAfter(day) && !stretch.until.isBefore(day);
    }

    private void tell(FactType type, Stretch stretch, String field, Fault fault) {
        problems.add(type, stretch.index, type.shape().field(field).orElseThrow(), fault, stretch.person);
    }
}
