package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.people.Person;
import work.connect.rules.rulebook.BookKey;
import work.connect.rules.rulebook.BookKeys;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.SignedFolder;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** An engine that trusts keys takes signed books alone, and never goes back by itself. */
class TrustingEngineTest {

    @TempDir
    private Path shelf;

    private final LiveEngine live = LiveEngine.trusting(SignedFolder.KEYS);

    private RuleBook version(String version, int days) {
        return read(SignedFolder.in(shelf).version(version).limit(days).signed());
    }

    private static RuleBook read(SignedFolder book) {
        return SignedFolder.KEYS.read(book.folder());
    }

    private static String stepsOf(ConnectEngine engine) {
        return engine.rules().stream()
                .filter(rule -> rule.id().equals("REM-02"))
                .map(rule -> rule.steps())
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(RuleBook book, Code code) {
        ConnectEngine before = live.engine();
        assertThatThrownBy(() -> live.activate(book))
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(RuleProblem::code)
                                .containsExactly(code));
        assertThat(live.engine()).isSameAs(before);
    }

    @Test
    void everyReportTellsWhoSignedTheBook() {
        RuleBook book = version("3", 14);
        Workplace workplace = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneId.of("UTC"))
                .add(Person.of("sam", "support"))
                .build();

        assertThat(live.activate(book)
                        .assess(workplace)
                        .reportFor(Viewer.employee("sam"))
                        .books())
                .contains("acme 3 sha256:" + book.hash() + " signed by acme-2026");
    }

    @Test
    void refusesABookThatNobodySigned() {
        RuleBook book = version("3", 14);

        assertRefused(new RuleBook(book.id(), book.version(), book.texts()), Code.NOT_SIGNED);
    }

    @Test
    void refusesABookThatWasReadWithOtherKeys() {
        RuleBook book = version("3", 14);
        BookKeys others = BookKeys.of(BookKey.of("other", SignedFolder.ACME.getPublic()));
        LiveEngine other = LiveEngine.trusting(others);

        assertThatThrownBy(() -> other.activate(book)).hasMessageContaining("(acme-2026) that is not pinned");
    }

    @Test
    void refusesAVersionThatWasRevokedSinceItWasRead() {
        AtomicReference<BookKeys> keys = new AtomicReference<>(SignedFolder.KEYS);
        LiveEngine asking = LiveEngine.trusting(keys::get, builder -> builder);
        RuleBook book = version("3", 14);
        asking.activate(book);
        keys.set(SignedFolder.KEYS.withRevoked("acme", "3"));

        assertThatThrownBy(() -> asking.activate(book)).hasMessageContaining("revoked");
    }

    @Test
    void neverGoesBackToAnOlderVersionByItself() {
        RuleBook nine = version("1.9", 13);
        RuleBook ten = version("1.10", 14);
        live.activate(nine);
        live.activate(ten);

        assertRefused(nine, Code.OLDER_VERSION);
        live.activate();
        assertRefused(nine, Code.OLDER_VERSION);
        assertThat(stepsOf(live.activate(ten))).startsWith("LOW at days above 14");
    }

    @Test
    void refusesAnotherBookUnderAVersionThatWasActive() {
        live.activate(version("3", 14));

        assertRefused(version("3", 13), Code.VERSION_REUSED);
        assertRefused(version("3.0", 14), Code.VERSION_REUSED);
    }

    @Test
    void goesBackWhenTheHostSaysSoInCodeAndForwardFromThere() {
        RuleBook two = version("2", 12);
        RuleBook three = version("3", 13);
        live.activate(three);
        live.allowOlder("other");
        assertRefused(two, Code.OLDER_VERSION);
        live.allowOlder("acme");

        assertThat(stepsOf(live.activate(two))).startsWith("LOW at days above 12");
        assertRefused(version("1", 11), Code.OLDER_VERSION);
        assertThat(stepsOf(live.activate(three))).startsWith("LOW at days above 13");
    }

    @Test
    void aBookThatCouldNotBeUsedCountsForNothing() {
        RuleBook broken = read(SignedFolder.in(shelf)
                .version("9")
                .with("limits.properties", "nonsense\n")
                .signed());
        assertThatThrownBy(() -> live.activate(broken)).isInstanceOf(RuleFilesException.class);

        assertThat(stepsOf(live.activate(version("3", 14)))).startsWith("LOW at days above 14");
    }

    @Test
    void watchesAFolderForSignedBooksAlone() throws Exception {
        SignedFolder book = SignedFolder.in(shelf);
        BlockingQueue<BookWatch.Seen> seen = new LinkedBlockingQueue<>();
        try (BookWatch watch = live.watch(shelf, Duration.ofMillis(5), seen::add)) {
            assertThat(next(seen).isUsed()).isTrue();
            assertThat(stepsOf(live.engine())).startsWith("LOW at days above 14");

            book.limit(12);
            assertThat(next(seen).refused()).hasMessageContaining("not as it was signed");
            assertThat(stepsOf(live.engine())).startsWith("LOW at days above 14");

            assertThat(watch).isNotNull();
        }
    }

    @Test
    void takesAnOlderBookFromTheFolderOnceTheHostAllowsIt() throws Exception {
        live.activate(version("4", 14));
        version("3", 13);
        BlockingQueue<BookWatch.Seen> seen = new LinkedBlockingQueue<>();
        try (BookWatch watch = live.watch(shelf, Duration.ofMillis(5), seen::add)) {
            assertThat(next(seen).refused()).hasMessageContaining("Version 3 of (acme) is older than 4");

            live.allowOlder("acme");
            assertThat(next(seen).isUsed()).isTrue();
            assertThat(stepsOf(live.engine())).startsWith("LOW at days above 13");
            assertThat(watch).isNotNull();
        }
    }

    private static BookWatch.Seen next(BlockingQueue<BookWatch.Seen> seen) throws InterruptedException {
        BookWatch.Seen next = seen.poll(60, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }
}
