package work.connect.examples.desk;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands for rule authors. */
@Command(
        name = "rule-desk",
        description = "Checks rule books, runs their cases, and says what rules ask and what a book changes.",
        subcommands = {
            CheckCommand.class,
            CasesCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            FactsCommand.class,
            KeyCommand.class,
            SignCommand.class,
            VerifyCommand.class
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all is well",
            Failures.PROBLEMS + ":something is wrong with the book or the facts, or a case failed",
            Failures.USAGE + ":the command was called wrongly"
        })
public final class RuleDesk implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Print this and nothing else.")
    private boolean help;

    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new RuleDesk())
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler(Failures::ofUse)
                .setExecutionExceptionHandler(Failures::ofBook);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
