package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.MODERATE;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Band;
import work.connect.model.measure.Direction;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;

/** Where a score lies by the published cut-offs in force: beyond the first it is MODERATE, beyond the second HIGH. */
record CutOffs(Facts facts) {

    /** Unknown where none are in force for what was measured. */
    Answer graveness(@Nullable InstrumentScale key, BigDecimal score, Confidence confidence) {
        Instruments instruments = facts.workplace().instruments();
        List<Band> bands = key == null
                ? List.of()
                : instruments
                        .cutOffs(key.instrument())
                        .map(cutOffs -> cutOffs.bands().getOrDefault(key.id(), List.of()))
                        .orElse(List.of());
        if (key == null || bands.size() < 2) {
            return Answer.UNKNOWN;
        }
        int fromTheLowEnd =
                (int) bands.stream().skip(1).filter(band -> isIn(band, score)).count();
        int passed = key.direction() == Direction.LOWER_IS_BETTER ? fromTheLowEnd : bands.size() - 1 - fromTheLowEnd;
        return passed == 0 ? Answer.SILENT : Answer.speaks(passed == 1 ? MODERATE : HIGH, confidence);
    }

    private static boolean isIn(Band band, BigDecimal score) {
        BigDecimal limit = band.limit();
        int order = limit == null ? 1 : score.compareTo(limit);
        return band.reached() ? order >= 0 : order > 0;
    }
}
