package work.connect.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Fact;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** Checks that nobody reports to themselves by way of others, and no team is part of itself by way of others. */
final class CircleChecks {

    private static final int NOWHERE = -1;

    private final Workplace.Builder facts;
    private final ProblemList problems;

    CircleChecks(Workplace.Builder facts, ProblemList problems) {
        this.facts = facts;
        this.problems = problems;
    }

    void all() {
        circles(FactType.PEOPLE, facts.all(Person.class), Person::id, Person::leader, "leader");
        circles(FactType.TEAMS, facts.all(Team.class), Team::id, Team::partOf, "partOf");
    }

    private <T extends Fact> void circles(
            FactType type, List<T> list, Function<T, String> id, Function<T, @Nullable String> next, String field) {
        int[] nexts = nexts(list, id, next);
        int[] walks = new int[list.size()];
        for (int start = 0; start < nexts.length; start++) {
            int walk = start + 1;
            int at = start;
            while (at != NOWHERE && walks[at] == 0) {
                walks[at] = walk;
                at = nexts[at];
            }
            if (at != NOWHERE && walks[at] == walk) {
                circle(type, field, nexts, at, place -> id.apply(list.get(place)));
            }
        }
    }

    /** Tells a circle once, at the one of it that was given first. */
    private void circle(FactType type, String field, int[] nexts, int start, IntFunction<String> id) {
        int first = start;
        int size = 1;
        for (int at = nexts[start]; at != start; at = nexts[at]) {
            first = Math.min(first, at);
            size++;
        }
        problems.add(type, first, type.shape().field(field).orElseThrow(), fault(type, size), id.apply(first));
    }

    private static Fault fault(FactType type, int size) {
        return type == FactType.PEOPLE
                ? new Fault(
                        Code.LEADERS_IN_A_CIRCLE,
                        "Following who reports to whom from here leads back here after " + size
                                + " people. Somebody in this line must report to nobody, or to somebody outside it.")
                : new Fault(
                        Code.TEAMS_IN_A_CIRCLE,
                        "Following which team is part of which from here leads back here after " + size
                                + " teams. One of them must be part of nothing, or of something outside.");
    }

    /** For each of a list, the place of the one it names; from where what it names is not clear, it leads nowhere. */
    private static <T extends Fact> int[] nexts(
            List<T> list, Function<T, String> id, Function<T, @Nullable String> next) {
        Stated<T> stated = new Stated<>(list, id);
        Map<String, Integer> places = new HashMap<>(list.size() * 4 / 3 + 1);
        int[] nexts = new int[list.size()];
        Arrays.fill(nexts, NOWHERE);
        for (int i = 0; i < nexts.length; i++) {
            places.putIfAbsent(id.apply(list.get(i)), i);
        }
        for (int i = 0; i < nexts.length; i++) {
            T fact = stated.get(id.apply(list.get(i)));
            String named = fact == null ? null : next.apply(fact);
            int place = named == null ? NOWHERE : places.getOrDefault(named, NOWHERE);
            boolean itself = fact != null && id.apply(fact).equals(named);
            nexts[i] = itself ? NOWHERE : place;
        }
        return nexts;
    }
}
