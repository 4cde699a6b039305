package work.connect.examples.benchmarks;

import java.util.List;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;

/**
 * What the ties on record say of each person, and of the whole.
 *
 * <p>Ties are grouped by the one of the two whose place comes first, so that all ties between two people lie in one
 * small group and become one pair. What differs from tie to tie is looked up or computed, not branched on: such
 * branches are hard to foresee, and cost more than all the rest.
 */
final class Ties {

    private static final int BLOCK = 512;

    private static final int CLOSE_ONWARD = 1;
    private static final int CLOSE_BACK = 2;
    private static final int EVERYDAY = 4;
    private static final int STRAINED_ONWARD = 8;
    private static final int STRAINED_BACK = 16;
    private static final int CLOSE = CLOSE_ONWARD | CLOSE_BACK;
    private static final int SUPPORTIVE = CLOSE | EVERYDAY;
    private static final int KINDS = 5;
    private static final int ALL_KINDS = (1 << KINDS) - 1;

    private static final int SIGNS = Sign.values().length;
    private static final byte[] KIND_ONWARD = kinds(CLOSE_ONWARD, STRAINED_ONWARD);
    private static final byte[] KIND_BACK = kinds(CLOSE_BACK, STRAINED_BACK);

    /** The figures of a person share one number, so that a tie touches one place in memory for each of the two. */
    private static final int FIGURE = 21;

    private static final int FIGURE_MASK = (1 << FIGURE) - 1;
    private static final long ONE_CONTACT = 1;
    private static final int PEERS = FIGURE;
    private static final int STRAINED = 2 * FIGURE;
    private static final long HAS_CLOSE = Long.MIN_VALUE;
    private static final long[] FIGURES_ONWARD = figures(STRAINED_ONWARD);
    private static final long[] FIGURES_BACK = figures(STRAINED_BACK);

    private final PersonFacts facts;
    private final long[] figures;
    private final int[] from = new int[BLOCK];
    private final int[] to = new int[BLOCK];
    private long pairs;
    private long acrossTeams;

    Ties(PersonFacts facts, List<Relationship> relationships) {
        this.facts = facts;
        figures = new long[facts.size];
        int size = relationships.size();
        int[] firsts = new int[size];
        int[] others = new int[size];
        int[] ends = new int[facts.size + 1];
        int kept = read(relationships, firsts, others, ends);
        int[] grouped = group(firsts, others, kept, ends);
        count(firsts, grouped, pair(grouped, ends, firsts));
    }

    boolean hasClose(int person) {
        return figures[person] < 0;
    }

    /** With how many people there is a supportive tie for everyday matters, and no close one. */
    int contacts(int person) {
        return (int) figures[person] & FIGURE_MASK;
    }

    /** With how many people there is a supportive tie, those who lead or are led by the person left out. */
    int peers(int person) {
        return (int) (figures[person] >>> PEERS) & FIGURE_MASK;
    }

    /** With how many people the person has a strained tie, by the person's own answers. */
    int strained(int person) {
        return (int) (figures[person] >>> STRAINED) & FIGURE_MASK;
    }

    /** Between how many pairs of people there is a supportive tie. */
    long pairs() {
        return pairs;
    }

    long pairsAcrossTeams() {
        return acrossTeams;
    }

    /** Reads the ties that are not neutral, and counts how many each person comes first in. */
    private int read(List<Relationship> relationships, int[] firsts, int[] others, int[] counts) {
        int kept = 0;
        for (int begin = 0; begin < relationships.size(); begin += BLOCK) {
            int end = Math.min(begin + BLOCK, relationships.size());
            locate(relationships, begin, end);
            kept = keep(relationships, begin, end, kept, firsts, others, counts);
        }
        return kept;
    }

    /** Who names whom, for one block of ties. Most often the one who names is the same as before. */
    private void locate(List<Relationship> relationships, int begin, int end) {
        String namer = "";
        int place = PersonFacts.NOBODY;
        for (int i = begin; i < end; i++) {
            Relationship tie = relationships.get(i);
            if (tie.from() != namer) {
                namer = tie.from();
                place = facts.positions.of(namer);
                facts.names(place);
            }
            from[i - begin] = place;
            to[i - begin] = facts.positions.of(tie.to());
        }
    }

