package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.rules.rulebook.RuleBook;

/** What the README shows is true: its program compiles, runs and prints what stands below it. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    @Test
    void theProgramPrintsWhatIsShown(@TempDir Path folder) throws Exception {
        String shown = block("text", 0);

        assertInOrder(run(block("java", 0), "FirstReport", folder), shown);
    }

    @Test
    void theProgramThatReadsAFolderSaysWhatWasReadAndWhatCouldBeAssessed(@TempDir Path folder) throws Exception {
        String company = "../connect-examples/workplace-report/company";

        assertThat(run(block("java", 1), "WhatCouldIAssess", folder, company))
                .contains(
                        "people.csv: 151 rows read", "150 people in 16 teams", "What would let most more be assessed");
    }

    @Test
    void theRuleShownIsTheRuleShipped() throws Exception {
        assertInOrder(RuleBook.standard().texts().get("detect/low-exposure.drl"), block("text", 3));
    }

    @Test
    void eachOfTheThreeCommandsStandsAloneUnderItsHeading() throws Exception {
        for (String heading : List.of("Run it", "Check rule files", "Test it")) {
            String section =
                    Files.readString(README).split("\n## " + heading + "\n")[1].split("\n## ")[0];
            assertThat(section.split("```")).as(heading).hasSize(3);
            assertThat(section.split("```")[1].strip().lines()).as(heading).hasSize(2);
        }
    }

    private static void assertInOrder(String text, String shown) {
        for (String part : shown.split("(?m)^\\.\\.\\.\\n")) {
            assertThat(text).contains(part.stripTrailing());
        }
    }

    private static String run(String program, String name, Path folder, String... arguments) throws Exception {
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, program);
        String path = System.getProperty("java.class.path");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", path, "-d", folder.toString(), source.toString());
        assertThat(failed).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            var main = loader.loadClass(name).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String block(String language, int which) throws Exception {
        Matcher blocks = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        for (int i = 0; i <= which; i++) {
            assertThat(blocks.find()).isTrue();
        }
        return blocks.group(1);
    }
}
