package work.connect.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Viewer;
import work.connect.rules.clear.Clear;
import work.connect.rules.clear.Cleared;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.oracle.RandomWorkplaces;

/** Nobody is told anything by a rule whose readers they are not among: else nobody would look after its advice to them. */
class ReadersTest {

    private static final int WORKPLACES = 300;

    @Test
    void areAllWhoAreToldSomething() {
        Set<String> unexpected = new TreeSet<>();
        Set<Audience> told = EnumSet.noneOf(Audience.class);
        for (int seed = 0; seed < WORKPLACES; seed++) {
            Workplace workplace = RandomWorkplaces.next(new Random(seed));
            Indicators indicators = Indicate.from(workplace);
            Clear clear = new Clear(workplace, indicators, Shipped.DETECT.in(indicators));
            for (Viewer viewer : viewers(workplace)) {
                rules(clear.forViewer(viewer)).forEach(rule -> {
                    told.add(viewer.audience());
                    if (!Readers.of(rule).contains(viewer.audience())) {
                        unexpected.add(rule.rule().name() + " to " + viewer.audience());
                    }
                });
            }
        }
        assertThat(unexpected).isEmpty();
        assertThat(told).containsExactly(Audience.values());
    }

    private static Stream<DetectRule> rules(Cleared cleared) {
        return Stream.concat(
                cleared.findings().stream().map(known -> known.detection().rule()),
                cleared.cells().stream().map(cell -> cell.rule()));
    }

    private static List<Viewer> viewers(Workplace workplace) {
        List<Viewer> viewers = new ArrayList<>(List.of(
                Viewer.wellbeing(),
                Viewer.workerRepresentative(),
                Viewer.organisation(),
                Viewer.caseHandler("somebody-from-outside")));
        workplace.people().forEach(person -> {
            viewers.add(Viewer.employee(person.id()));
            if (!workplace.teamsLedBy(person.id()).isEmpty()) {
                viewers.add(Viewer.leader(person.id()));
            }
        });
        return viewers;
    }
}
