package work.connect.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.BookKeys;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;

/**
 * An engine whose books can be changed while it is in use.
 *
 * <pre>{@code
 * LiveEngine live = LiveEngine.standard();
 * live.activate(RuleBook.read(folder));
 * Report report = live.engine().assess(workplace).reportFor(viewer);
 * }</pre>
 *
 * <p>A book is read, checked, compiled and tried on its own cases aside; only then does the new engine take over, at once
 * and whole. Where anything is wrong, the one that runs stays. Who holds an engine or an assessment keeps it as it is.
 * Safe for use by several threads at once; of several who activate, one goes after the other.
 */
public final class LiveEngine {

    private final UnaryOperator<ConnectEngine.Builder> settings;
    private final @Nullable Trust trust;
    private final AtomicReference<ConnectEngine> running;

    private LiveEngine(UnaryOperator<ConnectEngine.Builder> settings, @Nullable Trust trust) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.trust = trust;
        running = new AtomicReference<>(settings.apply(ConnectEngine.builder()).build());
    }

    /** Begins with the rules we ship. */
    public static LiveEngine standard() {
        return with(builder -> builder);
    }

    /**
     * Begins with the rules we ship and what is always set.
     *
     * @param settings is asked before each engine that is built, and sets what the host always wants, such as a listener or
     *     a book beneath those that change
     */
    public static LiveEngine with(UnaryOperator<ConnectEngine.Builder> settings) {
        return new LiveEngine(settings, null);
    }

    /** Begins with the rules we ship, and takes signed books only: see {@link #trusting(Supplier, UnaryOperator)}. */
    public static LiveEngine trusting(BookKeys keys) {
        Objects.requireNonNull(keys, "keys");
        return trusting(() -> keys, builder -> builder);
    }

    /**
     * Begins with the rules we ship and what is always set, and takes only books that are signed with pinned keys and not
     * revoked ({@link BookKeys#read}). Of the books with one id, none is taken that is older than the newest one that was
     * active here, nor another one with its version, but after {@link #allowOlder}. A new process knows nothing of that: say
     * {@link BookKeys#withRevokedBefore} where it matters. The books of the settings are the host's own, and not looked at.
     *
     * @param keys is asked each time a book is read or activated, so that keys can be pinned and versions revoked meanwhile
     * @param settings is asked before each engine that is built, as in {@link #with}
     */
    public static LiveEngine trusting(Supplier<BookKeys> keys, UnaryOperator<ConnectEngine.Builder> settings) {
        return new LiveEngine(settings, new Trust(Objects.requireNonNull(keys, "keys")));
    }

    /** The engine that runs now. */
    public ConnectEngine engine() {
        return running.get();
    }

    /** The same as {@link #activate(List)}. */
    public ConnectEngine activate(RuleBook... books) {
        return activate(List.of(books));
    }

    /**
     * Builds an engine with these books laid over the others, the last on top, runs the cases of each on it, and lets it
     * take over. None at all go back to what was there at the beginning.
     *
     * @return the engine that runs now
     * @throws RuleFilesException with all that is wrong with the first book that cannot be used, or is not trusted; the one
     *     that runs stays
     * @throws FailedCasesException with what came of the cases when one failed or could not be read; likewise
     */
    public synchronized ConnectEngine activate(List<RuleBook> books) {
        if (trust != null) {
            trust.check(books);
        }
        ConnectEngine.Builder builder = settings.apply(ConnectEngine.builder());
        books.forEach(builder::rules);
        ConnectEngine next = builder.build();
        books.forEach(next::tryCasesOf);
        if (trust != null) {
            trust.took(books);
        }
        running.set(next);
        return next;
    }

    /**
     * Lets the next book with this id be older than those that were active here. Whatever is activated then counts as the
     * newest again. Changes nothing where books need no signature.
     */
    public synchronized void allowOlder(String book) {
        if (trust != null) {
            trust.forget(book);
        }
    }

    /** Reads a book as this engine takes it: signed and not too old, where it asks for that. */
    synchronized RuleBook read(Path folder) {
        return trust == null ? RuleBook.read(folder) : trust.read(folder);
    }

    /**
     * Looks at a folder again and again, and activates the book in it whenever it changed. An engine that trusts keys takes
     * nothing of a folder that is not signed as it asks for.
     *
     * @param every how long to wait between two looks
     * @param told what came of it, each time the book changed; called by the thread that watches
     * @return the watch, which ends when it is closed
     */
    public BookWatch watch(Path folder, Duration every, Consumer<BookWatch.Seen> told) {
        return new BookWatch(this, folder, every, told);
    }
}
