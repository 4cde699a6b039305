package work.connect.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import work.connect.model.Workplace;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;
import work.connect.rules.detect.Detections;

/**
 * How long an assessment takes, beside the same verdicts in hand-written Java, on the same workplaces. Compare the plain
 * program with the pipe of the same rules; the whole engine asks many more questions.
 *
 * <pre>{@code
 * mvn -q -pl connect-examples/benchmarks -am verify -DskipTests -Dbench.skip=false \
 *     -Dbench.main=work.connect.examples.benchmarks.PipeBenchmark
 * }</pre>
 *
 * <p>Takes about four minutes. It measures wall time, which other programs on the machine disturb; {@link Ratios}
 * compares processor time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public class PipeBenchmark {

    @Param({"1000", "10000", "100000"})
    private int people;

    private Workplace workplace = SyntheticWorkplace.of(1, Ratios.SEED);
    private final SameRules same = new SameRules();
    private final ConnectEngine engine = ConnectEngine.standard();

    /** Runs all benchmarks, and says how much each allocates. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PipeBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .shouldDoGC(true)
                        .build())
                .run();
    }

    @Setup
    public void build() {
        workplace = SyntheticWorkplace.of(people, Ratios.SEED);
    }

    @Benchmark
    public PlainJava.Result plainJava() {
        return PlainJava.assess(workplace);
    }

    @Benchmark
    public Detections pipeOfTheSameRules() {
        return same.assess(workplace);
    }

    @Benchmark
    public Assessment wholeEngine() {
        return engine.assess(workplace);
    }
}
