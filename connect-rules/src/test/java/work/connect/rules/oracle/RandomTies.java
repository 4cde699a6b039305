package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TieSource;
import work.connect.model.connection.TrustFacet;
import work.connect.model.people.Person;

/** Draws who is tied to whom, and who answered when asked about it. */
final class RandomTies {

    private static final List<RelationshipFunction> ALL = List.of(RelationshipFunction.values());
    private static final List<RelationshipFunction> CLOSE =
            ALL.stream().filter(RelationshipFunction::isClose).toList();
    private static final List<RelationshipFunction> EVERYDAY =
            ALL.stream().filter(function -> !function.isClose()).toList();

    private final Scene scene;
    private final Dice dice;
    private final int old;
    private final List<Person> people;
    private final List<Relationship> ties = new ArrayList<>();

    RandomTies(Scene scene, List<Person> people) {
        this.scene = scene;
        dice = scene.dice();
        old = dice.number(0, 0, 0, 30, 100);
        this.people = people;
    }

    List<Relationship> drawn() {
        if (people.size() > 1) {
            List<RelationshipFunction> functions = dice.oneOf(List.of(ALL, ALL, CLOSE, EVERYDAY));
            addSupport(functions);
            addStrain();
        }
        ties.replaceAll(this::withMore);
        return dice.shuffled(ties);
    }

    private boolean workedHere(String id, LocalDate day) {
        return people.stream().anyMatch(person -> person.id().equals(id) && person.worksHereOn(day));
    }

    /** Some with trust, some that the host put on record and nobody said. */
    private Relationship withMore(Relationship tie) {
        Relationship more = dice.chance(15) ? tie.trusting(dice.oneOf(TrustFacet.values())) : tie;
        LocalDate day = scene.daysAgo(dice.number(10, 364, 365, 366, 367));
        if (dice.chance(old) && workedHere(tie.from(), day) && workedHere(tie.to(), day)) {
            more = more.statedOn(day);
        }
        return dice.chance(2) ? more.saidBy(TieSource.ON_RECORD) : more;
    }

    private void addSupport(List<RelationshipFunction> functions) {
        int kind = dice.between(1, 100);
        List<String> apart = teamsBesideOthersWithManyPairs();
        if (!apart.isEmpty() && dice.chance(40)) {
            addTeamApart(dice.oneOf(apart), functions);
        } else if (kind <= 25) {
            addFewTiesAcrossTeams(functions);
        } else if (kind <= 38) {
            addOneSource(functions);
        } else if (kind <= 46) {
            addTwoGroups(functions);
        } else {
            addTiesOfAnyNumber(kind <= 50, functions);
        }
    }

    /** About as many ties as there are people, or about ten, of which hardly any cross teams. */
    private void addFewTiesAcrossTeams(List<RelationshipFunction> functions) {
        int size = people.size();
        int across = dice.number(0, 1, 1, 1, 2);
        int within = dice.number(9, 10, 11, 12, 20, 21, size - 1, size, size, size + 1) - across;
        List<List<Person>> pairs = new ArrayList<>(dice.some(Math.max(within, 0), pairs(true)));
        pairs.addAll(dice.some(across, pairs(false)));
        for (List<Person> pair : pairs) {
            Relationship tie = Relationship.of(pair.get(0).id(), pair.get(1).id(), dice.oneOf(functions));
            ties.add(dice.chance(50) ? tie : tie.reversed());
            if (dice.chance(30)) {
                ties.add(Relationship.of(tie.to(), tie.from(), dice.oneOf(functions)));
            }
        }
    }

    /** Of each person all ties go to one other. */
    private void addOneSource(List<RelationshipFunction> functions) {
        for (Person person : people) {
            Person source = dice.oneOf(people);
            for (int i = source.equals(person) ? 0 : dice.between(0, 4); i > 0; i--) {
                ties.add(Relationship.of(person.id(), source.id(), dice.oneOf(functions)));
            }
        }
    }

