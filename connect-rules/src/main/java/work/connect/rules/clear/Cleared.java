package work.connect.rules.clear;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.Hazard;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.rule.Rule;

/**
 * What one reader may know, before small groups are hidden.
 *
 * @param findings the findings the reader may know, one for each rule and subject or case; in no promised order
 * @param cells the figures meant for the reader
 * @param reports the open reports about conduct the reader may know, of whatever nature
 * @param neglected whether a case that the reader may not know of waits for action, and the reader can be asked to see
 *     to it
 * @param strained whether the reader has called a tie of their own strained, for a person about themselves
 * @param own what was measured of the reader, for a person about themselves
 * @param context what was measured, of teams whose figures the reader sees, that weighs on the rest and is shown to nobody;
 *     with enough people behind it
 * @param quiet the rules that were asked about the reader and gave nothing, ordered by rule
 * @param notAssessed the rules about the reader that could not be asked, ordered by rule
 * @param unasked the rules of books that were left out, the same for each reader; that they found nothing is no good sign
 */
public record Cleared(
        List<Known> findings,
        List<Cell> cells,
        List<ConductReport> reports,
        boolean neglected,
        boolean strained,
        List<Indicator> own,
        List<Indicator> context,
        List<Rule> quiet,
        List<Unanswered> notAssessed,
        Set<DetectRule> unasked) {

    public Cleared {
        findings = List.copyOf(findings);
        cells = List.copyOf(cells);
        reports = List.copyOf(reports);
        own = List.copyOf(own);
        context = List.copyOf(context);
        quiet = List.copyOf(quiet);
        notAssessed = List.copyOf(notAssessed);
        unasked = Set.copyOf(unasked);
    }

    /** The hazards that were not looked for to the full. */
    public Set<Hazard> unaskedHazards() {
        return unasked.stream().map(rule -> rule.rule().hazard()).collect(Collectors.toSet());
    }
}
