package work.connect.rules.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lets Jazzer look for texts that are neither taken nor refused as declared, for so many seconds:
 *
 * <pre>{@code
 * mvn -q -Pfuzz -pl connect-rules -am test-compile exec:exec -Dfuzz.target=rule-file -Dfuzz.seconds=600
 * }</pre>
 *
 * <p>The targets are rule-file, book, case-file, json and csv. What it learns and finds stands in {@code target/fuzz}
 * below the name of the target; the next run goes on from what was learned.
 */
final class FuzzRun {

    private static final List<String> OPTIONS = List.of(
            "--keep_going=20",
            "-max_len=65536",
            "-len_control=20",
            "-timeout=300",
            "-report_slow_units=60",
            "-rss_limit_mb=4096",
            "-print_final_stats=1");

    private FuzzRun() {}

    /** @param given the name of the target, then the seconds, then options of Jazzer or libFuzzer if any */
    public static void main(String... given) throws Exception {
        FuzzTarget target = FuzzTarget.of(given[0]);
        Path folder = Path.of("target", "fuzz", target.word()).toAbsolutePath();
        Path learned = Files.createDirectories(folder.resolve("learned"));
        Path found = Files.createDirectories(folder.resolve("found"));
        Path seeds = sown(target, folder.resolve("seeds"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerTarget.class.getName(),
                "--target_args=" + target.word(),
                "--instrumentation_includes=" + target.classes(),
                "--custom_hook_includes=" + target.classes(),
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + File.separator,
                "-dict=" + Dictionary.write(folder.resolve("words.dict")),
                "-max_total_time=" + given[1]));
        command.addAll(OPTIONS);
        command.addAll(Arrays.asList(given).subList(2, given.length));
        command.add(learned.toString());
        command.add(seeds.toString());
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static Path sown(FuzzTarget target, Path folder) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (byte[] seed : target.seeds()) {
            Files.write(folder.resolve(String.valueOf(++number)), seed);
        }
        return folder;
    }
}