    /** All ties lie within one of two halves of a team, or are strained. */
    private void addTwoGroups(List<RelationshipFunction> functions) {
        List<Person> team = dice.shuffled(someTeam());
        int strained = dice.number(10, 30, 60);
        for (int i = 0; i < team.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean together = (i < team.size() / 2) == (j < team.size() / 2);
                if (together || dice.chance(strained)) {
                    ties.add(Relationship.of(team.get(i).id(), team.get(j).id(), dice.oneOf(functions))
                            .felt(together ? Sign.SUPPORTIVE : Sign.STRAINED));
                }
            }
        }
    }

    private List<String> teamsBesideOthersWithManyPairs() {
        return people.stream()
                .map(Person::team)
                .distinct()
                .filter(team -> pairsAcross(team, false).size() >= 10)
                .toList();
    }

    /** Ties cross between the other teams, and hardly any reach this one. */
    private void addTeamApart(String team, List<RelationshipFunction> functions) {
        List<List<Person>> tied = new ArrayList<>(dice.some(dice.number(8, 12, 20, 40), pairsAcross(team, false)));
        tied.addAll(dice.some(dice.number(0, 0, 1, 2, 4), pairsAcross(team, true)));
        tied.forEach(pair -> addTie(pair, functions));
    }

    /** Pairs of people from different teams, one of whom is in this one, or neither. */
    private List<List<Person>> pairsAcross(String team, boolean oneInIt) {
        return pairs(false).stream()
                .filter(pair -> pair.stream().anyMatch(person -> person.team().equals(team)) == oneInIt)
                .toList();
    }

    private List<List<Person>> pairs(boolean inOneTeam) {
        List<List<Person>> pairs = new ArrayList<>();
        for (Person one : people) {
            for (Person other : people) {
                if (one.id().compareTo(other.id()) < 0 && one.team().equals(other.team()) == inOneTeam) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    private void addTiesOfAnyNumber(boolean eachTeamForItself, List<RelationshipFunction> functions) {
        for (int i = people.size() * dice.number(0, 1, 2, 3, 6, 12) / 2; i > 0; i--) {
            addTie(dice.some(2, eachTeamForItself ? someTeam() : people), functions);
        }
    }

    private List<Person> someTeam() {
        String team = dice.oneOf(people).team();
        return people.stream().filter(person -> person.team().equals(team)).toList();
    }

    private void addTie(List<Person> pair, List<RelationshipFunction> functions) {
        if (pair.size() < 2) {
            return;
        }
        RelationshipFunction function = dice.oneOf(functions);
        Relationship tie =
                Relationship.of(pair.get(0).id(), pair.get(1).id(), function).felt(sign());
        ties.add(tie);
        if (dice.chance(60)) {
            RelationshipFunction back = dice.chance(30) ? function : dice.oneOf(functions);
            ties.add(Relationship.of(tie.to(), tie.from(), back).felt(sign()));
        }
        if (dice.chance(10)) {
            ties.add(tie);
        }
    }

    private Sign sign() {
        return dice.chance(80) ? Sign.SUPPORTIVE : dice.oneOf(Sign.values());
    }

    private void addStrain() {
        int percent = dice.number(0, 20, 60);
        for (Person person : people) {
            List<Person> others =
                    people.stream().filter(other -> !other.equals(person)).toList();
            int count = dice.chance(percent) ? dice.between(1, 6) : 0;
            for (Person other : dice.some(count, others)) {
                ties.add(Relationship.of(person.id(), other.id(), dice.oneOf(ALL))
                        .felt(Sign.STRAINED));
            }
        }
    }

    /** The same people, of whom as many answered as there must be, or one less, or any number. */
    List<Person> answering(List<Relationship> named) {
        List<Person> answering = new ArrayList<>();
        for (Collection<Person> asked : groups()) {
            int size = asked.size();
            int enough = (size * 70 + 99) / 100;
            int answered = dice.number(size, size, size - 1, enough, enough - 1, dice.between(0, size));
            for (Person person : dice.shuffled(List.copyOf(asked))) {
                answering.add(person.answeredTies(said(answered > 0, names(person, named))));
                answered--;
            }
        }
        return answering;
    }

    private Collection<? extends Collection<Person>> groups() {
        return dice.chance(40)
                ? List.of(people)
                : people.stream().collect(Collectors.groupingBy(Person::team)).values();
    }

    private static boolean names(Person person, List<Relationship> named) {
        return named.stream().anyMatch(tie -> tie.from().equals(person.id()) && tie.source() == TieSource.OWN_ANSWER);
    }

    /** What to put on record so that the person counts as having answered or not: nothing, where the ties show it. */
    private @Nullable Boolean said(boolean answered, boolean names) {
        return answered == names && dice.chance(70) ? null : answered;
    }
}
