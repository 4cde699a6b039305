package work.connect.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.examples.company.SampleCompany;
import work.connect.model.FactType;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Shape;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;

/**
 * The folder stored beside this module. To make it anew: {@code mvn -pl connect-examples/workplace-report -am test
 * -Dtest=CompanyFolderTest -Dsurefire.failIfNoSpecifiedTests=false -Dconnect.update=true}.
 */
class CompanyFolderTest {

    private static final Path STORED = Path.of("company");
    private static final int MOST_BYTES = 3_000_000;

    @TempDir
    private Path made;

    @Test
    void holdsWhatTheGeneratorMakes() throws IOException {
        Workplace company = SampleCompany.standard().workplace();
        if (Boolean.getBoolean("connect.update")) {
            CsvFolder.write(company, STORED);
        }
        CsvFolder.write(company, made);

        Map<String, String> stored = files(STORED);
        assertThat(stored).containsOnlyKeys(files(made).keySet());
        files(made)
                .forEach((name, text) -> assertThat(stored.get(name).equals(text))
                        .as("%s is as the generator makes it; see above how to make it anew", name)
                        .isTrue());
    }

    @Test
    void isReadAsTheVeryCompanyThatWasMade() {
        Workplace read = CsvFolder.read(STORED, CsvOptions.standard()).workplace();
        Workplace company = SampleCompany.standard().workplace();

        for (FactType type : FactType.values()) {
            assertThat(all(read, type).equals(all(company, type)))
                    .as(type.file())
                    .isTrue();
        }
        assertThat(read.registers()).isEqualTo(company.registers());
        assertThat(read.calendar()).isEqualTo(company.calendar());
        assertThat(read.now()).isEqualTo(company.now());
    }

    @Test
    void isSmallEnoughToStore() throws IOException {
        assertThat(files(STORED).values().stream().mapToInt(String::length).sum())
                .isLessThan(MOST_BYTES);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Fact> Set<T> all(Workplace workplace, FactType type) {
        return Set.copyOf(workplace.all(((Shape<T>) type.shape()).type()));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
