package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import work.connect.rules.rulebook.RuleBook;

/**
 * How long it takes until a book is active when warm: checked, compiled and tried on its own cases. It prints the medians of the
 * time of the processor and of the clock, for the book of Acme and for one of fifty rules; on a machine that does nothing else
 * they are about the same:
 *
 * <pre>{@code
 * mvn -pl connect-rules -am test -Dtest=ReloadSpeed -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class ReloadSpeed {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int WARM_UPS = 40;
    private static final int ROUNDS = 101;
    private static final double MOST_MILLIS = 150;

    @Test
    void printsHowLongItTakes() {
        print("the book of Acme", AcmesBook.book());
        print("a book of fifty rules", FiftyRules.book());
    }

    private static void print(String what, RuleBook book) {
        LiveEngine live = LiveEngine.standard();
        double[] ofProcessor = new double[ROUNDS];
        double[] ofClock = new double[ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            long processor = CPU.getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            live.activate(book);
            if (round >= 0) {
                ofProcessor[round] = (CPU.getCurrentThreadCpuTime() - processor) / 1e6;
                ofClock[round] = (System.nanoTime() - clock) / 1e6;
            }
        }
        double median = median(ofProcessor);
        System.out.printf(
                "%s: %.1f ms of the processor, %.1f ms of the clock (median of %d)%n",
                what, median, median(ofClock), ROUNDS);
        assertThat(median).isLessThan(MOST_MILLIS);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
