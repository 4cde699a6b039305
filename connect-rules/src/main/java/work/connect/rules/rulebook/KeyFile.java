package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Reads Ed25519 keys from PEM files: public ones as X.509, private ones as PKCS #8 without a password. */
final class KeyFile {

    private static final int LARGEST = 4_096;

    private KeyFile() {}

    /** @throws RuleFilesException when there is none in the file */
    static PublicKey publicKey(Path file) {
        String text = text(file);
        try {
            return factory().generatePublic(new X509EncodedKeySpec(bytes(text, "PUBLIC")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw noKey(file, "public", "Write one with: openssl pkey -in PRIVATE.pem -pubout");
        }
    }

    /** @throws RuleFilesException when there is none in the file */
    static PrivateKey privateKey(Path file) {
        String text = text(file);
        try {
            return factory().generatePrivate(new PKCS8EncodedKeySpec(bytes(text, "PRIVATE")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw noKey(file, "private", "Make one with: openssl genpkey -algorithm ed25519");
        }
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance(BookKey.ALGORITHM);
    }

    private static byte[] bytes(String text, String kind) {
        Matcher key = Pattern.compile(
                        "-----BEGIN " + kind + " KEY-----([A-Za-z0-9+/=\\s]+)-----END " + kind + " KEY-----\\s*")
                .matcher(text);
        if (!key.matches()) {
            throw new IllegalArgumentException("no such key");
        }
        return Base64.getDecoder().decode(key.group(1).replaceAll("\\s", ""));
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw refused(file, Code.UNREADABLE, "The file of the key cannot be read.", "Check the path.");
        }
    }

    private static RuleFilesException noKey(Path file, String kind, String hint) {
        return refused(file, Code.BAD_KEY, "This is no " + kind + " Ed25519 key in PEM.", hint);
    }

    /** Without its cause, which may hold a piece of the key. */
    private static RuleFilesException refused(Path file, Code code, String message, String hint) {
        return new RuleFilesException(
                List.of(new RuleProblem(new Position(file.toString(), 1, 1), "", code, message, hint)));
    }
}
