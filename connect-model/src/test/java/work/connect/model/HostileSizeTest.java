package work.connect.model;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.connection.Interaction;
import work.connect.model.fact.Fact;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;

/** However large, deep or long the input, it is built or refused, and soon. */
class HostileSizeTest {

    private static final String TEN_MEGABYTES = "x".repeat(10_000_000);

    @TempDir
    private Path folder;

    @Test
    void fiveMillionContactsOfAHundredThousandPeopleFitIn512Megabytes() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        classes,
                        LargeWorkplace.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readString(out))
                .isEqualToNormalizingNewlines(
                        "Workplace[now=2026-09-01T08:00:00Z, people=100000, teams=10000, facts=5100000]\n");
    }

    @Test
    void anIdOfTenMegabytesIsTooLong() {
        Workplace.Builder facts = OneOfEach.workplace().add(Person.of(TEN_MEGABYTES, "support"));

        assertThat(soon(facts)).containsExactly("LONG_ID people[4].id");
    }

    @Test
    void aRoleOfTenMegabytesIsTooLong() {
        Workplace.Builder facts =
                OneOfEach.workplace().add(Person.of("own", "support").as(TEN_MEGABYTES));

        assertThat(soon(facts)).containsExactly("LONG_TEXT people[4].role");
    }

    @Test
    void aReferenceOfTenMegabytesIsTooLong() {
        Workplace.Builder facts =
                OneOfEach.workplace().add(Person.of("own", TEN_MEGABYTES).ledBy(TEN_MEGABYTES));

        assertThat(soon(facts)).containsExactly("LONG_ID people[4].team", "LONG_ID people[4].leader");
        assertThat(refusal(facts).getMessage()).hasSizeLessThan(1_000);
    }

    @Test
    void aFigureOfTenMegabytesIsRefusedUnread() {
        CpuTime.atMost(
                ofSeconds(5),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Measure.of(
                                "support",
                                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                                "9".repeat(10_000_000)))
                        .withNoCause());
    }

    @Test
    void aNumberOfAMillionDigitsHasTooMany() {
        Fact measure = Copies.with(
                Copies.fresh(FactType.MEASURES, 1), "value", new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000)));

        assertThat(soon(OneOfEach.workplace().add(measure))).containsExactly("TOO_MANY_DIGITS measures[1].value");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 300_000})
    void aLineOfManyLeadersIsBuilt(int depth) {
        Workplace.Builder facts = Workplace.asOf(OneOfEach.NOW, OneOfEach.ZONE).addAll(line(depth));

        Workplace workplace = CpuTime.atMost(ofSeconds(20), facts::build);

        assertThat(workplace.isAbove("p-0", "p-" + (depth - 1))).isTrue();
    }

    @Test
    void aCircleOfTenThousandLeadersIsToldOnce() {
        Workplace.Builder facts = Workplace.asOf(OneOfEach.NOW, OneOfEach.ZONE)
                .addAll(line(10_000).subList(1, 10_000))
                .add(Person.of("p-0", "support").ledBy("p-9999"));

        assertThat(soon(facts)).containsExactly("LEADERS_IN_A_CIRCLE people[0].leader");
        assertThat(refusal(facts)).hasMessageContaining("after 10000 people");
    }

    @Test
    void aHundredThousandPairsWhoLeadEachOtherAreAllCounted() {
        Workplace.Builder facts = Workplace.asOf(OneOfEach.NOW, OneOfEach.ZONE);
        for (int i = 0; i < 100_000; i++) {
            facts.add(Person.of("a-" + i, "support").ledBy("b-" + i))
                    .add(Person.of("b-" + i, "support").ledBy("a-" + i));
        }

        assertThat(CpuTime.atMost(ofSeconds(10), () -> refusal(facts)).total()).isEqualTo(100_000);
    }

    @Test
    void manyWrongContactsAreAllCountedAndTheFirstOfThemListed() {
        Workplace.Builder facts = OneOfEach.workplace();
        for (int i = 0; i < 300_000; i++) {
            facts.add(Interaction.of(OneOfEach.NOW.plusSeconds(1), "p-100", "p-100"));
        }

        InvalidWorkplaceException refusal = CpuTime.atMost(ofSeconds(10), () -> refusal(facts));

        assertThat(refusal.total()).isEqualTo(600_000);
        assertThat(refusal.problems().get(0).index()).isEqualTo(1);
        assertThat(refusal.problems().get(999).index()).isEqualTo(500);
    }

    @Test
    void tenThousandTeamsOfOnePersonAreComparedInTheirOrder() {
        Workplace.Builder facts = OneOfEach.workplace().add(Person.of("own", "support"));
        for (int i = 0; i < 10_000; i++) {
            facts.add(Membership.of("own", "support", FieldFaults.TODAY.minusDays(10_000 - i)));
        }

        assertThat(CpuTime.atMost(ofSeconds(5), () -> refusal(facts)).total()).isEqualTo(9_999);
    }

    private static List<Fact> line(int depth) {
        return IntStream.range(0, depth)
                .<Fact>mapToObj(i -> i == 0
                        ? Person.of("p-0", "support")
                        : Person.of("p-" + i, "support").ledBy("p-" + (i - 1)))
                .toList();
    }

    private static List<String> soon(Workplace.Builder facts) {
        return CpuTime.atMost(ofSeconds(5), () -> EveryFaultAloneTest.told(facts));
    }

    private static InvalidWorkplaceException refusal(Workplace.Builder facts) {
        return catchThrowableOfType(InvalidWorkplaceException.class, facts::build);
    }
}
