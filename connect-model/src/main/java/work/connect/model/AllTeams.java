package work.connect.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** Every team there is: those that are stated, and those that somebody belongs to, each with who leads it where that follows. */
final class AllTeams {

    private AllTeams() {}

    static Map<String, Team> of(List<Person> people, List<Team> stated) {
        Map<String, Team> teams = new TreeMap<>();
        Map<String, List<Person>> members = new HashMap<>();
        for (Person person : people) {
            teams.put(person.team(), Team.of(person.team()));
            members.computeIfAbsent(person.team(), team -> new ArrayList<>()).add(person);
        }
        stated.forEach(team -> teams.put(team.id(), team));
        teams.replaceAll((id, team) ->
                team.leader() != null ? team : team.ledBy(commonLeader(members.getOrDefault(id, List.of()))));
        return teams;
    }

    /** The one person to whom every other member reports; null when there is no such person. */
    private static @Nullable String commonLeader(List<Person> members) {
        Set<@Nullable String> leaders = members.stream().map(Person::leader).collect(Collectors.toSet());
        String common = null;
        for (Person member : members) {
            String leader = member.leader();
            if (leader != null && common == null && !leaders.contains(member.id())) {
                common = leader;
            }
        }
        for (Person member : members) {
            if (common != null && !member.id().equals(common) && !common.equals(member.leader())) {
                return null;
            }
        }
        return common;
    }
}
