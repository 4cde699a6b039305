package work.connect.rules;

import java.util.ArrayList;
import java.util.List;

/** What stands beside every report. */
final class Notices {

    private static final List<String> TO_EVERYBODY = List.of(
            "This speaks of conditions of work, never of anybody's worth or feelings. A person decides what to do.",
            "It sees only what was put on record. What is not on record is not judged, and silence is no proof that all is well.",
            "It must not be used for performance, pay, promotion, discipline, dismissal or ranking.",
            "It is a general guide and no substitute for professional or medical advice. In danger, call the emergency services.");

    private Notices() {}

    /** The constant notices, and how many things to watch were left out, if any were. */
    static List<String> beside(int leftOut) {
        if (leftOut == 0) {
            return TO_EVERYBODY;
        }
        List<String> notices = new ArrayList<>(TO_EVERYBODY);
        notices.add(leftOut + " more to watch, left out to keep this short.");
        return notices;
    }
}
