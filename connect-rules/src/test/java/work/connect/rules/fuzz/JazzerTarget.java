package work.connect.rules.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Where Jazzer comes in. */
public final class JazzerTarget {

    /** Of the processor, with all that Jazzer adds; however busy the machine is with other things. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static FuzzTarget target = FuzzTarget.RULE_FILE;

    private JazzerTarget() {}

    /** @param names the one name of a target, such as {@code rule-file} */
    public static void fuzzerInitialize(String... names) throws IOException {
        target = FuzzTarget.of(names[0]);
        target.feed(new byte[0]);
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        long began = CPU.getCurrentThreadCpuTime();
        target.feed(bytes);
        Duration took = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - began);
        if (took.compareTo(LONGEST) > 0) {
            throw new AssertionError("It took " + took + " of the processor.");
        }
    }
}
