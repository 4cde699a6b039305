package work.connect.rules.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import work.connect.model.Register;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TieSource;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** What people here say of their own ties and said within the year, as far as it is known when. */
final class OwnTies {

    private static final int YEAR = 365;

    private final Facts facts;
    private final List<Relationship> all;
    private final Map<String, List<Relationship>> from;
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Set<String> answeredOnce;

    OwnTies(Facts facts) {
        this.facts = facts;
        Map<Boolean, List<Relationship>> byAge = facts.all(Relationship.class).stream()
                .filter(tie -> tie.source() == TieSource.OWN_ANSWER)
                .collect(Collectors.partitioningBy(this::isLongAgo));
        answeredOnce = byAge.get(true).stream().map(Relationship::from).collect(Collectors.toSet());
        all = byAge.get(false).stream().filter(tie -> facts.isHere(tie.from())).toList();
        from = all.stream().collect(Collectors.groupingBy(Relationship::from));
        for (Relationship tie : all) {
            named.computeIfAbsent(tie.from(), first -> new TreeSet<>()).add(tie.to());
            named.computeIfAbsent(tie.to(), first -> new TreeSet<>()).add(tie.from());
        }
    }

    private boolean isLongAgo(Relationship tie) {
        return tie.statedOn() != null && facts.daysSince(tie.statedOn()) > YEAR;
    }

    List<Relationship> all() {
        return all;
    }

    List<Relationship> of(Person person) {
        return from.getOrDefault(person.id(), List.of());
    }

    /** Whether the person answered within the year; who answered before alone did not. */
    boolean answered(Person person) {
        boolean lately = from.containsKey(person.id());
        if (!lately && answeredOnce.contains(person.id())) {
            return false;
        }
        Boolean said = person.answeredTies();
        return said != null ? said : lately;
    }

    boolean enoughAnswered(List<Person> asked) {
        return asked.stream().filter(this::answered).count() * 100 >= 70L * asked.size();
    }

    boolean allAnswered(List<Person> asked) {
        return asked.stream().allMatch(this::answered);
    }

    /** Those here who name the person, or whom the person names. */
    List<Person> tiedWith(Person person) {
        return named.getOrDefault(person.id(), Set.of()).stream()
                .filter(other -> facts.isHere(other) && !other.equals(person.id()))
                .map(facts::personHere)
                .toList();
    }

    boolean names(String one, String other, Sign sign, Predicate<RelationshipFunction> function) {
        for (Relationship tie : from.getOrDefault(one, List.of())) {
            if (tie.to().equals(other) && tie.sign() == sign && function.test(tie.function())) {
                return true;
            }
        }
        return false;
    }

    boolean closeTiesAreKnown(Person person) {
        return facts.keeps(Register.CLOSE_TIES) && answered(person) && enoughAnswered(facts.membersOf(person.team()));
    }

    long closeTies(Person person) {
        return tiedWith(person).stream()
                .filter(other -> areClose(person, other))
                .count();
    }

    Confidence confidence(Person person) {
        return allAnswered(facts.membersOf(person.team())) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    boolean areClose(Person one, Person other) {
        return names(one.id(), other.id(), Sign.SUPPORTIVE, RelationshipFunction::isClose)
                && names(other.id(), one.id(), Sign.SUPPORTIVE, RelationshipFunction::isClose);
    }

    boolean areInEverydayContact(Person one, Person other) {
        return areTied(one, other, function -> !function.isClose());
    }

    boolean areTied(Person one, Person other) {
        return areTied(one, other, function -> true);
    }

    private boolean areTied(Person one, Person other, Predicate<RelationshipFunction> function) {
        return names(one.id(), other.id(), Sign.SUPPORTIVE, function)
                || names(other.id(), one.id(), Sign.SUPPORTIVE, function);
    }

    boolean findsStrained(Person person, Person other) {
        return findsStrained(person.id(), other.id());
    }

    boolean findsStrained(String person, String other) {
        return names(person, other, Sign.STRAINED, function -> true);
    }
}
