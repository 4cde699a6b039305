package work.connect.rules.rulebook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;

/** Tells what is wrong in a table in the words of a spreadsheet: by its cells and columns. */
final class CellNames {

    private static final Pattern METADATA = Pattern.compile("@(\\w+)\\( \"?(.*?)\"? \\)");
    private static final Pattern NAME = Pattern.compile("@(\\w+)");

    private final List<List<TableCell>> lines;

    CellNames(String file, String text) {
        lines = TableLines.of(file, text, new ArrayList<>());
    }

    RuleProblem told(RuleProblem problem) {
        return new RuleProblem(
                problem.at(),
                problem.rule(),
                problem.code(),
                cell(problem.at()) + inColumns(problem.message()),
                inColumns(problem.hint()));
    }

    private String cell(Position at) {
        return lines.stream()
                .filter(line -> line.get(0).at().line() == at.line())
                .flatMap(List::stream)
                .filter(cell -> cell.covers(at.column()))
                .findFirst()
                .map(cell -> "Cell " + cell.name() + column(cell) + ": ")
                .orElse("");
    }

    private String column(TableCell cell) {
        return lines.get(0).stream()
                .filter(first -> first.number() == cell.number())
                .flatMap(first -> TableColumn.of(first.text()).stream())
                .findFirst()
                .map(column -> " (" + column.key() + ")")
                .orElse("");
    }

    private static String inColumns(String words) {
        String without = METADATA.matcher(words).replaceAll("$2 in the column ($1)");
        return NAME.matcher(without).replaceAll("($1)");
    }
}
