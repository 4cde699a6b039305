package work.connect.rules.indicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Unknown;
import work.connect.rules.oracle.RandomWorkplaces;

/** What is measured does not depend on what else is asked for. */
class AskedTest {

    private static final int WORKPLACES = 300;

    @Test
    void aGaugeMeasuresAloneWhatItMeasuresAmongAll() {
        for (int seed = 0; seed < WORKPLACES; seed++) {
            Workplace workplace = RandomWorkplaces.next(new Random(seed));
            Indicators all = Indicate.from(workplace);
            for (GaugeMaker gauge : Gauges.STANDARD.shipped()) {
                Indicators alone = Indicate.from(workplace, Gauges.STANDARD, gauge.kinds());

                assertThat(measured(alone, Gauges.STANDARD.kinds()))
                        .as("%s, seed %d", gauge.kinds(), seed)
                        .isEqualTo(measured(all, gauge.kinds()));
                assertThat(unknown(alone, Gauges.STANDARD.kinds()))
                        .as("%s, seed %d", gauge.kinds(), seed)
                        .isEqualTo(unknown(all, gauge.kinds()));
            }
        }
    }

    @Test
    void noKindIsGivenByTwoGauges() {
        assertThat(Gauges.STANDARD.kinds()).doesNotHaveDuplicates();
    }

    private static Map<Subject, Set<Indicator>> measured(Indicators indicators, Collection<? extends Class<?>> kinds) {
        Map<Subject, Set<Indicator>> measured = new HashMap<>();
        indicators
                .batches()
                .forEach(batch -> batch.forEach(profile -> profile.indicators().stream()
                        .filter(indicator -> kinds.contains(indicator.getClass()))
                        .forEach(indicator -> measured.computeIfAbsent(profile.subject(), subject -> new HashSet<>())
                                .add(indicator))));
        return measured;
    }

    private static Set<Unknown> unknown(Indicators indicators, Collection<? extends Class<?>> kinds) {
        return indicators.unknowns().stream()
                .filter(unknown -> kinds.contains(unknown.indicator()))
                .collect(Collectors.toSet());
    }
}
