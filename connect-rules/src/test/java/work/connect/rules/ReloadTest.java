package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.SignedFolder;

/** While books are changed, each report is of one book or of the other, and a change that fails changes nothing. */
class ReloadTest {

    private static final int THREADS = 16;
    private static final int RELOADS = LongRun.orElse(6, 200);
    private static final int FAILING_RELOADS = LongRun.orElse(7, 300);

    private static final Viewer SAM = Viewer.employee("sam");
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Workplace WORKPLACE = Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"))
            .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
            .add(Person.of("lea", "support").startedOn(LocalDate.parse("2020-01-01")))
            .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")))
            .add(Interaction.oneToOne(NOW.minusSeconds(50 * 86_400L), "lea", "sam"))
            .build();

    private static final String RULE = GivenBook.RULE
            .replace("QUIET_HOUR, ", "")
            .replaceAll("@because\\( .* \\)", "@because( \"Acme says after {days} days: LIMIT days are the limit.\" )")
            .replace("days: LOW 7", "days: SEVERITY LIMIT");

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

    private static final RuleBook MILD = book("1", "LOW", 12, CASE);
    private static final RuleBook STRICT = book("2", "HIGH", 10, CASE.replace("LOW", "HIGH"));

    @TempDir
    private Path shelf;

    private static RuleBook book(String version, String severity, int limit, String cases) {
        String manifest = "id = acme\nversion = " + version + "\nengine = 1\n";
        String rule = RULE.replace("SEVERITY", severity).replace("LIMIT", String.valueOf(limit));
        return new RuleBook(
                "acme", version, Map.of("book.properties", manifest, "rules/a.drl", rule, "cases/a.case", cases));
    }

    private static String reportOf(ConnectEngine engine) {
        return engine.assess(WORKPLACE).reportFor(SAM).summarize();
    }

    private static String reportOf(RuleBook book) {
        String report = reportOf(ConnectEngine.builder().rules(book).build());
        assertThat(report).contains(book.inWords());
        return report;
    }

    @Test
    void eachReportIsWhatTheBooksThatItNamesSay() throws Exception {
        Set<String> expected = Set.of(reportOf(MILD), reportOf(STRICT));
        assertThat(expected).hasSize(2);
        LiveEngine live = LiveEngine.standard();
        live.activate(MILD);
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Set<String>>> seen = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            seen.add(threads.submit(() -> reports(live, isOver)));
        }
        for (int i = 0; i < RELOADS; i++) {
            live.activate(i % 2 == 0 ? STRICT : MILD);
        }
        isOver.set(true);

        Set<String> all = new HashSet<>();
        for (Future<Set<String>> each : seen) {
            all.addAll(each.get());
        }
        threads.shutdown();
        assertThat(all).isEqualTo(expected);
    }

    private static Set<String> reports(LiveEngine live, AtomicBoolean isOver) {
        Set<String> reports = new HashSet<>();
        do {
            reports.add(reportOf(live.engine()));
        } while (!isOver.get());
        return reports;
    }

    /** A host whose listener may fail with an error. */
    private static final class Host implements AssessmentListener {
        private boolean fails;

        @Override
        public void compiled(Compiled compiled) {
            if (fails) {
                throw new AssertionError("The listener failed.");
            }
        }

        private void failingWhile(Runnable work) {
            fails = true;
            try {
                work.run();
            } finally {
                fails = false;
            }
        }
    }

    private SignedFolder folder(RuleBook book) {
        SignedFolder folder = new SignedFolder(shelf);
        book.texts().forEach(folder::with);
        return folder.signed();
    }

    private RuleBook signed(RuleBook book) {
        return SignedFolder.KEYS.read(folder(book).folder());
    }

    private RuleBook changedAfterItWasSigned(RuleBook book) {
        return SignedFolder.KEYS.read(folder(book).with("rules/a.drl", RULE).folder());
    }

    @Test
    void failingReloadsLeaveTheOneThatRuns() {
        Host host = new Host();
        LiveEngine live = LiveEngine.trusting(() -> SignedFolder.KEYS, builder -> builder.listener(host));
        RuleBook good = signed(MILD);
        ConnectEngine running = live.activate(good);
        String before = reportOf(running);
        List<ThrowingCallable> failures = List.of(
                () -> live.activate(signed(book("3", "GRAVE", 12, CASE))),
                () -> live.activate(signed(book("3", "LOW", 20, CASE))),
                () -> live.activate(signed(book("3", "LOW", 12, "nonsense"))),
                () -> live.activate(STRICT),
                () -> live.activate(signed(book("0", "LOW", 12, CASE))),
                () -> live.activate(changedAfterItWasSigned(STRICT)),
                () -> host.failingWhile(() -> live.activate(signed(STRICT))));

        for (int i = 0; i < FAILING_RELOADS; i++) {
            assertThatThrownBy(failures.get(i % failures.size())).isNotNull();
            assertThat(live.engine()).isSameAs(running);
        }
        assertThat(reportOf(live.engine())).isEqualTo(before);
        assertThat(live.activate(signed(STRICT))).isSameAs(live.engine()).isNotSameAs(running);
    }
}
