package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.InstrumentScale;
import work.connect.rules.indicate.gauge.Sufficiency;

/**
 * What a team or the organisation answered about one construct, once.
 *
 * @param construct what was asked about
 * @param instrument the questionnaire; {@code null} for the host's own
 * @param wave the wave; {@code null} where none is recorded
 * @param day the last day of the answers, or of the wave; {@code null} when not known
 * @param mean on the reference scale, rounded down to four decimals
 * @param respondents how many answered; {@code null} when not known
 * @param agreement rwg(j); {@code null} when not known
 * @param published whether the host has published it
 * @param raw the mean as counted by the questionnaire
 * @param scale the scale of the questionnaire, where it is known and the mean is counted as it says
 * @param spread how far the answers lie apart; {@code null} where the mean alone is known
 * @param doubtful whether many ticked the same at each item although some are put the other way round
 */
record GroupFigure(
        Construct construct,
        @Nullable String instrument,
        @Nullable String wave,
        @Nullable LocalDate day,
        BigDecimal mean,
        @Nullable Integer respondents,
        @Nullable BigDecimal agreement,
        boolean published,
        BigDecimal raw,
        @Nullable InstrumentScale scale,
        @Nullable Spread spread,
        boolean doubtful) {

    /**
     * The most recent first; among those of one day the worst; then the one with fewer answers, then with less
     * agreement, then unpublished.
     */
    static final Comparator<GroupFigure> MOST_RECENT_FIRST = Comparator.comparing(
                    GroupFigure::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(GroupFigure::worstFirst)
            .thenComparing(GroupFigure::respondents, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(GroupFigure::agreement, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(GroupFigure::published)
            .thenComparing(figure -> figure.spread() == null)
            .thenComparing(GroupFigure::instrument, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(GroupFigure::wave, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    private BigDecimal worstFirst() {
        return construct.direction() == Direction.HIGHER_IS_BETTER ? mean : mean.negate();
    }

    /** Whether it is a figure of enough people, as far as their number is known. */
    boolean isOfEnough() {
        return respondents == null || respondents >= Sufficiency.ANSWERS;
    }

    /** Whether both are figures of one wave and, as far as is known, of one questionnaire. */
    boolean isOfTheSameAnswersAs(GroupFigure other) {
        boolean oneQuestionnaire =
                instrument == null || other.instrument == null || instrument.equals(other.instrument);
        return wave != null && wave.equals(other.wave) && oneQuestionnaire;
    }

    /** How much better another figure is than this one; below zero where it is worse. */
    BigDecimal improvementTo(BigDecimal other) {
        return construct.direction() == Direction.HIGHER_IS_BETTER ? other.subtract(mean) : mean.subtract(other);
    }

    /** What the host says counts; of what was counted from the same answers, how far they lie apart is taken over. */
    GroupFigure with(GroupFigure counted) {
        boolean sameAnswers = spread == null
                && counted.isOfEnough()
                && (respondents == null || respondents.equals(counted.respondents));
        return sameAnswers
                ? new GroupFigure(
                        construct,
                        instrument,
                        wave,
                        day,
                        mean,
                        respondents,
                        agreement == null ? counted.agreement : agreement,
                        published,
                        raw,
                        scale,
                        counted.spread,
                        counted.doubtful)
                : this;
    }
}
