package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.measure.Band;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;

/**
 * Where a score lies by published cut-offs.
 *
 * @param passed how many cut-offs it lies beyond, counted from the good end
 * @param limit the last of those, or the first where it lies beyond none
 */
record CutOff(int passed, BigDecimal limit) {

    /** What some questionnaire has cut-offs for, in force or not. */
    static Set<Construct> constructs(Instruments instruments) {
        Set<Construct> constructs = EnumSet.noneOf(Construct.class);
        for (Instrument instrument : instruments.all()) {
            for (InstrumentScale scale : instrument.scales()) {
                boolean cut = instrument.cutOffs().stream()
                        .anyMatch(cutOffs -> cutOffs.bands().containsKey(scale.id()));
                if (cut && scale.construct() != null) {
                    constructs.add(scale.construct());
                }
            }
        }
        return constructs;
    }

    /** Empty where no cut-offs are in force for what was measured. */
    static Optional<CutOff> of(Instruments instruments, @Nullable InstrumentScale scale, BigDecimal score) {
        if (scale == null) {
            return Optional.empty();
        }
        List<Band> bands = instruments
                .cutOffs(scale.instrument())
                .map(cutOffs -> cutOffs.bands().getOrDefault(scale.id(), List.of()))
                .orElse(List.of());
        if (bands.size() < 2) {
            return Optional.empty();
        }
        int band = bands.indexOf(instruments.bandOf(scale, score).orElseThrow());
        boolean upIsBad = scale.direction() == Direction.LOWER_IS_BETTER;
        int last = bands.size() - 1;
        int bound = upIsBad ? Math.max(band, 1) : Math.min(band, last - 1) + 1;
        return Optional.of(new CutOff(
                upIsBad ? band : last - band,
                Objects.requireNonNull(bands.get(bound).limit())));
    }
}
