package work.connect.examples.desk;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import work.connect.model.InvalidWorkplaceException;
import work.connect.rules.rulebook.Nearest;
import work.connect.rules.rulebook.RuleFilesException;

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
        if (wrong instanceof InvalidWorkplaceException || wrong instanceof RuleFilesException) {
            command.getErr().println(wrong.getMessage());
            return PROBLEMS;
        }
        throw wrong;
    }
}
