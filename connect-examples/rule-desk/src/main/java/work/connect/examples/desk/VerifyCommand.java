package work.connect.examples.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import work.connect.rules.rulebook.BookKey;
import work.connect.rules.rulebook.BookKeys;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;

/** Says whether a book is signed with one of some keys. */
@Command(
        name = "verify",
        description =
                "Says whether a rule book is signed with one of these keys, and each of its files as it was then.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BookChoice choice;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "NAME=FILE",
            description = "What a key is called, and the PEM file of the public key. May be given several times.")
    private Map<String, Path> keys = Map.of();

    @Option(names = "--json", description = "Tell it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Path folder = choice.folder();
        keys.keySet().forEach(name -> KeyChoice.mustBeAName(name, spec));
        BookKeys pinned = BookKeys.of(keys.entrySet().stream()
                .map(key -> BookKey.read(key.getKey(), key.getValue()))
                .toList());
        RuleBook book = null;
        List<Told> problems = List.of();
        try {
            book = pinned.read(folder);
        } catch (RuleFilesException wrong) {
            problems = Told.of(wrong, new Places(folder));
        }
        tell(book, problems);
        return problems.isEmpty() ? 0 : Failures.PROBLEMS;
    }

    private void tell(@Nullable RuleBook book, List<Told> problems) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(JsonText.of(VerifyJson.of(book, problems)));
        } else if (book != null) {
            out.println("Genuine: " + book.inWords());
        } else {
            problems.forEach(problem -> out.println(problem.inWords()));
        }
        out.flush();
    }
}
