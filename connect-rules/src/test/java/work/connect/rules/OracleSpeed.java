package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import work.connect.model.FactType;
import work.connect.model.Workplace;
import work.connect.rules.oracle.ContactRules;
import work.connect.rules.oracle.Islands;
import work.connect.rules.oracle.Oracle;
import work.connect.rules.rulebook.RuleBook;

/**
 * What measuring and asking all rules of both books costs the engine, beside the plain Java that says the same, in one
 * process on one workplace. It prints both medians and their ratio:
 *
 * <pre>{@code
 * mvn -pl connect-rules -am test -Dtest=OracleSpeed -Dconnect.people=10000 -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>The plain Java looks up people and facts in maps and is written to be read; it is no program as fast as can be.
 */
class OracleSpeed {

    private static final int ROUNDS = 3;

    @Test
    void printsWhatTheEngineCostsBesidePlainJava() {
        int people = Integer.getInteger("connect.people", 10_000);
        Workplace workplace = Islands.of(people, 7);
        int facts = Arrays.stream(FactType.values())
                .mapToInt(type -> workplace.all(type).size())
                .sum();
        ConnectEngine engine =
                ConnectEngine.builder().rules(RuleBook.telemetry()).build();
        assertThat(OracleAgreementTest.spoken(engine.assess(workplace).detections()))
                .isEqualTo(Oracle.verdictsOn(workplace).spoken());
        System.out.printf("%,d people, %,d facts%n", workplace.people().size(), facts);
        double[] ofEngine = new double[ROUNDS];
        double[] ofPlainJava = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ofEngine[round] = millis(() -> engine.assess(workplace));
            ofPlainJava[round] = millis(() -> {
                Oracle.verdictsOn(workplace);
                ContactRules.verdictsOn(workplace);
            });
        }
        System.out.printf(
                "median of %d rounds: engine %.0f ms, plain Java %.0f ms, ratio %.2f%n",
                ROUNDS, median(ofEngine), median(ofPlainJava), median(ofEngine) / median(ofPlainJava));
    }

    private static double millis(Runnable work) {
        System.gc();
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
