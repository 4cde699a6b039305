package work.connect.rules.clear;

import work.connect.model.hazard.Severity;

/**
 * Numbers of people in words wide enough to hide one of them. "None" and "a few" are one band: a zero discloses too.
 *
 * @param words how it reads
 * @param severity how pressing it is
 */
record Band(String words, Severity severity) {

    static final String UP_TO_TENTH = "up to 10 %";

    /** How many of those looked at are concerned. */
    static Band share(int part, int whole) {
        if (part * 100L <= whole * 10L) {
            return new Band(UP_TO_TENTH, Severity.NONE);
        }
        if (part * 100L <= whole * 25L) {
            return new Band("10 to 25 %", Severity.LOW);
        }
        return part * 100L <= whole * 50L
                ? new Band("25 to 50 %", Severity.MODERATE)
                : new Band("over 50 %", Severity.HIGH);
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
    static Band reports(int count) {
        return new Band(count <= 5 ? "up to 5" : count <= 10 ? "6 to 10" : "more than 10", Severity.CRITICAL);
    }
}
