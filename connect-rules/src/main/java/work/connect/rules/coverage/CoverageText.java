package work.connect.rules.coverage;

import java.util.List;
import work.connect.model.assessment.Unit;
import work.connect.rules.coverage.RuleCoverage.Reason;

/** Tells a coverage in words. */
final class CoverageText {

    private static final int MOST_UNLOCKS = 5;

    private CoverageText() {}

    static String of(Coverage coverage) {
        StringBuilder text = new StringBuilder("For the data steward alone: ");
        text.append(counted(coverage.people(), "person", "people"))
                .append(" in ")
                .append(counted(coverage.teams(), "team", "teams"))
                .append(".\n\n");
        coverage.rules().forEach(rule -> rule(rule, text));
        unlocks(coverage.unlocks(), text);
        scales(coverage.scales(), text);
        return text.toString();
    }

    private static void rule(RuleCoverage rule, StringBuilder text) {
        text.append(rule.rule()).append("  ").append(rule.asks()).append('\n');
        text.append("        ").append(extent(rule)).append('\n');
        for (Reason reason : rule.reasons()) {
            text.append("        not for ")
                    .append(reason.subjects())
                    .append(": ")
                    .append(reason.gap().meaning())
                    .append('\n');
        }
    }

    private static String extent(RuleCoverage rule) {
        if (rule.unit() == Unit.ORGANISATION) {
            return rule.assessed() == 1 ? "can speak of the organisation" : "cannot speak";
        } else if (rule.all() == 0) {
            return rule.reasons().isEmpty() ? "can speak" : "cannot speak";
        }
        String inPart = rule.partly() == 0 ? "" : ", and of %s in part".formatted(rule.partly());
        return "can speak of %s of %s %s (%s %%)"
                        .formatted(rule.assessed(), rule.all(), plural(rule.unit()), rule.percent())
                + inPart;
    }

    private static String plural(Unit unit) {
        return switch (unit) {
            case PERSON -> "people";
            case PAIR -> "pairs";
            case TEAM -> "teams";
            case ORGANISATION -> "organisations";
        };
    }

    private static void scales(List<ScaleReliability> scales, StringBuilder text) {
        if (!scales.isEmpty()) {
            text.append("\nHow reliable the answers are, by the last survey:\n");
            scales.forEach(scale -> text.append("  ").append(scale).append('\n'));
        }
    }

    private static void unlocks(List<Unlock> unlocks, StringBuilder text) {
        text.append(
                unlocks.isEmpty()
                        ? "\nNothing more is needed for these rules.\n"
                        : "\nWhat would let most more be assessed:\n");
        unlocks.stream()
                .limit(MOST_UNLOCKS)
                .forEach(unlock -> text.append("  ")
                        .append(unlock.need())
                        .append(": ")
                        .append(counted(unlock.questions(), "question", "questions"))
                        .append(" more (")
                        .append(String.join(", ", unlock.rules()))
                        .append(")\n"));
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
