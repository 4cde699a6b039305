package work.connect.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.rules.rulebook.RuleBook;

/** An author makes keys and signs a book; whoever takes it can tell. */
class SigningTest {

    private static final String PRIVATE = "--key=acme-2026=acme-2026.private.pem";
    private static final String PUBLIC = "--key=acme-2026=acme-2026.public.pem";

    @TempDir
    private Path shelf;

    @BeforeEach
    void makeAKeyAndABook() {
        Shelf.book(shelf.resolve("book"), "rules.off = silos-between-teams");
        assertThat(CommandRun.in(shelf, "key", "acme-2026").out())
                .isEqualTo("Keep acme-2026.private.pem to yourself, and give acme-2026.public.pem"
                        + " to those who take your books.\n");
    }

    private CommandRun sign() {
        return CommandRun.in(shelf, "sign", "book", PRIVATE);
    }

    private String name() {
        return "acme 1 sha256:" + RuleBook.read(shelf.resolve("book")).hash() + " signed by acme-2026\n";
    }

    private static void assertMisuse(CommandRun run, String message) {
        assertThat(run.exitCode()).isEqualTo(Failures.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message).doesNotContain("\tat ");
    }

    @Test
    void whatIsSignedIsGenuine() {
        CommandRun signed = sign();
        CommandRun verified = CommandRun.in(shelf, "verify", "book", PUBLIC);

        assertThat(signed.out()).isEqualTo("Signed: " + name());
        assertThat(signed.exitCode()).isZero();
        assertThat(verified.out()).isEqualTo("Genuine: " + name());
        assertThat(verified.exitCode()).isZero();
    }

    @Test
    void tellsWhatIsNotAsItWasSigned() {
        sign();
        Shelf.book(shelf.resolve("book"), "rules.off = no-lightness");

        CommandRun run = CommandRun.in(shelf, "verify", "book", PUBLIC);

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.out())
                .startsWith("book/book.properties:1:1: SIGNED_FILE_CHANGED: ")
                .contains("\n    ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsAGenuineBookAsJson() {
        sign();

        CommandRun run = CommandRun.in(shelf, "verify", "book", PUBLIC, "--json");

        JsonObject document = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exitCode()).isZero();
        assertThat(document.get("format").getAsString()).isEqualTo("connect-book-signature");
        assertThat(document.get("genuine").getAsBoolean()).isTrue();
        assertThat(document.getAsJsonObject("book").get("signer").getAsString()).isEqualTo("acme-2026");
        assertThat(document.getAsJsonArray("problems")).isEmpty();
    }

    @Test
    void tellsProblemsAsJson() {
        CommandRun run = CommandRun.in(shelf, "verify", "book", PUBLIC, "--json");

        JsonObject document = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(document.get("genuine").getAsBoolean()).isFalse();
        assertThat(document.has("book")).isFalse();
        assertThat(document.getAsJsonArray("problems")
                        .get(0)
                        .getAsJsonObject()
                        .get("code")
                        .getAsString())
                .isEqualTo("NOT_SIGNED");
    }

    @Test
    void onlyTheOwnerReadsThePrivateKey() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));

        assertThat(Files.getPosixFilePermissions(shelf.resolve("acme-2026.private.pem")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void writesOverNoKey() throws IOException {
        String before = Files.readString(shelf.resolve("acme-2026.private.pem"));

        assertMisuse(CommandRun.in(shelf, "key", "acme-2026"), "The file (acme-2026.private.pem) is there already.");
        assertThat(shelf.resolve("acme-2026.private.pem")).hasContent(before);
    }

    @Test
    void saysWhatAKeyMayBeCalled() {
        assertMisuse(CommandRun.in(shelf, "key", "../acme"), "A key is called by small letters");
        assertMisuse(CommandRun.in(shelf, "verify", "book", "--key=A=acme-2026.public.pem"), "A key is called by");
    }

    @Test
    void signsWithOneKeyAndNeedsOne() {
        assertMisuse(CommandRun.in(shelf, "sign", "book"), "Missing required option: '--key=NAME=FILE'");
        assertMisuse(
                CommandRun.in(shelf, "sign", "book", PRIVATE, "--key=other=other.pem"), "A book has one signature");
    }

    @Test
    void tellsThatAFileHoldsNoSuchKey() {
        CommandRun run = CommandRun.in(shelf, "sign", "book", PUBLIC);

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.out())
                .contains("acme-2026.public.pem")
                .contains("no private")
                .doesNotContain("\tat ");
    }
}
