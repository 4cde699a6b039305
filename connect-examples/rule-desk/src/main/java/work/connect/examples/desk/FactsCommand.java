package work.connect.examples.desk;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import work.connect.rules.detect.Detect;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.Vocabulary;

/** Says what rules may ask for. */
@Command(
        name = "facts",
        description = "Says what rules may ask for: our indicators, and those found on the class path.")
final class FactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--own", description = "Tell only those found on the class path, as a page in Markdown.")
    private boolean own;

    @Override
    public Integer call() {
        Gauges measured = BookChoice.measured();
        Collection<Vocabulary.Kind> kinds =
                Detect.stage(measured).vocabulary().kinds().values();
        List<Class<?>> ofHosts = measured.ownKinds();
        List<Vocabulary.Kind> told = kinds.stream()
                .filter(kind -> !own || ofHosts.contains(kind.type()))
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
}
