package work.connect.model.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;

/** What one person's answers make on one scale, in one wave. It speaks to that person alone. */
public final class Score {

    private final String person;
    private final @Nullable String wave;
    private final InstrumentScale scale;
    private final Fraction exact;
    private final @Nullable LocalDate answeredOn;

    Score(String person, @Nullable String wave, InstrumentScale scale, Fraction exact, @Nullable LocalDate answeredOn) {
        this.person = person;
        this.wave = wave;
        this.scale = scale;
        this.exact = exact;
        this.answeredOn = answeredOn;
    }

    public String person() {
        return person;
    }

    /** The wave; {@code null} where the answers name none. */
    public @Nullable String wave() {
        return wave;
    }

    /** The scale, with the items that were asked. */
    public InstrumentScale scale() {
        return scale;
    }

    /** On the range of the scale, rounded down to {@value Scale#DECIMALS} decimals. */
    public BigDecimal value() {
        return exact.floor(Scale.DECIMALS);
    }

    /** The last day of an answer; {@code null} where none is known. */
    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    /** The same as a figure of the person; empty where what was measured means nothing of one person. */
    public Optional<Measure> asMeasure() {
        return scale.construct() == null || !scale.units().contains(Unit.PERSON)
                ? Optional.empty()
                : Optional.of(Measure.ofPerson(person, scale, value().toPlainString())
                        .answeredOn(answeredOn)
                        .inWave(wave));
    }

    Fraction exact() {
        return exact;
    }

    /** Names nobody and tells no value, so that no log line can. */
    @Override
    public String toString() {
        return "Score[scale=" + scale + "]";
    }
}
