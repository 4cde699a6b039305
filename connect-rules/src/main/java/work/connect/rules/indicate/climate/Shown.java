package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Scale;

/** How figures are written. */
final class Shown {

    private static final BigDecimal WIDE = BigDecimal.TEN;

    private Shown() {}

    /** So coarsely that a figure of the whole organisation does not tell what a small team answered. */
    static String coarsely(BigDecimal mean, Construct construct) {
        BigDecimal range =
                construct.reference().max().subtract(construct.reference().min());
        int decimals = range.compareTo(WIDE) > 0 ? 0 : 1;
        return of(mean.setScale(decimals, RoundingMode.FLOOR), construct);
    }

    static String of(BigDecimal mean, Construct construct) {
        Scale scale = construct.reference();
        String end = construct.direction() == Direction.HIGHER_IS_BETTER
                ? ""
                : ", where %s is worst".formatted(scale.max().toPlainString());
        return mean.toPlainString() + " on a scale from " + scale + end;
    }
}
