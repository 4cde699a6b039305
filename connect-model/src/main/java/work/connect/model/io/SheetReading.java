package work.connect.model.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;

/** Reads one file, line by line, and counts what was read. */
final class SheetReading {

    private final Sheet sheet;
    private final Problems problems;
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private @Nullable Header header;
    private boolean whole = true;
    private int rows;
    private int lastLine;

    SheetReading(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    void read(Path file, Consumer<Row> each) {
        try (CsvReader<CsvRecord> lines = open(file)) {
            lines.forEach(line -> read(line, each));
            tellIfEmpty();
        } catch (CsvParseException e) {
            unreadable("What follows this line cannot be read as CSV. Maybe a quote is not closed?", lastLine);
        } catch (UncheckedIOException e) {
            notOpened(e.getCause());
        } catch (IOException e) {
            notOpened(e);
        }
    }

    /** Whether every line could be read. A line with a wrong value in it counts as read. */
    boolean isWhole() {
        return whole;
    }

    /** Counts a line that was read and is not used. */
    void leaveOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    ImportReport.FileRead report() {
        List<ImportReport.RowsNotRead> rowsNotRead = leftOut.entrySet().stream()
                .map(entry -> new ImportReport.RowsNotRead(entry.getKey(), entry.getValue()))
                .toList();
        int used = rows
                - rowsNotRead.stream().mapToInt(ImportReport.RowsNotRead::rows).sum();
        return new ImportReport.FileRead(
                sheet.file(), used, header == null ? List.of() : header.columnsNotRead(), rowsNotRead);
    }

    private static CsvReader<CsvRecord> open(Path file) throws IOException {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    private void read(CsvRecord line, Consumer<Row> each) {
        boolean first = lastLine == 0;
        lastLine = (int) Math.min(line.getStartingLineNumber(), Integer.MAX_VALUE);
        if (first) {
            header = Header.of(sheet, line.getFields(), problems);
            whole = header != null;
        } else if (header != null) {
            read(line, header, each);
        }
    }

    private void read(CsvRecord line, Header columns, Consumer<Row> each) {
        if (line.getFieldCount() == columns.count()) {
            rows++;
            each.accept(new Row(sheet, columns, line, lastLine, problems));
        } else {
            unreadable(
                    "The first line names %d fields, this line has %d. Maybe a text with a comma needs quotes?"
                            .formatted(columns.count(), line.getFieldCount()),
                    lastLine);
        }
    }

    private void tellIfEmpty() {
        if (lastLine == 0) {
            String columns = String.join(", ", sheet.needed());
            unreadable("The file is empty. Its first line must name the columns [%s].".formatted(columns), -1);
        } else if (whole && rows == 0 && sheet == Sheet.PEOPLE) {
            whole = false;
            problems.add(new Problem(
                    Code.NO_PEOPLE,
                    sheet.file(),
                    -1,
                    "",
                    "The file names its columns and holds nobody. Add a line for each person."));
        }
    }

    private void notOpened(@Nullable IOException cause) {
        unreadable(
                cause instanceof CharacterCodingException
                        ? "The file is not UTF-8 text. Save it as UTF-8."
                        : "The file cannot be opened. Maybe it is not a file, or may not be read?",
                -1);
    }

    private void unreadable(String hint, int line) {
        whole = false;
        problems.add(new Problem(Code.UNREADABLE, sheet.file(), line, "", hint));
    }
}
