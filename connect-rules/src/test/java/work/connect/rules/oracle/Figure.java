package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Scale;

/**
 * What a team or the organisation answered once.
 *
 * @param day {@code null} when not known
 * @param mean on the reference scale
 * @param raw the mean as it was counted
 * @param key the published scale, where it was counted as published
 * @param respondents {@code null} when not known
 * @param agreement {@code null} when not known
 * @param apart {@code null} where the mean alone is known
 * @param manyAlike whether more than a quarter ticked the same throughout
 * @param published whether the host has published it already
 */
record Figure(
        Construct construct,
        @Nullable String instrument,
        @Nullable String wave,
        @Nullable LocalDate day,
        BigDecimal mean,
        BigDecimal raw,
        @Nullable InstrumentScale key,
        @Nullable Integer respondents,
        @Nullable BigDecimal agreement,
        @Nullable Apart apart,
        boolean manyAlike,
        boolean published) {

    static BigDecimal width(Scale scale) {
        return scale.max().subtract(scale.min());
    }

    boolean isByEnough(int least) {
        return respondents == null || respondents >= least;
    }

    boolean isByKnown(int least) {
        return respondents != null && respondents >= least;
    }

    /** Whether half of so many people answered, as far as is known. */
    boolean isByHalfOf(int people) {
        return respondents == null || respondents * 2 >= people;
    }

    /** Whether both were made in one wave with one questionnaire, as far as is known. */
    boolean isOfTheAnswersOf(Figure other) {
        return wave != null
                && wave.equals(other.wave)
                && (instrument == null || other.instrument == null || instrument.equals(other.instrument));
    }

    /** Whether another was made of the very answers this one rests on, and tells how far they lie apart. */
    boolean isToldMoreBy(Figure other) {
        return isOfTheAnswersOf(other)
                && other.isByEnough(5)
                && (respondents == null || respondents.equals(other.respondents));
    }

    Figure and(Figure made) {
        return new Figure(
                construct,
                instrument,
                wave,
                day,
                mean,
                raw,
                key,
                respondents,
                agreement == null ? made.agreement : agreement,
                made.apart,
                made.manyAlike,
                published);
    }

    /** By how much it is worse than this; below zero where it is better. */
    BigDecimal behind(BigDecimal other) {
        return construct.direction() == Direction.HIGHER_IS_BETTER ? other.subtract(mean) : mean.subtract(other);
    }

    /** Whether it is worse than this by more than chance makes, as far as chance is known. */
    boolean isClearlyWorseThan(BigDecimal limit) {
        BigDecimal behind = behind(limit);
        return behind.signum() > 0 && (apart == null || apart.isBeyondChance(behind));
    }

    Confidence confidence() {
        if (day == null) {
            return Confidence.LOW;
        }
        boolean disputed = agreement != null && agreement.compareTo(new BigDecimal("0.70")) < 0;
        return disputed || manyAlike || respondents == null ? Confidence.MEDIUM : Confidence.HIGH;
    }
}
