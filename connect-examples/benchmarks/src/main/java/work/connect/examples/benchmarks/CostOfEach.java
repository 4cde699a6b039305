package work.connect.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;

/**
 * What each gauge and each rule costs in processor time, the dearest first, in a company that has facts of every kind.
 *
 * <p>Each is asked alone, and what is needed whatever is asked is taken off. What several share, such as the reading of all
 * contacts, is therefore counted for each of them: together they cost less than one by one, and both sums are told.
 *
 * <pre>{@code
 * mvn -q -pl connect-examples/benchmarks -am verify -DskipTests -Dbench.skip=false \
 *     -Dbench.main=work.connect.examples.benchmarks.CostOfEach -Dbench.args=10000
 * }</pre>
 *
 * <p>Takes about three minutes for 10,000 people, the usual number.
 */
public final class CostOfEach {

    private static final int PEOPLE = 10_000;
    private static final int WARM_UPS = 15;
    private static final int ROUNDS = 7;
    private static final double NANOS_PER_MILLI = 1e6;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps each result for a moment, so that no work can be left out. */
    static @Nullable Object result;

    private record Cost(String name, double millis) {}

    private final Workplace workplace;
    private final List<RuleFile> files = RuleBook.standard().checkedFiles(Detect.STAGE);
    private final Detect all = detecting(files);

    private CostOfEach(Workplace workplace) {
        this.workplace = workplace;
    }

    /** @param args the number of people; none for the usual one */
    public static void main(String[] args) {
        int people = args.length == 0 ? PEOPLE : Integer.parseInt(args[0]);
        new CostOfEach(BusyCompany.of(people)).tell();
    }

    private static Detect detecting(List<RuleFile> files) {
        return new Detect(files.isEmpty() ? List.of() : List.of(new Detect.Book(files, RuleCompiler.compile(files))));
    }

    private void tell() {
        for (int round = 0; round < WARM_UPS; round++) {
            result = all.in(Indicate.from(workplace));
        }
        say("%,d people, milliseconds of processor time%n", workplace.people().size());
        tell("gauges", millis(this::measured), gauges());
        Indicators indicators = measured();
        tell("rules", millis(() -> all.in(indicators)), rules(indicators));
    }

    private Indicators measured() {
        return Indicate.from(workplace, Gauges.STANDARD, all.asked());
    }

    /** Those that the rules ask for; the first is what all stand on. */
    private List<Cost> gauges() {
        double ground = millis(() -> Indicate.from(workplace, Gauges.STANDARD, Set.of()));
        List<Cost> costs = new ArrayList<>(List.of(new Cost("who is here, and when", ground)));
        for (GaugeMaker gauge : Gauges.STANDARD.shipped()) {
            if (gauge.isAsked(all.asked())) {
                double alone = millis(() -> Indicate.from(workplace, Gauges.STANDARD, gauge.kinds()));
                costs.add(new Cost(nameOf(gauge), Math.max(0, alone - ground)));
            }
        }
        return costs;
    }

    private static String nameOf(GaugeMaker gauge) {
        return gauge.kinds().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    /** The first is what it costs to look through what was measured. */
    private List<Cost> rules(Indicators indicators) {
        double nothing = millis(() -> detecting(List.of()).in(indicators));
        List<Cost> costs = new ArrayList<>(List.of(new Cost("what could be measured, and what not", nothing)));
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                Detect one = detecting(List.of(
                        new RuleFile(file.name(), file.packageName(), file.imports(), file.verb(), List.of(rule))));
                costs.add(new Cost(rule.name(), Math.max(0, millis(() -> one.in(indicators)) - nothing)));
            }
        }
        return costs;
    }

    private static void tell(String what, double together, List<Cost> costs) {
        double sum = costs.stream().mapToDouble(Cost::millis).sum();
        say("%n%8s %6s  %s%n", "ms", "share", what);
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::millis).reversed())
                .forEach(cost -> say("%8.2f %5.1f%%  %s%n", cost.millis, 100 * cost.millis / sum, cost.name));
        say("%8.2f         one by one%n%8.2f         together%n", sum, together);
    }

    /** The median of some rounds, after as many to warm up. */
    private static double millis(Supplier<Object> work) {
        LongStream.range(0, ROUNDS).forEach(round -> result = work.get());
        return LongStream.range(0, ROUNDS)
                        .map(round -> nanos(work))
                        .sorted()
                        .skip(ROUNDS / 2)
                        .findFirst()
                        .orElseThrow()
                / NANOS_PER_MILLI;
    }

    private static long nanos(Supplier<Object> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        result = work.get();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static void say(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
        System.out.flush();
    }
}
