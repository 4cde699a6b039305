package work.connect.rules.indicate.tie;

import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TrustFacet;

/**
 * What one person says of their tie to another, one bit for each thing.
 *
 * <p>A tie serves its function unless it is strained. It is supportive only where it is called so.
 */
final class Said {

    /** How many bits there are. */
    static final int BITS = 12;

    static final int SUPPORTIVE = 1 << 7;
    static final int CLOSE = 1 << 8;
    static final int EVERYDAY = 1 << 9;
    static final int STRAINED = 1 << 10;
    /** That the other stands by them, is a friend, or is somebody to lean on. */
    static final int BACKED = 1 << 11;

    private static final int BACKING =
            serving(RelationshipFunction.EMOTIONAL_SUPPORT) | serving(RelationshipFunction.FRIENDSHIP);

    private Said() {}

    /** That the tie serves this function. */
    static int serving(RelationshipFunction function) {
        return 1 << function.ordinal();
    }

    /** That the tie serves any of these functions, one of them, or several. */
    static int servingAny(RelationshipFunction... functions) {
        int any = 0;
        for (RelationshipFunction function : functions) {
            any |= serving(function);
        }
        return any;
    }

    static int in(Relationship tie) {
        if (tie.sign() == Sign.STRAINED) {
            return STRAINED;
        }
        int said = serving(tie.function());
        if ((said & BACKING) != 0 || tie.trust().contains(TrustFacet.SUPPORT)) {
            said |= BACKED;
        }
        if (tie.sign() == Sign.SUPPORTIVE) {
            said |= SUPPORTIVE | (tie.function().isClose() ? CLOSE : EVERYDAY);
        }
        return said;
    }
}
