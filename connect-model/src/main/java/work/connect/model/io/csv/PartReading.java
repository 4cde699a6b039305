package work.connect.model.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;

/** Reads a part of a file, or all of it, line by line, and counts what was read. */
final class PartReading implements RowMaker.Listener {

    /** As much as is held of a file at once; a field cannot be longer. */
    private static final int LONGEST_RECORD = 1_000_000;

    private final Manner manner;
    private final Cells cells;
    private final Problems problems = new Problems();
    private final LeftOutRows leftOut = new LeftOutRows();
    private final Set<ImportReport.Synonym> words = new LinkedHashSet<>();
    private final ArrayList<Record> records = new ArrayList<>();
    private final Lines lines = new Lines();
    private final BitSet dubious = new BitSet();
    private final Row row = new Row();
    private @Nullable Header header;
    private @Nullable Header withoutNames;
    private @Nullable RowMaker maker;
    private boolean whole = true;
    private boolean askedForDayZero;
    private int rowsMet;
    private int line;
    private int headerLine;
    private boolean wrongEncoding;
    private int skipped;
    private int twice;
    private int linesRead;

    PartReading(Manner manner) {
        this.manner = manner;
        this.cells = manner.cells((theirs, ours) -> words.add(new ImportReport.Synonym(theirs, ours)));
    }

    /** One that begins after the first row, under columns that are known. */
    static PartReading under(Header columns, Manner manner) {
        PartReading part = new PartReading(manner);
        part.header = columns;
        part.maker = manner.maker(columns, part.cells, part);
        part.rowsMet = 1;
        part.handOver(part.maker);
        return part;
    }

    /** Reads the part to its end. */
    void read(TextPart text, char separator) {
        read(text, separator, false);
    }

    /** Reads no further than to the line that names the columns. */
    void readColumns(TextPart text, char separator) {
        read(text, separator, true);
    }

    private void read(TextPart text, char separator, boolean columnsOnly) {
        try (CsvReader<Row> rows = open(text.open(), separator)) {
            for (Row each : rows) {
                take(each);
                if (columnsOnly && header != null) {
                    return;
                }
            }
            linesRead = row.line() - 1;
            finish();
        } catch (CsvParseException e) {
            notParsed(e);
        } catch (UncheckedIOException e) {
            notOpened(e.getCause());
        } catch (IOException e) {
            notOpened(e);
        }
    }

    /** Whether nothing is wrong with any line. */
    boolean isFaultless() {
        return whole && !wrongEncoding && problems.isEmpty();
    }

    /** Whether there was a row, so that none further down is the first. */
    boolean hasMetRows() {
        return rowsMet > 0;
    }

    /** Adds the parts that follow. Nothing may be wrong with any. */
    void append(List<PartReading> further) {
        int more = further.stream().mapToInt(part -> part.records.size()).sum();
        records.ensureCapacity(records.size() + more);
        further.forEach(this::append);
    }

    private void append(PartReading next) {
        records.addAll(next.records);
        lines.addAll(next.lines, linesRead);
        leftOut.addAll(next.leftOut, linesRead);
        words.addAll(next.words);
        Objects.requireNonNull(header).noteUnnamedOf(Objects.requireNonNull(next.header));
        skipped += next.skipped();
        twice += next.twice();
        linesRead += next.linesRead;
    }

    /** Whether it could not be decoded. Then nothing of it counts. */
    boolean hasWrongEncoding() {
        return wrongEncoding;
    }

    /** Whether every line could be read. A line with a wrong value in it counts as read. */
    boolean isWhole() {
        return whole;
    }

    Problems problems() {
        return problems;
    }

    LeftOutRows leftOut() {
        return leftOut;
    }

    List<Record> records() {
        return records;
    }

    int lineOf(int record) {
        return lines.get(record);
    }

    boolean isDubious(int record) {
        return dubious.get(record);
    }

    /** What names the columns; {@code null} when no line did. */
    @Nullable
    Header header() {
        return header;
    }

    /** Well-known words that were met. */
    Set<ImportReport.Synonym> words() {
        return words;
    }

    /** How many times were read that the clocks skipped. */
    int skipped() {
        return skipped + cells.skipped();
    }

    /** How many times were read that the clocks showed twice. */
    int twice() {
        return twice + cells.twice();
    }

    void unreadable(Code code, String hint, int atLine) {
        whole = false;
        problems.add(new Problem(code, manner.file(), atLine, "", hint));
    }

    @Override
    public void problem(String column, Bad bad) {
        if (bad != Cells.DAY_NUMBER || !askedForDayZero) {
            askedForDayZero |= bad == Cells.DAY_NUMBER;
            problems.add(new Problem(bad.code(), manner.file(), line, column, bad.hint()));
        }
    }

