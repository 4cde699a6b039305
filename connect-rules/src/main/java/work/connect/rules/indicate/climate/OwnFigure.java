package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import work.connect.model.measure.Construct;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Scale;

/**
 * What the answers of one person make about one construct, once.
 *
 * @param person who answered
 * @param batch what was asked, with what, and when
 * @param day the last day of an answer, or of the wave; {@code null} when not known
 * @param raw the score as counted by the questionnaire
 * @param value the score on the reference scale of the construct, rounded down to four decimals
 * @param scale the scale of the questionnaire, where it is known and the score is counted as it says
 */
record OwnFigure(
        String person,
        Batch batch,
        @Nullable LocalDate day,
        BigDecimal raw,
        BigDecimal value,
        @Nullable InstrumentScale scale) {

    /**
     * Answers that make a figure together.
     *
     * @param construct what was asked about
     * @param instrument the questionnaire; {@code null} for the host's own
     * @param wave the wave; {@code null} where none is recorded
     * @param counted from where to where a score goes
     * @param upright whether that scale points as the construct's does
     * @param fromItems whether the answers to each item are known, rather than the scores alone
     */
    record Batch(
            Construct construct,
            @Nullable String instrument,
            @Nullable String wave,
            Scale counted,
            boolean upright,
            boolean fromItems) {}

    Construct construct() {
        return batch.construct();
    }
}
