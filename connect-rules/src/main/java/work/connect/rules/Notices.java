package work.connect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import work.connect.model.assessment.Audience;
import work.connect.model.conduct.ConductNature;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.indicate.telemetry.TelemetryGauges;
import work.connect.rules.say.Language;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** What stands beside every report. Constant for each audience under the same rules, whatever is on record. */
final class Notices {

    private static final List<Phrase> TO_EVERYBODY = List.of(
            Phrase.CONDITIONS_OF_WORK, Phrase.ON_RECORD_ALONE, Phrase.NOT_FOR_PERFORMANCE, Phrase.NO_SUBSTITUTE);

    private final List<DetectRule> rules;
    private final List<Said> toEverybody = new ArrayList<>();
    private final List<Said> toCaseHandlers;

    Notices(List<DetectRule> rules) {
        this(rules, List.of());
    }

    /** @param standing what the host's choices make it say to every reader, first of all */
    Notices(List<DetectRule> rules, List<Said> standing) {
        toEverybody.addAll(standing);
        this.rules = rules;
        TO_EVERYBODY.forEach(phrase -> toEverybody.add(Said.of(phrase)));
        // Where a rule rests on telemetry, each reader is told so, whether or not it spoke.
        if (rules.stream().anyMatch(rule -> TelemetryGauges.areAsked(rule.indicators()))) {
            toEverybody.add(Said.of(Phrase.TELEMETRY));
        }
        toCaseHandlers = new ArrayList<>(toEverybody);
        // The same for each handler, whether or not there is such a report: it must not tell the one concerned of it.
        toCaseHandlers.add(Said.of(Phrase.SECOND_HANDLER));
        toCaseHandlers.add(assessed(AssessedNatures.by(rules)));
    }

    private static Said assessed(Set<ConductNature> natures) {
        if (natures.isEmpty()) {
            return Said.of(Phrase.NO_REPORT_ASSESSED);
        }
        return natures.size() == ConductNature.values().length
                ? Said.of(Phrase.EVERY_NATURE_ASSESSED)
                : Said.of(Phrase.SOME_NATURES_ASSESSED, List.copyOf(natures));
    }

    /**
     * The constant notices for this audience, that a case is neglected of which the reader may know nothing else, how many
     * things to watch were left out, if any were, and whether rules speak in another language than the report.
     *
     * @param booksLeftOut the ids of the books that were left out
     */
    List<String> beside(
            Audience audience, List<String> booksLeftOut, boolean neglected, int leftOut, Language language) {
        List<Said> notices = new ArrayList<>();
        if (!booksLeftOut.isEmpty()) {
            notices.add(Said.of(Phrase.PARTIAL, booksLeftOut));
        }
        notices.addAll(audience == Audience.CASE_HANDLER ? toCaseHandlers : toEverybody);
        if (neglected) {
            notices.add(Said.of(Phrase.NEGLECTED));
        }
        if (leftOut > 0) {
            notices.add(Said.of(Phrase.MORE_TO_WATCH, leftOut));
        }
        if (!language.isWhole() || rules.stream().anyMatch(rule -> !language.knows(rule.rule()))) {
            notices.add(Said.of(Phrase.NOT_TRANSLATED));
        }
        return notices.stream().map(notice -> notice.in(language)).toList();
    }
}
