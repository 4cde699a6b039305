package work.connect.examples.desk;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import work.connect.model.InvalidWorkplaceException;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.RuleFilesException;

/** What to say and which code to leave with when something is wrong. */
final class Failures {

    static final int PROBLEMS = 1;
    static final int USAGE = 2;

    private Failures() {}

    /** The command was called wrongly. */
    static int ofUse(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(message(wrong, command));
        command.getErr().println("Call it with --help to see how it is used.");
        return USAGE;
    }

    private static String message(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !command.getSubcommands().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            return "There is no command (" + word + "). "
                    + Nearest.hint(word, command.getSubcommands().keySet());
        }
        return wrong.getMessage();
    }

    /** The book or the facts are wrong; anything else is a defect and goes on as it is. */
    static int ofBook(Exception wrong, CommandLine command, ParseResult arguments) throws Exception {
        if (wrong instanceof RuleFilesException refused) {
            return tell(Checked.refused(refused, folder(command)), command);
        } else if (wrong instanceof InvalidWorkplaceException) {
            command.getErr().println(wrong.getMessage());
            return PROBLEMS;
        }
        throw wrong;
    }

    /** What is wrong with a book is told alike by each command, in the form that was asked for. */
    private static int tell(Checked checked, CommandLine command) {
        boolean isJson = command.getParseResult().hasMatchedOption("--json");
        command.getOut().print(isJson ? JsonText.of(CheckJson.of(checked)) : CheckText.of(checked));
        command.getOut().flush();
        return checked.exitCode();
    }

    /** The folder that the command is about. */
    private static Path folder(CommandLine command) {
        return command.getCommandSpec().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(BookChoice.class::isInstance)
                .flatMap(choice -> ((BookChoice) choice).given().stream())
                .findFirst()
                .orElse(Path.of(""));
    }
}
