package work.connect.rules.indicate.gauge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.Workplace;
import work.connect.model.people.Person;

/**
 * People and teams by position: who leads whom, who is in which team, since when. Positions count from 0, people in the
 * order of {@link Workplace#people()}, teams in the order of their ids.
 */
public final class Roster {

    /** In place of a position or a day that is not known. */
    public static final int NONE = -1;

    /** In place of an epoch day that is not known. */
    public static final long UNKNOWN_DAY = Long.MIN_VALUE;

    /** For how many days after the first day somebody counts as a newcomer; rules draw narrower limits. */
    public static final int NEWCOMER_DAYS = 180;

    private final Workplace workplace;
    private final boolean everybodyIsHere;
    private final long today;
    private final int[] leader;
    private final int[] team;
    private final long[] startedOn;
    private final List<String> teams;
    private final int[][] members;

    public Roster(Workplace workplace) {
        this.workplace = workplace;
        today = workplace.today().toEpochDay();
        everybodyIsHere = workplace.peopleElsewhere().isEmpty();
        List<Person> people = workplace.people();
        leader = new int[people.size()];
        team = new int[people.size()];
        startedOn = new long[people.size()];
        teams = List.copyOf(workplace.teams().keySet());
        Map<String, Integer> teamPositions = new HashMap<>();
        teams.forEach(id -> teamPositions.put(id, teamPositions.size()));
        int[] sizes = new int[teams.size()];
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            leader[i] = leaderOf(person);
            startedOn[i] = person.startedOn() == null
                    ? UNKNOWN_DAY
                    : person.startedOn().toEpochDay();
            team[i] = teamPositions.get(person.team());
            sizes[team[i]]++;
        }
        members = members(sizes);
    }

    /** Whoever leads them may be from outside. */
    private int leaderOf(Person person) {
        return person.leader() != null
                ? workplace.positionOf(person.leader())
                : workplace.leaderOf(person.id()).map(workplace::positionOf).orElse(NONE);
    }

    private int[][] members(int[] sizes) {
        int[][] groups = new int[sizes.length][];
        for (int group = 0; group < sizes.length; group++) {
            groups[group] = new int[sizes[group]];
        }
        int[] filled = new int[sizes.length];
        for (int person = 0; person < team.length; person++) {
            groups[team[person]][filled[team[person]]++] = person;
        }
        return groups;
    }

    public Workplace workplace() {
        return workplace;
    }

    /** The day of the assessment as an epoch day. */
    public long today() {
        return today;
    }

    /** How many people work here today. */
    public int size() {
        return leader.length;
    }

    /** How many teams there are. */
    public int teams() {
        return members.length;
    }

    public String id(int person) {
        return workplace.people().get(person).id();
    }

    public Person person(int person) {
        return workplace.people().get(person);
    }

    public String teamId(int team) {
        return teams.get(team);
    }

    /** The position of somebody whom a fact names, or {@link #NONE} when they do not work here today. */
    public int positionOf(String person) {
        return everybodyIsHere ? workplace.positionOfKnown(person) : workplace.positionOf(person);
    }

    /** The position of a person's leader, or {@link #NONE}. */
    public int leader(int person) {
        return leader[person];
    }

    /** The position of a person's team. */
    public int team(int person) {
        return team[person];
    }

    /** The positions of the members of a team, in order. For reading only. */
    public int[] members(int team) {
        return members[team];
    }

    /** The first day of work as an epoch day, or {@link #UNKNOWN_DAY}. */
    public long startedOn(int person) {
        return startedOn[person];
    }

    /** Whether a person started within the last {@value #NEWCOMER_DAYS} days. */
    public boolean isNewcomer(int person) {
        return startedOn[person] != UNKNOWN_DAY
                && startedOn[person] <= today
                && today - startedOn[person] <= NEWCOMER_DAYS;
    }
}
