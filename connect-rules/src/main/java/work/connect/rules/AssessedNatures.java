package work.connect.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import work.connect.model.conduct.ConductNature;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.indicate.conduct.OpenConductReport;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;

/** What reports about conduct must be about for a rule to speak of them. Follows from the rules alone. */
final class AssessedNatures {

    private AssessedNatures() {}

    /** In the order of the constants. Every condition over reports names one of them. */
    static Set<ConductNature> by(List<DetectRule> rules) {
        Set<ConductNature> assessed = EnumSet.noneOf(ConductNature.class);
        rules.stream()
                .flatMap(rule -> rule.rule().patterns().stream())
                .filter(AssessedNatures::looksForReports)
                .flatMap(pattern -> pattern.anyOf("nature").stream().map(Operand::text))
                .map(constant -> constant.substring(constant.lastIndexOf('.') + 1))
                .forEach(nature -> assessed.add(ConductNature.valueOf(nature)));
        return assessed;
    }

    private static boolean looksForReports(Pattern pattern) {
        return pattern.isPositive() && pattern.type().equals(OpenConductReport.class.getSimpleName());
    }
}
