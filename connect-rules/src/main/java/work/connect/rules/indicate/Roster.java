package work.connect.rules.indicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.Workplace;
import work.connect.model.people.Person;

/** People by position: who leads whom, who is in which team, since when. */
final class Roster {

    /** In place of a position or a day that is not known. */
    static final int NONE = -1;

    static final long UNKNOWN_DAY = Long.MIN_VALUE;

    /** The position of each person's leader, or {@link #NONE}. */
    final int[] leader;

    /** The position of each person's team in {@link #teams}. */
    final int[] team;

    /** The first day of work of each person as an epoch day, or {@link #UNKNOWN_DAY}. */
    final long[] startedOn;

    /** The ids of the teams, in order. */
    final List<String> teams;

    /** The positions of the members of each team, in order. */
    final int[][] members;

    private final Workplace workplace;
    private final boolean everybodyIsHere;

    Roster(Workplace workplace) {
        this.workplace = workplace;
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

    /** The position of somebody whom a fact names, or {@link #NONE} when they do not work here today. */
    int positionOf(String person) {
        return everybodyIsHere ? workplace.positionOfKnown(person) : workplace.positionOf(person);
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

    /** Whether a person started within the last {@value Newcomer#LONGEST} days. */
    boolean isNewcomer(int person, long today) {
        return startedOn[person] != UNKNOWN_DAY
                && startedOn[person] <= today
                && today - startedOn[person] <= Newcomer.LONGEST;
    }

    int size() {
        return leader.length;
    }
}
