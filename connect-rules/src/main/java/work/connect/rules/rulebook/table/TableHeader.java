package work.connect.rules.rulebook.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** The first line of a table of rules: which cell of a line belongs to which column. The columns stand in any order. */
final class TableHeader {

    private final List<TableCell> cells;
    private final List<RuleProblem> problems;
    private final Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
    private final List<String> unknown = new ArrayList<>();

    TableHeader(List<TableCell> cells, List<RuleProblem> problems) {
        this.cells = cells;
        this.problems = problems;
        cells.forEach(this::name);
        missing();
    }

    private void name(TableCell cell) {
        Optional<TableColumn> column = TableColumn.of(cell.text());
        if (column.isPresent() && columns.putIfAbsent(column.get(), cell.number()) != null) {
            report(cell.at(), Code.COLUMN_TWICE, "The column (" + cell.text() + ") stands twice.", "Keep one of them.");
        } else if (column.isEmpty() && !cell.isEmpty()) {
            unknown.add(cell.text());
            report(
                    cell.at(),
                    Code.UNKNOWN_COLUMN,
                    "A table of rules has no such column.",
                    Nearest.hint(cell.text(), TableColumn.keys()));
        }
    }

    private void missing() {
        for (TableColumn column : TableColumn.values()) {
            if (column.isNeeded() && !columns.containsKey(column)) {
                missing(column.key(), "Add a column (" + column.key() + ").");
            }
        }
        if (TableColumn.RUNGS.stream().noneMatch(columns::containsKey)) {
            missing(TableColumn.LOW.key(), "Add at least one of the columns (low), (moderate), (high) and (critical).");
        }
    }

    private void missing(String key, String hint) {
        String meant = "(" + key + ")";
        boolean isMisspelt = unknown.stream()
                .anyMatch(word -> Nearest.hint(word, TableColumn.keys()).contains(meant));
        if (!isMisspelt) {
            Position at = cells.get(0).at();
            report(at, Code.MISSING_COLUMN, "The table has no column " + meant + ".", hint);
        }
    }

    /** Whether each column is there that rules need, so that lines can be judged. */
    boolean isComplete() {
        return TableColumn.RUNGS.stream().anyMatch(columns::containsKey)
                && List.of(TableColumn.values()).stream()
                        .allMatch(column -> !column.isNeeded() || columns.containsKey(column));
    }

    /** A cell of a line that stands under no column and says something, if there is one. */
    Optional<TableCell> nameless(List<TableCell> line) {
        return line.stream().filter(cell -> !cell.isEmpty() && isNameless(cell)).findFirst();
    }

    /** The cells of a line by their columns; those of an unknown column are left out. */
    Map<TableColumn, TableCell> row(List<TableCell> line) {
        Map<TableColumn, TableCell> row = new EnumMap<>(TableColumn.class);
        columns.forEach((column, number) -> row.put(column, number < line.size() ? line.get(number) : behind(line)));
        return row;
    }

    private boolean isNameless(TableCell cell) {
        return cell.number() >= cells.size() || cells.get(cell.number()).isEmpty();
    }

    /** What a line that ends too early lacks. */
    private static TableCell behind(List<TableCell> line) {
        TableCell last = line.get(line.size() - 1);
        Position at = new Position(last.at().file(), last.at().line(), last.at().column() + last.width());
        return new TableCell(at, line.size(), "", false);
    }

    private void report(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, "", code, message, hint));
    }
}
