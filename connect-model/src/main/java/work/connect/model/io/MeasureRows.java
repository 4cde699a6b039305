package work.connect.model.io;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;

/**
 * Survey figures: {@code measures.csv}.
 *
 * <p>A figure from a known questionnaire is on that questionnaire's scale unless the line says otherwise. Any other
 * must say its scale and which end is the good one.
 */
final class MeasureRows {

    private static final Words<Construct> CONSTRUCTS = Words.of(Construct.class);
    private static final Words<Instrument> INSTRUMENTS = Words.of(Instrument.class);
    private static final Words<Direction> DIRECTIONS =
            Words.one("1", Direction.HIGHER_IS_BETTER).and("0", Direction.LOWER_IS_BETTER);

    private MeasureRows() {}

    /** Why a line is left out; empty when it is not. */
    static Optional<String> reasonToLeaveOut(Row row) {
        if (!"team".equals(row.text("subject_type"))) {
            return Optional.of("not about a team");
        }
        String word = row.text("measure");
        boolean known = word == null || CONSTRUCTS.find(word) != null || INSTRUMENTS.find(word) != null;
        return known ? Optional.empty() : Optional.of("a measure that is not known here");
    }

    static Measure measure(Row row) {
        Instrument instrument = instrument(row);
        return new Measure(
                row.neededText("subject_id"),
                construct(row, instrument),
                instrument,
                neededNumber(row, "value"),
                instrument == null || isGiven(row, "min", "max") ? scale(row) : instrument.scale(),
                instrument == null || isGiven(row, "higher_is_better")
                        ? row.neededWord("higher_is_better", DIRECTIONS)
                        : Direction.HIGHER_IS_BETTER,
                row.count("n"),
                row.number("agreement"),
                row.date("answered_on"),
                Boolean.TRUE.equals(row.flag("published")));
    }

    private static @Nullable Instrument instrument(Row row) {
        Instrument asMeasure = INSTRUMENTS.find(row.neededText("measure"));
        Instrument stated = row.word("instrument", INSTRUMENTS);
        if (asMeasure != null && stated != null && asMeasure != stated) {
            row.problem(Code.UNKNOWN_VALUE, "instrument", "This is another questionnaire than the measure names.");
        }
        return asMeasure == null ? stated : asMeasure;
    }

    private static Construct construct(Row row, @Nullable Instrument instrument) {
        Construct named = CONSTRUCTS.find(row.text("measure"));
        if (instrument != null && named != null && named != instrument.construct()) {
            row.problem(Code.UNKNOWN_VALUE, "instrument", "This questionnaire measures something else.");
        }
        return named != null ? named : instrument != null ? instrument.construct() : CONSTRUCTS.any();
    }

    private static Scale scale(Row row) {
        return new Scale(neededNumber(row, "min"), neededNumber(row, "max"));
    }

    private static BigDecimal neededNumber(Row row, String column) {
        return Objects.requireNonNullElse(row.needed(column, row.number(column)), BigDecimal.ZERO);
    }

    private static boolean isGiven(Row row, String... columns) {
        for (String column : columns) {
            if (row.text(column) != null) {
                return true;
            }
        }
        return false;
    }
}
