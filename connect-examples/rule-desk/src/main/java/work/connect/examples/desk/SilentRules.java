package work.connect.examples.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.rules.coverage.Cover;
import work.connect.rules.coverage.RuleCoverage;
import work.connect.rules.detect.Detections;

/** Which rules found nothing at a workplace, and of how many they could not be asked: in numbers, and about nobody by name. */
final class SilentRules {

    private final Workplace workplace;
    private final Detections detections;

    SilentRules(Workplace workplace, Detections detections) {
        this.workplace = workplace;
        this.detections = detections;
    }

    /**
     * A line for each of these rules that found nothing, in the order of their ids.
     *
     * @param ids the ids of the rules that are looked at
     */
    List<String> inWords(Collection<String> ids) {
        Set<String> silent = new TreeSet<>(ids);
        detections.all().forEach(found -> silent.remove(found.rule().id()));
        return Cover.of(workplace, detections).rules().stream()
                .filter(rule -> silent.contains(rule.rule()))
                .map(rule -> rule.rule() + " " + (rule.all() == 0 ? ofNobodyCounted(rule) : counted(rule)))
                .toList();
    }

    /** Pairs in conflict are not counted, and a workplace may be empty. */
    private String ofNobodyCounted(RuleCoverage rule) {
        String gaps = detections.gaps(rule.rule(), Subject.ORGANISATION).stream()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return gaps.isEmpty() ? "is silent" : "was not assessed: " + gaps;
    }

    private static String counted(RuleCoverage rule) {
        int open = rule.all() - rule.assessed() - rule.partly();
        List<String> parts = new ArrayList<>();
        if (rule.assessed() > 0) {
            parts.add("is silent about " + Counted.words(rule.assessed(), rule.unit()));
        }
        if (rule.partly() > 0) {
            parts.add("was assessed in part about " + Counted.words(rule.partly(), rule.unit()));
        }
        if (open > 0) {
            parts.add("was not assessed about " + Counted.words(open, rule.unit()));
        }
        String reasons = rule.reasons().stream()
                .map(reason -> reason.gap() + " " + reason.subjects())
                .collect(Collectors.joining(", "));
        return String.join(", ", parts) + (reasons.isEmpty() ? "" : ": " + reasons);
    }
}