    @Override
    public void leftOut(Code code, String column, String advice, boolean wholeRow) {
        leftOut.add(code, column, advice, wholeRow, line);
    }

    private CsvReader<Row> open(Reader reader, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_RECORD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(row, reader);
    }

    private void take(Row each) {
        line = each.line();
        if (header == null) {
            header(each);
        } else if (maker != null && !each.isBlankFrom(0)) {
            rowsMet++;
            record(each, header, maker);
            if (rowsMet == 1) {
                handOver(maker);
            }
        }
    }

    private void handOver(RowMaker making) {
        if (!making.needsWholeRows()) {
            row.handOverTo(making);
        }
    }

    /** The first line that says something names the columns; where it does not, the next one may. */
    private void header(Row each) {
        if (each.isBlankFrom(0) || TextFile.isSeparatorLine(each.all())) {
            return;
        }
        Header found = manner.header(each.all());
        if (found.isUsable()) {
            if (withoutNames != null) {
                unreadable(
                        Code.UNREADABLE, "The columns are named only here. Delete what stands above this line.", line);
            }
            use(found);
        } else if (withoutNames == null) {
            withoutNames = found;
            headerLine = line;
        } else {
            use(withoutNames);
        }
    }

    private void use(Header found) {
        header = found;
        found.tell(manner.file(), found == withoutNames ? headerLine : line, problems);
        if (found.isUsable()) {
            maker = manner.maker(found, cells, this);
        } else {
            whole = false;
        }
    }

    private void record(Row each, Header columns, RowMaker making) {
        if (rowsMet == 1 && isAnotherHeader(each, columns, making)) {
            unreadable(
                    Code.UNREADABLE,
                    "This line seems to name or explain the columns once more: nothing in it is a date, a number or a word that is known. Delete it.",
                    line);
            return;
        }
        boolean longer = each.count() > columns.count() && !each.isBlankFrom(columns.count());
        if (each.count() < columns.count() || longer) {
            unreadable(
                    Code.UNREADABLE,
                    "The first line names %s fields, this line has %s. Maybe a text that holds the separator needs quotes?"
                            .formatted(columns.count(), each.count()),
                    line);
            return;
        }
        noteUnnamed(each, columns);
        Record made = making.make(each);
        if (made != null) {
            if (making.isDubious()) {
                dubious.set(records.size());
            }
            records.add(made);
            lines.add(line);
        }
    }

    /** Columns without a name at the end are how spreadsheets save: harmless as long as nothing is in them. */
    private void noteUnnamed(Row each, Header columns) {
        for (int i = columns.countNamed(); i < columns.count(); i++) {
            if (!each.isEmpty(i)) {
                String column = Header.numberOf(i);
                columns.noteUnnamed(i).ifPresent(bad -> problem(column, bad));
            }
        }
    }

    private static boolean isAnotherHeader(Row each, Header columns, RowMaker making) {
        return each.count() == columns.count() && (columns.isRepeatedBy(each.all()) || making.isUnreadable(each));
    }

    private void finish() {
        if (header == null && withoutNames != null) {
            use(withoutNames);
        } else if (header == null) {
            String columns = String.join(
                    ", ",
                    manner.sheet().needed().stream()
                            .map(field -> field.column())
                            .toList());
            unreadable(
                    Code.UNREADABLE,
                    "The file is empty. Its first line must name the columns [%s].".formatted(columns),
                    -1);
        } else if (whole && records.isEmpty() && manner.sheet().type() == FactType.PEOPLE) {
            unreadable(Code.NO_PEOPLE, "The file names its columns and holds nobody. Add a line for each person.", -1);
        }
    }

    private void notParsed(CsvParseException e) {
        Throwable cause = e.getCause();
        String message = String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
        if (cause instanceof CharacterCodingException) {
            wrongEncoding = true;
        } else if (cause instanceof Row.TooLong || message.contains("buffer")) {
            tooLarge();
        } else if (cause instanceof RuntimeException ours && !(cause instanceof CsvParseException)) {
            throw ours;
        } else {
            unreadable(
                    Code.UNREADABLE,
                    "What begins here cannot be read as CSV. Maybe a quote is not closed, or something follows one that is?",
                    Math.max(1, row.line()));
        }
    }

    private void tooLarge() {
        unreadable(
                Code.TOO_LARGE,
                "A field here is longer than any fact can be. Maybe a quote is not closed, or a text ended up here that belongs elsewhere?",
                Math.max(1, row.line()));
    }

    private void notOpened(@Nullable IOException cause) {
        if (cause instanceof CharacterCodingException) {
            wrongEncoding = true;
        } else {
            unreadable(Code.UNREADABLE, "The file cannot be opened. Maybe it is not a file, or may not be read?", -1);
        }
    }
}
