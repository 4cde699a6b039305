package work.connect.rules.rule;

import java.util.List;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detection;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.rulebook.RuleBook;

/** What the rules we ship say, before anything is cleared for a reader or left out because there is more that presses. */
final class Detecting {

    private static final Detect DETECT = new Detect(List.of(new Detect.Book(
            RuleBook.standard().checkedFiles(Detect.STAGE), RuleCompiler.shipped("work.connect.rules.detect"))));

    private Detecting() {}

    /** What a rule says of somebody or something. */
    static List<Detection> found(Workplace.Builder workplace, String rule, Subject subject) {
        return DETECT.in(Indicate.from(workplace.build())).all().stream()
                .filter(detection -> detection.rule().id().equals(rule))
                .filter(detection -> detection.subject().equals(subject))
                .toList();
    }
}
