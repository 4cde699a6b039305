package work.connect.examples.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * What it costs from the start of a virtual machine to its first assessment, of a team of twelve, beside hand-written Java;
 * each without and with an archive of the classes it loads. The hand-written program knows the rules of {@link SameRules}
 * alone, the engine starts with all we ship: so their ratio is higher than
 * it would be for the same rules.
 *
 * <pre>{@code
 * mvn -q -pl connect-examples/benchmarks -am verify -DskipTests -Dbench.skip=false \
 *     -Dbench.main=work.connect.examples.benchmarks.ColdStart -Dbench.args=21
 * }</pre>
 *
 * <p>Fresh virtual machines take turns. Each prints a number and waits; then its processor time is read from outside, so
 * that measuring costs it nothing. Takes about two minutes for the usual fifteen rounds.
 */
public final class ColdStart {

    private static final int ROUNDS = 15;

    private ColdStart() {}

    /** @param args how many rounds; none for the usual number */
    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("cold-start");
        try {
            compare(rounds, folder);
        } finally {
            delete(folder);
        }
    }

    /** Says that the first assessment is done, and waits to be let go. */
    static void assessed(int checksum) throws IOException {
        System.out.println(checksum);
        System.in.read();
    }

    private static void compare(int rounds, Path folder) throws Exception {
        String classPath = jarsOnly(folder);
        List<Contender> contenders = List.of(
                new Contender("plain", ColdPlain.class, classPath, List.of()),
                new Contender("pipe", ColdPipe.class, classPath, List.of()),
                new Contender("pipe, to a report", ColdReport.class, classPath, List.of()),
                archived("plain, archive", ColdPlain.class, classPath, folder),
                archived("pipe, archive", ColdPipe.class, classPath, folder),
                archived("pipe, to a report, archive", ColdReport.class, classPath, folder));
        contenders.forEach(Contender::run);
        contenders.forEach(contender -> contender.runs.clear());
        for (int round = 0; round < rounds; round++) {
            contenders.forEach(Contender::run);
        }
        contenders.forEach(contender -> contender.say(contenders.get(0)));
    }

    private static Contender archived(String name, Class<?> main, String classPath, Path folder) {
        Path archive = folder.resolve(main.getSimpleName() + ".jsa");
        new Contender(name, main, classPath, List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable")).run();
        return new Contender(name, main, classPath, List.of("-XX:SharedArchiveFile=" + archive));
    }

    /** The class path of this process with each folder of classes made a jar, as it would be shipped and archived. */
    private static String jarsOnly(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            boolean isFolder = Files.isDirectory(Path.of(entry));
            jars.add(isFolder ? jar(Path.of(entry), folder.resolve(jars.size() + ".jar")) : entry);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private record Run(Duration wall, Duration processor) {}

    /** A program, started anew for each run. */
    private static final class Contender {

        private final String name;
        private final List<String> command = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();

        Contender(String name, Class<?> main, String classPath, List<String> options) {
            this.name = name;
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-cp", classPath, main.getName()));
        }

        void run() {
            try {
                runs.add(measured());
            } catch (IOException failed) {
                throw new UncheckedIOException("A virtual machine could not be started or read from.", failed);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException("Interrupted while a virtual machine was running.", interrupted);
            }
        }

        private Run measured() throws IOException, InterruptedException {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                String checksum = out.readLine();
                Duration wall = Duration.ofNanos(System.nanoTime() - start);
                Duration processor = process.info()
                        .totalCpuDuration()
                        .orElseThrow(() -> new IllegalStateException(
                                "The processor time of another process cannot be read on this system."));
                process.getOutputStream().close();
                if (checksum == null || process.waitFor() != 0) {
                    throw new IllegalStateException("The program (%s) failed; see above.".formatted(name));
                }
                return new Run(wall, processor);
            }
        }

        void say(Contender baseline) {
            System.out.printf(
                    Locale.ROOT,
                    "%-28s processor %5.0f ms (%.2f times plain)   wall %5.0f ms (%.2f times plain)%n",
                    name,
                    median(Run::processor),
                    median(Run::processor) / baseline.median(Run::processor),
                    median(Run::wall),
                    median(Run::wall) / baseline.median(Run::wall));
        }

        private double median(Function<Run, Duration> figure) {
            return runs.stream()
                    .map(figure)
                    .mapToDouble(duration -> duration.toNanos() / 1e6)
                    .sorted()
                    .skip(runs.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
