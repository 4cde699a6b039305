package work.connect.model.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.ZoneId;
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
import work.connect.model.fact.Fact;

/** Reads one file as one encoding, line by line, and counts what was read. */
final class FileReading implements RowMaker.Listener {

    /** As much as is held of a file at once; a field cannot be longer. */
    private static final int LONGEST_RECORD = 1_000_000;

    private final Sheet sheet;
    private final String file;
    private final Mapping mapping;
    private final People people;
    private final boolean strict;
    private final Cells cells;
    private final Problems problems = new Problems();
    private final LeftOutRows leftOut = new LeftOutRows();
    private final Set<ImportReport.Synonym> words = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Record> records = new ArrayList<>();
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

    /** @param file its name in the folder */
    FileReading(Sheet sheet, String file, CsvOptions options, Mapping mapping, People people, ZoneId zone) {
        this.sheet = sheet;
        this.file = file;
        this.mapping = mapping;
        this.people = people;
        this.strict = options.isStrict();
        this.cells = new Cells(
                sheet,
                mapping,
                people,
                zone,
                options.dayZero(),
                (theirs, ours) -> words.add(new ImportReport.Synonym(theirs, ours)));
    }

    void read(TextFile text, Charset charset, char separator) {
        try (CsvReader<Row> rows = open(text.read(charset), separator)) {
            for (Row each : rows) {
                take(each);
            }
            finish();
        } catch (CsvParseException e) {
            notParsed(e);
        } catch (UncheckedIOException e) {
            notOpened(e.getCause());
        } catch (IOException e) {
            notOpened(e);
        }
    }

    Sheet sheet() {
        return sheet;
    }

    String file() {
        return file;
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

    /** The records, in the order of the file. */
    List<Record> records() {
        return records;
    }

    /** The same, of a file of facts. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the records of a kind of fact are facts
    List<Fact> facts() {
        return (List) records;
    }

    int lineOf(int record) {
        return lines.get(record);
    }

    /** Whether a record was made with a stand-in for something that could not be read. */
    boolean isDubious(int record) {
        return dubious.get(record);
    }

    Header header() {
        return Objects.requireNonNull(header, "the header of a file that was read");
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    void tell(int record, String column, Code code, String hint) {
        problems.add(new Problem(code, file, lineOf(record), column, hint));
    }

    /** Tells of a value that stands, though it may be wrong. */
    void keepInDoubt(int record, String column, String advice) {
        leftOut.add(Code.UNKNOWN_PERSON, column, advice, false, lineOf(record));
    }

    void unreadable(Code code, String hint, int atLine) {
        whole = false;
        problems.add(new Problem(code, file, atLine, "", hint));
    }

    @Override
    public void problem(String column, Bad bad) {
        if (bad != Cells.DAY_NUMBER || !askedForDayZero) {
            askedForDayZero |= bad == Cells.DAY_NUMBER;
            problems.add(new Problem(bad.code(), file, line, column, bad.hint()));
        }
    }

    @Override
    public void leftOut(Code code, String column, String advice, boolean wholeRow) {
        leftOut.add(code, column, advice, wholeRow, line);
    }

    ImportReport.FileRead report() {
        Set<ImportReport.Synonym> synonyms = new LinkedHashSet<>();
        if (!Mapping.plainFile(file).equals(sheet.name()) && mapping.file(file).isEmpty()) {
            synonyms.add(new ImportReport.Synonym(file, sheet.name()));
        }
        if (header != null) {
            header.synonyms().forEach((theirs, ours) -> synonyms.add(new ImportReport.Synonym(theirs, ours)));
        }
        synonyms.addAll(words);
        tellOfClockChanges();
        return new ImportReport.FileRead(
                file,
                sheet.isOfCases(),
                records.size(),
                leftOut.report(),
                header == null ? List.of() : header.columnsNotRead(),
                List.copyOf(synonyms),
                remarks);
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
            if (rowsMet == 1 && !maker.needsWholeRows()) {
                row.handOverTo(maker);
            }
        }
    }

    /** The first line that says something names the columns; where it does not, the next one may. */
    private void header(Row each) {
        if (each.isBlankFrom(0) || TextFile.isSeparatorLine(each.all())) {
            return;
        }
        Header found = new Header(sheet, mapping, each.all(), people::has);
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
        found.tell(file, found == withoutNames ? headerLine : line, problems);
        if (found.isUsable()) {
            maker = new RowMaker(sheet, found, cells, strict, this);
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
                    ", ", sheet.needed().stream().map(field -> field.column()).toList());
            unreadable(
                    Code.UNREADABLE,
                    "The file is empty. Its first line must name the columns [%s].".formatted(columns),
                    -1);
        } else if (whole && records.isEmpty() && sheet.type() == FactType.PEOPLE) {
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

    private void tellOfClockChanges() {
        if (cells.skipped() > 0) {
            remarks.add(
                    "%s times were read that the clocks skipped in this time zone; each was moved on by as much as was skipped."
                            .formatted(cells.skipped()));
        }
        if (cells.twice() > 0) {
            remarks.add(
                    "%s times were read that the clocks showed twice in this time zone; each was taken for the first of the two."
                            .formatted(cells.twice()));
        }
    }
}
