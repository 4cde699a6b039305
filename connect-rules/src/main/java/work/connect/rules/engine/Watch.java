package work.connect.rules.engine;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import work.connect.rules.budget.Meter;

/**
 * Looks every few milliseconds whether rules are to stop, and halts them between two of them.
 *
 * <p>The engine asks nobody while it matches, so another thread must look. It looks again and again, for to halt rules that
 * have not begun does nothing.
 */
final class Watch {

    private static final int MILLIS_BETWEEN_LOOKS = 5;
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final @Nullable Future<?> looks;

    private Watch(@Nullable Future<?> looks) {
        this.looks = looks;
    }

    /** Looks until it is ended; not at all where the meter says that nobody need. */
    static Watch over(KieSession session, Meter meter) {
        if (!meter.isWatched()) {
            return new Watch(null);
        }
        Runnable look = () -> {
            if (meter.isToStop()) {
                session.halt();
            }
        };
        return new Watch(
                CLOCK.scheduleWithFixedDelay(look, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
    }

    void end() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    /** One thread for all, which keeps no program alive and ends when there is nothing to watch. */
    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "connect-watch");
            thread.setDaemon(true);
            thread.setContextClassLoader(null);
            return thread;
        });
        clock.setKeepAliveTime(1, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
