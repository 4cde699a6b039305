package work.connect.model.io.csv;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.InvalidFactTypeException;
import work.connect.model.KeptRecord;
import work.connect.model.OwnFactType;
import work.connect.model.Register;

/**
 * What the files cannot say of themselves, and what names of the host's own mean. Immutable: each method below the
 * factories returns new options.
 *
 * <p>Files, columns and words of ours are named as {@link CsvFolder} lists them; theirs may be written in any case. What
 * is stated here outweighs a {@code mapping.csv} in the folder.
 */
public final class CsvOptions {

    private final @Nullable Instant now;
    private final @Nullable ZoneId zone;
    private final boolean undirected;
    private final boolean strict;
    private final @Nullable LocalDate dayZero;
    private final Map<KeptRecord, LocalDate> registers;
    private final Sheets sheets;
    private final Mapping mapping;

    private CsvOptions(Draft draft) {
        now = draft.now;
        zone = draft.zone;
        undirected = draft.undirected;
        strict = draft.strict;
        dayZero = draft.dayZero;
        registers = Collections.unmodifiableMap(draft.registers);
        sheets = draft.sheets;
        mapping = draft.mapping;
    }

    /** The moment comes from {@code workplace.csv}, relationships are directed, dates are written as 2026-09-30. */
    public static CsvOptions standard() {
        return new CsvOptions(new Draft());
    }

    /** As {@link #standard()}, but with the moment given here, whatever {@code workplace.csv} says. */
    public static CsvOptions asOf(Instant now, ZoneId zone) {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(zone, "zone");
        return standard().with(draft -> {
            draft.now = now;
            draft.zone = zone;
        });
    }

    /** For files that state each relationship once, without direction. */
    public CsvOptions undirectedTies() {
        return with(draft -> draft.undirected = true);
    }

    /** Makes a problem of each row that would be left out and counted, as when it names somebody unknown. */
    public CsvOptions strict() {
        return with(draft -> draft.strict = true);
    }

    /** For contacts that count days: which day the number 0 means. */
    public CsvOptions dayZero(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return with(draft -> draft.dayZero = day);
    }

