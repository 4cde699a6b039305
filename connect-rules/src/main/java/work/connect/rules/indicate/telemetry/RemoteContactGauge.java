package work.connect.rules.indicate.telemetry;

import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.people.WorkMode;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.Contacts;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures for how long those who work far away have not spoken with their team. */
final class RemoteContactGauge implements ContactGauge {

    private static final int LEAST_WEEKS = 3;
    private static final int LAST_WEEKS = (1 << LEAST_WEEKS) - 1;

    private final Roster roster;
    private final Weeks weeks;
    private final int[] spoke;
    private final int[] unsaid;
    private final int[] inTouch;

    RemoteContactGauge(Roster roster, Weeks weeks) {
        this.roster = roster;
        this.weeks = weeks;
        spoke = new int[roster.size()];
        unsaid = new int[roster.size()];
        inTouch = new int[roster.teams()];
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (from == Roster.NONE || to == Roster.NONE || !isOfTheTeam(from, to)) {
            return;
        }
        int week = weeks.weekOf(interaction.at().getEpochSecond());
        if (week < 0 || week >= Weeks.COUNT || !Contacts.mayBeSynchronous(interaction)) {
            return;
        }
        int[] set = Contacts.isSynchronous(interaction) ? spoke : unsaid;
        set[from] |= 1 << week;
        set[to] |= 1 << week;
    }

    private boolean isOfTheTeam(int from, int to) {
        return roster.team(from) == roster.team(to) || roster.leader(from) == to || roster.leader(to) == from;
    }

    @Override
    public void everybody(Readings readings) {
        if (weeks.kept() < LEAST_WEEKS) {
            readings.unknown(Unknown.forEverybody(
                    RemoteContact.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.CONTACTS)));
        }
        for (int person = 0; person < spoke.length; person++) {
            inTouch[roster.team(person)] += isInTouch(person) ? 1 : 0;
        }
    }

    private boolean isInTouch(int person) {
        return (spoke[person] & LAST_WEEKS) != 0;
    }

    @Override
    public void person(int person, Readings readings) {
        WorkMode mode = roster.person(person).workMode();
        if (weeks.kept() < LEAST_WEEKS) {
            return;
        }
        if (mode == null) {
            notStated(person, DataNeed.column(FactType.PEOPLE, "workMode"), readings);
        } else if (mode == WorkMode.REMOTE) {
            remote(person, readings);
        }
    }

    private void remote(int person, Readings readings) {
        int others = roster.members(roster.team(person)).length - 1;
        if (others == 0) {
            return;
        }
        int here = weeks.of(person);
        int sure = inARow(person, here, spoke[person] | unsaid[person]);
        if (sure < inARow(person, here, spoke[person])) {
            notStated(person, DataNeed.column(FactType.INTERACTIONS, "channel"), readings);
        }
        int othersInTouch = inTouch[roster.team(person)] - (isInTouch(person) ? 1 : 0);
        readings.add(new RemoteContact(roster.id(person), sure, 100 * othersInTouch / others, weeks.confidence()));
    }

    /** How many weeks on which they were here lie after the last of these; weeks they were not here are passed over. */
    private int inARow(int person, int here, int contact) {
        int row = 0;
        for (int week = 0; week < weeks.kept() && weeks.hadBegun(person, week); week++) {
            if ((contact & 1 << week) != 0) {
                return row;
            }
            row += here >> week & 1;
        }
        return row;
    }

    private void notStated(int person, DataNeed need, Readings readings) {
        readings.unknown(RemoteContact.class, roster.id(person), Gap.NOT_STATED, need);
    }
}
