package work.connect.rules.indicate;

import java.util.Arrays;
import work.connect.model.Workplace;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.Sign;

/**
 * Counts the ties of each person, each pair of people once.
 *
 * <p>Every tie becomes one number, the pair in front and what is said of it behind. Sorted, all that is said of a pair
 * stands together.
 */
final class TieTable {

    private static final int CLOSE = 1;
    private static final int CLOSE_BACK = 2;
    private static final int STRAINED = 4;
    private static final int STRAINED_BACK = 8;
    private static final int EVERYDAY = 16;
    private static final int SUPPORTIVE = 32;
    private static final int FLAG_BITS = 6;
    private static final int PERSON_BITS = 29;

    final int[] close;
    final int[] contacts;
    final int[] strained;
    final int[] peers;
    final boolean[] named;
    int ties;
    int tiesAcrossTeams;

    private final Roster roster;

    TieTable(Workplace workplace, Roster roster) {
        this.roster = roster;
        close = new int[roster.size()];
        contacts = new int[roster.size()];
        strained = new int[roster.size()];
        peers = new int[roster.size()];
        named = new boolean[roster.size()];
        count(sorted(workplace));
    }

    private long[] sorted(Workplace workplace) {
        long[] said = new long[workplace.relationships().size()];
        int i = 0;
        for (Relationship tie : workplace.relationships()) {
            int from = workplace.positionOf(tie.from());
            int to = workplace.positionOf(tie.to());
            named[from] = true;
            int flags = flags(tie, from < to);
            said[i++] = (((long) Math.min(from, to) << PERSON_BITS) | Math.max(from, to)) << FLAG_BITS | flags;
        }
        Arrays.sort(said);
        return said;
    }

    private static int flags(Relationship tie, boolean forward) {
        if (tie.sign() == Sign.STRAINED) {
            return forward ? STRAINED : STRAINED_BACK;
        }
        if (tie.sign() == Sign.NEUTRAL) {
            return 0;
        }
        if (tie.function().isClose()) {
            return SUPPORTIVE | (forward ? CLOSE : CLOSE_BACK);
        }
        return SUPPORTIVE | EVERYDAY;
    }

    private void count(long[] said) {
        for (int i = 0; i < said.length; ) {
            long pair = said[i] >>> FLAG_BITS;
            int flags = 0;
            while (i < said.length && said[i] >>> FLAG_BITS == pair) {
                flags |= (int) said[i++] & ((1 << FLAG_BITS) - 1);
            }
            count((int) (pair >>> PERSON_BITS), (int) pair & ((1 << PERSON_BITS) - 1), flags);
        }
    }

    private void count(int first, int second, int flags) {
        if ((flags & STRAINED) != 0) {
            strained[first]++;
        }
        if ((flags & STRAINED_BACK) != 0) {
            strained[second]++;
        }
        if ((flags & SUPPORTIVE) == 0) {
            return;
        }
        if ((flags & CLOSE) != 0 && (flags & CLOSE_BACK) != 0) {
            close[first]++;
            close[second]++;
        } else if ((flags & EVERYDAY) != 0) {
            contacts[first]++;
            contacts[second]++;
        }
        if (roster.leader[first] != second && roster.leader[second] != first) {
            peers[first]++;
            peers[second]++;
        }
        ties++;
        if (roster.team[first] != roster.team[second]) {
            tiesAcrossTeams++;
        }
    }
}
