package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Nothing is read for a book that lies elsewhere, or that the folder hides. */
class BookLinksTest {

    private static final String RULES = "package acme.detect\n";

    @TempDir
    private Path shelf;

    private SignedFolder book() {
        return SignedFolder.unsigned(shelf.resolve("book"));
    }

    private static void assertRefused(SignedFolder book, Code code, String place) {
        assertThatThrownBy(() -> RuleBook.read(book.folder()))
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(code);
                                    assertThat(problem.at().file()).isEqualTo(place);
                                    assertThat(problem.hint()).isNotEmpty();
                                }));
    }

    private static Path link(SignedFolder book, String name, Path target) throws IOException {
        Path link = book.folder().resolve(name);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }

    @Test
    void refusesALinkToAFileElsewhere() throws IOException {
        Path elsewhere = Files.writeString(shelf.resolve("elsewhere.drl"), RULES);
        SignedFolder book = book();
        Path link = link(book, "rules/more.drl", elsewhere);

        assertRefused(book, Code.LINK, link.toString());
    }

    @Test
    void refusesALinkToAFileElsewhereEvenIfItHoldsWhatWasSigned() throws IOException {
        SignedFolder book = book().signed();
        Path elsewhere = Files.move(book.folder().resolve(SignedFolder.LIMITS), shelf.resolve("limits"));
        link(book, SignedFolder.LIMITS, elsewhere);

        assertThat(book.problems(SignedFolder.KEYS))
                .extracting(RuleProblem::code)
                .contains(Code.LINK);
    }

    @Test
    void refusesALinkToAFolder() throws IOException {
        Path elsewhere = Files.createDirectory(shelf.resolve("elsewhere"));
        SignedFolder book = book();
        Path link = link(book, "rules", elsewhere);

        assertRefused(book, Code.LINK, link.toString());
    }

    @Test
    void refusesALinkToNowhere() throws IOException {
        SignedFolder book = book();
        Path link = link(book, "rules/more.drl", shelf.resolve("nowhere"));

        assertRefused(book, Code.LINK, link.toString());
    }

    @Test
    void followsALinkToAFileOfTheSameFolderAsContainersUseThem() throws IOException {
        SignedFolder book =
                book().with(".data/1/limits", book().text(SignedFolder.LIMITS)).without(SignedFolder.LIMITS);
        link(book, ".data/now", Path.of("1"));
        link(book, SignedFolder.LIMITS, Path.of(".data", "now", "limits"));

        assertThat(RuleBook.read(book.folder()).texts()).containsKey(SignedFolder.LIMITS);
        assertThat(book.signed().problems(SignedFolder.KEYS)).isEmpty();
    }

    @Test
    void readsABookWhoseFolderIsALink() throws IOException {
        Path link = Files.createSymbolicLink(shelf.resolve("current"), book().folder());

        assertThat(RuleBook.read(link).id()).isEqualTo("acme");
    }

    @Test
    void refusesAFileSoDeepThatNobodyWouldReadIt() {
        SignedFolder book = book().with("rules/deep/more.drl", RULES);

        assertRefused(
                book, Code.UNKNOWN_FILE, book.folder().resolve("rules/deep").toString());
    }

    @Test
    void refusesANameThatWouldWriteALineOfItsOwnWithoutRepeatingIt() {
        SignedFolder book = book().with("rules/more\nfile = 0 x.drl", RULES);

        assertRefused(book, Code.UNKNOWN_FILE, book.folder().toString());
    }
}
