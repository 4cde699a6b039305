package work.connect.examples.company.life;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import work.connect.model.people.Person;

/** Who sits near whom: two on each side, all around the table. */
final class Seating {

    private static final int ON_EACH_SIDE = 2;

    private final List<List<Person>> near;

    Seating(List<Person> people) {
        near = IntStream.range(0, people.size())
                .mapToObj(place -> near(people, place))
                .toList();
    }

    /** Those near a person, who is not among them. */
    List<Person> near(int place) {
        return near.get(place);
    }

    private static List<Person> near(List<Person> people, int place) {
        Set<Person> near = new LinkedHashSet<>();
        for (int distance = 1; distance <= ON_EACH_SIDE; distance++) {
            near.add(people.get((place + distance) % people.size()));
            near.add(people.get(Math.floorMod(place - distance, people.size())));
        }
        near.remove(people.get(place));
        return List.copyOf(near);
    }
}