    /** States that a register is kept since a day, whatever {@code registers.csv} says. */
    public CsvOptions keeping(Register register, LocalDate since) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(since, "since");
        return with(draft -> draft.registers.put(register, since));
    }

    /**
     * Reads the files of these kinds of the host's own, too. Say it before what is mapped in them.
     *
     * @param own records, each with {@link work.connect.model.fact.OwnFact}
     * @throws InvalidFactTypeException when one of them is no such kind, or two have the same file
     */
    public CsvOptions reading(Collection<? extends Class<? extends Record>> own) {
        return with(draft -> draft.sheets = draft.sheets.and(own));
    }

    /**
     * Reads the file of a kind of the host's own, too. Say it before what is mapped in it.
     *
     * @throws InvalidFactTypeException when the record is no such kind, or another has the same file
     */
    public CsvOptions reading(Class<? extends Record> own) {
        return reading(List.of(own));
    }

    /**
     * Reads the file of a kind of the host's own, too, and states that such facts are kept since a day, whatever
     * {@code registers.csv} says.
     *
     * @throws InvalidFactTypeException when the record is no such kind, or another has the same file
     */
    public CsvOptions keeping(Class<? extends Record> own, LocalDate since) {
        Objects.requireNonNull(since, "since");
        return reading(own).with(draft -> draft.registers.put(OwnFactType.of(own), since));
    }

    /**
     * Says which file of ours one of theirs is.
     *
     * @param theirs its name, with its ending or without
     * @param ours such as {@code people}
     * @throws IllegalArgumentException when ours is none
     */
    public CsvOptions file(String theirs, String ours) {
        return mapped(Mapping.What.FILE, "", theirs, ours);
    }

    /**
     * Says which column of ours one of theirs is.
     *
     * @param file the file it is in, by our name, such as {@code people}
     * @param theirs the name of their column
     * @param ours such as {@code leader}; empty to leave the column out on purpose
     * @throws IllegalArgumentException when the file or ours is none
     */
    public CsvOptions column(String file, String theirs, String ours) {
        return mapped(Mapping.What.COLUMN, file, theirs, ours);
    }

    /**
     * Says which word of ours one of theirs is, in one column.
     *
     * @param ours such as {@code friendship} or {@code true}; empty when theirs means that nothing is known
     * @throws IllegalArgumentException when the column does not hold this word of ours
     */
    public CsvOptions word(String file, String column, String theirs, String ours) {
        return mapped(Mapping.What.WORD, file + "." + column, theirs, ours);
    }

    /**
     * Says which word of ours one of theirs is, wherever it stands.
     *
     * @throws IllegalArgumentException when no column holds this word of ours
     */
    public CsvOptions word(String theirs, String ours) {
        return mapped(Mapping.What.WORD, "", theirs, ours);
    }

    /** Says in which order dates are written. Without it, none is guessed. */
    public CsvOptions dates(DateOrder order) {
        return mapped(Mapping.What.DATES, "", "", name(order));
    }

    /**
     * Says in which order dates are written in one column.
     *
     * @throws IllegalArgumentException when there is no such column
     */
    public CsvOptions dates(String file, String column, DateOrder order) {
        return mapped(Mapping.What.DATES, file + "." + column, "", name(order));
    }

    /** For numbers written as 3,5. */
    public CsvOptions decimalComma() {
        return mapped(Mapping.What.DECIMALS, "", "", "comma");
    }

    /**
     * Says what separates the fields of a line. Without it, each file shows it by its first line.
     *
     * @param separator a comma, a semicolon, a tab or a bar
     * @throws IllegalArgumentException when it is something else
     */
    public CsvOptions separator(char separator) {
        return mapped(Mapping.What.SEPARATOR, "", "", separator == '\t' ? "tab" : String.valueOf(separator));
    }

    /** Says how texts are encoded. Without it, each file shows it by its bytes. */
    public CsvOptions charset(Charset charset) {
        return mapped(Mapping.What.CHARSET, "", "", charset.name());
    }

    @Nullable
    Instant now() {
        return now;
    }

    @Nullable
    ZoneId zone() {
        return zone;
    }

    boolean isUndirected() {
        return undirected;
    }

    boolean isStrict() {
        return strict;
    }

    @Nullable
    LocalDate dayZero() {
        return dayZero;
    }

    Map<KeptRecord, LocalDate> registers() {
        return registers;
    }

    Sheets sheets() {
        return sheets;
    }

    Mapping mapping() {
        return mapping;
    }

    private CsvOptions mapped(Mapping.What what, String in, String theirs, String ours) {
        Mapping.wrong(sheets, what, in, theirs, ours).ifPresent(wrong -> {
            throw new IllegalArgumentException("The mapping of a %s to (%s) cannot be: %s"
                    .formatted(what.name().toLowerCase(Locale.ROOT), ours, wrong.hint()));
        });
        return with(draft -> draft.mapping = draft.mapping.with(what, in, theirs, ours));
    }

    private static String name(DateOrder order) {
        return Sheet.word(order);
    }

    private CsvOptions with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.now = now;
        draft.zone = zone;
        draft.undirected = undirected;
        draft.strict = strict;
        draft.dayZero = dayZero;
        draft.registers.putAll(registers);
        draft.sheets = sheets;
        draft.mapping = mapping;
        change.accept(draft);
        return new CsvOptions(draft);
    }

    private static final class Draft {
        @Nullable
        Instant now;

        @Nullable
        ZoneId zone;

        boolean undirected;
        boolean strict;

        @Nullable
        LocalDate dayZero;

        final Map<KeptRecord, LocalDate> registers = new TreeMap<>(KeptRecord.inOrder());
        Sheets sheets = Sheets.OURS;
        Mapping mapping = Mapping.NONE;
    }
}
