package work.connect.rules.indicate.tie;

import java.util.BitSet;

/** Pairs of whom at least one calls the tie strained, and which of the two did. */
public final class StrainedLinks {

    private final Links links = new Links();
    private final BitSet byOne = new BitSet();
    private final BitSet byOther = new BitSet();

    /** Adds a pair that is not there yet. */
    public void add(int one, int other, boolean saidByOne, boolean saidByOther) {
        byOne.set(links.size(), saidByOne);
        byOther.set(links.size(), saidByOther);
        links.add(one, other);
    }

    /** The pairs. */
    public Links links() {
        return links;
    }

    /** Whether the one of a pair calls it strained. */
    public boolean isCalledSoByOne(int link) {
        return byOne.get(link);
    }

    /** Whether the other of a pair calls it strained. */
    public boolean isCalledSoByOther(int link) {
        return byOther.get(link);
    }
}
