package work.connect.model;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.fact.Refers;
import work.connect.model.people.Person;

/** Checks that what a field names is there and, of people, that they worked here at the time. */
final class ReferenceCheck implements FieldChecks.Check {

    /** Scatters hashes that differ little: 2 to the 32, divided by the golden ratio. */
    private static final int SCATTER = 0x9E37_79B9;

    private final FactKind type;
    private final Field field;
    private final Refers.To to;
    private final Known known;
    private final ProblemList problems;
    private final Fault unknown;
    /** Texts that were found, each where its hash puts it. */
    private final @Nullable String[] seen;
    /** Who each of them is, as far as it names one of the people. */
    private final @Nullable Person[] people;

    private final @Nullable Field on;
    private final @Nullable Function<Object, @Nullable Fault> onRule;

    ReferenceCheck(FactKind type, Field field, Refers refers, Known known, Days days, ProblemList problems) {
        this.type = type;
        this.field = field;
        this.to = refers.value();
        this.known = known;
        this.problems = problems;
        unknown = unknown(to);
        seen = new String[Integer.highestOneBit(known.people().size() + 1) * 2];
        people = new Person[seen.length];
        Optional<Field> time = type.shape().field(refers.on());
        on = time.orElse(null);
        onRule = time.map(days::rule).orElse(null);
    }

    @Override
    public void of(Record fact, Object value, int index) {
        if (field.isMany()) {
            ((Collection<?>) value).forEach(id -> one(fact, (String) id, index));
        } else {
            one(fact, (String) value, index);
        }
    }

    private void one(Record fact, String id, int index) {
        int slot = slotOf(id);
        if (!isSeen(id, slot) && !find(id, slot, index)) {
            return;
        }
        Person person = people[slot];
        if (person != null && on != null) {
            presence(fact, on, id, person, index);
        }
    }

    /** Whether this very text was found before: millions of facts name a few thousand, and a reader keeps each text once. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isSeen(String id, int slot) {
        return seen[slot] == id;
    }

    /** Keeps who or what it names; tells where that is nobody and nothing. */
    private boolean find(String id, int slot, int index) {
        Person person = to == Refers.To.PERSON ? known.people().get(id) : null;
        if (person == null && !known.has(to, id)) {
            Fault spelling = Texts.wrongWithId(id);
            problems.add(type, index, field, spelling == null ? unknown : spelling, spelling == null ? id : null);
            return false;
        }
        seen[slot] = id;
        people[slot] = person;
        return true;
    }

    private int slotOf(String id) {
        return (id.hashCode() * SCATTER >>> 8) & seen.length - 1;
    }

    private void presence(Record fact, Field on, String id, Person person, int index) {
        Object time = on.of(fact);
        if (time == null) {
            return;
        }
        Fault fault = known.presence(person, time);
        if (fault != null && onRule != null && onRule.apply(time) == null) {
            problems.add(type, index, field, fault, id);
        }
    }

    private static Fault unknown(Refers.To to) {
        return switch (to) {
            case PERSON, ANYBODY ->
                new Fault(Code.UNKNOWN_PERSON, "Nobody here has this id. Add the person, or correct the id.");
            case TEAM ->
                new Fault(
                        Code.UNKNOWN_TEAM,
                        "No team here has this id. Maybe it is spelt differently from the team of the people in it?");
            case CONFLICT ->
                new Fault(Code.UNKNOWN_CONFLICT, "No conflict has this id. Add the conflict, or correct the id.");
            case CONDUCT_REPORT ->
                new Fault(Code.UNKNOWN_REPORT, "No report has this id. Add the report, or correct the id.");
            case WAVE -> new Fault(Code.UNKNOWN_WAVE, "No survey wave has this id. Add the wave, or leave this out.");
        };
    }
}
