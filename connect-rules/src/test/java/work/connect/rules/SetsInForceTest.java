package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.measure.Instruments;
import work.connect.model.people.Person;

/** Those who speak for the workers see by which cut-offs and norms answers are read. */
class SetsInForceTest {

    private static List<String> told(Instruments instruments, Viewer viewer) {
        Workplace workplace = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
                .instruments(instruments)
                .add(Person.of("p1", "A"))
                .build();
        return ConnectEngine.standard().assess(workplace).reportFor(viewer).limits().stream()
                .filter(line -> line.startsWith("Cut-offs") || line.startsWith("Norms"))
                .toList();
    }

    @Test
    void areThoseThatAreInForceUnlessTheHostChoosesOthers() {
        assertThat(told(Instruments.standard(), Viewer.workerRepresentative()))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Cut-offs of PSC_12: BAILEY-2015"))
                .allMatch(line -> line.endsWith("(seen in its source)"));
    }

    @Test
    void nameWhatTheHostChoseThoughNobodyVerifiedIt() {
        Instruments chosen = Instruments.standard().choosingUnverified(Instruments.HSE_MSIT, "HSE-ORG-136");

        assertThat(told(chosen, Viewer.workerRepresentative()))
                .anyMatch(line -> line.startsWith("Norms of HSE_MSIT: HSE-ORG-136") && line.endsWith("(not verified)"));
    }

    @Test
    void areNotToldToOthers() {
        assertThat(told(Instruments.standard(), Viewer.wellbeing())).isEmpty();
    }
}
