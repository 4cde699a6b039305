package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import work.connect.model.connection.Interaction;
import work.connect.model.fact.Fact;
import work.connect.model.people.Person;

/** Many faults at random places of a random valid workplace: all are told, nothing else is, in an order of its own. */
class FaultMixturesTest {

    private static final List<FaultKind> KINDS =
            Stream.concat(FieldFaults.all(), FactFaults.all()).toList();

    @Property(tries = 2_000)
    void allAreToldAndNoneExtra(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
        Random random = new Random(seed);
        Map<FactKind, List<Fact>> facts = valid(random);
        List<PlantedFault> faults = IntStream.range(0, size)
                .mapToObj(i -> KINDS.get(random.nextInt(KINDS.size())).plant().apply(1_000 + i))
                .toList();
        faults.forEach(fault -> plant(fault.facts(), facts, random));

        List<Problem> problems = problems(facts, random);

        assertThat(problems.stream().map(FaultMixturesTest::place)).containsExactlyElementsOf(expected(faults, facts));
        assertThat(problems(facts, random)).as("whatever was added first").isEqualTo(problems);
    }

    @Property(tries = 200)
    void withoutAFaultNothingIsTold(@ForAll long seed) {
        Random random = new Random(seed);
        Map<FactKind, List<Fact>> facts = valid(random);

        assertThat(builder(facts, random).build().people()).isNotEmpty();
    }

    private static Map<FactKind, List<Fact>> valid(Random random) {
        Map<FactKind, List<Fact>> facts = new TreeMap<>(FactKind.inOrder());
        Workplace.Builder each = OneOfEach.workplace();
        each.kinds().forEach(kind -> facts.put(kind, new ArrayList<>(each.all(kind))));
        plant(FieldFaults.NEEDED, facts, random);
        for (int i = 0; i < random.nextInt(20); i++) {
            Fact copy = Copies.fresh(FactType.values()[random.nextInt(FactType.values().length)], i);
            plant(Copies.needs(copy), facts, random);
            plant(List.of(copy), facts, random);
        }
        people(random).forEach(fact -> plant(List.of(fact), facts, random));
        return facts;
    }

    /** People who report to one before them, and contacts among them. */
    private static List<Fact> people(Random random) {
        List<Fact> facts = new ArrayList<>();
        int people = 1 + random.nextInt(12);
        for (int i = 0; i < people; i++) {
            Person person = Person.of("w-" + i, "team-" + random.nextInt(3));
            facts.add(i == 0 ? person : person.ledBy("w-" + random.nextInt(i)));
            if (i > 0) {
                facts.add(Interaction.of(
                        OneOfEach.NOW.minusSeconds(random.nextInt(10_000_000)), "w-" + i, "w-" + random.nextInt(i)));
            }
        }
        return facts;
    }

    /** At random places, each after the one before it. */
    private static void plant(List<Fact> more, Map<FactKind, List<Fact>> facts, Random random) {
        Map<FactKind, Integer> earliest = new HashMap<>();
        for (Fact fact : more) {
            FactKind type = FactKind.of(fact);
            List<Fact> list = Objects.requireNonNull(facts.get(type));
            int from = earliest.getOrDefault(type, 0);
            int place = from + random.nextInt(list.size() - from + 1);
            list.add(place, fact);
            earliest.put(type, place + 1);
        }
    }

    private static List<Problem> problems(Map<FactKind, List<Fact>> facts, Random random) {
        return catchThrowableOfType(InvalidWorkplaceException.class, builder(facts, random)::build)
                .problems();
    }

    /** The kinds in any order; facts of one kind in theirs, since it is by that that they are told. */
    private static Workplace.Builder builder(Map<FactKind, List<Fact>> facts, Random random) {
        List<FactKind> types = new ArrayList<>(facts.keySet());
        Collections.shuffle(types, random);
        Workplace.Builder builder = Workplace.asOf(OneOfEach.NOW, OneOfEach.ZONE);
        types.forEach(type -> builder.addAll(Objects.requireNonNull(facts.get(type))));
        return builder;
    }

    private static List<String> expected(List<PlantedFault> faults, Map<FactKind, List<Fact>> facts) {
        Map<Fact, Integer> places = new IdentityHashMap<>();
        facts.values().forEach(list -> IntStream.range(0, list.size()).forEach(i -> places.put(list.get(i), i)));
        return faults.stream()
                .sorted(Comparator.comparing((PlantedFault fault) -> FactKind.of(fault.wrong()), FactKind.inOrder())
                        .thenComparing(fault -> places.get(fault.wrong())))
                .map(fault -> fault.code() + " " + FactKind.of(fault.wrong()).collection() + "["
                        + places.get(fault.wrong()) + "]." + fault.field())
                .toList();
    }

    private static String place(Problem problem) {
        return problem.code() + " " + problem.place() + "[" + problem.index() + "]." + problem.field();
    }
}
