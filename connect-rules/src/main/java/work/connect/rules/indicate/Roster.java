package work.connect.rules.indicate;

import java.util.ArrayList;
import java.util.List;
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
    final List<List<Integer>> members = new ArrayList<>();

    Roster(Workplace workplace) {
        List<Person> people = workplace.people();
        leader = new int[people.size()];
        team = new int[people.size()];
        startedOn = new long[people.size()];
        teams = List.copyOf(workplace.teams().keySet());
        java.util.Map<String, Integer> teamPositions = new java.util.HashMap<>();
        for (String id : teams) {
            teamPositions.put(id, members.size());
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            leader[i] = person.leader() == null ? NONE : workplace.positionOf(person.leader());
            startedOn[i] = person.startedOn() == null
                    ? UNKNOWN_DAY
                    : person.startedOn().toEpochDay();
            team[i] = teamPositions.get(person.team());
            members.get(team[i]).add(i);
        }
    }

    int size() {
        return leader.length;
    }
}
