package work.connect.examples.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;

/** Writes keys as PEM files, in the forms that openssl reads: X.509 and PKCS #8. */
final class Pem {

    private static final int WIDTH = 64;

    private Pem() {}

    /** Only the owner can read or change it, on systems that know owners. */
    static void writePrivate(Path file, PrivateKey key) throws IOException {
        Files.createFile(file, forTheOwner());
        Files.writeString(file, text("PRIVATE KEY", key), StandardOpenOption.WRITE);
    }

    static void writePublic(Path file, PublicKey key) throws IOException {
        Files.writeString(file, text("PUBLIC KEY", key), StandardOpenOption.CREATE_NEW);
    }

    private static FileAttribute<?>[] forTheOwner() {
        boolean isKnown = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isKnown
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String text(String kind, Key key) {
        String lines = Base64.getMimeEncoder(WIDTH, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }
}