    private int keep(
            List<Relationship> relationships,
            int begin,
            int end,
            int keptBefore,
            int[] firsts,
            int[] others,
            int[] counts) {
        int kept = keptBefore;
        for (int i = begin; i < end; i++) {
            Relationship tie = relationships.get(i);
            int one = from[i - begin];
            int other = to[i - begin];
            int first = Math.min(one, other);
            int kind = (one < other ? KIND_ONWARD : KIND_BACK)[sort(tie.function(), tie.sign())];
            int counted = kind == 0 ? 0 : 1;
            firsts[kept] = first;
            others[kept] = Math.max(one, other) << KINDS | kind;
            counts[first] += counted;
            kept += counted;
        }
        return kept;
    }

    private static int[] group(int[] firsts, int[] others, int kept, int[] ends) {
        int end = 0;
        for (int person = 0; person < ends.length; person++) {
            end += ends[person];
            ends[person] = end;
        }
        int[] grouped = new int[kept];
        for (int i = kept - 1; i >= 0; i--) {
            grouped[--ends[firsts[i]]] = others[i];
        }
        return grouped;
    }

    /** Leaves one entry for each pair of people, with all kinds of ties between them; says how many there are. */
    private int pair(int[] grouped, int[] begins, int[] firsts) {
        int[] placeOf = new int[facts.size];
        int place = 0;
        for (int person = 0; person < facts.size; person++) {
            int begin = place;
            for (int i = begins[person]; i < begins[person + 1]; i++) {
                int entry = grouped[i];
                int other = entry >> KINDS;
                int known = placeOf[other];
                boolean again = known >= begin & known < place & grouped[known] >> KINDS == other;
                int at = again ? known : place;
                grouped[at] = again ? grouped[known] | entry : entry;
                firsts[at] = person;
                placeOf[other] = at;
                place += again ? 0 : 1;
            }
        }
        return place;
    }

    private void count(int[] firsts, int[] seconds, int size) {
        int[] leader = facts.leader;
        int[] team = facts.team;
        for (int i = 0; i < size; i++) {
            int one = firsts[i];
            int other = seconds[i] >> KINDS;
            int kinds = seconds[i] & ALL_KINDS;
            int supportive = (kinds & SUPPORTIVE) == 0 ? 0 : 1;
            long peer = (leader[one] != other ? supportive : 0) & (leader[other] != one ? 1 : 0);
            pairs += supportive;
            acrossTeams += team[one] != team[other] ? supportive : 0;
            figures[one] = plus(figures[one], FIGURES_ONWARD[kinds] + (peer << PEERS));
            figures[other] = plus(figures[other], FIGURES_BACK[kinds] + (peer << PEERS));
        }
    }

    private static long plus(long figures, long more) {
        return (figures & ~HAS_CLOSE) + (more & ~HAS_CLOSE) | (figures | more) & HAS_CLOSE;
    }

    private static int sort(RelationshipFunction function, Sign sign) {
        return function.ordinal() * SIGNS + sign.ordinal();
    }

    private static byte[] kinds(int close, int strained) {
        byte[] kinds = new byte[RelationshipFunction.values().length * SIGNS];
        for (RelationshipFunction function : RelationshipFunction.values()) {
            kinds[sort(function, Sign.SUPPORTIVE)] = (byte) (function.isClose() ? close : EVERYDAY);
            kinds[sort(function, Sign.STRAINED)] = (byte) strained;
        }
        return kinds;
    }

    /** By all kinds of ties between two people, what they add to the figures of the one who may be strained. */
    private static long[] figures(int strained) {
        long[] figures = new long[ALL_KINDS + 1];
        for (int kinds = 0; kinds < figures.length; kinds++) {
            long contact = (kinds & EVERYDAY) == 0 ? 0 : ONE_CONTACT;
            long supportive = (kinds & CLOSE) == CLOSE ? HAS_CLOSE : contact;
            figures[kinds] = supportive + ((kinds & strained) == 0 ? 0 : 1L << STRAINED);
        }
        return figures;
    }
}
