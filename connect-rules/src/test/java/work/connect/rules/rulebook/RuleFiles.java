package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Stage;

/** The rule files under the test resources, and what the checks say of them. */
final class RuleFiles {

    private static final String FOLDER = "/work/connect/rules/rulebook/";

    private RuleFiles() {}

    /** A folder of rule files, such as {@code attacks}. */
    static Path folder(String name) {
        return Path.of("src/test/resources" + FOLDER + name);
    }

    /** The rule files of a folder, by name. */
    static List<Path> of(String folder) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is wrong with a file of a step; empty when nothing is. */
    static List<RuleProblem> problemsOf(Path file, String step) {
        List<RuleProblem> problems = new ArrayList<>();
        try {
            Optional<String> text = TextGuard.decode("acme.drl", Files.readAllBytes(file), problems);
            text.ifPresent(read -> problems.addAll(problemsOf(read, step)));
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is wrong with a text of the step detect; empty when nothing is. */
    static List<RuleProblem> problemsOf(String text) {
        return problemsOf(text, Detect.STAGE.name());
    }

    private static List<RuleProblem> problemsOf(String text, String step) {
        RuleBook book = new RuleBook("acme", "1", Map.of(step + "/acme.drl", text));
        Stage stage = step.equals(Appraise.STAGE.name()) ? Appraise.STAGE : Detect.STAGE;
        try {
            book.files(stage, Catalogue.standard().keys());
            return List.of();
        } catch (RuleFilesException refused) {
            return refused.problems();
        }
    }
}
