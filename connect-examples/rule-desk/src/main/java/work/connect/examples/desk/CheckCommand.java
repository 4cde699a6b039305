package work.connect.examples.desk;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a book laid over the standard one, then runs its cases. */
@Command(name = "check", description = "Checks a rule book, laid over the standard one, then runs its cases.")
final class CheckCommand implements Callable<Integer> {

    /** In which form to tell. */
    private static final class Form {
        @Option(names = "--json", description = "Tell it as JSON.")
        private boolean json;

        @Option(names = "--sarif", description = "Tell it as SARIF 2.1.0, for editors and code hosts.")
        private boolean sarif;
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private BookChoice choice;

    @ArgGroup
    private Form form = new Form();

    @Override
    public Integer call() {
        Checked checked = Checked.of(choice.folder(), choice);
        String text = form.json
                ? JsonText.of(CheckJson.of(checked))
                : form.sarif ? JsonText.of(Sarif.of(checked)) : CheckText.of(checked);
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return checked.exitCode();
    }
}
