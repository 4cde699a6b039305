package work.connect.examples.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.rules.BooksInForce;
import work.connect.rules.detect.Detect;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.verify.CaseResults;
import work.connect.rules.verify.CaseRun;

class AcmeBookTest {

    private static final Path BOOK = Path.of("book");

    @Test
    void saysWhatItsCasesExpectAndTheyShowAllOfIt() {
        RuleBook book = RuleBook.read(BOOK);
        Detect detect = BooksInForce.of(Gauges.with(List.of(new AcmeIndicators())), List.of(book))
                .detect();

        CaseResults results = CaseRun.of(detect).countingWhatBooksChange().book(book);

        assertThat(results.haveAllPassed()).as(results.summarize()).isTrue();
        assertThat(results.coverage().isComplete())
                .as(results.coverage().summarize())
                .isTrue();
    }

    /** Every rule and limit that the walk through the folder shows stands in the folder. */
    @Test
    void theReadmeShowsTheRuleAsItStandsInTheBook() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String block = readme.split("```text\nrule ", 2)[1].split("```", 2)[0];

        assertThat(Files.readString(BOOK.resolve("rules/one-to-ones.drl"))).contains("rule " + block.strip());
    }

    /** Whoever pastes what the walk prints, from an empty folder on, has a book whose case passes. */
    @Test
    void theWalkThroughTheReadmeMakesABook(@TempDir Path folder) throws IOException {
        List<String> blocks = blocks(Files.readString(Path.of("README.md")));
        write(folder.resolve("book.properties"), blocks.get(0));
        write(folder.resolve("rules/first-week.drl"), blocks.get(1) + "\n" + blocks.get(2));
        write(folder.resolve("cases/first-week.case"), blocks.get(3));
        RuleBook book = RuleBook.read(folder);

        CaseResults results = CaseRun.of(
                        BooksInForce.of(Gauges.STANDARD, List.of(book)).detect())
                .book(book);

        assertThat(results.haveAllPassed()).as(results.summarize()).isTrue();
        assertThat(results.summarize()).startsWith("1 case: 1 passed");
    }

    private static List<String> blocks(String readme) {
        return Pattern.compile("```text\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
