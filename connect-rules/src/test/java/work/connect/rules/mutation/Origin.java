package work.connect.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import work.connect.rules.advise.Advise;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;

/**
 * Where a shipped rule stands.
 *
 * @param telemetry whether in the book for telemetry rather than in the standard one
 */
record Origin(boolean telemetry, Stage stage, RuleFile file) {

    /** Every shipped file. */
    static final List<Origin> ALL = all();

    private static List<Origin> all() {
        List<Origin> all = new ArrayList<>();
        for (Stage stage : List.of(Detect.STAGE, Appraise.STAGE, Advise.STAGE)) {
            RuleBook.standard().checkedFiles(stage).forEach(file -> all.add(new Origin(false, stage, file)));
        }
        RuleBook.telemetry().checkedFiles(Detect.STAGE).forEach(file -> all.add(new Origin(true, Detect.STAGE, file)));
        return List.copyOf(all);
    }

    String place() {
        return (telemetry ? "telemetry/" : "") + file.name();
    }

    /** The name of the file without its folder and its ending. */
    String title() {
        return file.name()
                .substring(file.name().lastIndexOf('/') + 1, file.name().lastIndexOf('.'));
    }

    /** The same file with other rules. */
    RuleFile with(List<Rule> rules) {
        return new RuleFile(file.name(), file.packageName(), file.imports(), file.verb(), rules);
    }

    /** Whether our own check lets these rules stand in this file. */
    boolean accepts(Rule rule) {
        RuleFile alone = with(List.of(rule));
        try {
            new RuleBook("changed", "0", Map.of(file.name(), alone.emit()))
                    .files(stage, Catalogue.standard().keys());
            return true;
        } catch (RuleFilesException refused) {
            return false;
        }
    }
}
