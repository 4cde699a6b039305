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
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import work.connect.rules.detect.Detect;

/** The tables of cases are read with a library that a host need not have. */
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

    @Test
    void saysWhichLibraryIsMissing() throws Exception {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("fastcsv"))
                .map(WithoutFastCsvTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Supplier<?> run = (Supplier<?>) without.loadClass(OneCase.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();

            assertThat(String.valueOf(run.get()))
                    .contains("FastCSV, which is not on the class path. Add the dependency");
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
