package work.connect.rules.indicate.tie;

import work.connect.rules.indicate.gauge.Roster;

/** How many ties of which kind each person has, and how many of all cross teams. */
final class TieCounts {

    final int[] close;
    final int[] contacts;
    final int[] strained;
    final int[] peers;
    /** Colleagues whom each person names with a supportive tie. */
    final int[] named;
    /** Those of them who name the person as well. */
    final int[] returned;

    int tiesAcrossTeams;
    int closeAcrossTeams;
    /** Close ties of each team to people of others. */
    final int[] closeBeyond;

    private final Roster roster;

    TieCounts(Roster roster) {
        this.roster = roster;
        close = new int[roster.size()];
        contacts = new int[roster.size()];
        strained = new int[roster.size()];
        peers = new int[roster.size()];
        named = new int[roster.size()];
        returned = new int[roster.size()];
        closeBeyond = new int[roster.teams()];
    }

    /** Takes note of all that two people say of their tie. */
    void count(int first, int second, int said, int saidBack) {
        int either = said | saidBack;
        int both = said & saidBack;
        add(strained, first, said, Said.STRAINED);
        add(strained, second, saidBack, Said.STRAINED);
        if ((either & Said.SUPPORTIVE) == 0) {
            return;
        }
        add(named, first, said, Said.SUPPORTIVE);
        add(named, second, saidBack, Said.SUPPORTIVE);
        addToBoth(returned, first, second, both, Said.SUPPORTIVE);
        if ((both & Said.CLOSE) != 0) {
            addToBoth(close, first, second, both, Said.CLOSE);
        } else {
            addToBoth(contacts, first, second, either, Said.EVERYDAY);
        }
        if (roster.leader(first) != second && roster.leader(second) != first) {
            peers[first]++;
            peers[second]++;
        }
        if (roster.team(first) != roster.team(second)) {
            tiesAcrossTeams++;
            if ((either & Said.CLOSE) != 0) {
                closeAcrossTeams++;
                closeBeyond[roster.team(first)]++;
                closeBeyond[roster.team(second)]++;
            }
        }
    }

    private static void addToBoth(int[] counts, int first, int second, int said, int flag) {
        add(counts, first, said, flag);
        add(counts, second, said, flag);
    }

    private static void add(int[] counts, int person, int said, int flag) {
        if ((said & flag) != 0) {
            counts[person]++;
        }
    }
}
