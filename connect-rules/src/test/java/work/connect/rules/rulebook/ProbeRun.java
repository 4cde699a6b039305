package work.connect.rules.rulebook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of trying every attack of a folder in a process of its own.
 *
 * @param exitValue 0 when it ran to its end
 * @param said what it printed
 * @param loaded of the parser of rule files and of all compilers of the engine, the classes it loaded
 */
record ProbeRun(int exitValue, String said, List<String> loaded) {

    /** @param work an empty folder for what is written on the way */
    static ProbeRun over(Path attacks, Path work) throws IOException, InterruptedException {
        Path loaded = work.resolve("loaded.txt");
        Path said = work.resolve("said.txt");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AttackProbe.class.getName(),
                        attacks.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .directory(new File("").getAbsoluteFile())
                .start();
        int exitValue = process.waitFor();
        try (Stream<String> lines = Files.lines(loaded)) {
            return new ProbeRun(
                    exitValue,
                    Files.readString(said),
                    lines.filter(line ->
                                    line.contains("work.connect.rules.rulebook.parse.RuleParser ") || isCompiler(line))
                            .map(line -> line.replaceAll(".*\\] (\\S+) .*", "$1"))
                            .toList());
        }
    }

    private static boolean isCompiler(String line) {
        return Stream.of(
                        "org.drools.drl.parser.",
                        "org.drools.compiler.builder.",
                        "org.drools.compiler.compiler.",
                        "org.drools.ecj.",
                        "org.drools.mvel.builder.",
                        "org.drools.model.codegen.",
                        "org.mvel2.",
                        "org.eclipse.jdt.",
                        "javax.tools.")
                .anyMatch(line::contains);
    }
}
