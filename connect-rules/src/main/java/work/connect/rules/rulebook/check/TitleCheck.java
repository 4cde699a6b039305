package work.connect.rules.rulebook.check;

import java.util.Arrays;
import java.util.Optional;
import work.connect.model.hazard.Hazard;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.RuleReport;

/**
 * Checks the title by which a rule calls its own kind of a hazard. Such a kind counts, is weighed and is protected as the
 * hazard it is of; readers find another title above it, and must not take that for the title of another hazard.
 */
final class TitleCheck {

    /** The characters a title may have; ours have 35 at most. */
    private static final int LONGEST = 60;

    private final RuleReport report;

    TitleCheck(RuleReport report) {
        this.report = report;
    }

    void check(Annotation title) {
        String text = title.value();
        if (text.length() > LONGEST || text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            report.add(
                    title.at(),
                    Code.BAD_TITLE,
                    "A title has " + LONGEST + " characters at most, and no braces.",
                    "For example: @title( \"No free weekends\" )");
        }
        taken(text)
                .ifPresent(hazard -> report.add(
                        title.at(),
                        Code.BAD_TITLE,
                        "This is how readers know the hazard (" + hazard + ").",
                        "Say what is particular about this kind of it; or leave @title out and name that hazard."));
    }

    private static Optional<Hazard> taken(String title) {
        String sound = Sound.of(title);
        return Arrays.stream(Hazard.values())
                .filter(hazard -> Sound.of(hazard.title()).equals(sound)
                        || Sound.of(hazard.name()).equals(sound))
                .findFirst();
    }
}
