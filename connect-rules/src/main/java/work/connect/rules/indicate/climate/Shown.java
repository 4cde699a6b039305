package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Scale;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/** How figures are written. */
final class Shown {

    private static final BigDecimal WIDE = BigDecimal.TEN;

    private Shown() {}

    /** So coarsely that a figure of the whole organisation does not tell what a small team answered. */
    static Said coarsely(BigDecimal mean, Construct construct) {
        BigDecimal range =
                construct.reference().max().subtract(construct.reference().min());
        int decimals = range.compareTo(WIDE) > 0 ? 0 : 1;
        return of(mean.setScale(decimals, RoundingMode.FLOOR), construct);
    }

    static Said of(BigDecimal mean, Construct construct) {
        Scale scale = construct.reference();
        return construct.direction() == Direction.HIGHER_IS_BETTER
                ? Said.of(Phrase.MEAN, mean, scale.min(), scale.max())
                : Said.of(Phrase.MEAN_WORST_AT_THE_TOP, mean, scale.min(), scale.max(), scale.max());
    }
}
