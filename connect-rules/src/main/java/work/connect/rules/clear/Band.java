package work.connect.rules.clear;

import work.connect.model.hazard.Severity;

/**
 * Numbers of people in words wide enough to hide one of them.
 *
 * <p>Every band of a share stands for at least two possible numbers, whatever the size of the group: "nobody" and "one"
 * read the same, and so do "all" and "all but one". A zero discloses as much as a name.
 *
 * @param words how it reads
 * @param severity how pressing it is
 */
record Band(String words, Severity severity) {

    private static final int LEAST_WIDTH = 2;
    private static final Band FEW = new Band("nobody or a few people", Severity.NONE);
    private static final Band SOME = new Band("some people", Severity.LOW);
    private static final Band MANY = new Band("many people", Severity.MODERATE);
    private static final Band MOST = new Band("most people", Severity.HIGH);

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
        String words = band == FEW
                ? "no team or a few teams"
                : band == SOME ? "some teams" : band == MANY ? "many teams" : "most teams";
        return new Band(words, band.severity());
    }

    /** A band that would leave a single number above it takes that number in. */
    private static int upTo(int end, int whole) {
        return whole - end < LEAST_WIDTH ? whole : end;
    }

    /** How many open conflicts there are. */
    static Band conflicts(int count) {
        if (count <= 2) {
            return new Band("up to 2", Severity.NONE);
        }
        return count <= 5
                ? new Band("3 to 5", Severity.LOW)
                : new Band(count <= 10 ? "6 to 10" : "more than 10", Severity.MODERATE);
    }

    /** How many open reports there are, given that enough people reported for it to be shown. */
    static Band reports(int count, Severity severity) {
        return new Band(count <= 5 ? "up to 5" : count <= 10 ? "6 to 10" : "more than 10", severity);
    }
}
