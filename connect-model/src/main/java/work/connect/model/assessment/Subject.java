package work.connect.model.assessment;

import java.util.Comparator;
import java.util.Objects;

/** Whom or what a finding is about. Ordered by unit, then by id. */
public sealed interface Subject extends Comparable<Subject> {

    /** The whole organisation. */
    Subject ORGANISATION = new Organisation();

    Unit unit();

    /** One person, by pseudonym. */
    record Person(String id) implements Subject {
        public Person {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Unit unit() {
            return Unit.PERSON;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Two people, whichever came first.
     *
     * @param first the one whose id sorts first
     * @param second the other
     */
    record Pair(String first, String second) implements Subject {
        public Pair {
            if (first.compareTo(second) > 0) {
                String swapped = first;
                first = second;
                second = swapped;
            }
        }

        @Override
        public Unit unit() {
            return Unit.PAIR;
        }

        public boolean has(String person) {
            return first.equals(person) || second.equals(person);
        }

        @Override
        public String toString() {
            return first + " and " + second;
        }
    }

    /** A team. */
    record Team(String id) implements Subject {
        public Team {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Unit unit() {
            return Unit.TEAM;
        }

        @Override
        public String toString() {
            return "team " + id;
        }
    }

    /** The whole organisation; see {@link #ORGANISATION}. */
    record Organisation() implements Subject {
        @Override
        public Unit unit() {
            return Unit.ORGANISATION;
        }

        @Override
        public String toString() {
            return "the organisation";
        }
    }

    static Subject person(String id) {
        return new Person(id);
    }

    static Subject pair(String one, String other) {
        return new Pair(one, other);
    }

    static Subject team(String id) {
        return new Team(id);
    }

    private static String first(Subject subject) {
        return subject instanceof Pair pair ? pair.first() : subject.toString();
    }

    private static String last(Subject subject) {
        return subject instanceof Pair pair ? pair.second() : "";
    }

    @Override
    default int compareTo(Subject other) {
        return Comparator.comparing(Subject::unit)
                .thenComparing(Subject::first)
                .thenComparing(Subject::last)
                .compare(this, other);
    }
}
