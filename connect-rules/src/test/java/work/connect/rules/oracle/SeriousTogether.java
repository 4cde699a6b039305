package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** Three serious risks in one team, or two in a team that a fifth of its people left: TOX-01. */
record SeriousTogether(Facts facts) {

    List<Weighed> among(List<Weighed> told) {
        List<Weighed> found = new ArrayList<>();
        for (String team : facts.teams()) {
            List<Weighed> serious = told.stream()
                    .filter(one -> one.figure() && one.subject().equals(Subject.team(team)))
                    .filter(one -> one.severity().isAtLeast(Severity.HIGH))
                    .toList();
            int families = families(serious, List.of());
            if (families >= 3 || (families == 2 && manyLeft(team))) {
                found.add(new Weighed(
                        "TOX-01",
                        Hazard.SEVERAL_SERIOUS_RISKS,
                        Subject.team(team),
                        Subject.team(team).toString(),
                        "",
                        Severity.HIGH,
                        true,
                        false,
                        Set.of("several serious risks"),
                        ACTIONS));
            }
        }
        return found;
    }

    private static final List<String> ACTIONS = List.of(
            "CONSULT_PEOPLE",
            "REBALANCE_WORK",
            "ENOUGH_HANDS",
            "OWNER_AND_REVIEW",
            "CIVILITY_CULTURE",
            "INDEPENDENT_VOICE");

    /** How many there are at most of which no two are of one hazard or rest on the same. */
    private static int families(List<Weighed> left, List<Weighed> taken) {
        if (left.isEmpty()) {
            return taken.size();
        }
        Weighed first = left.get(0);
        List<Weighed> rest = left.subList(1, left.size());
        boolean isOfItsOwn = taken.stream()
                .allMatch(other ->
                        other.hazard() != first.hazard() && Collections.disjoint(other.restsOn(), first.restsOn()));
        int without = families(rest, taken);
        if (!isOfItsOwn) {
            return without;
        }
        List<Weighed> more = new ArrayList<>(taken);
        more.add(first);
        return Math.max(without, families(rest, more));
    }

    /** A fifth of ten or more within a year, unless it was decided that people leave. */
    private boolean manyLeft(String team) {
        LocalDate yearAgo = facts.today().minusDays(365);
        long left = facts.all(Person.class).stream()
                .filter(person -> person.team().equals(team) && facts.personHere(person.id()) == null)
                .filter(person -> person.hasLeftBy(facts.today()) && !person.hasLeftBy(yearAgo))
                .count();
        long people = left + facts.membersOf(team).size();
        return facts.keeps(Register.LEAVERS) && people >= 10 && left * 5 >= people && !isDecided(team, yearAgo);
    }

    private boolean isDecided(String team, LocalDate yearAgo) {
        Set<String> units = facts.unitsOf(team);
        boolean ends =
                facts.all(Team.class).stream().anyMatch(unit -> units.contains(unit.id()) && unit.endedOn() != null);
        return ends
                || facts.all(Change.class).stream()
                        .filter(change -> change.team() == null || units.contains(change.team()))
                        .filter(change -> !change.takesEffectOn().isBefore(yearAgo))
                        .anyMatch(SeriousTogether::touchesJobs);
    }

    private static boolean touchesJobs(Change change) {
        return Set.of(ChangeKind.STAFF_CUT, ChangeKind.REORGANISATION).contains(change.kind())
                || Boolean.TRUE.equals(change.touchesJobs());
    }
}
