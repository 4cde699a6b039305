package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the answers of several people make on one scale, in one wave. Nothing in it is told of one of them. */
public final class GroupScore {

    private final InstrumentScale scale;
    private final List<Fraction> scores;
    private final @Nullable Agreement agreement;

    GroupScore(InstrumentScale scale, List<Fraction> scores, @Nullable Agreement agreement) {
        this.scale = scale;
        this.scores = List.copyOf(scores);
        this.agreement = agreement;
    }

    public InstrumentScale scale() {
        return scale;
    }

    /** How many have a score, at least one. */
    public int respondents() {
        return scores.size();
    }

    /** The mean of the scores on the range of the scale, rounded down to {@value Scale#DECIMALS} decimals. */
    public BigDecimal mean() {
        return Fraction.mean(scores).floor(Scale.DECIMALS);
    }

    /**
     * The score in the middle, or half way between the two there, on the range of the scale, rounded down to
     * {@value Scale#DECIMALS} decimals.
     */
    public BigDecimal median() {
        List<Fraction> sorted = scores.stream().sorted().toList();
        int size = sorted.size();
        return Fraction.mean(List.of(sorted.get((size - 1) / 2), sorted.get(size / 2)))
                .floor(Scale.DECIMALS);
    }

    /** The square of the standard deviation of the scores; empty where one person has a score. */
    public Optional<BigDecimal> variance() {
        return scores.size() < 2
                ? Optional.empty()
                : Optional.of(Fraction.variance(scores).floor(Agreement.DECIMALS));
    }

    /** How many have a score of at most this, exactly. */
    public int countUpTo(BigDecimal limit) {
        Fraction exact = Fraction.of(Objects.requireNonNull(limit, "limit"));
        return (int)
                scores.stream().filter(score -> score.compareTo(exact) <= 0).count();
    }

    /** Of those who left out no item; empty where they are fewer than two, or where only scores are known. */
    public Optional<Agreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** Tells no value, so that no log line can. */
    @Override
    public String toString() {
        return "GroupScore[scale=" + scale + ", respondents=" + scores.size() + "]";
    }
}
