package work.connect.rules.indicate.contact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Change;
import work.connect.model.people.Level;
import work.connect.model.people.Team;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.Contacts;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures when each team last heard from a senior leader. A host that says of somebody that they are one says it of all. */
final class SeniorContactGauge implements ContactGauge {

    private static final int CHANGE_DAYS = 90;
    private static final long NEVER = Long.MIN_VALUE;

    private final Roster roster;
    private final Workplace workplace;
    private final LocalDays days;
    private final boolean[] isSenior;
    private final boolean[] isClose;
    private final long[] lastSecond;
    private final Map<@Nullable String, Integer> changes = new HashMap<>();
    private boolean anySenior;

    SeniorContactGauge(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        isSenior = new boolean[roster.size()];
        isClose = new boolean[roster.teams()];
        lastSecond = new long[roster.teams()];
        Arrays.fill(lastSecond, NEVER);
        for (int person = 0; person < isSenior.length; person++) {
            Level level = roster.person(person).level();
            if (level == Level.SENIOR_LEADER || level == Level.EXECUTIVE) {
                isSenior[person] = true;
                isClose[roster.team(person)] = true;
                anySenior = true;
            }
        }
        for (int team = 0; team < isClose.length; team++) {
            isClose[team] |= isLedBySenior(team);
        }
        workplace.all(Change.class).stream()
                .filter(this::isNear)
                .forEach(change -> changes.merge(change.team(), 1, Integer::sum));
    }

    private Team team(int team) {
        return Objects.requireNonNull(workplace.teams().get(roster.teamId(team)));
    }

    private boolean isLedBySenior(int team) {
        String leader = team(team).leader();
        int position = leader == null ? Roster.NONE : workplace.positionOf(leader);
        return position != Roster.NONE && isSenior[position];
    }

    private boolean isNear(Change change) {
        return Math.abs(change.takesEffectOn().toEpochDay() - roster.today()) <= CHANGE_DAYS;
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (from == Roster.NONE || to == Roster.NONE || !Contacts.isContact(interaction)) {
            return;
        }
        long second = interaction.at().getEpochSecond();
        if (isSenior[from]) {
            lastSecond[roster.team(to)] = Math.max(lastSecond[roster.team(to)], second);
        }
        if (isSenior[to]) {
            lastSecond[roster.team(from)] = Math.max(lastSecond[roster.team(from)], second);
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CONTACTS, SeniorContact.class);
        if (!anySenior) {
            readings.unknown(Unknown.forEverybody(
                    SeniorContact.class, Gap.NOT_STATED, DataNeed.column(FactType.PEOPLE, "level")));
        }
    }

    @Override
    public void team(int team, Readings readings) {
        int people = roster.members(team).length;
        LocalDate since = workplace.keptSince(Register.CONTACTS).orElse(null);
        if (since == null || !anySenior || isClose[team] || people == 0) {
            return;
        }
        long start = since.toEpochDay();
        LocalDate began = team(team).startedOn();
        if (began != null) {
            start = Math.max(start, began.toEpochDay());
        }
        if (lastSecond[team] != NEVER) {
            start = Math.max(start, days.of(lastSecond[team]));
        }
        int passed = Math.toIntExact(Math.max(0, roster.today() - start));
        readings.add(new SeniorContact(roster.teamId(team), passed, changesOf(team), people));
    }

    /** Whatever touches the larger unit a team belongs to touches the team. */
    private int changesOf(int team) {
        int touching = changes.getOrDefault(null, 0);
        Set<String> seen = new HashSet<>();
        String unit = roster.teamId(team);
        while (unit != null && seen.add(unit)) {
            touching += changes.getOrDefault(unit, 0);
            Team larger = workplace.teams().get(unit);
            unit = larger == null ? null : larger.partOf();
        }
        return touching;
    }
}
