package work.connect.rules.indicate.tie;

import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.connection.RelationshipFunction.SHARED_ACTIVITY;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;

import java.util.HashMap;
import java.util.Map;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TrustFacet;
import work.connect.rules.indicate.gauge.Roster;

/**
 * What the ties that each person names are good for.
 *
 * <p>A function that nobody here names at all was not asked about, as far as can be told; its absence says nothing.
 */
final class FunctionCounts {

    /** What people get from others when they are supported. To like each other, and to give, is something else. */
    private static final int SUPPORT =
            Said.servingAny(TASK_ASSISTANCE, CAREER_ADVANCEMENT, EMOTIONAL_SUPPORT, PERSONAL_GROWTH);

    /** The six functions that Colbert, Bono and Purvanova (2016) tell apart. */
    private static final int SIX = (1 << RelationshipFunction.values().length) - 1 & ~Said.serving(SHARED_ACTIVITY);

    /** Colleagues who stand by a person, are friends of theirs, or can be leaned on. */
    final int[] backers;
    /** Colleagues who support a person in at least one way. */
    final int[] supporters;
    /** One of those who support a person; the only one where there is one. */
    final int[] supporter;

    private final int[] helpers;
    private final int[] leanedOn;
    private final int[] served;
    private final Map<Integer, Map<String, Integer>> supportLeft = new HashMap<>();
    private int named;
    private boolean namedStandingBy;

    FunctionCounts(Roster roster) {
        backers = new int[roster.size()];
        supporters = new int[roster.size()];
        supporter = new int[roster.size()];
        helpers = new int[roster.size()];
        leanedOn = new int[roster.size()];
        served = new int[roster.size()];
    }

    /** Takes note that somebody was asked about this function, and answered. That a tie is strained is told by nothing. */
    void asked(Relationship tie) {
        if (tie.sign() != Sign.STRAINED) {
            named |= Said.serving(tie.function());
            namedStandingBy |= tie.trust().contains(TrustFacet.SUPPORT);
        }
    }

    /** Takes note of what one person says of their tie to another. */
    void count(int person, int other, int said) {
        served[person] |= said & SIX;
        if ((said & Said.BACKED) != 0) {
            backers[person]++;
        }
        if ((said & Said.serving(TASK_ASSISTANCE)) != 0) {
            helpers[person]++;
        }
        if ((said & Said.serving(EMOTIONAL_SUPPORT)) != 0) {
            leanedOn[person]++;
        }
        if ((said & SUPPORT) != 0) {
            supporters[person]++;
            supporter[person] = other;
        }
    }

    /** Takes note of a tie to somebody who has left. */
    void left(int person, Relationship tie) {
        int said = Said.in(tie) & SUPPORT;
        if (said != 0) {
            supportLeft
                    .computeIfAbsent(person, first -> new HashMap<>())
                    .merge(tie.to(), said, (one, other) -> one | other);
        }
    }

    /** Whether people were asked about each of these functions. */
    boolean wereAsked(RelationshipFunction... functions) {
        int wanted = Said.servingAny(functions);
        return (named & wanted) == wanted;
    }

    /** Whether people were asked who stands by them. */
    boolean wereAskedWhoStandsByThem() {
        return namedStandingBy || wereAsked(EMOTIONAL_SUPPORT);
    }

    /** Colleagues who help a person with the work. */
    int helpers(int person) {
        return helpers[person];
    }

    /** Colleagues a person can lean on. */
    int leanedOn(int person) {
        return leanedOn[person];
    }

    /** How many of the six functions the ties of a person serve. */
    int served(int person) {
        return Integer.bitCount(served[person]);
    }

    boolean serves(int person, RelationshipFunction function) {
        return (served[person] & Said.serving(function)) != 0;
    }

    /** How many kinds of support a person names. */
    int kindsOfSupport(int person) {
        return Integer.bitCount(served[person] & SUPPORT);
    }

    /** The kinds of support that came from each of those who have left; empty for most people. */
    Map<String, Integer> supportLeft(int person) {
        return supportLeft.getOrDefault(person, Map.of());
    }

    /** Whether somebody grows by others, gets on by others, or gives to others. */
    boolean growsOrGives(int person) {
        return serves(person, CAREER_ADVANCEMENT)
                || serves(person, PERSONAL_GROWTH)
                || serves(person, GIVING_TO_OTHERS);
    }
}
