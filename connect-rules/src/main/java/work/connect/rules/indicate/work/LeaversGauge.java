package work.connect.rules.indicate.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Person;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures how many of each team have left. */
final class LeaversGauge implements Gauge {

    private static final int DAYS = 365;

    private final Roster roster;
    private final Workplace workplace;
    private final Changes changes;
    private final LocalDate since;
    private final Map<String, Integer> left = new HashMap<>();

    LeaversGauge(Roster roster, Changes changes) {
        this.roster = roster;
        this.changes = changes;
        workplace = roster.workplace();
        since = workplace.today().minusDays(DAYS);
        for (Person person : workplace.peopleElsewhere()) {
            if (person.hasLeftBy(workplace.today()) && !person.hasLeftBy(since)) {
                left.merge(person.team(), 1, Integer::sum);
            }
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.LEAVERS, Leavers.class);
    }

    @Override
    public void team(int team, Readings readings) {
        String id = roster.teamId(team);
        int gone = left.getOrDefault(id, 0);
        int people = roster.members(team).length + gone;
        if (people > 0 && workplace.keeps(Register.LEAVERS)) {
            int percent = (int) (100L * gone / people);
            readings.add(new Leavers(id, percent, isPlanned(id), people, confidence()));
        }
    }

    private Confidence confidence() {
        return workplace.keptSince(Register.LEAVERS).filter(since::isBefore).isPresent()
                ? Confidence.MEDIUM
                : Confidence.HIGH;
    }

    private boolean isPlanned(String team) {
        return changes.units(team).stream().anyMatch(unit -> unit.endedOn() != null)
                || changes.touching(team).stream().anyMatch(this::endsJobs)
                || changes.touchingAll().stream().anyMatch(this::endsJobs);
    }

    private boolean endsJobs(Change change) {
        boolean isRecent = !change.takesEffectOn().isBefore(since);
        return isRecent
                && (change.kind() == ChangeKind.STAFF_CUT
                        || change.kind() == ChangeKind.REORGANISATION
                        || Boolean.TRUE.equals(change.touchesJobs()));
    }
}
