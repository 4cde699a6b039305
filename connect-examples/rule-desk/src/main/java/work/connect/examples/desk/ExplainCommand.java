package work.connect.examples.desk;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.rule.Rule;

/** Says of one rule what it asks, when it speaks, who may know, and how a book changes it. */
@Command(
        name = "explain",
        description = "Explains a rule: what it asks, when it speaks, who may know, how to change it.")
final class ExplainCommand implements Callable<Integer> {

    private static final String ID = "[A-Z]+-\\d+";
    private static final String NEAR = "Maybe";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of a rule, or an id for all that share it.")
    private String name;

    @Mixin
    private BookChoice choice;

    @Override
    public Integer call() {
        Optional<RuleBook> book = choice.read();
        Shipped shipped = new Shipped(choice.beneath());
        List<DetectRule> inForce = choice.laidOver(book).rules();
        List<DetectRule> meant = meant(inForce.stream());
        List<DetectRule> gone = meant.isEmpty() ? meant(shipped.rules().stream().map(DetectRule::of)) : List.of();
        if (meant.isEmpty() && gone.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    unknown(inForce.stream().map(DetectRule::rule).toList()));
        }
        PrintWriter out = spec.commandLine().getOut();
        meant.forEach(rule ->
                out.println(RuleWords.of(rule, shipped.bookOf(rule.rule(), book), shipped.isOfTheBook(rule.rule()))));
        gone.forEach(rule -> out.println(
                RuleWords.of(rule, "switched off by " + book.map(RuleBook::id).orElse(""), false)));
        out.flush();
        return 0;
    }

    private List<DetectRule> meant(Stream<DetectRule> rules) {
        return rules.filter(rule -> rule.rule().name().equals(name) || rule.id().equals(name))
                .toList();
    }

    private String unknown(List<Rule> rules) {
        Function<Rule, String> called = name.matches(ID) ? Rule::id : Rule::name;
        Set<String> choices = new TreeSet<>(rules.stream().map(called).toList());
        String hint = Nearest.hint(name, choices);
        return "There is no rule (%s). %s"
                .formatted(name, hint.startsWith(NEAR) ? hint : "The command list shows all of them.");
    }
}
