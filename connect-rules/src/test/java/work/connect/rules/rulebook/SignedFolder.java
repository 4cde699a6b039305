package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;

/** A book of Acme in a folder, signed with a key of Acme's. */
public record SignedFolder(Path folder) {

    public static final KeyPair ACME = pair();
    public static final KeyPair OTHER = pair();
    public static final BookKey KEY = BookKey.of("acme-2026", ACME.getPublic());
    public static final BookKeys KEYS = BookKeys.of(KEY);
    public static final BookSigner SIGNER = BookSigner.of("acme-2026", ACME.getPrivate());

    static final String SIGNATURE = "book.sig";
    static final String MANIFEST = "book.properties";
    static final String LIMITS = "limits.properties";

    /** Version 3, signed. */
    public static SignedFolder in(Path folder) {
        return unsigned(folder).signed();
    }

    static SignedFolder unsigned(Path folder) {
        return new SignedFolder(folder)
                .with(MANIFEST, "id = acme\nversion = 3\nengine = 1\n")
                .with(LIMITS, "one-to-ones-have-lapsed.ladder = days: LOW 14, MODERATE 28\n")
                .with("README.md", "# What lies beside a book\n");
    }

    public static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public SignedFolder with(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SignedFolder version(String version) {
        return with(MANIFEST, "id = acme\nversion = " + version + "\nengine = 1\n");
    }

    public SignedFolder limit(int days) {
        return with(LIMITS, "one-to-ones-have-lapsed.ladder = days: LOW " + days + ", MODERATE 28\n");
    }

    SignedFolder without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SignedFolder signed() {
        SIGNER.sign(folder);
        return this;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A statement that no command would make of the book, signed properly. */
    SignedFolder signedAs(String id, String version, String engine) {
        BookStatement honest =
                BookSignature.parse(text(SIGNATURE)).orElseThrow().statement();
        BookStatement other = new BookStatement(id, version, engine, honest.key(), honest.files());
        return with(SIGNATURE, BookSignature.sign(other, ACME.getPrivate()).emit());
    }

    List<RuleProblem> problems(BookKeys keys) {
        try {
            keys.read(folder);
            return List.of();
        } catch (RuleFilesException e) {
            return e.problems();
        }
    }
}
