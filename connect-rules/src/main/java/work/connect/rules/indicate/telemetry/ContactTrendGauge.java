package work.connect.rules.indicate.telemetry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Membership;
import work.connect.model.people.Team;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.Contacts;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures how much contact each person has next to what was usual for them. */
final class ContactTrendGauge implements ContactGauge {

    private static final int WEEKS_FOR_TREND = 12;
    private static final int LEAST_RECENT = 2;
    private static final int LEAST_BEFORE = 4;
    private static final int MIGRATED_PERCENT = 50;
    private static final Set<ChangeKind> CHANGES_OF_CONTACT = EnumSet.of(
            ChangeKind.TOOLS,
            ChangeKind.WORKING_TIME,
            ChangeKind.MOVE,
            ChangeKind.REORGANISATION,
            ChangeKind.NEW_LEADER);
    private static final DataNeed CONTACTS = DataNeed.register(Register.CONTACTS);

    private final Roster roster;
    private final Workplace workplace;
    private final Weeks weeks;
    private final ContactCounts counts;
    private final Map<@Nullable String, Integer> changed = new HashMap<>();
    private final int[] moved;

    ContactTrendGauge(Roster roster, Weeks weeks) {
        this.roster = roster;
        this.weeks = weeks;
        workplace = roster.workplace();
        counts = new ContactCounts(roster);
        moved = new int[roster.size()];
        workplace.all(Change.class).forEach(this::change);
        workplace.all(Membership.class).forEach(this::move);
    }

    private void change(Change change) {
        if (CHANGES_OF_CONTACT.contains(change.kind())) {
            changed.merge(change.team(), week(change.takesEffectOn().toEpochDay()), (one, other) -> one | other);
        }
    }

    private void move(Membership membership) {
        int person = roster.positionOf(membership.person());
        if (person != Roster.NONE) {
            moved[person] |= week(membership.from().toEpochDay());
        }
    }

    /** The week of a day as a bit; what takes effect today or later has changed nothing yet. */
    private int week(long day) {
        long week = Math.floorDiv(roster.today() - 1 - day, 7);
        return week < 0 || week >= Weeks.COUNT ? 0 : 1 << week;
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (Contacts.isContact(interaction)) {
            int week = weeks.weekOf(interaction.at().getEpochSecond());
            if (week >= 0 && week < Weeks.COUNT) {
                counts.add(interaction.channel(), week, from, to);
            }
        }
    }

    @Override
    public void everybody(Readings readings) {
        if (weeks.kept() < WEEKS_FOR_TREND) {
            readings.unknown(Unknown.forEverybody(ContactTrend.class, Gap.REGISTER_NOT_KEPT, CONTACTS));
        }
        if (weeks.kept() < Weeks.COUNT) {
            readings.unknown(Unknown.forEverybody(LastingContactDrop.class, Gap.REGISTER_NOT_KEPT, CONTACTS));
        }
    }

    @Override
    public void person(int person, Readings readings) {
        if (weeks.kept() >= WEEKS_FOR_TREND && weeks.hadBegun(person, WEEKS_FOR_TREND - 1)) {
            int here = weeks.of(person);
            trend(person, Stretch.LATEST.within(here), readings);
            if (weeks.kept() >= Weeks.COUNT && weeks.hadBegun(person, Weeks.COUNT - 1)) {
                lasting(person, here, readings);
            }
        }
    }

    private void trend(int person, Stretch stretch, Readings readings) {
        if (isEnough(stretch)) {
            Drop drop = Drop.of(stretch, contacts(person, Stretch.LATEST));
            readings.add(new ContactTrend(
                    roster.id(person),
                    drop.recent(),
                    drop.usual(),
                    drop.percent(),
                    drop.fewer(),
                    others(person, Stretch.LATEST),
                    isChanged(person, Stretch.LATEST),
                    weeks.confidence()));
        }
    }

    private void lasting(int person, int here, Readings readings) {
        Stretch later = Stretch.LATER.within(here);
        Stretch earlier = Stretch.EARLIER.within(here);
        if (isEnough(later) && isEnough(earlier)) {
            Drop last = Drop.of(later, contacts(person, Stretch.BOTH));
            Drop first = Drop.of(earlier, contacts(person, Stretch.BOTH));
            readings.add(new LastingContactDrop(
                    roster.id(person),
                    Math.max(last.percent(), first.percent()),
                    Math.min(last.fewer(), first.fewer()),
                    others(person, Stretch.BOTH),
                    isChanged(person, Stretch.BOTH),
                    weeks.confidence()));
        }
    }

    private static boolean isEnough(Stretch stretch) {
        return Integer.bitCount(stretch.recent()) >= LEAST_RECENT && Integer.bitCount(stretch.before()) >= LEAST_BEFORE;
    }

    /** The contacts of a person by week, over the channels that others still use. */
    private IntUnaryOperator contacts(int person, Stretch stretch) {
        boolean[] used = new boolean[ContactCounts.CHANNELS];
        Stretch common = stretch.within(weeks.common());
        for (int channel = 0; channel < used.length; channel++) {
            int which = channel;
            used[channel] = common.percent(week -> counts.ofOthers(person, which, week)) > MIGRATED_PERCENT;
        }
        return week -> {
            int sum = 0;
            for (int channel = 0; channel < used.length; channel++) {
                sum += used[channel] ? counts.of(person, channel, week) : 0;
            }
            return sum;
        };
    }

    private int others(int person, Stretch stretch) {
        return stretch.within(weeks.common()).percent(week -> counts.ofTeamWithout(person, week));
    }

    private boolean isChanged(int person, Stretch stretch) {
        int all = stretch.recent() | stretch.before();
        return ((moved[person] | changesOf(person)) & all) != 0;
    }

    private int changesOf(int person) {
        int found = changed.getOrDefault(null, 0);
        Set<String> seen = new HashSet<>();
        String unit = roster.teamId(roster.team(person));
        while (unit != null && seen.add(unit)) {
            found |= changed.getOrDefault(unit, 0);
            Team larger = workplace.teams().get(unit);
            unit = larger == null ? null : larger.partOf();
        }
        return found;
    }
}
