package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.rule.RuleFile;

/**
 * What it costs the processor to read and check a rule when warm. It prints the median over all rules we ship for the step detect:
 *
 * <pre>{@code
 * mvn -pl connect-rules -am test -Dtest=GuardSpeed -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class GuardSpeed {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 51;

    @Test
    void printsWhatOneRuleCosts() {
        RuleBook book = RuleBook.standard();
        Set<String> interventions = Catalogue.standard().keys();
        long rules = rules(book.files(Detect.STAGE, interventions));
        double[] millis = new double[ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            long began = CPU.getCurrentThreadCpuTime();
            List<RuleFile> files = book.files(Detect.STAGE, interventions);
            long took = CPU.getCurrentThreadCpuTime() - began;
            assertThat(rules(files)).isEqualTo(rules);
            if (round >= 0) {
                millis[round] = took / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%d rules in %.1f ms, %.3f ms for each (median of %d rounds)%n",
                rules, millis[ROUNDS / 2], millis[ROUNDS / 2] / rules, ROUNDS);
    }

    private static long rules(List<RuleFile> files) {
        return files.stream().mapToLong(file -> file.rules().size()).sum();
    }
}
