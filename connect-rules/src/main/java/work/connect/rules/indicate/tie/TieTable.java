package work.connect.rules.indicate.tie;

import java.util.Arrays;
import java.util.List;
import work.connect.model.Workplace;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TieSource;
import work.connect.rules.indicate.gauge.Roster;

/**
 * Counts the ties of each person, each pair of people once.
 *
 * <p>Ties are put into groups by the one of the two who comes first among the people. In its group a tie is one number,
 * the other person in front and what is said behind; sorted, all that is said of a pair stands together. Only what
 * people said themselves counts: a tie that the host put on record says nothing of how either feels. Who has left counts
 * for nobody, though having named them is an answer.
 */
final class TieTable {

    private static final int CLOSE = 1;
    private static final int CLOSE_BACK = 2;
    private static final int STRAINED = 4;
    private static final int STRAINED_BACK = 8;
    private static final int EVERYDAY = 16;
    private static final int SUPPORTIVE = 32;
    private static final int FLAG_BITS = 6;

    final int[] close;
    final int[] contacts;
    final int[] strained;
    final int[] peers;
    final boolean[] named;
    int ties;
    int tiesAcrossTeams;

    private final Roster roster;

    TieTable(Roster roster) {
        this.roster = roster;
        close = new int[roster.size()];
        contacts = new int[roster.size()];
        strained = new int[roster.size()];
        peers = new int[roster.size()];
        named = new boolean[roster.size()];
        count(roster.workplace());
    }

    private void count(Workplace workplace) {
        List<Relationship> relationships = workplace.relationships();
        int[] first = new int[relationships.size()];
        long[] said = new long[first.length];
        int[] ends = new int[roster.size() + 1];
        int i = 0;
        for (Relationship tie : relationships) {
            int from = roster.positionOf(tie.from());
            int to = roster.positionOf(tie.to());
            if (from == Roster.NONE || tie.source() == TieSource.ON_RECORD) {
                continue;
            }
            named[from] = true;
            if (to == Roster.NONE) {
                continue;
            }
            first[i] = Math.min(from, to);
            said[i] = (long) Math.max(from, to) << FLAG_BITS | flags(tie, from < to);
            ends[first[i++] + 1]++;
        }
        long[] grouped = grouped(first, said, ends, i);
        for (int person = 0; person < roster.size(); person++) {
            int start = person == 0 ? 0 : ends[person - 1];
            Arrays.sort(grouped, start, ends[person]);
            count(person, grouped, start, ends[person]);
        }
    }

    /** Puts what is said into groups by the first of each pair; afterwards each group ends where {@code ends} says. */
    private static long[] grouped(int[] first, long[] said, int[] ends, int size) {
        for (int person = 1; person < ends.length; person++) {
            ends[person] += ends[person - 1];
        }
        long[] grouped = new long[size];
        for (int i = 0; i < size; i++) {
            grouped[ends[first[i]]++] = said[i];
        }
        return grouped;
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

    private void count(int first, long[] said, int start, int end) {
        for (int i = start; i < end; ) {
            long other = said[i] >>> FLAG_BITS;
            int flags = 0;
            while (i < end && said[i] >>> FLAG_BITS == other) {
                flags |= (int) said[i++];
            }
            count(first, (int) other, flags & (1 << FLAG_BITS) - 1);
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
        if (roster.leader(first) != second && roster.leader(second) != first) {
            peers[first]++;
            peers[second]++;
        }
        ties++;
        if (roster.team(first) != roster.team(second)) {
            tiesAcrossTeams++;
        }
    }
}
