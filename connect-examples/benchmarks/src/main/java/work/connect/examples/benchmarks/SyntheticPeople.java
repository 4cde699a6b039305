package work.connect.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.people.Person;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

/** Who works at a made-up workplace, in which team and led by whom; people and teams are numbers from 0. */
final class SyntheticPeople {

    /** In the place of somebody who leads. */
    static final int NOBODY = -1;

    private static final int TEAMS_PER_UNIT = 6;

    private final int size;
    private final Draw draw;
    private final LocalDate today;
    private final Workplace.Builder facts;
    private final String[] ids;
    private final int[] teams;
    private final int[] leaders;
    private final int[] daysHere;
    private final boolean[] answered;
    private final List<String> teamIds = new ArrayList<>();
    /** The first member of each team, who leads it, and the size at the end. */
    private final List<Integer> firsts = new ArrayList<>();

    /** Draws them, and adds them to the facts. */
    SyntheticPeople(int size, Draw draw, LocalDate today, Workplace.Builder facts) {
        this.size = size;
        this.draw = draw;
        this.today = today;
        this.facts = facts;
        ids = pseudonyms();
        teams = new int[size];
        leaders = new int[size];
        daysHere = new int[size];
        answered = new boolean[size];
        teams();
        people();
    }

    String id(int person) {
        return ids[person];
    }

    /** Who leads this person, or {@link #NOBODY}. */
    int leader(int person) {
        return leaders[person];
    }

    int daysHere(int person) {
        return daysHere[person];
    }

    /** Whether they took part in surveys. */
    boolean answered(int person) {
        return answered[person];
    }

    int numberOfTeams() {
        return teamIds.size();
    }

    String teamId(int team) {
        return teamIds.get(team);
    }

    int members(int team) {
        return firsts.get(team + 1) - firsts.get(team);
    }

    /** Somebody of the same team, in so many of a hundred cases. */
    int somebodyElse(int person, int inTeam) {
        int first = firsts.get(teams[person]);
        int last = firsts.get(teams[person] + 1) - 1;
        boolean near = last > first && draw.chance(inTeam);
        int least = near ? first : 0;
        int most = near ? last : size - 1;
        int other = draw.between(least, most - 1);
        return other < person ? other : other + 1;
    }

    private String[] pseudonyms() {
        int[] numbers = draw.shuffled(size);
        String[] pseudonyms = new String[size];
        for (int i = 0; i < size; i++) {
            pseudonyms[i] = "p%07d".formatted(numbers[i]);
        }
        return pseudonyms;
    }

    private void teams() {
        int first = 0;
        while (first < size) {
            int members = draw.between(8, 14);
            int next = size - first - members < 8 ? size : first + members;
            team(first, next);
            first = next;
        }
        firsts.add(size);
    }

    private void team(int first, int next) {
        int team = firsts.size();
        firsts.add(first);
        teamIds.add("t%05d".formatted(team));
        facts.add(Team.of(teamIds.get(team)).ledBy(ids[first]));
        int unitLeader = team == 0 ? NOBODY : firsts.get((team - 1) / TEAMS_PER_UNIT);
        for (int person = first; person < next; person++) {
            teams[person] = team;
            leaders[person] = person == first ? unitLeader : draw.chance(1) ? NOBODY : first;
        }
    }

    private void people() {
        double willing = 0;
        for (int person = 0; person < size; person++) {
            willing = isFirst(person) ? draw.one(100.0, 100.0, 92.0, 92.0, 92.0, 60.0) : willing;
            answered[person] = draw.chance(willing);
            daysHere[person] = daysHere();
            facts.add(person(person));
        }
    }

    private Person person(int person) {
        boolean startKnown = !draw.chance(3);
        return Person.of(ids[person], teamIds.get(teams[person]))
                .as(isFirst(person) ? "lead" : draw.one("engineer", "advisor", "clerk", "nurse"))
                .at(draw.one("north", "south", "river"))
                .ledBy(leaders[person] == NOBODY ? null : ids[leaders[person]])
                .startedOn(startKnown ? today.minusDays(daysHere[person]) : null)
                .working(workMode())
                .answeredTies(answered[person] && draw.chance(90) ? null : answered[person]);
    }

    private boolean isFirst(int person) {
        return firsts.get(teams[person]) == person;
    }

    private int daysHere() {
        return draw.chance(9) ? draw.between(0, 190) : draw.between(191, 5_000);
    }

    private @Nullable WorkMode workMode() {
        if (draw.chance(4)) {
            return null;
        }
        return draw.one(WorkMode.ON_SITE, WorkMode.ON_SITE, WorkMode.HYBRID, WorkMode.REMOTE);
    }
}
