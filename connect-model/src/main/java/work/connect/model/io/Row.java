package work.connect.model.io;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;

/**
 * One line of a file, read column by column.
 *
 * <p>A wrong or missing value is told at once and reading goes on with a stand-in, so that one mistake does not make
 * others. Nothing of what was read is used once something is wrong.
 */
final class Row {

    private static final LocalDate ANY_DAY = LocalDate.of(1900, 1, 1);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,30})?");
    private static final Pattern COUNT = Pattern.compile("[+-]?\\d{1,9}");
    private static final Words<Boolean> FLAGS = Words.one("1", true).and("0", false);

    private final Sheet sheet;
    private final Header header;
    private final CsvRecord fields;
    private final int line;
    private final Problems problems;

    Row(Sheet sheet, Header header, CsvRecord fields, int line, Problems problems) {
        this.sheet = sheet;
        this.header = header;
        this.fields = fields;
        this.line = line;
        this.problems = problems;
    }

    int line() {
        return line;
    }

    void problem(Code code, String column, String hint) {
        problems.add(new Problem(code, sheet.file(), line, column, hint));
    }

    /** What the column says; {@code null} when nothing, or when there is no such column. */
    @Nullable
    String text(String column) {
        if (!header.has(column)) {
            return null;
        }
        String text = fields.getField(header.positionOf(column)).strip();
        return text.isEmpty() ? null : text;
    }

    String neededText(String column) {
        return Objects.requireNonNullElse(needed(column, text(column)), "");
    }

    /** The parts of a text between blanks, in no order. */
    Set<String> texts(String column) {
        return Set.copyOf(parts(column, "\\s+"));
    }

    @Nullable
    LocalDate date(String column) {
        String text = text(column);
        LocalDate date = text == null ? null : Iso.date(text);
        if (text != null && date == null) {
            problem(Code.NOT_A_DATE, column, "This is not a date. Write it as 2026-09-30.");
        }
        return date;
    }

    LocalDate neededDate(String column) {
        return Objects.requireNonNullElse(needed(column, date(column)), ANY_DAY);
    }

    <T> @Nullable T word(String column, Words<T> words) {
        String text = text(column);
        return text == null ? null : meaning(column, text, words);
    }

    <T> T neededWord(String column, Words<T> words) {
        return Objects.requireNonNullElseGet(needed(column, word(column, words)), words::any);
    }

    /** The meanings of the words between the separators, in no order. */
    <T> Set<T> words(String column, String separator, Words<T> words) {
        return parts(column, separator).stream()
                .map(part -> meaning(column, part, words))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    Boolean flag(String column) {
        return word(column, FLAGS);
    }

    @Nullable
    BigDecimal number(String column) {
        String text = text(column);
        if (text != null && !NUMBER.matcher(text).matches()) {
            problem(Code.NOT_A_NUMBER, column, "This is not a plain number. Write it as 3.4.");
            return null;
        }
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable
    Integer count(String column) {
        String text = text(column);
        if (text != null && !COUNT.matcher(text).matches()) {
            problem(Code.NOT_A_COUNT, column, "This is not a whole number. Write it as 12.");
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }

    /** Passes the value on; tells when the column is empty. */
    <T> @Nullable T needed(String column, @Nullable T value) {
        if (text(column) == null) {
            problem(Code.MISSING_VALUE, column, "This must not be empty.");
        }
        return value;
    }

    private <T> @Nullable T meaning(String column, String word, Words<T> words) {
        T meaning = words.find(word);
        if (meaning == null) {
            problem(Code.UNKNOWN_VALUE, column, "This word is not known. Use one of [%s].".formatted(words.listed()));
        }
        return meaning;
    }

    private List<String> parts(String column, String separator) {
        String text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(separator))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
