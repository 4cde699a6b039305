package work.connect.examples.report;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import work.connect.model.InvalidWorkplaceException;
import work.connect.rules.rulebook.problem.RuleFilesException;

/** What to say and which code to leave with when something is wrong; the codes are those of sysexits. */
final class Failures {

    static final int USAGE = 64;
    static final int BAD_DATA = 65;
    static final int NO_INPUT = 66;
    static final int UNEXPECTED = 70;

    private static final String FOLDER = "folder";

    private Failures() {}

    /** The command was called wrongly. */
    static int ofUse(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        command.getErr().println("Call it with --help to see how it is used.");
        return USAGE;
    }

    /** The files are wrong; anything else is a defect and goes on as it is. */
    static int ofData(Exception wrong, CommandLine command, ParseResult arguments) throws Exception {
        if (wrong instanceof InvalidWorkplaceException || wrong instanceof RuleFilesException) {
            command.getErr().println(wrong.getMessage());
            return isAbout(FOLDER, "", wrong) ? NO_INPUT : toldOfOptions(wrong, command);
        }
        throw wrong;
    }

    private static int toldOfOptions(Exception wrong, CommandLine command) {
        if (isAbout("workplace.csv", "now", wrong)) {
            command.getErr().println("Here the moment is given with --as-of=2026-09-30 --zone=Europe/Berlin.");
        }
        return BAD_DATA;
    }

    private static boolean isAbout(String place, String field, Exception wrong) {
        return wrong instanceof InvalidWorkplaceException invalid
                && invalid.problems().stream()
                        .anyMatch(problem ->
                                problem.place().equals(place) && problem.field().equals(field));
    }
}
