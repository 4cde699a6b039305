package work.connect.model.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;
import work.connect.model.fact.Between;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * A figure from a survey: a team's, a person's own, or, where neither is named, the organisation's.
 *
 * @param team whose figure it is; {@code null} unless it is a team's
 * @param person whose own answers it sums up; {@code null} unless it is a person's
 * @param construct what was measured
 * @param instrument the id of the questionnaire, such as {@code COPSOQ_III}; {@code null} for the host's own questions
 * @param value the mean over those who answered, or the person's own score, on the scale below
 * @param scaleMin the low end of the scale of {@code value}, inclusive
 * @param scaleMax the high end, inclusive, above {@code scaleMin}
 * @param direction which end of the scale is good
 * @param respondents how many answered; {@code null} when not known, which is not "few"
 * @param agreement how much those who answered agree, as rwg(j) from 0 to 1; {@code null} when not known
 * @param answeredOn the last day of the survey; {@code null} when not known
 * @param wave the id of the survey wave it belongs to; {@code null} when waves are not recorded
 * @param published whether the host has already published this very figure
 */
@Disclosed(value = DisclosureClass.TEAM_CLIMATE, because = "it is a figure over the answers of a group")
public record Measure(
        @Refers(Refers.To.TEAM) @Nullable String team,

        @Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "a figure of one person speaks to that person")
        @Refers(Refers.To.PERSON)
        @Nullable
        String person,

        Construct construct,
        @Nullable String instrument,
        BigDecimal value,
        BigDecimal scaleMin,
        BigDecimal scaleMax,
        Direction direction,
        @Between(min = 1, max = Integer.MAX_VALUE) @Nullable Integer respondents,
        @Between(min = 0, max = 1) @Nullable BigDecimal agreement,
        @Nullable LocalDate answeredOn,
        @Refers(Refers.To.WAVE) @Nullable String wave,
        boolean published)
        implements Fact {

    private static final Shape<Measure> SHAPE = Shape.of(Measure.class);

    private static final int LONGEST_NUMBER = 128;

    public Measure {
        Objects.requireNonNull(construct, "construct");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(scaleMin, "scaleMin");
        Objects.requireNonNull(scaleMax, "scaleMax");
        Objects.requireNonNull(direction, "direction");
    }

    /**
     * A team's figure on a scale of a questionnaire, in its own range and direction. See {@link Instruments#scale}.
     *
     * @throws IllegalArgumentException when the value is no plain number, or the scale has no construct
     */
    public static Measure of(String team, InstrumentScale scale, String value) {
        return of(scale, value).with("team", Objects.requireNonNull(team, "team"));
    }

    /**
     * What one person answered on a scale of a questionnaire. It speaks to that person alone.
     *
     * @throws IllegalArgumentException when the value is no plain number, or the scale has no construct
     */
    public static Measure ofPerson(String person, InstrumentScale scale, String value) {
        return of(scale, value).with("person", Objects.requireNonNull(person, "person"));
    }

    /**
     * The organisation's figure on a scale of a questionnaire.
     *
     * @throws IllegalArgumentException when the value is no plain number, or the scale has no construct
     */
    public static Measure ofOrganisation(InstrumentScale scale, String value) {
        return of(scale, value);
    }

    /**
     * The organisation's figure from the host's own questions; name a team or a person to make it theirs.
     *
     * @throws IllegalArgumentException when the value is no plain number
     */
    public static Measure of(Construct construct, String value, Scale scale, Direction direction) {
        Objects.requireNonNull(scale, "scale");
        return new Measure(
                null,
                null,
                construct,
                null,
                number(value),
                scale.min(),
                scale.max(),
                direction,
                null,
                null,
                null,
                null,
                false);
    }

    private static Measure of(InstrumentScale scale, String value) {
        Construct construct = Objects.requireNonNull(scale, "scale").construct();
        if (construct == null) {
            throw new IllegalArgumentException(
                    "The scale (%s) has no construct, so no rule asks for it.".formatted(scale));
        }
        return of(construct, value, scale.range(), scale.direction()).with("instrument", scale.instrument());
    }

    private static BigDecimal number(String value) {
        Objects.requireNonNull(value, "value");
        try {
            if (value.length() <= LONGEST_NUMBER) {
                return new BigDecimal(value);
            }
        } catch (NumberFormatException e) {
            // Not passed on as the cause: its message repeats a part of the value.
        }
        throw new IllegalArgumentException(
                "The value of a measure must be a plain number with a decimal point, such as 3.5.");
    }

    public Measure ofTeam(@Nullable String team) {
        return with("team", team);
    }

    public Measure ofPerson(@Nullable String person) {
        return with("person", person);
    }

    public Measure answeredBy(@Nullable Integer respondents) {
        return with("respondents", respondents);
    }

    public Measure answeredOn(@Nullable LocalDate day) {
        return with("answeredOn", day);
    }

    public Measure agreeing(@Nullable BigDecimal agreement) {
        return with("agreement", agreement);
    }

    public Measure inWave(@Nullable String wave) {
        return with("wave", wave);
    }

    public Measure alreadyPublished() {
        return with("published", true);
    }

    /** The scale of {@link #value()}. */
    public Scale scale() {
        return new Scale(scaleMin, scaleMax);
    }

    /** What it is a figure of. */
    public Unit unit() {
        return person != null ? Unit.PERSON : team != null ? Unit.TEAM : Unit.ORGANISATION;
    }

    /**
     * The value on the reference scale and in the direction of its construct, rounded down to {@value Scale#DECIMALS}
     * decimals.
     */
    public BigDecimal onReferenceScale() {
        BigDecimal upright = direction == construct.direction() ? value : scale().reverse(value);
        return scale().move(upright, construct.reference());
    }

    /** Names nobody and tells no value, so that no log line can. */
    @Override
    public String toString() {
        return "Measure[construct=" + construct + ", unit=" + unit() + "]";
    }

    private Measure with(String field, @Nullable Object value) {
        return SHAPE.with(this, field, value);
    }
}
