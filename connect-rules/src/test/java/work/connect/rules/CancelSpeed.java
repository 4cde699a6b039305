package work.connect.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.people.Person;
import work.connect.rules.budget.Cancellation;
import work.connect.rules.detect.Detect;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.rule.WorstBook;

/**
 * How long it takes from a word to the return, when an assessment is cancelled at some moment. It prints the median, what
 * nine of ten stay below, and the worst:
 *
 * <pre>{@code
 * mvn -pl connect-rules -am test -Dtest=CancelSpeed -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class CancelSpeed {

    private static final int PEOPLE = 10_000;
    private static final int ROUNDS = 40;

    /** When the word was said. */
    private static volatile long said;

    @Test
    void whileTheRulesOfTheWorstBookMatch() {
        Detect detect = Detect.with(List.of(WorstBook.of(500).book()), Set.of("ONE_TO_ONE"));
        Indicators indicators = WorstBook.indicators(PEOPLE);

        print("500 rules on 10,000 people of one team", 5_000, cancellation -> detect.in(indicators, cancellation));
    }

    @Test
    void whileAWorkplaceIsMeasured() {
        Workplace workplace = workplace();
        Indicate.from(workplace);
        long began = System.nanoTime();
        Indicate.from(workplace);
        int whole = (int) ((System.nanoTime() - began) / 1_000_000);

        print(
                "measuring 10,000 people in " + whole + " ms",
                Math.max(1, whole / 2),
                cancellation -> Indicate.from(workplace, Gauges.STANDARD, Gauges.STANDARD.kinds(), cancellation));
    }

    private static void print(String what, int millis, Consumer<Cancellation> work) {
        Random random = new Random(7);
        List<Double> delays = new ArrayList<>();
        Stalls stalls = new Stalls();
        while (delays.size() < ROUNDS) {
            Cancellation cancellation = new Cancellation();
            Thread canceller = new Thread(() -> {
                sleep(1 + random.nextInt(millis));
                said = System.nanoTime();
                cancellation.cancel();
            });
            canceller.start();
            try {
                work.accept(cancellation);
            } catch (CancellationException e) {
                delays.add((System.nanoTime() - said) / 1e6);
            }
            join(canceller);
        }
        delays.sort(Comparator.naturalOrder());
        System.out.printf(
                "%s: %.1f ms, nine of ten %.1f ms, worst %.1f ms (%d rounds; of itself the machine stalled for up to"
                        + " %.1f ms, in nine of ten half seconds up to %.1f ms)%n",
                what,
                delays.get(ROUNDS / 2),
                delays.get(ROUNDS * 9 / 10),
                delays.get(ROUNDS - 1),
                ROUNDS,
                stalls.worst(),
                stalls.nineOfTen());
    }

    /** How much longer than asked for a thread sleeps meanwhile: what the machine and the memory take of each delay. */
    private static final class Stalls {

        private final List<Double> perHalfSecond = Collections.synchronizedList(new ArrayList<>());

        Stalls() {
            Thread sleeper = new Thread(() -> {
                while (true) {
                    double worst = 0;
                    for (long end = System.nanoTime() + 500_000_000L; System.nanoTime() < end; ) {
                        long began = System.nanoTime();
                        sleep(5);
                        worst = Math.max(worst, (System.nanoTime() - began) / 1e6 - 5);
                    }
                    perHalfSecond.add(worst);
                }
            });
            sleeper.setDaemon(true);
            sleeper.start();
        }

        double worst() {
            return sorted().get(perHalfSecond.size() - 1);
        }

        double nineOfTen() {
            return sorted().get(perHalfSecond.size() * 9 / 10);
        }

        private List<Double> sorted() {
            synchronized (perHalfSecond) {
                return perHalfSecond.stream().sorted().toList();
            }
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Teams of ten, each tied to five others and in contact with ten. */
    private static Workplace workplace() {
        Workplace.Builder workplace =
                Workplace.asOf(LocalDate.parse("2026-09-01").atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        for (Register register : Register.values()) {
            workplace.keeps(register, LocalDate.parse("2026-01-01"));
        }
        Random random = new Random(11);
        LocalDate start = LocalDate.parse("2020-01-01");
        for (int i = 0; i < PEOPLE; i++) {
            String team = "t" + i / 10;
            Person person = Person.of("p" + i, team).startedOn(start);
            workplace.add(i % 10 == 0 ? person : person.ledBy("p" + i / 10 * 10));
        }
        for (int i = 0; i < PEOPLE; i++) {
            String from = "p" + i;
            for (int other = 1; other <= 10; other++) {
                String to = "p" + (i + 1 + random.nextInt(other < 8 ? 9 : PEOPLE - 1)) % PEOPLE;
                workplace.add(Interaction.oneToOne(
                        LocalDate.parse("2026-08-30")
                                .atStartOfDay()
                                .toInstant(ZoneOffset.UTC)
                                .minus(random.nextInt(120), ChronoUnit.DAYS),
                        from,
                        to));
                if (other <= 5) {
                    workplace.add(Relationship.of(from, to, RelationshipFunction.FRIENDSHIP));
                }
            }
        }
        return workplace.build();
    }
}
