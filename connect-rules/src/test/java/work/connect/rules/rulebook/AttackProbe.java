package work.connect.rules.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import work.connect.rules.BooksInForce;
import work.connect.rules.ConnectEngine;
import work.connect.rules.RuleCheck;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;

/**
 * Checks each file of a folder as a book of its own, builds an engine with some of them, and says how many were refused. A
 * folder in the folder is a whole book.
 */
final class AttackProbe {

    private static final int ENGINE_FOR_EACH = 30;

    private AttackProbe() {}

    /** All that is wrong with a whole book; empty when nothing is. */
    static List<RuleProblem> problemsOf(Path folder) {
        try {
            BooksInForce.of(Gauges.STANDARD, List.of(RuleBook.read(folder)));
            return List.of();
        } catch (RuleFilesException refused) {
            return refused.problems();
        }
    }

    /** @param folders the folder of the files */
    public static void main(String... folders) throws Exception {
        int refused = 0;
        int accepted = 0;
        try (Stream<Path> files = Files.list(Path.of(folders[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl") || Files.isDirectory(path))
                    .toList()) {
                boolean withEngine = (refused + accepted) % ENGINE_FOR_EACH == 0;
                if (isRefused(file, withEngine)) {
                    refused++;
                } else {
                    accepted++;
                }
            }
        }
        System.out.println("refused " + refused);
        System.out.println("accepted " + accepted);
        System.out.println("canary " + System.getProperty("canary"));
    }

    private static boolean isRefused(Path file, boolean withEngine) throws Exception {
        if (Files.isDirectory(file)) {
            return !problemsOf(file).isEmpty();
        }
        List<RuleProblem> problems = new ArrayList<>();
        Optional<String> text = TextGuard.decode("detect/acme.drl", Files.readAllBytes(file), problems);
        if (text.isEmpty()) {
            return !problems.isEmpty();
        }
        RuleBook book = new RuleBook("acme", "1", Map.of("detect/acme.drl", text.get()));
        try {
            if (withEngine) {
                ConnectEngine.builder().rules(book).build();
            } else {
                RuleCheck.check(book);
            }
            return false;
        } catch (RuleFilesException expected) {
            return true;
        }
    }
}
