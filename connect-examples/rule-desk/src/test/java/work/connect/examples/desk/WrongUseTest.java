package work.connect.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongUseTest {

    @TempDir
    private Path folder;

    @Test
    void aCommandThatDoesNotExist() {
        assertIsMisuse(CommandRun.of("chek", folder), "There is no command (chek). Maybe you meant (check)?");
    }

    @Test
    void noCommand() {
        assertIsMisuse(CommandRun.of(), "Say what to do: check, cases, list, explain, diff, facts, key, sign, verify.");
    }

    @Test
    void aFolderThatIsNotThere() {
        CommandRun run = CommandRun.of("check", folder.resolve("nowhere"));

        assertThat(run.exitCode()).isEqualTo(Failures.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("There is no folder (")
                .contains("Check the path.")
                .doesNotContain("\tat ");
    }

    @Test
    void noFolder() {
        assertIsMisuse(CommandRun.of("diff"), "Say which book: its folder, such as connect-examples/acme-book/book.");
    }

    @Test
    void twoFormsAtOnce() {
        CommandRun run = CommandRun.of("check", folder, "--json", "--sarif");

        assertThat(run.exitCode()).isEqualTo(Failures.USAGE);
        assertThat(run.err()).contains("--json", "--sarif").doesNotContain("\tat ");
    }

    @Test
    void aRuleThatDoesNotExist() {
        assertIsMisuse(
                CommandRun.of("explain", "one-to-ones-have-lapsd"),
                "There is no rule (one-to-ones-have-lapsd). Maybe you meant (one-to-ones-have-lapsed)?");
    }

    @Test
    void anIdThatIsNearNone() {
        assertIsMisuse(
                CommandRun.of("explain", "the-moon-is-full"),
                "There is no rule (the-moon-is-full). The command list shows all of them.");
    }

    @Test
    void aBookThatIsBroken() {
        Shelf.book(folder.resolve("book"), "rules.off = no-such-rule-anywhere");

        for (String command : new String[] {"list", "diff", "cases", "explain help-load"}) {
            Object[] arguments = Stream.concat(Stream.of(command.split(" ")), Stream.of("book"))
                    .toArray();
            CommandRun run = CommandRun.in(folder, arguments);

            assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("book/book.properties:4:1: UNKNOWN_RULE: ")
                    .endsWith("\nThe book has 1 problem and is not used. Its cases, if any, were not run.\n");
        }
    }

    @Test
    void aBookThatIsBrokenInJson() {
        Shelf.book(folder.resolve("book"), "rules.off = no-such-rule-anywhere");

        CommandRun run = CommandRun.in(folder, "list", "book", "--json");

        JsonObject document = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(document.get("format").getAsString()).isEqualTo("connect-rule-check");
        assertThat(document.get("sound").getAsBoolean()).isFalse();
        assertThat(document.getAsJsonArray("problems")).hasSize(1);
    }

    @Test
    void aWorkplaceThatCannotBeRead() {
        Shelf.write(folder, "facts/people.csv", "who,team\ncanary-7f3a,care\n");

        CommandRun run = CommandRun.of("diff", Shelf.book(folder.resolve("book")), "--on", folder.resolve("facts"));

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.err())
                .contains("people.csv")
                .doesNotContain("canary-7f3a")
                .doesNotContain("\tat ");
    }

    private static void assertIsMisuse(CommandRun run, String message) {
        assertThat(run.exitCode()).isEqualTo(Failures.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message + "\nCall it with --help to see how it is used.\n");
    }
}
