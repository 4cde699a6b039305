package work.connect.examples.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import work.connect.model.Workplace;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.rules.BooksInForce;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;

/** Says what a book changes. */
@Command(name = "diff", description = "Says what a rule book changes of the rules it is laid over.")
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BookChoice choice;

    @Option(
            names = "--on",
            paramLabel = "WORKPLACE",
            description = "A folder of CSV files: say also how the findings about this workplace differ, in numbers.")
    private @Nullable Path workplace;

    @Override
    public Integer call() {
        if (workplace != null) {
            BookChoice.mustBeThere(workplace, spec);
        }
        RuleBook book = RuleBook.read(choice.folder());
        BooksInForce laidOver = choice.books(Optional.of(book));
        PrintWriter out = spec.commandLine().getOut();
        out.println(book.id() + " " + book.version() + " laid over "
                + choice.beneath().stream()
                        .map(beneath -> beneath.id() + " " + beneath.version())
                        .collect(Collectors.joining(" and "))
                + "\n");
        out.print(BookChanges.of(laidOver, new Shipped(choice.beneath())).inWords());
        if (workplace != null) {
            Detect detect = laidOver.detect();
            CsvOptions options = CsvOptions.standard().reading(detect.gauges().ownFacts());
            out.print(findings(CsvFolder.read(workplace, options).workplace(), detect));
        }
        out.flush();
        return 0;
    }

    private String findings(Workplace facts, Detect laidOver) {
        List<String> lines = new FindingChanges(facts, choice.laidOver(Optional.empty()), laidOver).inWords();
        return "\nFindings that differ, in numbers; for whoever looks after the data, and for nobody else\n"
                + (lines.isEmpty()
                        ? "  none\n"
                        : lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining()));
    }
}
