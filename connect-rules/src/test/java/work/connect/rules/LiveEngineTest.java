package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;

/** Books are activated whole or not at all, while the engine is in use. */
class LiveEngineTest {

    private static final String MANIFEST = "id = acme\nversion = 3\nengine = 1\n";
    private static final String LIMITS = "one-to-ones-have-lapsed.ladder = days: LOW 14, MODERATE 28\n";
    private static final String CASE = """
            case: Sam has had no one-to-one for 15 days
            today: 2026-09-01
            kept: one_to_ones since 2026-01-01
            people:
                id,  team,    leader, started_on
                lea, support, ,       2020-01-01
                sam, support, lea,    2020-01-01
            interactions:
                at,          from, to,  purpose
                15 days ago, lea,  sam, one_to_one
            expect:
                REM-02 flags sam LOW
            """;

    private static RuleBook book(String limits, String cases) {
        return new RuleBook(
                "acme",
                "3",
                Map.of("book.properties", MANIFEST, "limits.properties", limits, "cases/limits.case", cases));
    }

    private static String stepsOf(ConnectEngine engine) {
        return engine.rules().stream()
                .filter(rule -> rule.id().equals("REM-02"))
                .map(rule -> rule.steps())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginsWithTheRulesWeShip() {
        assertThat(LiveEngine.standard().engine().rules())
                .isEqualTo(ConnectEngine.standard().rules());
    }

    @Test
    void activatesABookWhoseCasesPass() {
        LiveEngine live = LiveEngine.standard();
        ConnectEngine before = live.engine();

        assertThat(live.activate(book(LIMITS, CASE))).isSameAs(live.engine()).isNotSameAs(before);
        assertThat(stepsOf(live.engine())).startsWith("LOW at days above 14");
        assertThat(stepsOf(before)).startsWith("LOW at days above 21");
    }

    @Test
    void keepsTheOneThatRunsWhenACaseFails() {
        LiveEngine live = LiveEngine.standard();
        ConnectEngine before = live.engine();

        assertThatThrownBy(() -> live.activate(book(LIMITS.replace("14", "20"), CASE)))
                .isInstanceOfSatisfying(
                        FailedCasesException.class,
                        failed -> assertThat(failed.results().haveAllPassed()).isFalse())
                .hasMessageContaining("(acme)")
                .hasMessageContaining("1 failed");
        assertThat(live.engine()).isSameAs(before);
    }

    @Test
    void keepsTheOneThatRunsWhenABookIsWrong() {
        LiveEngine live = LiveEngine.standard();
        ConnectEngine before = live.activate(book(LIMITS, CASE));

        assertThatThrownBy(() -> live.activate(book("nonsense", CASE))).isInstanceOf(RuleFilesException.class);
        assertThat(live.engine()).isSameAs(before);
    }

    @Test
    void goesBackToTheBeginning() {
        LiveEngine live = LiveEngine.standard();
        live.activate(book(LIMITS, CASE));

        assertThat(stepsOf(live.activate())).startsWith("LOW at days above 21");
    }

    @Test
    void asksForTheSettingsOfTheHostEachTime() {
        List<Integer> compiled = new ArrayList<>();
        AssessmentListener listener = new AssessmentListener() {
            @Override
            public void compiled(Compiled event) {
                compiled.add(event.books());
            }
        };
        LiveEngine live = LiveEngine.with(builder -> builder.listener(listener).rules(RuleBook.telemetry()));
        live.activate(book(LIMITS, CASE));

        assertThat(compiled).containsExactly(2, 3);
    }

    @Test
    void watchesAFolderAndTellsWhatCameOfEachChange(@TempDir Path folder) throws Exception {
        write(folder, LIMITS);
        LiveEngine live = LiveEngine.standard();
        BlockingQueue<BookWatch.Seen> seen = new LinkedBlockingQueue<>();
        try (BookWatch watch = live.watch(folder, Duration.ofMillis(5), told -> {
            seen.add(told);
            throw new IllegalStateException("A listener that fails ends no watch.");
        })) {
            assertThat(next(seen).isUsed()).isTrue();
            assertThat(stepsOf(live.engine())).startsWith("LOW at days above 14");

            write(folder, "nonsense");
            assertThat(next(seen).refused()).isInstanceOf(RuleFilesException.class);
            assertThat(stepsOf(live.engine())).startsWith("LOW at days above 14");

            write(folder, LIMITS.replace("14", "13"));
            assertThat(next(seen).isUsed()).isTrue();
            assertThat(stepsOf(live.engine())).startsWith("LOW at days above 13");

            Files.delete(folder.resolve("book.properties"));
            assertThat(next(seen).book()).isNull();
            assertThat(stepsOf(live.engine())).startsWith("LOW at days above 13");
            assertThat(watch).isNotNull();
        }
    }

    private static BookWatch.Seen next(BlockingQueue<BookWatch.Seen> seen) throws InterruptedException {
        BookWatch.Seen next = seen.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    /** All at once, as a careful host would, so that no half is seen. */
    private static void write(Path folder, String limits) throws IOException {
        if (Files.notExists(folder.resolve("book.properties"))) {
            Files.writeString(folder.resolve("book.properties"), MANIFEST);
        }
        Path aside = Files.writeString(folder.resolve(".limits"), limits);
        Files.move(
                aside,
                folder.resolve("limits.properties"),
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
