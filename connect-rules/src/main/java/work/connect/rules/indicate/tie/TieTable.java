package work.connect.rules.indicate.tie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import work.connect.model.Workplace;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.TieSource;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;

/**
 * Goes through the ties of each person, each pair of people once.
 *
 * <p>Ties are put into groups by the one of the two who comes first among the people. In its group a tie is one number,
 * the other person in front and what is said behind; sorted, all that is said of a pair stands together. Only what
 * people said themselves counts: a tie that the host put on record says nothing of how either feels. What was said more
 * than a year ago no longer counts. Who has left counts for nobody, though having named them is an answer.
 */
final class TieTable {

    private static final int FLAG_BITS = 2 * Said.BITS;
    private static final int ONE_SIDE = (1 << Said.BITS) - 1;

    final TieCounts counts;
    final FunctionCounts functions;
    final Links supportive = new Links();
    final StrainedLinks strained = new StrainedLinks();
    final boolean[] named;
    /** Who named somebody so long ago that it no longer counts. */
    final boolean[] namedLongAgo;

    private final Roster roster;

    TieTable(Roster roster) {
        this.roster = roster;
        counts = new TieCounts(roster);
        functions = new FunctionCounts(roster);
        named = new boolean[roster.size()];
        namedLongAgo = new boolean[roster.size()];
        read(roster.workplace().relationships());
    }

    private void read(List<Relationship> relationships) {
        LocalDate oldest = roster.workplace().today().minusDays(Sufficiency.DAYS);
        int[] first = new int[relationships.size()];
        long[] said = new long[first.length];
        int[] ends = new int[roster.size() + 1];
        int i = 0;
        for (Relationship tie : relationships) {
            int from = roster.positionOf(tie.from());
            if (from == Roster.NONE || tie.source() == TieSource.ON_RECORD) {
                continue;
            }
            if (tie.statedOn() != null && tie.statedOn().isBefore(oldest)) {
                namedLongAgo[from] = true;
                continue;
            }
            named[from] = true;
            functions.asked(tie);
            int to = roster.positionOf(tie.to());
            if (to == Roster.NONE) {
                left(from, tie);
                continue;
            }
            first[i] = Math.min(from, to);
            long other = Math.max(from, to);
            said[i] = other << FLAG_BITS | (long) Said.in(tie) << (from < to ? 0 : Said.BITS);
            ends[first[i++] + 1]++;
        }
        count(grouped(first, said, ends, i), ends);
    }

    private void left(int from, Relationship tie) {
        Workplace workplace = roster.workplace();
        if (workplace
                .person(tie.to())
                .filter(other -> other.hasLeftBy(workplace.today()))
                .isPresent()) {
            functions.left(from, tie);
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

    private void count(long[] grouped, int[] ends) {
        for (int person = 0; person < roster.size(); person++) {
            int start = person == 0 ? 0 : ends[person - 1];
            Arrays.sort(grouped, start, ends[person]);
            count(person, grouped, start, ends[person]);
        }
    }

    private void count(int first, long[] said, int start, int end) {
        for (int i = start; i < end; ) {
            long other = said[i] >>> FLAG_BITS;
            int flags = 0;
            while (i < end && said[i] >>> FLAG_BITS == other) {
                flags |= (int) said[i++];
            }
            count(first, (int) other, flags & ONE_SIDE, flags >>> Said.BITS & ONE_SIDE);
        }
    }

    private void count(int first, int second, int said, int saidBack) {
        counts.count(first, second, said, saidBack);
        functions.count(first, second, said);
        functions.count(second, first, saidBack);
        if (((said | saidBack) & Said.SUPPORTIVE) != 0) {
            supportive.add(first, second);
        }
        if (((said | saidBack) & Said.STRAINED) != 0) {
            strained.add(first, second, (said & Said.STRAINED) != 0, (saidBack & Said.STRAINED) != 0);
        }
    }
}
