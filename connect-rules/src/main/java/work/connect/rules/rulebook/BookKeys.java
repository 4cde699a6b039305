package work.connect.rules.rulebook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import work.connect.rules.rulebook.problem.RuleFilesException;

/**
 * Whose signed books a host takes, and which versions not. Immutable.
 *
 * <pre>{@code
 * BookKeys keys = BookKeys.of(BookKey.read("acme-2026", Path.of("acme.public.pem")).onlyFor("acme"))
 *         .withRevoked("acme", "3");
 * RuleBook book = keys.read(folder);
 * }</pre>
 *
 * <p>A book is signed by a file {@code book.sig} in its folder. It lists the id, the version and the engine of the book, the
 * key, and the SHA-256 of each of its files, and ends in an Ed25519 signature over all of that ({@link BookSigner}).
 */
public final class BookKeys {

    private final Map<String, BookKey> pinned;
    private final Map<String, Set<BookVersion>> revoked;
    private final Map<String, BookVersion> oldest;
    private final Clock clock;

    private BookKeys(
            Map<String, BookKey> pinned,
            Map<String, Set<BookVersion>> revoked,
            Map<String, BookVersion> oldest,
            Clock clock) {
        this.pinned = pinned;
        this.revoked = revoked;
        this.oldest = oldest;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when two keys have the same id */
    public static BookKeys of(BookKey... keys) {
        return of(List.of(keys));
    }

    /** @throws IllegalArgumentException when two keys have the same id */
    public static BookKeys of(Collection<BookKey> keys) {
        Map<String, BookKey> pinned = new TreeMap<>();
        for (BookKey key : keys) {
            if (pinned.put(key.id(), key) != null) {
                throw new IllegalArgumentException(
                        "Two keys are called (" + key.id() + "). Give each an id of its own.");
            }
        }
        return new BookKeys(pinned, Map.of(), Map.of(), Clock.systemUTC());
    }

    /** The same keys, and one version of a book that is not taken any more. */
    public BookKeys withRevoked(String book, String version) {
        Map<String, Set<BookVersion>> more = new TreeMap<>(revoked);
        Set<BookVersion> versions = new TreeSet<>(more.getOrDefault(book, Set.of()));
        versions.add(BookVersion.of(version));
        more.put(book, versions);
        return new BookKeys(pinned, more, oldest, clock);
    }

    /** The same keys, and a book of which nothing older than this version is taken any more. */
    public BookKeys withRevokedBefore(String book, String version) {
        Map<String, BookVersion> more = new TreeMap<>(oldest);
        more.put(book, BookVersion.of(version));
        return new BookKeys(pinned, revoked, more, clock);
    }

    /** The same keys, whose last days are told by this clock, in its zone; the one of the system in UTC unless given. */
    public BookKeys withClock(Clock clock) {
        return new BookKeys(pinned, revoked, oldest, Objects.requireNonNull(clock, "clock"));
    }

    /**
     * Reads a book from a folder as {@link RuleBook#read(Path)} does, if it is signed with one of these keys and not revoked.
     * Each file is read once, and what was read is what is verified and used. Nothing of a book is understood before all its
     * files are found as they were signed. What may lie beside a book (hidden files, and texts that end in .md or .txt) is
     * neither signed nor read.
     *
     * @throws RuleFilesException when it cannot be read, or is not signed as these keys ask for
     */
    public RuleBook read(Path folder) {
        BookFolder found = BookFolder.look(folder);
        SignatureCheck check = new SignatureCheck(this);
        BookStatement signed = check.statementOf(found);
        RuleBook book = found.book();
        check.compare(signed, book);
        return book.signedBy(signed.key());
    }

    /**
     * Checks what may have changed since a signed book was read: whether its key is pinned and still good, and its version not
     * revoked.
     *
     * @throws RuleFilesException when the book is not signed with one of these keys, or is not taken any more
     */
    public void check(RuleBook book) {
        new SignatureCheck(this).admit(book);
    }

    Optional<BookKey> pinned(String id) {
        return Optional.ofNullable(pinned.get(id));
    }

    boolean revokes(String book, BookVersion version) {
        BookVersion least = oldest.get(book);
        return revoked.getOrDefault(book, Set.of()).contains(version) || least != null && version.isOlderThan(least);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
