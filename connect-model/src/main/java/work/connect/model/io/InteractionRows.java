package work.connect.model.io;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Tone;

/** Who was in contact when: {@code interactions.csv}. */
final class InteractionRows {

    private static final Words<Channel> CHANNELS = Words.of(Channel.class);
    private static final Words<Purpose> PURPOSES = Words.of(Purpose.class);
    private static final Words<Tone> TONES = Words.of(Tone.class);
    private static final Pattern DAY_NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Instant ANY_MOMENT = Instant.parse("1900-01-02T00:00:00Z");

    private final ZoneId zone;
    private final @Nullable LocalDate dayZero;
    private boolean askedForDayZero;

    InteractionRows(ZoneId zone, @Nullable LocalDate dayZero) {
        this.zone = zone;
        this.dayZero = dayZero;
    }

    Interaction interaction(Row row) {
        return new Interaction(
                Objects.requireNonNullElse(at(row), ANY_MOMENT),
                row.neededText("from"),
                row.neededText("to"),
                row.word("channel", CHANNELS),
                row.word("purpose", PURPOSES),
                row.word("tone", TONES));
    }

    private @Nullable Instant at(Row row) {
        String day = row.neededText("day");
        if (DAY_NUMBER.matcher(day).matches()) {
            return startOfDay(Integer.parseInt(day), row);
        }
        Instant at = Iso.moment(day, zone, LocalDate::atStartOfDay);
        if (at == null && !day.isEmpty()) {
            row.problem(
                    Code.NOT_A_DATE,
                    "day",
                    "This is not a date or time. Write it as 2026-09-30, 2026-09-30T14:00 or 2026-09-30T14:00+02:00.");
        }
        return at;
    }

    private @Nullable Instant startOfDay(int number, Row row) {
        if (dayZero == null) {
            askForDayZero(row);
            return null;
        }
        return dayZero.plusDays(number).atStartOfDay(zone).toInstant();
    }

    private void askForDayZero(Row row) {
        if (!askedForDayZero) {
            askedForDayZero = true;
            row.problem(
                    Code.NOT_A_DATE,
                    "day",
                    "From here on days are numbers, and it is not said which day 0 means. Give the day zero, or write dates.");
        }
    }
}
