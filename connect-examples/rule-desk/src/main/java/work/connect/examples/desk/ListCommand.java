package work.connect.examples.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import work.connect.model.assessment.ListedRule;
import work.connect.model.io.json.RuleListingJson;
import work.connect.rules.BooksInForce;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.RuleBook;

/** Lists the rules in force. */
@Command(name = "list", description = "Lists the rules in force: the shipped ones, and those of a book laid over them.")
final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BookChoice choice;

    @Option(names = "--json", description = "Tell it as JSON, in the form connect-rules.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Optional<RuleBook> book = choice.read();
        BooksInForce inForce = choice.books(book);
        List<DetectRule> rules = inForce.detect().rules();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            RuleListingJson.write(rules.stream().map(DetectRule::listed).toList(), out);
        } else {
            Shipped shipped = new Shipped(choice.beneath());
            rules.forEach(rule -> out.print(entry(rule, shipped.bookOf(rule.rule(), book))));
            out.println(rules.size() + " rules are in force.");
            BookChanges.brought(inForce.catalogue())
                    .forEach(one -> out.println("Intervention of the book: " + BookChanges.inWords(one)));
        }
        out.flush();
        return 0;
    }

    private static String entry(DetectRule rule, String book) {
        ListedRule listed = rule.listed();
        String classes =
                listed.classes().stream().sorted().map(one -> words(one.name())).collect(Collectors.joining(", "));
        return """
                %s  %s
                    %s, about %s, %s%s
                    %s
                    %s (%s)
                """.formatted(
                        listed.id(),
                        listed.name(),
                        listed.hazard(),
                        About.words(listed.unit()),
                        classes,
                        rule.rule().isSafety() ? ", safety" : "",
                        listed.steps(),
                        listed.file(),
                        book);
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
