package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can only be seen in a process of its own. */
class CsvProcessTest {

    private static final int CONTACTS = 1_000_000;

    @TempDir
    private Path path;

    @Test
    void aMillionContactsAreReadWithin256Megabytes() throws Exception {
        CsvSpeed.write(path, CONTACTS);

        assertThat(outputOf(classPath(), "-Xmx256m")).contains("read " + CONTACTS);
    }

    @Test
    void withoutFastCsvItSaysWhichDependencyToAdd() throws Exception {
        CsvSpeed.write(path, 1);
        String withoutFastCsv = Arrays.stream(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("fastcsv"))
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(outputOf(withoutFastCsv))
                .contains("IllegalStateException: CSV files are read with FastCSV")
                .contains("Add the dependency (de.siegmar:fastcsv)");
    }

    /** Reads the folder it is given; run in another process. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] args) {
            try {
                ImportedWorkplace imported = CsvFolder.read(Path.of(args[0]), CsvOptions.standard());
                System.out.println("read " + imported.workplace().interactions().size());
            } catch (IllegalStateException e) {
                System.out.println(e);
            }
        }
    }

    private String outputOf(String classPath, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, Reader.class.getName(), path.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor(2, TimeUnit.MINUTES);
        return output;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
