package work.connect.rules.indicate.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.people.Absence;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Membership;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures what changed for people while they were on leave. */
final class ChangedMeanwhileGauge implements Gauge {

    private static final DataNeed CHANGES = DataNeed.register(Register.CHANGES);

    private final Roster roster;
    private final Absences absences;
    private final Changes changes;
    private final Workplace workplace;
    private final Map<String, List<Membership>> memberships;

    ChangedMeanwhileGauge(Roster roster, Absences absences, Changes changes) {
        this.roster = roster;
        this.absences = absences;
        this.changes = changes;
        workplace = roster.workplace();
        memberships = workplace.all(Membership.class).stream().collect(Collectors.groupingBy(Membership::person));
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
        return (hasAnotherTeam(id, absence) ? 1 : 0)
                + (hasAnotherLeader(id, absence) ? 1 : 0)
                + around(roster.teamId(roster.team(person)), absence);
    }

    /** Where the team of before is not on record, nothing is known to have changed. */
    private boolean hasAnotherTeam(String person, Absence absence) {
        LocalDate before = absence.from().minusDays(1);
        Optional<String> left = memberships.getOrDefault(person, List.of()).stream()
                .filter(membership -> !membership.from().isAfter(before))
                .filter(membership ->
                        membership.until() == null || !membership.until().isBefore(before))
                .map(Membership::team)
                .findFirst();
        return left.isPresent() && !left.equals(workplace.history().teamOn(person, firstDayBack(absence)));
    }

    private int around(String team, Absence absence) {
        return (int) Stream.concat(changes.touching(team).stream(), changes.touchingAll().stream())
                .filter(change -> change.kind() != ChangeKind.OTHER && isWithin(change.takesEffectOn(), absence))
                .count();
    }

    private boolean hasAnotherLeader(String person, Absence absence) {
        Optional<String> before =
                workplace.history().leaderOn(person, absence.from().minusDays(1));
        return !before.equals(workplace.history().leaderOn(person, firstDayBack(absence)));
    }

    private static LocalDate firstDayBack(Absence absence) {
        return Objects.requireNonNull(absence.until()).plusDays(1);
    }

    private static boolean isWithin(LocalDate day, Absence absence) {
        return !day.isBefore(absence.from()) && !day.isAfter(firstDayBack(absence));
    }
}
