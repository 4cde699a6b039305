package work.connect.rules.indicate.conflict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conflict.Conflict;
import work.connect.model.people.Membership;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/**
 * Counts the open conflicts of each team. A conflict belongs to the team a party was in when it began, as far as that is on
 * record; whoever brought one along from another team counts in neither.
 */
final class TeamConflictsGauge implements Gauge {

    /** What is open in a team. */
    private record Open(Set<String> cases, Set<Integer> people) {
        Open() {
            this(new HashSet<>(), new HashSet<>());
        }
    }

    private static final int WHOLE = 100;

    private final Roster roster;
    private final Workplace workplace;
    private final Map<String, List<Membership>> memberships;
    private final Map<Integer, Open> byTeam = new HashMap<>();

    TeamConflictsGauge(Roster roster, OpenConflicts conflicts) {
        this.roster = roster;
        workplace = roster.workplace();
        memberships = workplace.all(Membership.class).stream().collect(Collectors.groupingBy(Membership::person));
        for (int team = 0; team < roster.teams(); team++) {
            conflicts.of(team).forEach(this::count);
        }
    }

    private void count(Conflict conflict) {
        LocalDate began = Objects.requireNonNullElse(conflict.openedOn(), workplace.today());
        Stream.of(conflict.first(), conflict.second())
                .filter(party -> wasInTeamOfToday(party, began))
                .mapToInt(roster::positionOf)
                .forEach(party -> {
                    Open open = byTeam.computeIfAbsent(roster.team(party), first -> new Open());
                    open.cases().add(conflict.id());
                    open.people().add(party);
                });
    }

    private boolean wasInTeamOfToday(String person, LocalDate day) {
        String today = roster.person(roster.positionOf(person)).team();
        return memberships.getOrDefault(person, List.of()).stream()
                .filter(membership -> lasts(membership, day))
                .allMatch(membership -> membership.team().equals(today));
    }

    private static boolean lasts(Membership membership, LocalDate day) {
        LocalDate until = membership.until();
        return !membership.from().isAfter(day) && (until == null || !until.isBefore(day));
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CONFLICTS, TeamConflicts.class);
    }

    @Override
    public void team(int team, Readings readings) {
        int members = roster.members(team).length;
        if (members > 0 && workplace.keeps(Register.CONFLICTS)) {
            Open open = byTeam.getOrDefault(team, new Open());
            readings.add(new TeamConflicts(
                    roster.teamId(team), open.cases().size(), open.people().size() * WHOLE / members, members));
        }
    }
}
