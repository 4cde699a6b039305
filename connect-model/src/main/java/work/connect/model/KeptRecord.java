package work.connect.model;

import java.util.Comparator;

/**
 * What a host can state that it keeps, and since when: one of our registers, or a kind of facts of its own. Where it is
 * kept, nothing on it means "none"; where it is not, it means "unknown".
 */
public sealed interface KeptRecord permits Register, OwnFactType {

    /** Ours in the order of the constants, then a host's own in the order of their words. */
    static Comparator<KeptRecord> inOrder() {
        return Comparator.comparingInt(KeptRecord::rank).thenComparing(KeptRecord::word);
    }

    private static int rank(KeptRecord kept) {
        return kept instanceof Register register ? register.ordinal() : Register.values().length;
    }

    /** As files name it, such as {@code one_to_ones}. */
    String word();

    /** The facts that stand on it. */
    FactKind facts();
}
