package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** A signed book is taken as it was signed, by those who pinned the key, or not at all. */
class SignedBookTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-12-31");

    @TempDir
    private Path shelf;

    private SignedFolder book() {
        return SignedFolder.in(shelf.resolve("book"));
    }

    private static void assertRefused(SignedFolder book, BookKeys keys, Code... codes) {
        List<RuleProblem> problems = book.problems(keys);
        assertThat(problems).extracting(RuleProblem::code).containsExactlyInAnyOrder(codes);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message()).isNotEmpty();
            assertThat(problem.hint()).isNotEmpty();
        });
    }

    private static BookKeys on(String instant) {
        return BookKeys.of(SignedFolder.KEY.until(LAST_DAY))
                .withClock(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void takesABookThatIsSignedWithAPinnedKeyAndTellsWhoSigned() {
        RuleBook read = RuleBook.read(book().folder(), SignedFolder.KEYS);

        assertThat(read.signer()).isEqualTo("acme-2026");
        assertThat(read.inWords()).isEqualTo("acme 3 sha256:" + read.hash() + " signed by acme-2026");
        assertThat(read.texts()).isEqualTo(RuleBook.read(book().folder()).texts());
    }

    @Test
    void tellsNoSignerWhereNobodyAskedForASignature() {
        RuleBook read = RuleBook.read(book().folder());

        assertThat(read.signer()).isEmpty();
        assertThat(read.inWords()).isEqualTo("acme 3 sha256:" + read.hash());
    }

    @Test
    void saysTheSameBytesTwice() {
        SignedFolder book = book();
        String first = book.text(SignedFolder.SIGNATURE);

        assertThat(book.signed().text(SignedFolder.SIGNATURE)).isEqualTo(first);
    }

    @Test
    void refusesABookWithoutASignature() {
        assertRefused(book().without(SignedFolder.SIGNATURE), SignedFolder.KEYS, Code.NOT_SIGNED);
    }

    @Test
    void refusesAFolderWithoutAManifest() {
        SignedFolder rules = new SignedFolder(shelf).with("a.drl", "package a\n");

        assertRefused(rules, SignedFolder.KEYS, Code.NOT_SIGNED);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertRefused(new SignedFolder(shelf.resolve("nowhere")), SignedFolder.KEYS, Code.UNREADABLE);
    }

    @Test
    void refusesAKeyThatIsNotPinned() {
        BookKeys others = BookKeys.of(BookKey.of("other-2026", SignedFolder.OTHER.getPublic()));

        assertRefused(book(), others, Code.UNKNOWN_SIGNER);
    }

    @Test
    void refusesASignatureOfSomebodyElseUnderThePinnedName() {
        SignedFolder book = book();
        BookSigner.of("acme-2026", SignedFolder.OTHER.getPrivate()).sign(book.folder());

        assertRefused(book, SignedFolder.KEYS, Code.WRONG_SIGNATURE);
    }

    @Test
    void refusesAnotherNameForThePinnedKey() {
        SignedFolder book = book();
        String renamed = book.text(SignedFolder.SIGNATURE).replace("acme-2026", "acme-2027");
        BookKeys both = BookKeys.of(SignedFolder.KEY, BookKey.of("acme-2027", SignedFolder.ACME.getPublic()));

        assertRefused(book.with(SignedFolder.SIGNATURE, renamed), both, Code.WRONG_SIGNATURE);
    }

    @Test
    void refusesAKeyThatIsPinnedForOtherBooks() {
        assertRefused(book(), BookKeys.of(SignedFolder.KEY.onlyFor("other")), Code.FOREIGN_SIGNER);
        assertThat(book().problems(BookKeys.of(SignedFolder.KEY.onlyFor("other", "acme"))))
                .isEmpty();
    }

    @Test
    void takesAKeyOnItsLastDayAndNotOnTheNext() {
        assertThat(book().problems(on("2026-12-31T23:59:59Z"))).isEmpty();
        assertRefused(book(), on("2027-01-01T00:00:00Z"), Code.EXPIRED_KEY);
    }

    @Test
    void refusesAFileThatWasNotSigned() {
        SignedFolder book = book().with("rules/more.drl", "package acme.detect\n");

        assertRefused(book, SignedFolder.KEYS, Code.FILE_NOT_SIGNED);
    }

    @Test
    void refusesAFileThatIsGone() {
        assertRefused(book().without(SignedFolder.LIMITS), SignedFolder.KEYS, Code.SIGNED_FILE_MISSING);
    }

    @Test
    void refusesAFileThatWasChanged() {
        assertRefused(book().limit(13), SignedFolder.KEYS, Code.SIGNED_FILE_CHANGED);
    }

    @Test
    void refusesEndsOfLinesThatWereMended() {
        SignedFolder book = book();

        assertRefused(
                book.with(SignedFolder.LIMITS, book.text(SignedFolder.LIMITS).replace("\n", "\r\n")),
                SignedFolder.KEYS,
                Code.SIGNED_FILE_CHANGED);
    }

    @Test
    void refusesAMarkInFrontOfAFileAlthoughTheTextIsTheSame() {
        SignedFolder book = book();

        assertRefused(
                book.with(SignedFolder.LIMITS, "\uFEFF" + book.text(SignedFolder.LIMITS)),
                SignedFolder.KEYS,
                Code.SIGNED_FILE_CHANGED);
    }

    @Test
    void refusesTheSignatureOfAnotherVersion() {
        SignedFolder book = book();
        String old = book.text(SignedFolder.SIGNATURE);

        assertRefused(
                book.version("4").signed().with(SignedFolder.SIGNATURE, old),
                SignedFolder.KEYS,
                Code.SIGNED_FILE_CHANGED);
    }

    @Test
    void refusesAStatementThatTellsOtherwiseThanTheBook() {
        assertRefused(book().signedAs("acme", "4", "1"), SignedFolder.KEYS, Code.SIGNED_OTHERWISE);
        assertRefused(book().signedAs("other", "3", "1"), SignedFolder.KEYS, Code.SIGNED_OTHERWISE);
        assertRefused(book().signedAs("acme", "3", "1-2"), SignedFolder.KEYS, Code.SIGNED_OTHERWISE);
    }

    @Test
    void refusesARevokedVersion() {
        assertRefused(book(), SignedFolder.KEYS.withRevoked("acme", "3"), Code.REVOKED_VERSION);
        assertRefused(book(), SignedFolder.KEYS.withRevoked("acme", "3.0"), Code.REVOKED_VERSION);
        assertRefused(book(), SignedFolder.KEYS.withRevokedBefore("acme", "3.0.1"), Code.REVOKED_VERSION);
    }

    @Test
    void takesAVersionThatIsNotTheRevokedOne() {
        BookKeys keys = SignedFolder.KEYS
                .withRevoked("acme", "2")
                .withRevoked("acme", "4")
                .withRevoked("other", "3")
                .withRevokedBefore("acme", "3");

        assertThat(book().problems(keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.drl", "rules/../../evil.drl", "/etc/passwd"})
    void refusesAStatementAboutFilesElsewhere(String name) {
        SignedFolder book = book();
        BookStatement honest = BookSignature.parse(book.text(SignedFolder.SIGNATURE))
                .orElseThrow()
                .statement();
        java.util.TreeMap<String, String> files = new java.util.TreeMap<>(honest.files());
        files.put(name, Sha256.of("package evil\n".getBytes(StandardCharsets.UTF_8)));
        BookStatement other = new BookStatement("acme", "3", "1", "acme-2026", files);
        new SignedFolder(shelf).with("evil.drl", "package evil\n");
        book.with(
                SignedFolder.SIGNATURE,
                BookSignature.sign(other, SignedFolder.ACME.getPrivate()).emit());

        assertRefused(book, SignedFolder.KEYS, Code.SIGNED_FILE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "signature = \n", "connect-book-signature 1\nsignature = AAAA\n"})
    void refusesASignatureThatIsNoneAtAll(String text) {
        assertRefused(book().with(SignedFolder.SIGNATURE, text), SignedFolder.KEYS, Code.BAD_SIGNATURE_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connect-book-signature 1|connect-book-signature 2",
                "id = acme\n|id  = acme\n",
                "version = 3|version = three",
                "engine = 1\n|engine = 1\nrevokes = 2\n",
                "\n|\r\n",
                "signature = |\nsignature = "
            })
    void refusesTheSameSaidInAnotherForm(String change) {
        SignedFolder book = book();
        String[] both = change.split("\\|");
        String text = book.text(SignedFolder.SIGNATURE);

        assertThat(text).contains(both[0]);
        assertRefused(
                book.with(SignedFolder.SIGNATURE, text.replace(both[0], both[1])),
                SignedFolder.KEYS,
                Code.BAD_SIGNATURE_FILE);
    }

    @Test
    void refusesFilesInAnotherOrderAlthoughTheyAreTheSame() {
        SignedFolder book = book();
        String text = book.text(SignedFolder.SIGNATURE);
        List<String> files =
                text.lines().filter(line -> line.startsWith("file")).toList();
        String turned = text.replace(files.get(0), "1")
                .replace(files.get(1), files.get(0))
                .replace("\n1\n", "\n" + files.get(1) + "\n");

        assertRefused(book.with(SignedFolder.SIGNATURE, turned), SignedFolder.KEYS, Code.BAD_SIGNATURE_FILE);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        SignedFolder book =
                book().limit(13).with("rules/more.drl", "package acme.detect\n").with("more.exe", "");

        assertRefused(
                book,
                on("2027-01-01T00:00:00Z").withRevoked("acme", "3"),
                Code.UNKNOWN_FILE,
                Code.SIGNED_FILE_CHANGED,
                Code.FILE_NOT_SIGNED,
                Code.EXPIRED_KEY,
                Code.REVOKED_VERSION);
    }

    @Test
    void understandsNothingOfABookThatIsNotAsItWasSigned() {
        SignedFolder book = book().with(SignedFolder.MANIFEST, "nonsense\n");

        assertRefused(book, SignedFolder.KEYS, Code.SIGNED_FILE_CHANGED);
    }

    @Test
    void usesWhatWasVerifiedWhateverBecomesOfTheFolder() throws IOException {
        SignedFolder book = book();
        RuleBook read = SignedFolder.KEYS.read(book.folder());
        Files.writeString(book.folder().resolve(SignedFolder.LIMITS), "changed meanwhile");

        assertThat(read.texts().get(SignedFolder.LIMITS)).contains("days: LOW 14");
    }

    @Test
    void checksOnceMoreWhatMayHaveChangedSinceABookWasRead() {
        RuleBook read = SignedFolder.KEYS.read(book().folder());

        SignedFolder.KEYS.check(read);
        assertThatThrownBy(() -> SignedFolder.KEYS.withRevoked("acme", "3").check(read))
                .hasMessageContaining("Version 3 of (acme) is revoked");
        assertThatThrownBy(() -> on("2027-01-01T00:00:00Z").check(read)).hasMessageContaining("2026-12-31");
        assertThatThrownBy(() -> SignedFolder.KEYS.check(RuleBook.read(book().folder())))
                .hasMessageContaining("not signed");
    }

    @Test
    void signsOnlyABookWhoseVersionHasAnOrder() {
        assertThatThrownBy(() -> SignedFolder.unsigned(shelf).version("3-beta").signed())
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(RuleProblem::code)
                                .containsExactly(Code.BAD_VALUE));
    }

    @Test
    void signsOnlyABookWithAManifest() {
        assertThatThrownBy(() ->
                        new SignedFolder(shelf).with("a.drl", "package a\n").signed())
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(RuleProblem::code)
                                .containsExactly(Code.MISSING_KEY));
    }

    @Test
    void givesEachKeyAnIdOfItsOwn() {
        assertThatThrownBy(() -> BookKeys.of(SignedFolder.KEY, SignedFolder.KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(acme-2026)");
    }
}
