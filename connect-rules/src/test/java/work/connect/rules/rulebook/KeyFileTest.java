package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Keys come in files that other tools read and write too. */
class KeyFileTest {

    private static final String OPENSSL_KEY = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAt+ubEwoFfGqsGiugBSbeAQ5t7PSkY28W+3UBbMCohNE=
            -----END PUBLIC KEY-----
            """;
    private static final String OPENSSL_SIGNATURE =
            "hGVte9D97qZ1DZerboQslVLSsQLH2JagOM+RunBwD3WELcqJgtJoMr4gh1yKk6fCJuTjNmz6gSH58/Z2Nwp5Cg==";

    @TempDir
    private Path shelf;

    private Path pem(String kind, byte[] key) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(key);
        return Files.writeString(
                shelf.resolve("key.pem"),
                "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n".formatted(kind, text, kind));
    }

    private static void assertRefused(Runnable read, Code code) {
        assertThatThrownBy(read::run)
                .isInstanceOfSatisfying(RuleFilesException.class, refused -> {
                    assertThat(refused.problems()).extracting(RuleProblem::code).containsExactly(code);
                    assertThat(refused.problems().get(0).hint()).isNotEmpty();
                })
                .hasNoCause();
    }

    @Test
    void takesWhatOpensslSigned() throws IOException {
        Path key = Files.writeString(shelf.resolve("acme.public.pem"), OPENSSL_KEY);
        SignedFolder book = SignedFolder.in(shelf.resolve("book"));
        String statement = book.text(SignedFolder.SIGNATURE).split("signature = ")[0];
        book.with(SignedFolder.SIGNATURE, statement + "signature = " + OPENSSL_SIGNATURE + "\n");

        assertThat(book.problems(BookKeys.of(BookKey.read("acme-2026", key)))).isEmpty();
    }

    @Test
    void readsAPairOfKeysThatBelongTogether() throws IOException {
        SignedFolder book = SignedFolder.unsigned(shelf.resolve("book"));
        BookSigner.read(
                        "acme-2026",
                        pem("PRIVATE", SignedFolder.ACME.getPrivate().getEncoded()))
                .sign(book.folder());
        BookKey key = BookKey.read(
                "acme-2026", pem("PUBLIC", SignedFolder.ACME.getPublic().getEncoded()));

        assertThat(book.problems(BookKeys.of(key))).isEmpty();
    }

    @Test
    void refusesAKeyOfTheOtherHalf() throws IOException {
        Path privateKey = pem("PRIVATE", SignedFolder.ACME.getPrivate().getEncoded());

        assertRefused(() -> BookKey.read("acme-2026", privateKey), Code.BAD_KEY);
    }

    @Test
    void refusesAKeyOfAnotherKind() throws IOException, NoSuchAlgorithmException {
        Path rsa = pem(
                "PUBLIC",
                KeyPairGenerator.getInstance("RSA")
                        .generateKeyPair()
                        .getPublic()
                        .getEncoded());

        assertRefused(() -> BookKey.read("acme-2026", rsa), Code.BAD_KEY);
    }

    @Test
    void refusesAKeyOfAnotherCurve() throws NoSuchAlgorithmException {
        assertThatThrownBy(() -> BookKey.of(
                        "acme-2026",
                        KeyPairGenerator.getInstance("Ed448").generateKeyPair().getPublic()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ed25519");
    }

    @Test
    void refusesAFileThatIsCutOffOrNotThere() throws IOException {
        Path cut = pem("PRIVATE", new byte[] {48, 46, 2, 1, 0});

        assertRefused(() -> BookSigner.read("acme-2026", cut), Code.BAD_KEY);
        assertRefused(() -> BookSigner.read("acme-2026", shelf.resolve("nowhere.pem")), Code.UNREADABLE);
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertThatThrownBy(() -> BookKey.of("Acme 2026", SignedFolder.ACME.getPublic()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("small letters")
                .hasMessageNotContaining("Acme 2026");
    }
}
