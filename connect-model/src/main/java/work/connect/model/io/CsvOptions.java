package work.connect.model.io;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;

/**
 * What the files cannot say of themselves. Immutable: each method below the factories returns new options.
 *
 * @param now the moment the files are known as of; {@code null} leaves it to {@code workplace.csv}
 * @param zone in which zone days are counted; {@code null} leaves it to {@code workplace.csv}
 * @param undirected whether each relation is read in both directions
 * @param dayZero which day the number 0 means in {@code interactions.csv}; {@code null} when days are dates
 * @param registers the registers kept, and since when; they outweigh {@code registers.csv}
 */
public record CsvOptions(
        @Nullable Instant now,
        @Nullable ZoneId zone,
        boolean undirected,
        @Nullable LocalDate dayZero,
        Map<Register, LocalDate> registers) {

    public CsvOptions {
        if ((now == null) != (zone == null)) {
            throw new IllegalArgumentException("A moment needs a zone to count days in, and a zone needs a moment.");
        }
        Map<Register, LocalDate> ordered = new EnumMap<>(Register.class);
        ordered.putAll(registers);
        registers = Collections.unmodifiableMap(ordered);
    }

    /** The moment comes from {@code workplace.csv}, relations are directed, days are dates. */
    public static CsvOptions standard() {
        return new CsvOptions(null, null, false, null, Map.of());
    }

    /** As {@link #standard()}, but with the moment given here, whatever {@code workplace.csv} says. */
    public static CsvOptions asOf(Instant now, ZoneId zone) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(zone, "zone");
        return new CsvOptions(now, zone, false, null, Map.of());
    }

    /** For files that state each relation once, without direction. */
    public CsvOptions undirectedTies() {
        return new CsvOptions(now, zone, true, dayZero, registers);
    }

    /** For files that count days: which day the number 0 means. */
    public CsvOptions dayZero(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new CsvOptions(now, zone, undirected, day, registers);
    }

    /** States that a register is kept since a day, so that nothing on it means "none". */
    public CsvOptions keeping(Register register, LocalDate since) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(since, "since");
        Map<Register, LocalDate> more = new EnumMap<>(Register.class);
        more.putAll(registers);
        more.put(register, since);
        return new CsvOptions(now, zone, undirected, dayZero, more);
    }
}
