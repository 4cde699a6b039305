package work.connect.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came of running the command in a process of its own.
 *
 * @param exitCode what it left with
 * @param out what it printed
 * @param err what it printed as an error
 */
record CommandRun(int exitCode, String out, String err) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int MOST_MINUTES = 5;

    /** Runs it where the module is. */
    static CommandRun of(Object... arguments) {
        return in(Path.of(""), arguments);
    }

    static CommandRun in(Path directory, Object... arguments) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            int exitCode = exitCodeOf(new ProcessBuilder(command(arguments))
                    .directory(directory.toAbsolutePath().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start());
            CommandRun run = new CommandRun(exitCode, read(out), read(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), RuleDesk.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    private static int exitCodeOf(Process process) {
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("The command did not come to an end.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
