package work.connect.rules.budget;

import java.util.concurrent.CancellationException;

/** Lets any thread end an assessment that another thread runs. Once it has ended one, it ends every other it is given to. */
public final class Cancellation {

    private final boolean isHeld;
    private final boolean heedsInterruption;
    private volatile boolean cancelled;

    /** One that is not cancelled yet. */
    public Cancellation() {
        this(true, true);
    }

    private Cancellation(boolean isHeld, boolean heedsInterruption) {
        this.isHeld = isHeld;
        this.heedsInterruption = heedsInterruption;
    }

    /** One that nobody else holds and that heeds no interruption: what is begun is done. */
    public static Cancellation never() {
        return new Cancellation(false, false);
    }

    /** One that nobody else holds: the assessment ends early only when the thread that runs it is interrupted. */
    public static Cancellation byInterruption() {
        return new Cancellation(false, true);
    }

    /** Whether what this thread does is to end. */
    boolean ends(Thread thread) {
        return cancelled || heedsInterruption && thread.isInterrupted();
    }

    /** Whether another thread can be waiting for the end. */
    boolean isHeld() {
        return isHeld;
    }

    /** Ends the assessment, most often within 50 milliseconds. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Goes on, or does not.
     *
     * @throws CancellationException when it was cancelled, or the thread that asks was interrupted; it stays interrupted
     */
    public void check() {
        if (ends(Thread.currentThread())) {
            throw new CancellationException("The assessment was ended before it was done. Nothing of it was kept.");
        }
    }
}
