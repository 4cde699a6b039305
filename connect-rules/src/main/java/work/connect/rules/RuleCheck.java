package work.connect.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import work.connect.rules.advise.Advise;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Actions;
import work.connect.rules.rulebook.rule.Stage;

/** Checks rule files without compiling anything of them. The build runs it over the rules we ship. */
public final class RuleCheck {

    private static final List<Stage> STAGES = List.of(Detect.STAGE, Appraise.STAGE, Advise.STAGE);

    private RuleCheck() {}

    /**
     * Checks the files of a book, each by the rules of its step.
     *
     * @throws RuleFilesException with everything that is wrong
     */
    public static void check(RuleBook book) {
        List<RuleProblem> problems = new ArrayList<>();
        Actions actions = BooksInForce.check(book, book.rulesOf(Detect.STAGE.name()), problems);
        for (Stage stage : STAGES) {
            try {
                book.files(stage, actions.keys());
            } catch (RuleFilesException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
    }

    /**
     * Checks folders of rule files, each as a book.
     *
     * @param folders the paths of the folders
     * @throws RuleFilesException with everything that is wrong with the first book that has a mistake
     */
    public static void main(String... folders) {
        for (String folder : folders) {
            check(RuleBook.read(Path.of(folder)));
        }
    }
}
