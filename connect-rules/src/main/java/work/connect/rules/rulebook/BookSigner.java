package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PrivateKey;
import java.util.List;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Signs books with a private key. */
public final class BookSigner {

    private final String id;
    private final PrivateKey key;

    private BookSigner(String id, PrivateKey key) {
        BookKey.mustBeAnId(id);
        BookKey.mustBeEd25519(key);
        this.id = id;
        this.key = key;
    }

    /** @param id what the hosts who pin the public key call it: small letters, digits and hyphens */
    public static BookSigner of(String id, PrivateKey key) {
        return new BookSigner(id, key);
    }

    /**
     * With a key from a PEM file, as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @throws RuleFilesException when there is no private Ed25519 key in the file
     */
    public static BookSigner read(String id, Path file) {
        return of(id, KeyFile.privateKey(file));
    }

    /**
     * Signs all files of the book in a folder, and writes the signature into the folder as {@code book.sig}, in place of an
     * earlier one. Equal files give an equal signature. Whether the rules are sound is not looked at.
     *
     * @return the book that was signed
     * @throws RuleFilesException when there is no book in the folder, it cannot be read, or its version has no order
     * @throws UncheckedIOException when the signature cannot be written
     */
    public RuleBook sign(Path folder) {
        BookFolder found = BookFolder.look(folder);
        RuleBook book = found.book();
        BookSignature signature = BookSignature.sign(statement(found, book), key);
        write(folder.resolve(BookSignature.FILE), signature.emit());
        return book.signedBy(id);
    }

    private BookStatement statement(BookFolder found, RuleBook book) {
        String manifest = book.texts().get(Manifest.FILE);
        if (manifest == null) {
            throw refused(
                    Code.MISSING_KEY,
                    "What is to be signed says its id, its version and its engine.",
                    "Add a file " + Manifest.FILE + ".");
        } else if (!BookVersion.isOne(book.version())) {
            throw refused(
                    Code.BAD_VALUE,
                    "The version of a signed book must have an order.",
                    "Write " + BookVersion.EXPECTED + ".");
        }
        return new BookStatement(book.id(), book.version(), Manifest.engineOf(manifest), id, found.hashes());
    }

    private static RuleFilesException refused(Code code, String message, String hint) {
        return new RuleFilesException(
                List.of(new RuleProblem(new Position(Manifest.FILE, 1, 1), "", code, message, hint)));
    }

    /** At once, so that nobody reads half of it. */
    private static void write(Path file, String text) {
        Path aside = file.resolveSibling("." + BookSignature.FILE);
        try {
            Files.writeString(aside, text);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
