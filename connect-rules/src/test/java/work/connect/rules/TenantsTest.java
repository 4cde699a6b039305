package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;
import work.connect.rules.rulebook.RuleBook;

/** Books of several vendors in one process never mix, and an engine is swapped for another while others assess. */
class TenantsTest {

    private static final int TENANTS = LongRun.orElse(24, 1_000);
    private static final int THREADS = 8;
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    private static final Workplace WORKPLACE = Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"))
            .keeps(Register.ONE_TO_ONES, LocalDate.parse("2020-01-01"))
            .add(Person.of("lea", "support").startedOn(LocalDate.parse("2010-01-01")))
            .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2010-01-01")))
            .add(Interaction.oneToOne(Instant.parse("2020-01-02T08:00:00Z"), "lea", "sam"))
            .build();

    private static final String RULE = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            rule "acme-one-to-ones"
                @id( "ACME-01" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Do people meet their leader often?" )
                @because( "Tenant TENANT: {limit}." )
                @ladder( "days: HIGH 1" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "ONE_TO_ONE" )
            when
                Limit( rule == "acme-one-to-ones", key == "days", $step : step, $limit : value )
                $subject : LeaderContact( daysSinceOneToOne > $limit )
            then
                flag( $subject );
            end
            """;

    /** All tenants use the same names of packages and rules; only what they say and their limits differ. */
    private static ConnectEngine engineOf(int tenant) {
        return ConnectEngine.builder()
                .rules(new RuleBook(
                        "acme",
                        String.valueOf(tenant),
                        Map.of(
                                "rules/acme.drl",
                                RULE.replace("TENANT", String.valueOf(tenant))
                                        .replace("HIGH 1", "HIGH " + (tenant + 1)))))
                .build();
    }

    private static List<String> said(ConnectEngine engine) {
        return engine.assess(WORKPLACE).reportFor(Viewer.employee("sam")).findings().stream()
                .filter(finding -> finding.rule().equals("ACME-01"))
                .map(Finding::because)
                .toList();
    }

    @Test
    void booksOfTenantsNeverMix() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<String>>> said = new ArrayList<>();
        for (int tenant = 0; tenant < TENANTS; tenant++) {
            int own = tenant;
            said.add(threads.submit(() -> said(engineOf(own))));
        }
        for (int tenant = 0; tenant < TENANTS; tenant++) {
            assertThat(said.get(tenant).get()).containsExactly("Tenant " + tenant + ": " + (tenant + 1) + ".");
        }
        threads.shutdown();
    }

    @Test
    void anEngineIsSwappedWhileOthersAssess() throws Exception {
        AtomicReference<ConnectEngine> running = new AtomicReference<>(engineOf(0));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<String>>> said = new ArrayList<>();
        for (int tenant = 1; tenant <= TENANTS / 4; tenant++) {
            for (int i = 0; i < THREADS; i++) {
                said.add(threads.submit(() -> said(running.get())));
            }
            running.set(engineOf(tenant));
        }
        for (Future<List<String>> each : said) {
            assertThat(each.get())
                    .singleElement()
                    .satisfies(sentence -> assertThat(sentence).matches("Tenant (\\d+): \\d+\\."))
                    .satisfies(sentence -> {
                        String[] numbers =
                                sentence.replaceAll("[^\\d ]", "").strip().split(" +");
                        assertThat(Integer.parseInt(numbers[1])).isEqualTo(Integer.parseInt(numbers[0]) + 1);
                    });
        }
        threads.shutdown();
    }
}
