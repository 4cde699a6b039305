package work.connect.rules.indicate.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.Workplace;
import work.connect.model.people.Change;
import work.connect.model.people.Team;

/** Which changes touch whom: a change of a unit touches every team that belongs to it. */
final class Changes {

    private final Workplace workplace;
    private final Map<String, List<Change>> byTeam = new HashMap<>();
    private final List<Change> all = new ArrayList<>();

    Changes(Workplace workplace) {
        this.workplace = workplace;
        for (Change change : workplace.all(Change.class)) {
            (change.team() == null ? all : byTeam.computeIfAbsent(change.team(), team -> new ArrayList<>()))
                    .add(change);
        }
    }

    /** The changes for the whole organisation, in the order of their ids. */
    List<Change> touchingAll() {
        return all;
    }

    /** The changes for a team or for a unit it belongs to, from the team upwards. Not those for the whole organisation. */
    List<Change> touching(String team) {
        if (byTeam.isEmpty()) {
            return List.of();
        }
        List<Change> touching = new ArrayList<>();
        units(team).forEach(unit -> touching.addAll(byTeam.getOrDefault(unit.id(), List.of())));
        return touching;
    }

    /** A team and the units it belongs to, from the team upwards. */
    List<Team> units(String team) {
        List<Team> units = new ArrayList<>();
        Team unit = workplace.teams().get(team);
        while (unit != null) {
            units.add(unit);
            String larger = unit.partOf();
            unit = larger == null ? null : workplace.teams().getOrDefault(larger, Team.of(larger));
        }
        return units;
    }
}
