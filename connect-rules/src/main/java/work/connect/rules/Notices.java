package work.connect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.assessment.Audience;
import work.connect.model.conduct.ConductNature;
import work.connect.rules.detect.DetectRule;

/** What stands beside every report. Constant for each audience under the same rules, whatever is on record. */
final class Notices {

    private static final List<String> TO_EVERYBODY = List.of(
            "This speaks of conditions of work, never of anybody's worth or feelings. A person decides what to do.",
            "It sees only what was put on record. What is not on record is not judged, and silence is no proof that all is well.",
            "It must not be used for performance, pay, promotion, discipline, dismissal or ranking.",
            "It is a general guide and no substitute for professional or medical advice. In danger, call the emergency services.");

    /** The same for each handler, whether or not there is such a report: it must not tell the one concerned of it. */
    private static final String SECOND_HANDLER =
            "Reports that may concern you, or of which it is not known whom they concern, are not shown here; see to it that a second handler from outside looks at all of them.";

    private final List<String> toCaseHandlers;

    Notices(List<DetectRule> rules) {
        toCaseHandlers = new ArrayList<>(TO_EVERYBODY);
        toCaseHandlers.add(SECOND_HANDLER);
        toCaseHandlers.add(assessed(AssessedNatures.by(rules)));
    }

    private static String assessed(Set<ConductNature> natures) {
        if (natures.isEmpty()) {
            return "The rules in force assess no report about conduct; look after all of them in your own register.";
        }
        return "The rules in force assess only reports of "
                + natures.stream().map(Notices::words).collect(Collectors.joining(", "))
                + "; look after all others in your own register.";
    }

    private static String words(ConductNature nature) {
        return nature.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The constant notices for this audience, and how many things to watch were left out, if any were. */
    List<String> beside(Audience audience, int leftOut) {
        List<String> notices = new ArrayList<>(audience == Audience.CASE_HANDLER ? toCaseHandlers : TO_EVERYBODY);
        if (leftOut > 0) {
            notices.add(leftOut + " more to watch, left out to keep this short.");
        }
        return notices;
    }
}
