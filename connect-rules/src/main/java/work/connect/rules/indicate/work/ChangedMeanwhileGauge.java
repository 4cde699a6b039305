package work.connect.rules.indicate.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.people.Absence;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Membership;
import work.connect.model.people.ReportingLine;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures what changed for people while they were on leave. */
final class ChangedMeanwhileGauge implements Gauge {

    private static final DataNeed CHANGES = DataNeed.register(Register.CHANGES);

    /** Where somebody belonged from a day on: a team, or a leader. */
    private record Place(String id, LocalDate from) {}

    private final Roster roster;
    private final Absences absences;
    private final Changes changes;
    private final Workplace workplace;
    private final Map<String, List<Place>> teams = new HashMap<>();
    private final Map<String, List<Place>> leaders = new HashMap<>();

    ChangedMeanwhileGauge(Roster roster, Absences absences, Changes changes) {
        this.roster = roster;
        this.absences = absences;
        this.changes = changes;
        workplace = roster.workplace();
        for (Membership membership : workplace.all(Membership.class)) {
            add(teams, membership.person(), new Place(membership.team(), membership.from()));
        }
        for (ReportingLine line : workplace.all(ReportingLine.class)) {
            add(leaders, line.person(), new Place(line.leader(), line.from()));
        }
        Stream.concat(teams.values().stream(), leaders.values().stream())
                .forEach(places -> places.sort(Comparator.comparing(Place::from)));
    }

    private static void add(Map<String, List<Place>> places, String person, Place place) {
        places.computeIfAbsent(person, first -> new ArrayList<>()).add(place);
    }

    @Override
    public void everybody(Readings readings) {
        if (!isKnown()) {
            readings.unknown(Unknown.forEverybody(ChangedMeanwhile.class, Gap.REGISTER_NOT_KEPT, CHANGES));
        }
        readings.unlessKept(workplace, Register.ABSENCES, ChangedMeanwhile.class);
    }

    private boolean isKnown() {
        return Stream.of(Register.CHANGES, Register.MEMBERSHIPS, Register.REPORTING_LINES)
                .anyMatch(workplace::keeps);
    }

    @Override
    public void person(int person, Readings readings) {
        if (isKnown() && workplace.keeps(Register.ABSENCES)) {
            absences.lastEnded(person)
                    .ifPresent(
                            absence -> readings.add(new ChangedMeanwhile(roster.id(person), changes(person, absence))));
        }
    }

    private int changes(int person, Absence absence) {
        String id = roster.id(person);
        return moves(teams.getOrDefault(id, List.of()), absence)
                + moves(leaders.getOrDefault(id, List.of()), absence)
                + around(roster.teamId(roster.team(person)), absence);
    }

    /** Moves from one to another; where somebody belonged first on record tells of none. */
    private static int moves(List<Place> places, Absence absence) {
        int moves = 0;
        for (int i = 1; i < places.size(); i++) {
            boolean isOther = !places.get(i).id().equals(places.get(i - 1).id());
            moves += isOther && isWithin(places.get(i).from(), absence) ? 1 : 0;
        }
        return moves;
    }

    private int around(String team, Absence absence) {
        return (int) Stream.concat(changes.touching(team).stream(), changes.touchingAll().stream())
                .filter(change -> change.kind() != ChangeKind.OTHER && isWithin(change.takesEffectOn(), absence))
                .count();
    }

    private static boolean isWithin(LocalDate day, Absence absence) {
        LocalDate last = Objects.requireNonNull(absence.until()).plusDays(1);
        return !day.isBefore(absence.from()) && !day.isAfter(last);
    }
}
