package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.table.TableColumn;

/** The page of what a book can say names all that our readers understand, and nothing else. */
class BooksPageTest {

    private static final Path PAGE = Path.of("BOOKS.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static String section(String heading) throws IOException {
        return page().split("\n## " + Pattern.quote(heading) + "\n")[1].split("\n## ")[0];
    }

    private static Set<String> named(String section, String pattern) {
        return Pattern.compile(pattern)
                .matcher(section)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryKeyOfTheManifest() throws IOException {
        assertThat(named(section("book.properties"), "(?m)^\\| `([a-z.]+)`")).isEqualTo(Manifest.KEYS);
    }

    @Test
    void namesAllMetadataOfARule() throws IOException {
        Set<String> known = new TreeSet<>(Detect.STAGE.required());
        known.addAll(Detect.STAGE.optional());

        assertThat(named(section("rules/*.drl"), "`@([a-z]+)\\(")).isEqualTo(known);
    }

    @Test
    void namesEveryColumnOfATable() throws IOException {
        String rows = section("tables/*.csv")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .collect(Collectors.joining());

        assertThat(named(rows, "`([a-z]+)`")).isEqualTo(new TreeSet<>(TableColumn.keys()));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        assertThat(LINK.matcher(page()).results().map((MatchResult link) -> Path.of(link.group(1))))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).exists());
    }
}
