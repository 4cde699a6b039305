package work.connect.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Fact;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** Checks who reports to whom and who belongs where: no circles, nobody in two places, history and present as one. */
final class LineChecks {

    private final Workplace.Builder facts;
    private final Known known;
    private final ProblemList problems;
    private final LocalDate today;

    LineChecks(Workplace.Builder facts, Known known, ProblemList problems) {
        this.facts = facts;
        this.known = known;
        this.problems = problems;
        this.today = LocalDate.ofInstant(facts.now, facts.zone);
    }

    void all() {
        circles(
                FactType.PEOPLE,
                facts.all(Person.class),
                Person::id,
                Person::leader,
                "leader",
                Code.LEADERS_IN_A_CIRCLE,
                "Following who reports to whom from here leads back here after %d people. Somebody in this line must report to nobody, or to somebody outside it.");
        circles(
                FactType.TEAMS,
                facts.all(Team.class),
                Team::id,
                Team::partOf,
                "partOf",
                Code.TEAMS_IN_A_CIRCLE,
                "Following which team is part of which from here leads back here after %d teams. One of them must be part of nothing, or of something outside.");
        memberships();
        reportingLines();
    }

    /** Tells each circle once, at the one of it that was given first. */
    private <T extends Fact> void circles(
            FactType type,
            List<T> list,
            Function<T, String> id,
            Function<T, @Nullable String> next,
            String field,
            Code code,
            String hint) {
        Map<String, T> byId = new HashMap<>();
        list.forEach(fact -> byId.putIfAbsent(id.apply(fact), fact));
        Set<String> done = new HashSet<>();
        for (T start : list) {
            List<String> line = new ArrayList<>();
            Map<String, Integer> places = new HashMap<>();
            String at = id.apply(start);
            while (at != null && byId.containsKey(at) && !done.contains(at) && !places.containsKey(at)) {
                places.put(at, line.size());
                line.add(at);
                at = next.apply(byId.get(at));
            }
            if (at != null && places.containsKey(at) && line.size() - places.get(at) > 1) {
                Set<String> circle = new HashSet<>(line.subList(places.get(at), line.size()));
                int first = IntStream.range(0, list.size())
                        .filter(i -> circle.contains(id.apply(list.get(i))))
                        .findFirst()
                        .orElseThrow();
                int position = type.shape().field(field).orElseThrow().position();
                problems.add(
                        type, first, position, field, id.apply(list.get(first)), code, hint.formatted(circle.size()));
            }
            done.addAll(line);
        }
    }

    private void memberships() {
        List<Membership> list = facts.all(Membership.class);
        overlaps(
                FactType.MEMBERSHIPS,
                list,
                Membership::person,
                Membership::from,
                Membership::until,
                "The person is in another team on the same day. End the one before the other begins.");
        for (int i = 0; i < list.size(); i++) {
            Membership membership = list.get(i);
            Person person = known.people().get(membership.person());
            if (person != null
                    && lastsTo(person, membership.from(), membership.until())
                    && !membership.team().equals(person.team())) {
                contradicts(FactType.MEMBERSHIPS, i, "team", membership.person());
            }
        }
    }

    private void reportingLines() {
        List<ReportingLine> list = facts.all(ReportingLine.class);
        overlaps(
                FactType.REPORTING_LINES,
                list,
                ReportingLine::person,
                ReportingLine::from,
                ReportingLine::until,
                "The person reports to somebody else on the same day. End the one before the other begins.");
        for (int i = 0; i < list.size(); i++) {
            ReportingLine line = list.get(i);
            Person person = known.people().get(line.person());
            if (person != null
                    && lastsTo(person, line.from(), line.until())
                    && !line.leader().equals(person.leader())) {
                contradicts(FactType.REPORTING_LINES, i, "leader", line.person());
            }
        }
    }

    /** Whether it holds today or, for somebody who has left, on their last day. */
    private boolean lastsTo(Person person, LocalDate from, @Nullable LocalDate until) {
        LocalDate day = person.hasLeftBy(today) ? person.endedOn() : today;
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    private void contradicts(FactType type, int index, String field, String person) {
        problems.add(
                type,
                index,
                type.shape().field(field).orElseThrow().position(),
                field,
                person,
                Code.CONTRADICTS_PERSON,
                "This lasts until today, and the person is said to be elsewhere. Correct the one or the other.");
    }

    private <T> void overlaps(
            FactType type,
            List<T> list,
            Function<T, String> person,
            Function<T, LocalDate> from,
            Function<T, @Nullable LocalDate> until,
            String hint) {
        Map<String, List<Integer>> byPerson = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            byPerson.computeIfAbsent(person.apply(list.get(i)), id -> new ArrayList<>())
                    .add(i);
        }
        byPerson.forEach((id, places) -> {
            places.sort(Comparator.comparing((Integer i) -> from.apply(list.get(i))));
            LocalDate end = LocalDate.MIN;
            for (int i : places) {
                T fact = list.get(i);
                if (!from.apply(fact).isAfter(end)) {
                    problems.add(
                            type,
                            i,
                            type.shape().field("from").orElseThrow().position(),
                            "from",
                            id,
                            Code.OVERLAPPING,
                            hint);
                }
                LocalDate last = until.apply(fact);
                end = last == null ? LocalDate.MAX : last.isAfter(end) ? last : end;
            }
        });
    }
}
