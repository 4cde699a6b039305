package work.connect.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.rules.ConnectEngine;

/**
 * How much processor time and memory an assessment takes, as a multiple of the same verdicts in hand-written Java. Both
 * judge by the same rules, those of {@link SameRules}; what the whole engine costs for all its rules stands beside it,
 * without a ratio, for there is no hand-written program yet that knows them all.
 *
 * <p>They take turns in one virtual machine, so that whatever disturbs one disturbs the others. Processor time is
 * that of the thread that assesses; that of the whole process, with garbage collection and compilation, stands beside
 * it. Trust the ratios, not the milliseconds.
 *
 * <pre>{@code
 * mvn -q -pl connect-examples/benchmarks -am verify -DskipTests -Dbench.skip=false -Dbench.args="1000 10000"
 * }</pre>
 *
 * <p>Without arguments the sizes are 1,000, 10,000 and 100,000 people, which takes two to four minutes. The exponent
 * says how the time grows with the number of people: 1 in proportion to it.
 */
public final class Ratios {

    static final long SEED = 7;

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int PEOPLE_TO_MEASURE = 2_000_000;
    private static final int LEAST_ROUNDS = 15;
    private static final int MOST_ROUNDS = 300;
    private static final int LEAST_WARM_UPS = 15;
    private static final int MOST_WARM_UPS = 400;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Keeps each result for a moment, so that no work can be left out. */
    static @Nullable Object result;

    private final SameRules same = new SameRules();
    private final ConnectEngine engine = ConnectEngine.standard();

    private Ratios() {}

    /** @param args the numbers of people to compare for; none for the usual three */
    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? SIZES
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        new Ratios().compare(sizes);
    }

    private void compare(int[] sizes) {
        int lacking = SameRules.lacking().size();
        say("plain and pipe judge by the same %s rules; whole by %s more.%n", SameRules.NAMES.size(), lacking);
        say(
                "%9s %9s | %8s %8s %6s %8s | %8s %8s %6s %8s | %8s %8s %6s %8s%n",
                (Object[])
                        "people facts plain pipe ratio whole plain pipe ratio whole plain pipe ratio whole".split(" "));
        say("%19s | %33s | %33s | %33s%n", "", "ms of thread time", "ms of process time", "MB allocated");
        Triple previous = null;
        for (int size : sizes) {
            Triple costs = compare(SyntheticWorkplace.of(size, SEED));
            if (previous != null) {
                say(
                        "%19s | plain %.2f, pipe %.2f, whole %.2f%n",
                        "exponent",
                        growth(previous.plain, costs.plain),
                        growth(previous.pipe, costs.pipe),
                        growth(previous.whole, costs.whole));
            }
            previous = costs;
        }
    }

    private Triple compare(Workplace workplace) {
        int people = workplace.people().size();
        turns(workplace, between(LEAST_WARM_UPS, PEOPLE_TO_MEASURE / people, MOST_WARM_UPS));
        System.gc();
        Triple costs = turns(workplace, between(LEAST_ROUNDS, PEOPLE_TO_MEASURE / people, MOST_ROUNDS));
        say("%9d %9d |", people, SyntheticWorkplace.facts(workplace));
        say(costs, Cost::threadMillis);
        say("|");
        say(costs, Cost::processMillis);
        say("|");
        say(costs, Cost::megabytes);
        say("%n");
        return costs;
    }

    private Triple turns(Workplace workplace, int rounds) {
        List<Cost> plain = new ArrayList<>();
        List<Cost> pipe = new ArrayList<>();
        List<Cost> whole = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            plain.add(cost(PlainJava::assess, workplace));
            pipe.add(cost(same::assess, workplace));
            whole.add(cost(engine::assess, workplace));
        }
        int people = workplace.people().size();
        return new Triple(Costs.of(people, plain), Costs.of(people, pipe), Costs.of(people, whole));
    }

    private static Cost cost(Function<Workplace, Object> program, Workplace workplace) {
        long thread = Thread.currentThread().getId();
        long process = PROCESS.getProcessCpuTime();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();
        result = program.apply(workplace);
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        long allocated = THREADS.getThreadAllocatedBytes(thread) - bytes;
        return new Cost(nanos / 1e6, (PROCESS.getProcessCpuTime() - process) / 1e6, allocated / 1e6);
    }

    private static double growth(Costs small, Costs large) {
        return Math.log(large.typical.threadMillis / small.typical.threadMillis)
                / Math.log((double) large.people / small.people);
    }

    private static int between(int least, int wanted, int most) {
        return Math.max(least, Math.min(wanted, most));
    }

    private static void say(Triple costs, ToDoubleFunction<Cost> figure) {
        double plain = figure.applyAsDouble(costs.plain.typical);
        double pipe = figure.applyAsDouble(costs.pipe.typical);
        double whole = figure.applyAsDouble(costs.whole.typical);
        say(" %8.2f %8.2f %6.2f %8.2f ", plain, pipe, pipe / plain, whole);
    }

    private static void say(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
        System.out.flush();
    }

    private record Triple(Costs plain, Costs pipe, Costs whole) {}

    private record Cost(double threadMillis, double processMillis, double megabytes) {}

    /**
     * What one program costs for a workplace of so many people.
     *
     * @param typical medians; of process time the mean, because it is counted in steps of several milliseconds
     */
    private record Costs(int people, Cost typical) {

        static Costs of(int people, List<Cost> all) {
            double process =
                    all.stream().mapToDouble(Cost::processMillis).average().orElseThrow();
            return new Costs(people, new Cost(median(all, Cost::threadMillis), process, median(all, Cost::megabytes)));
        }

        private static double median(List<Cost> all, ToDoubleFunction<Cost> figure) {
            return all.stream()
                    .mapToDouble(figure)
                    .sorted()
                    .skip(all.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
