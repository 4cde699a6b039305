package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;

/** The tables of cases and of books are read with a library that a host need not have. */
class WithoutFastCsvTest {

    /** Runs a case; made anew where the library cannot be found. */
    public static final class OneCase implements Supplier<String> {
        @Override
        public String get() {
            try {
                return CaseRun.of(new Detect(List.of()))
                        .texts(Map.of(
                                "a.case", "case: One\ntoday: 2026-09-01\npeople:\n    id, team\n    sam, support\n"))
                        .summarize();
            } catch (IllegalStateException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    /** Reads a book with a table of rules; made anew where the library cannot be found. */
    public static final class OneTable implements Supplier<String> {
        @Override
        public String get() {
            try {
                new RuleBook("acme", "1", Map.of("tables/acme.csv", "name,id\nacme-one,ACME-01\n"))
                        .files(Detect.STAGE, Set.of());
                return "read";
            } catch (RuleFilesException e) {
                return e.problems().stream()
                        .map(problem -> problem.code() + " " + problem)
                        .collect(Collectors.joining("\n"));
            }
        }
    }

    @Test
    void saysWhichLibraryIsMissing() throws Exception {
        assertThat(withoutFastCsv(OneCase.class))
                .contains("FastCSV, which is not on the class path. Add the dependency");
    }

    @Test
    void refusesABookWithATable() throws Exception {
        assertThat(withoutFastCsv(OneTable.class))
                .startsWith("NO_CSV_READER tables/acme.csv:1:1: ")
                .contains("Add the dependency de.siegmar:fastcsv")
                .hasLineCount(2);
    }

    private static String withoutFastCsv(Class<? extends Supplier<String>> tried) throws Exception {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("fastcsv"))
                .map(WithoutFastCsvTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Supplier<?> run = (Supplier<?>)
                    without.loadClass(tried.getName()).getDeclaredConstructor().newInstance();
            return String.valueOf(run.get());
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
