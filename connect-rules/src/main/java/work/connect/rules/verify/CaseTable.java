package work.connect.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.fact.Field;
import work.connect.model.io.Spelling;
import work.connect.rules.verify.CaseLine.Cell;
import work.connect.rules.verify.CaseText.Table;

/** A table of a case as the file of facts that it stands for: its text, and where each field of that text comes from. */
final class CaseTable {

    /** The two columns of measures that may stand for team and person. */
    private static final List<String> SUBJECT = List.of("subject_type", "subject_id");

    private final FactKind type;
    private final Table table;
    private final List<String> columns;
    private final List<CaseProblem> problems = new ArrayList<>();

    CaseTable(FactKind type, Table table) {
        this.type = type;
        this.table = table;
        this.columns = table.rows().stream()
                .findFirst()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                        .toList())
                .orElse(List.of());
        check();
    }

    FactKind type() {
        return type;
    }

    CaseLine heading() {
        return table.heading();
    }

    /** What is wrong with its columns and the number of its fields. */
    List<CaseProblem> problems() {
        return problems;
    }

    /** All texts of one column, in the order of the rows; none when there is no such column. */
    List<String> texts(String column) {
        int at = columns.indexOf(column);
        return table.rows().stream()
                .skip(1)
                .map(CaseLine::cells)
                .filter(cells -> at >= 0 && at < cells.size())
                .map(cells -> cells.get(at).text())
                .toList();
    }

    /** As a file of facts, with the days of the case written out; one line for each row. */
    String csv(CaseDays days) {
        return table.rows().isEmpty()
                ? header(type)
                : String.join(",", columns) + "\n"
                        + table.rows().stream()
                                .skip(1)
                                .map(row -> csv(row, days))
                                .collect(Collectors.joining());
    }

    /** The file of a kind of which there is nothing. */
    static String header(FactKind type) {
        return type.shape().fields().stream().map(Field::column).collect(Collectors.joining(",", "", "\n"));
    }

    private String csv(CaseLine row, CaseDays days) {
        List<Cell> cells = row.cells();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = i < cells.size() ? cells.get(i).text() : "";
            written.add(
                    field(columns.get(i)).filter(CaseTable::isOfTime).isPresent()
                            ? days.written(
                                    text, field(columns.get(i)).orElseThrow().isMany())
                            : text);
        }
        return String.join(",", written) + "\n";
    }

    private static boolean isOfTime(Field field) {
        return field.kind() == Field.Kind.DAY || field.kind() == Field.Kind.DAYS || field.kind() == Field.Kind.MOMENT;
    }

    Optional<Field> field(String column) {
        return type.shape().fields().stream()
                .filter(field -> field.column().equals(column))
                .findFirst();
    }

    /** The row of a line of the file, counted from 1. */
    CaseLine line(int line) {
        return line >= 1 && line <= table.rows().size() ? table.rows().get(line - 1) : table.heading();
    }

    /** The field of a row in a column; where there is none, the row. */
    Cell cell(CaseLine row, String column) {
        int at = columns.indexOf(column);
        List<Cell> cells = row.cells();
        return at >= 0 && at < cells.size() ? cells.get(at) : new Cell(row.at().column(), "");
    }

    private void check() {
        if (table.rows().isEmpty()) {
            problem(
                    heading(),
                    heading().at().column(),
                    "The table (%s) is empty.".formatted(type.file()),
                    "Begin it with the names of its columns, such as: "
                            + header(type).strip());
            return;
        }
        CaseLine header = table.rows().get(0);
        List<Cell> cells = header.cells();
        for (int i = 0; i < cells.size(); i++) {
            checkColumn(header, cells.get(i), columns.subList(0, i).contains(columns.get(i)));
        }
        table.rows().stream().skip(1).forEach(this::checkRow);
    }

    private void checkColumn(CaseLine header, Cell cell, boolean repeated) {
        String column = cell.text().toLowerCase(Locale.ROOT);
        List<String> known = known();
        if (!known.contains(column)) {
            problem(
                    header,
                    cell.column(),
                    "The table (%s) has no column (%s).".formatted(type.file(), cell.text()),
                    Spelling.nearest(column, known)
                            .map("Maybe you meant (%s)?"::formatted)
                            .orElse("There is: " + String.join(", ", known) + "."));
        } else if (repeated) {
            problem(header, cell.column(), "The column (%s) is there twice.".formatted(column), "Keep one of them.");
        }
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(
                type.shape().fields().stream().map(Field::column).toList());
        if (type == FactType.MEASURES) {
            known.addAll(SUBJECT);
        }
        return known;
    }

    private void checkRow(CaseLine row) {
        int fields = row.cells().size();
        if (row.hasOpenQuote()) {
            problem(row, row.at().column(), "A quote is opened and not closed on this line.", "Close it.");
        } else if (fields != columns.size()) {
            problem(
                    row,
                    row.at().column(),
                    "This row has %s field%s, and the table (%s) has %s columns."
                            .formatted(fields, fields == 1 ? "" : "s", type.file(), columns.size()),
                    "Set fields apart by commas; leave a field empty where nothing is known.");
        }
    }

    private void problem(CaseLine line, int column, String message, String hint) {
        problems.add(new CaseProblem(line.at(column), message, hint));
    }
}
