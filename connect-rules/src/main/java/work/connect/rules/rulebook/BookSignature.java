package work.connect.rules.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.Optional;

/**
 * The file {@value #FILE}: the statement about a book, then one line with its Ed25519 signature in Base64.
 *
 * @param signature in Base64
 */
record BookSignature(BookStatement statement, String signature) {

    static final String FILE = "book.sig";

    private static final String LINE = "signature = ";

    static BookSignature sign(BookStatement statement, PrivateKey key) {
        try {
            Signature signing = algorithm();
            signing.initSign(key);
            signing.update(bytes(statement));
            return new BookSignature(statement, Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This key cannot sign. It should be a private Ed25519 key.", e);
        }
    }

    /** What the file says, if it is written exactly as {@link #emit} would write it. */
    static Optional<BookSignature> parse(String text) {
        int last = text.lastIndexOf(LINE);
        if (last < 0) {
            return Optional.empty();
        }
        String signature = text.substring(last + LINE.length()).strip();
        return BookStatement.parse(text.substring(0, last))
                .map(statement -> new BookSignature(statement, signature))
                .filter(read -> read.emit().equals(text));
    }

    boolean isBy(PublicKey key) {
        try {
            byte[] decoded = Base64.getDecoder().decode(signature);
            Signature checking = algorithm();
            checking.initVerify(key);
            checking.update(bytes(statement));
            // One signature can be written in Base64 in several ways, of which we take the usual one.
            return checking.verify(decoded)
                    && Base64.getEncoder().encodeToString(decoded).equals(signature);
        } catch (SignatureException | InvalidKeyException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Signature algorithm() {
        try {
            return Signature.getInstance(BookKey.ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform since 15 has Ed25519.", e);
        }
    }

    private static byte[] bytes(BookStatement statement) {
        return statement.emit().getBytes(StandardCharsets.UTF_8);
    }

    String emit() {
        return statement.emit() + LINE + signature + "\n";
    }
}
