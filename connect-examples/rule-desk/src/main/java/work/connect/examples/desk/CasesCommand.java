package work.connect.examples.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.verify.CaseResults;
import work.connect.rules.verify.CaseRun;

/** Runs the cases of a book, and says what they leave open. */
@Command(
        name = "cases",
        description = "Runs the cases of a rule book, and says which of its rules and limits no case touches.")
final class CasesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BookChoice choice;

    @Override
    public Integer call() {
        Path folder = choice.folder();
        RuleBook book = RuleBook.read(folder);
        CaseResults results = CaseRun.of(choice.laidOver(Optional.of(book)))
                .countingWhatBooksChange()
                .book(book);
        PrintWriter out = spec.commandLine().getOut();
        if (results.cases().isEmpty() && results.problems().isEmpty()) {
            out.println("The book has no cases. They stand in its folder (cases), in files that end in .case.");
        } else {
            out.print(CheckText.problems(Told.of(results, new Places(folder))));
            out.println(CheckText.tally(results));
        }
        out.println();
        out.print(results.coverage().summarize());
        out.flush();
        return results.haveAllPassed() ? 0 : Failures.PROBLEMS;
    }
}
