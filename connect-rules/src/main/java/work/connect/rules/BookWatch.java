package work.connect.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.RuleBook;

/** Keeps a running engine in step with the book in a folder, until it is closed. */
public final class BookWatch implements AutoCloseable {

    /**
     * What came of a change.
     *
     * @param book the book that was found; {@code null} when it could not be read, or is not trusted
     * @param refused why it is not used; {@code null} when it is
     */
    public record Seen(@Nullable RuleBook book, @Nullable RuntimeException refused) {
        public boolean isUsed() {
            return refused == null;
        }
    }

    private final LiveEngine live;
    private final Path folder;
    private final Consumer<Seen> told;
    private final ScheduledExecutorService thread;
    private String last = "";

    BookWatch(LiveEngine live, Path folder, Duration every, Consumer<Seen> told) {
        this.live = live;
        this.folder = Objects.requireNonNull(folder, "folder");
        this.told = Objects.requireNonNull(told, "told");
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "connect-book-watch");
            made.setDaemon(true);
            return made;
        });
        thread.scheduleWithFixedDelay(this::look, 0, every.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void look() {
        RuleBook book = null;
        RuntimeException refused = null;
        String state;
        try {
            book = live.read(folder);
            state = book.inWords();
            if (!state.equals(last)) {
                live.activate(book);
            }
        } catch (RuntimeException | Error e) {
            refused = asException(e);
            state = book == null ? String.valueOf(refused.getMessage()) : book.inWords();
        }
        if (!state.equals(last)) {
            last = state;
            tell(new Seen(book, refused));
        }
    }

    /** An error ends a watch without a word, if nobody catches it. */
    private static RuntimeException asException(Throwable thrown) {
        return thrown instanceof RuntimeException exception
                ? exception
                : new IllegalStateException("The book could not be tried to the end.", thrown);
    }

    /** A listener that fails must not end the watch. */
    private void tell(Seen seen) {
        try {
            told.accept(seen);
        } catch (RuntimeException | Error e) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, e);
        }
    }

    /** Looks no more. A change being activated is finished; the engine that runs stays. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
