package work.connect.rules.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.model.people.Person;

/** Who is tied to whom, either way. */
record Network(Map<String, Set<String>> ties) {

    static Network of(List<Person> people, Facts facts) {
        Map<String, Set<String>> ties = new TreeMap<>();
        Set<String> among = people.stream().map(Person::id).collect(Collectors.toSet());
        for (Person person : people) {
            Set<String> tied = new TreeSet<>();
            for (Person other : facts.ties().tiedWith(person)) {
                if (among.contains(other.id()) && facts.ties().areTied(person, other)) {
                    tied.add(other.id());
                }
            }
            ties.put(person.id(), tied);
        }
        return new Network(ties);
    }

    boolean areTied(String one, String other) {
        return ties.get(one).contains(other);
    }

    /** Some people and the ties between them. */
    Network among(Set<String> some) {
        Map<String, Set<String>> kept = new TreeMap<>();
        for (String person : some) {
            Set<String> others = new TreeSet<>(ties.get(person));
            others.retainAll(some);
            kept.put(person, others);
        }
        return new Network(kept);
    }

    /** The same without some people and their ties. */
    Network without(Set<String> gone) {
        Map<String, Set<String>> left = new TreeMap<>();
        ties.forEach((person, tied) -> {
            if (!gone.contains(person)) {
                Set<String> others = new TreeSet<>(tied);
                others.removeAll(gone);
                left.put(person, others);
            }
        });
        return new Network(left);
    }

    /** Everybody who can be reached from a person, the person included. */
    Set<String> groupOf(String person) {
        Set<String> reached = new TreeSet<>(Set.of(person));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            ties.get(next.remove()).stream().filter(reached::add).forEach(next::add);
        }
        return reached;
    }

    /** Everybody, each in the group of those who can be reached from one another. */
    List<Set<String>> groups() {
        List<Set<String>> groups = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String person : ties.keySet()) {
            if (!seen.contains(person)) {
                Set<String> group = groupOf(person);
                groups.add(group);
                seen.addAll(group);
            }
        }
        return groups;
    }
}
