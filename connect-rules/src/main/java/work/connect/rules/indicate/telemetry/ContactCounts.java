package work.connect.rules.indicate.telemetry;

import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Channel;
import work.connect.rules.indicate.gauge.Roster;

/** How many contacts each person, each team and everybody had, by week and by channel. */
final class ContactCounts {

    /** One for each channel, and one for contacts whose channel is not on record. */
    static final int CHANNELS = Channel.values().length + 1;

    private static final int SLOTS = CHANNELS * Weeks.COUNT;

    private final Roster roster;
    private final int[] ofPeople;
    private final int[] ofTeams;
    private final int[] ofAll = new int[SLOTS];

    ContactCounts(Roster roster) {
        this.roster = roster;
        ofPeople = new int[roster.size() * SLOTS];
        ofTeams = new int[roster.teams() * Weeks.COUNT];
    }

    /** A contact counts once for each of the two, for their team or each of their teams, and for all. */
    void add(@Nullable Channel channel, int week, int from, int to) {
        int slot = (channel == null ? CHANNELS - 1 : channel.ordinal()) * Weeks.COUNT + week;
        ofAll[slot]++;
        int fromTeam = count(from, slot, week);
        int toTeam = to == Roster.NONE ? Roster.NONE : roster.team(to);
        if (to != Roster.NONE) {
            ofPeople[to * SLOTS + slot]++;
        }
        if (toTeam != Roster.NONE && toTeam != fromTeam) {
            ofTeams[toTeam * Weeks.COUNT + week]++;
        }
    }

    private int count(int from, int slot, int week) {
        if (from == Roster.NONE) {
            return Roster.NONE;
        }
        ofPeople[from * SLOTS + slot]++;
        ofTeams[roster.team(from) * Weeks.COUNT + week]++;
        return roster.team(from);
    }

    int of(int person, int channel, int week) {
        return ofPeople[person * SLOTS + channel * Weeks.COUNT + week];
    }

    /** Of everybody but this person. */
    int ofOthers(int person, int channel, int week) {
        return ofAll[channel * Weeks.COUNT + week] - of(person, channel, week);
    }

    /** Of the team of this person, without those they had themselves. */
    int ofTeamWithout(int person, int week) {
        int own = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            own += of(person, channel, week);
        }
        return ofTeams[roster.team(person) * Weeks.COUNT + week] - own;
    }
}
