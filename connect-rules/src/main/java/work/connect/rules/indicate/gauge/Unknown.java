package work.connect.rules.indicate.gauge;

import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;

/**
 * An indicator that could not be measured.
 *
 * @param indicator which kind
 * @param which which one of the kind, such as the construct of a score; empty for all
 * @param subject for whom or what; the organisation stands for everybody
 * @param gap why not
 * @param need the data that would let it be measured; {@code null} when no data could
 */
public record Unknown(
        Class<? extends Indicator> indicator,
        String which,
        Subject subject,
        Gap gap,
        @Nullable DataNeed need) {

    public static Unknown forEverybody(Class<? extends Indicator> indicator, Gap gap, @Nullable DataNeed need) {
        return new Unknown(indicator, "", Subject.ORGANISATION, gap, need);
    }
}
