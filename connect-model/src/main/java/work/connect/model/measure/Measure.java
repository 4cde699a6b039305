package work.connect.model.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A team's figure from a survey.
 *
 * @param team whose figure it is
 * @param construct what was measured
 * @param instrument with which questionnaire; {@code null} for the host's own
 * @param value the mean over those who answered, on {@code scale}
 * @param scale the scale of {@code value}
 * @param direction which end of the scale is good
 * @param respondents how many answered; {@code null} when not known, which is not "few"
 * @param agreement how much those who answered agree, as rwg(j) from 0 to 1; {@code null} when not known
 * @param answeredOn the last day of the survey; {@code null} when not known
 * @param published whether the host has already published this very figure
 */
public record Measure(
        String team,
        Construct construct,
        @Nullable Instrument instrument,
        BigDecimal value,
        Scale scale,
        Direction direction,
        @Nullable Integer respondents,
        @Nullable BigDecimal agreement,
        @Nullable LocalDate answeredOn,
        boolean published) {

    public Measure {
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(construct, "construct");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(direction, "direction");
    }

    /**
     * A figure from a published questionnaire, on its own scale, where higher is better.
     *
     * @throws IllegalArgumentException when the value is no plain number
     */
    public static Measure of(String team, Instrument instrument, String value) {
        return new Measure(
                team,
                instrument.construct(),
                instrument,
                number(value),
                instrument.scale(),
                Direction.HIGHER_IS_BETTER,
                null,
                null,
                null,
                false);
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The value of a measure must be a plain number with a decimal point, such as 3.5.", e);
        }
    }

    public Measure answeredBy(@Nullable Integer respondents) {
        return new Measure(
                team, construct, instrument, value, scale, direction, respondents, agreement, answeredOn, published);
    }

    public Measure answeredOn(@Nullable LocalDate day) {
        return new Measure(
                team, construct, instrument, value, scale, direction, respondents, agreement, day, published);
    }

    public Measure agreeing(@Nullable BigDecimal agreement) {
        return new Measure(
                team, construct, instrument, value, scale, direction, respondents, agreement, answeredOn, published);
    }

    public Measure alreadyPublished() {
        return new Measure(
                team, construct, instrument, value, scale, direction, respondents, agreement, answeredOn, true);
    }

    /**
     * The value on the reference scale of its construct, higher being better, rounded down to
     * {@value Scale#DECIMALS} decimals.
     */
    public BigDecimal onReferenceScale() {
        BigDecimal upright = direction == Direction.HIGHER_IS_BETTER ? value : scale.reverse(value);
        return scale.move(upright, construct.reference());
    }
}
