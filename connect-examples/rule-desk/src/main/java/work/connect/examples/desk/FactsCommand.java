package work.connect.examples.desk;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import work.connect.rules.detect.Detect;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Says what rules may ask for. */
@Command(
        name = "facts",
        description =
                "Says what rules may ask for: our indicators, and those found on the class path. With a folder, what its"
                        + " rules do ask for.")
final class FactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BookChoice choice;

    @Option(names = "--own", description = "Tell only those found on the class path, as a page in Markdown.")
    private boolean own;

    @Override
    public Integer call() {
        Gauges measured = BookChoice.measured();
        Collection<Vocabulary.Kind> kinds =
                Detect.stage(measured).vocabulary().kinds().values();
        List<Class<?>> ofHosts = measured.ownKinds();
        Optional<Set<String>> asked = choice.read().map(FactsCommand::asked);
        List<Vocabulary.Kind> told = kinds.stream()
                .filter(kind -> !own || ofHosts.contains(kind.type()))
                .filter(kind ->
                        asked.isEmpty() || asked.get().contains(kind.type().getSimpleName()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (own) {
            out.print(FactWords.page(told));
        } else {
            told.forEach(kind -> out.print(FactWords.entry(kind)));
            out.println(told.size() + " kinds of indicators. What each holds stands in connect-rules/FACTS.md;"
                    + " of those found on the class path, facts --own says it.");
        }
        out.flush();
        return 0;
    }

    /** What the rules of a book ask for, by simple name. */
    private static Set<String> asked(RuleBook book) {
        return book.rulesOf(Detect.STAGE.name()).stream()
                .flatMap(rule -> rule.patterns().stream())
                .map(Pattern::type)
                .collect(Collectors.toSet());
    }
}
