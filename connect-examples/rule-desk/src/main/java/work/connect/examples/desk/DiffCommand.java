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
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detections;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;

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
        Shipped shipped = new Shipped(choice.beneath());
        out.print(BookChanges.of(laidOver, shipped).inWords());
        if (workplace != null) {
            Detect detect = laidOver.detect();
            CsvOptions options = CsvOptions.standard().reading(detect.gauges().ownFacts());
            Workplace facts = CsvFolder.read(workplace, options).workplace();
            Detections found = found(facts, detect);
            out.print(differences(found(facts, choice.laidOver(Optional.empty())), found));
            out.print(silence(new SilentRules(facts, found).inWords(ownIds(detect, shipped))));
        }
        out.flush();
        return 0;
    }

    private static Detections found(Workplace facts, Detect detect) {
        return detect.in(Indicate.from(facts, detect.gauges(), detect.asked()));
    }

    private static String differences(Detections before, Detections after) {
        List<String> lines = new FindingChanges(before, after).inWords();
        return "\nFindings that differ, in numbers; for whoever looks after the data, and for nobody else\n"
                + (lines.isEmpty() ? "  none\n" : movedIn(lines));
    }

    private static String silence(List<String> lines) {
        return lines.isEmpty() ? "" : "\nRules of the book that found nothing\n" + movedIn(lines);
    }

    private static String movedIn(List<String> lines) {
        return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static List<String> ownIds(Detect detect, Shipped shipped) {
        return detect.rules().stream()
                .map(DetectRule::rule)
                .filter(shipped::isOfTheBook)
                .map(Rule::id)
                .toList();
    }
}
