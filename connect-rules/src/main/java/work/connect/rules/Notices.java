package work.connect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.assessment.Audience;
import work.connect.model.conduct.ConductNature;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.indicate.telemetry.TelemetryGauges;

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

    private static final String NEGLECTED =
            "A report about conduct has waited for action longer than the limit. It is not shown to you, for it is not known whom it concerns; see to it that somebody it cannot concern looks at the register.";

    /** Where a rule rests on telemetry, each reader is told so, whether or not it spoke. */
    private static final String TELEMETRY =
            "Your organisation has chosen to let some rules count contacts from the records of mail, chat or calendars. They read that a contact took place, never what was said; what they find of a person is told to that person alone.";

    private final List<String> toEverybody;
    private final List<String> toCaseHandlers;

    Notices(List<DetectRule> rules) {
        toEverybody = new ArrayList<>(TO_EVERYBODY);
        if (rules.stream().anyMatch(rule -> TelemetryGauges.areAsked(rule.indicators()))) {
            toEverybody.add(TELEMETRY);
        }
        toCaseHandlers = new ArrayList<>(toEverybody);
        toCaseHandlers.add(SECOND_HANDLER);
        toCaseHandlers.add(assessed(AssessedNatures.by(rules)));
    }

    private static String assessed(Set<ConductNature> natures) {
        if (natures.isEmpty()) {
            return "The rules in force assess no report about conduct; look after all of them in your own register.";
        }
        if (natures.size() == ConductNature.values().length) {
            return "The rules in force assess reports about conduct of every nature.";
        }
        return "The rules in force assess only reports of "
                + natures.stream().map(Notices::words).collect(Collectors.joining(", "))
                + "; look after all others in your own register.";
    }

    private static String words(ConductNature nature) {
        return nature.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The constant notices for this audience, that a case is neglected of which the reader may know nothing else, and how
     * many things to watch were left out, if any were.
     */
    List<String> beside(Audience audience, boolean neglected, int leftOut) {
        List<String> notices = new ArrayList<>(audience == Audience.CASE_HANDLER ? toCaseHandlers : toEverybody);
        if (neglected) {
            notices.add(NEGLECTED);
        }
        if (leftOut > 0) {
            notices.add(leftOut + " more to watch, left out to keep this short.");
        }
        return notices;
    }
}
