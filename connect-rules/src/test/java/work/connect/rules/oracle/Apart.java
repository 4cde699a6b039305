package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Scale;
import work.connect.rules.oracle.OwnAnswers.Asked;
import work.connect.rules.oracle.OwnAnswers.Own;

/**
 * How far the answers of some people lie apart, on the reference scale.
 *
 * @param variance of the sample
 * @param fromTheBadEnd each answer, counted from the bad end of the scale
 */
record Apart(Construct construct, BigDecimal variance, List<BigDecimal> fromTheBadEnd) {

    private static final MathContext FINE = new MathContext(60, RoundingMode.HALF_EVEN);

    /** Null for one person alone. */
    static @Nullable Apart of(Asked asked, List<Own> people) {
        BigDecimal count = BigDecimal.valueOf(people.size());
        BigDecimal mean = people.stream()
                .map(Own::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, FINE);
        BigDecimal squares =
                people.stream().map(own -> own.score().subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(
                asked,
                people,
                people.size() < 2
                        ? Optional.empty()
                        : Optional.of(squares.divide(count.subtract(BigDecimal.ONE), FINE)));
    }

    /** Null without a variance; it is that on the scale the answers were counted on. */
    static @Nullable Apart of(Asked asked, List<Own> people, Optional<BigDecimal> variance) {
        if (variance.isEmpty()) {
            return null;
        }
        Construct construct = asked.construct();
        BigDecimal stretch = Figure.width(construct.reference()).divide(Figure.width(asked.scale()), FINE);
        Scale reference = construct.reference();
        List<BigDecimal> answers = people.stream()
                .map(Own::onReference)
                .map(value -> construct.direction() == Direction.HIGHER_IS_BETTER
                        ? value.subtract(reference.min())
                        : reference.max().subtract(value))
                .toList();
        return new Apart(construct, variance.get().multiply(stretch.pow(2)), answers);
    }

    int answered() {
        return fromTheBadEnd.size();
    }

    /** How many of 100 lie in the worst of so many equal parts of the scale; 0 where fewer than five do. */
    int percentInTheWorstOf(int parts) {
        BigDecimal width = Figure.width(construct.reference());
        long people = fromTheBadEnd.stream()
                .filter(answer -> answer.multiply(BigDecimal.valueOf(parts)).compareTo(width) <= 0)
                .count();
        return people < 5 ? 0 : (int) (people * 100 / answered());
    }

    /** Whether a mean of these answers would lie so far from a known number in fewer than one of 20 cases. */
    boolean isBeyondChance(BigDecimal difference) {
        return isBeyond(difference, error());
    }

    /** Whether two such means would lie so far apart in fewer than one of 20 cases. */
    boolean isBeyondChance(BigDecimal difference, Apart other) {
        return isBeyond(difference, error().add(other.error()));
    }

    /** Farther than two standard errors. */
    private static boolean isBeyond(BigDecimal difference, BigDecimal squaredError) {
        return difference.pow(2).compareTo(squaredError.multiply(BigDecimal.valueOf(4))) > 0;
    }

    private BigDecimal error() {
        return variance.divide(BigDecimal.valueOf(answered()), FINE);
    }
}
