package work.connect.rules.rulebook.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Cuts a table into lines and cells. */
final class TableLines extends CsvCallbackHandler<List<TableCell>> {

    private static final String SEPARATORS = ",;";

    private final String file;
    private List<TableCell> cells = List.of();
    private RecordType type = RecordType.DATA;
    private int line = 1;
    private int column;

    private TableLines(String file) {
        this.file = file;
    }

    /** The lines that are not empty, each as its cells; when it is no CSV, the lines above. */
    static List<List<TableCell>> of(String file, String text, List<RuleProblem> problems) {
        TableLines handler = new TableLines(file);
        List<List<TableCell>> lines = new ArrayList<>();
        try (CsvReader<List<TableCell>> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(TextGuard.LARGEST + 1)
                .build(handler, text)) {
            reader.forEach(lines::add);
        } catch (CsvParseException e) {
            problems.add(new RuleProblem(
                    new Position(file, handler.line, 1),
                    "",
                    Code.BAD_CSV,
                    "What begins here cannot be read as CSV.",
                    "Maybe a quotation mark is not closed, or something follows one that is? Save the table from a"
                            + " spreadsheet as CSV in UTF-8."));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }

    /** The one of the separators that stands more often in the first line that is not empty. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long commas = first.chars().filter(c -> c == SEPARATORS.charAt(0)).count();
        long semicolons = first.chars().filter(c -> c == SEPARATORS.charAt(1)).count();
        return SEPARATORS.charAt(semicolons > commas ? 1 : 0);
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = Math.toIntExact(startingLine);
        column = 1;
        cells = new ArrayList<>();
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        TableCell cell = new TableCell(
                new Position(file, line, column), cells.size(), new String(buffer, offset, length), quoted);
        cells.add(cell);
        column += cell.width() + 1;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected List<TableCell> buildRecord() {
        return cells;
    }
}
