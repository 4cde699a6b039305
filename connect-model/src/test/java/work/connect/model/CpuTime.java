package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** What something costs, whatever else the machine does meanwhile: the time a processor works for this thread. */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** What it gives, once it was seen to cost no more than that. */
    public static <T> T atMost(Duration most, Supplier<T> costly) {
        long began = THREADS.getCurrentThreadCpuTime();
        T given = costly.get();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began)).isLessThan(most);
        return given;
    }
}
