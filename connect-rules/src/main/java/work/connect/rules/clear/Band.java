package work.connect.rules.clear;

import work.connect.model.hazard.Severity;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * Numbers of people in words wide enough to hide one of them.
 *
 * <p>Every band of a share stands for at least two possible numbers, whatever the size of the group: "nobody" and "one"
 * read the same, and so do "all" and "all but one". A zero discloses as much as a name.
 *
 * @param said how it reads
 * @param severity how pressing it is
 */
record Band(Said said, Severity severity) {

    private static final int LEAST_WIDTH = 2;
    private static final Band FEW = new Band(Said.of(Phrase.FEW_PEOPLE), Severity.NONE);
    private static final Band SOME = new Band(Said.of(Phrase.SOME_PEOPLE), Severity.LOW);
    private static final Band MANY = new Band(Said.of(Phrase.MANY_PEOPLE), Severity.MODERATE);
    private static final Band MOST = new Band(Said.of(Phrase.MOST_PEOPLE), Severity.HIGH);

    /**
     * How many of those looked at are concerned: a few up to 10 %, some up to 25 %, many up to 50 %, most above. In small
     * groups each band reaches further up, so that none of them stands for one number alone.
     */
    static Band share(int part, int whole) {
        int few = Math.max(LEAST_WIDTH - 1, whole * 10 / 100);
        int some = upTo(Math.max(few + LEAST_WIDTH, whole * 25 / 100), whole);
        int many = upTo(Math.max(some + LEAST_WIDTH, whole * 50 / 100), whole);
        if (part <= few) {
            return FEW;
        }
        return part <= some ? SOME : part <= many ? MANY : MOST;
    }

    /** The same of teams. */
    static Band teams(int part, int whole) {
        Band band = share(part, whole);
        Phrase words = band == FEW
                ? Phrase.FEW_TEAMS
                : band == SOME ? Phrase.SOME_TEAMS : band == MANY ? Phrase.MANY_TEAMS : Phrase.MOST_TEAMS;
        return new Band(Said.of(words), band.severity());
    }

    /** A band that would leave a single number above it takes that number in. */
    private static int upTo(int end, int whole) {
        return whole - end < LEAST_WIDTH ? whole : end;
    }

    /** How many open conflicts there are. */
    static Band conflicts(int count) {
        if (count <= 2) {
            return new Band(Said.of(Phrase.UP_TO, 2), Severity.NONE);
        }
        return count <= 5
                ? new Band(Said.of(Phrase.FROM_TO, 3, 5), Severity.LOW)
                : new Band(beyondFive(count), Severity.MODERATE);
    }

    /** How many open reports there are, given that enough people reported for it to be shown. */
    static Band reports(int count, Severity severity) {
        return new Band(count <= 5 ? Said.of(Phrase.UP_TO, 5) : beyondFive(count), severity);
    }

    private static Said beyondFive(int count) {
        return count <= 10 ? Said.of(Phrase.FROM_TO, 6, 10) : Said.of(Phrase.MORE_THAN, 10);
    }
}
