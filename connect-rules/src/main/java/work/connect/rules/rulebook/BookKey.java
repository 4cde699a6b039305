package work.connect.rules.rulebook;

import java.nio.file.Path;
import java.security.Key;
import java.security.PublicKey;
import java.security.interfaces.EdECKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.problem.RuleFilesException;

/**
 * The public key of somebody whose books a host takes.
 *
 * @param id what the host and the signer call it: small letters, digits and hyphens
 * @param key an Ed25519 key
 * @param lastDay the last day on which the host takes books signed with it; {@code null} for no end
 * @param books the ids of the books it may sign; of all when empty
 */
public record BookKey(String id, PublicKey key, @Nullable LocalDate lastDay, Set<String> books) {

    static final String ALGORITHM = "Ed25519";
    static final String ID_FORM = "[a-z][a-z0-9-]{0,63}";

    public BookKey {
        mustBeAnId(id);
        mustBeEd25519(key);
        books = Collections.unmodifiableSet(new TreeSet<>(books));
    }

    /** A key without an end, for all books. */
    public static BookKey of(String id, PublicKey key) {
        return new BookKey(id, key, null, Set.of());
    }

    /**
     * A key from a PEM file, as {@code openssl pkey -pubout} writes it; without an end, for all books.
     *
     * @throws RuleFilesException when there is no public Ed25519 key in the file
     */
    public static BookKey read(String id, Path file) {
        return of(id, KeyFile.publicKey(file));
    }

    /** The same key, with which books are taken up to and on this day. */
    public BookKey until(LocalDate day) {
        return new BookKey(id, key, Objects.requireNonNull(day, "day"), books);
    }

    /**
     * The same key, for books of these ids alone: so that one vendor cannot bring a newer book of another.
     *
     * @throws IllegalArgumentException when there is none
     */
    public BookKey onlyFor(String... books) {
        if (books.length == 0) {
            throw new IllegalArgumentException("The key (" + id + ") may sign no book. Name one.");
        }
        return new BookKey(id, key, lastDay, Set.of(books));
    }

    static void mustBeAnId(String id) {
        if (!id.matches(ID_FORM)) {
            throw new IllegalArgumentException(
                    "This is no id of a key. It should be up to 64 small letters, digits and hyphens, a letter first.");
        }
    }

    static void mustBeEd25519(Key key) {
        boolean isOne =
                key instanceof EdECKey edwards && edwards.getParams().getName().equals(ALGORITHM);
        if (!isOne) {
            throw new IllegalArgumentException("Books are signed with Ed25519 keys, and this one is of another kind.");
        }
    }
}
