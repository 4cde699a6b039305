package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

/** Draws who works somewhere, in which team, led by whom and since when. */
final class RandomPeople {

    private static final List<String> TEAMS = List.of("design", "legal", "ops", "sales");

    private final Scene scene;
    private final Dice dice;

    RandomPeople(Scene scene) {
        this.scene = scene;
        dice = scene.dice();
    }

    /** Nobody is led by somebody later in the list; now and then the first leads all the others. */
    List<Person> drawn() {
        boolean wide = dice.chance(6);
        List<String> ids = ids(wide ? 17 : dice.number(1, 2, 3, 4, 5, 7, 8, 10, 10, 11, 12, 13, 14, 14));
        List<String> teams = dice.some(dice.number(1, 2, 2, 3, 4), TEAMS);
        int sizeOfTheFirst = dice.number(0, 0, 0, ids.size() - 1, ids.size() - 1, ids.size() - 2, 10);
        List<String> otherTeams = sizeOfTheFirst > 0 && teams.size() > 1 ? teams.subList(1, teams.size()) : teams;
        int withoutLeader = wide ? 0 : dice.number(0, 5, 10, 15, 15, 100);
        int ledByTheFirst = wide ? 100 : dice.number(60, 60, 60, 100);
        int leaving = wide ? 0 : dice.number(0, 8, 8, 25);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String team = i < sizeOfTheFirst ? teams.get(0) : dice.oneOf(otherTeams);
            String leader = i == 0 || dice.chance(withoutLeader) ? null : leaderAmong(people, ledByTheFirst);
            Person person = person(ids.get(i), team).ledBy(leader);
            people.add(i > 0 && dice.chance(leaving) ? leaving(person) : person);
        }
        return people;
    }

    private List<String> ids(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add("p" + i);
        }
        return dice.shuffled(ids);
    }

    private String leaderAmong(List<Person> earlier, int ledByTheFirst) {
        if (ledByTheFirst < 100 && dice.chance(4)) {
            return "somebody-from-outside";
        }
        return dice.chance(ledByTheFirst)
                ? earlier.get(0).id()
                : dice.oneOf(earlier).id();
    }

    private Person person(String id, String team) {
        Person person = Person.of(id, team).startedOn(start());
        return dice.chance(15)
                ? person.working(dice.oneOf(WorkMode.values()))
                        .preferring(dice.oneOf(Preference.values()))
                        .as("analyst")
                        .at("north")
                : person;
    }

    private Person leaving(Person person) {
        LocalDate start = person.startedOn();
        LocalDate end = scene.daysAgo(dice.number(-3, 0, 1, 2, 20, 60));
        return start == null || !end.isBefore(start) ? person.endedOn(end) : person;
    }

    private @Nullable LocalDate start() {
        int kind = dice.between(1, 100);
        if (kind <= 15) {
            return null;
        }
        if (kind <= 60) {
            return scene.nearALimit();
        }
        return scene.daysAgo(kind <= 70 ? dice.between(-20, 3) : dice.between(100, 1200));
    }

    /** Some teams stated, among them one that nobody belongs to, some with a leader. */
    List<Team> teamsFor(List<Person> people) {
        List<Team> teams = new ArrayList<>();
        for (String id : dice.some(dice.between(0, 4), TEAMS)) {
            teams.add(Team.of(id)
                    .ledBy(dice.chance(40) ? dice.oneOf(people).id() : null)
                    .partOf(larger(id, people)));
        }
        return teams;
    }

    /** A team that somebody is in, of an earlier name, so that no team is part of itself. */
    private @Nullable String larger(String id, List<Person> people) {
        String other = dice.oneOf(people).team();
        return dice.chance(30) && other.compareTo(id) < 0 ? other : null;
    }
}
