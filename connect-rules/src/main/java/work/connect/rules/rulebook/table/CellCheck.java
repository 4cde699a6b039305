package work.connect.rules.rulebook.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.parse.ConstraintReader;
import work.connect.rules.rulebook.parse.Lexer;
import work.connect.rules.rulebook.parse.Token;
import work.connect.rules.rulebook.parse.Token.Kind;
import work.connect.rules.rulebook.parse.TokenReader;
import work.connect.rules.rulebook.parse.TokenReader.Lost;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Constraint;

/** Looks at what stands in the cells of one line of a table. Of each cell it tells one mistake at most. */
final class CellCheck {

    private static final Set<String> OPERATORS = Set.of(">", ">=", "<", "<=");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w{0,59}");
    /** What spreadsheets take for the beginning of a formula, in both widths. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private final Map<TableColumn, TableCell> cells;
    private final String rule;
    private final List<RuleProblem> problems;
    private final Map<TableColumn, BigDecimal> rungs = new EnumMap<>(TableColumn.class);
    private @Nullable Position atLadder;
    private boolean isUnderstood = true;

    CellCheck(Map<TableColumn, TableCell> cells, String rule, List<RuleProblem> problems) {
        this.cells = cells;
        this.rule = rule;
        this.problems = problems;
    }

    void cells() {
        cells.forEach(this::cell);
        if (rungs.isEmpty() && atLadder == null) {
            noRung();
        }
        rise();
    }

    private void cell(TableColumn column, TableCell cell) {
        if (cell.isEmpty()) {
            if (column.isNeeded()) {
                report(cell.at(), Code.EMPTY_CELL, "Something must stand here.", "Fill in the cell.");
            }
        } else if (column == TableColumn.OPERATOR) {
            operator(cell);
        } else if (column.isRung()) {
            rung(column, cell);
        } else if (FORMULA.indexOf(cell.text().charAt(0)) >= 0) {
            report(
                    cell.at(),
                    Code.FORMULA,
                    "A spreadsheet would take this for a formula.",
                    "Begin the text with a letter.");
        } else if (column != TableColumn.WHERE) {
            text(column, cell);
        }
    }

    private void text(TableColumn column, TableCell cell) {
        int quote = cell.content().indexOf('"');
        if (quote >= 0) {
            report(
                    cell.at(quote),
                    Code.QUOTATION_MARK,
                    "A text in a table has no straight quotation marks in it.",
                    "Write ' or leave it out.");
        } else if (column.isWord() && !WORD.matcher(cell.text()).matches()) {
            report(
                    cell.at(),
                    Code.NO_WORD,
                    "One word stands here, in letters, digits and underscores.",
                    column.isConstant()
                            ? Nearest.hint(cell.text(), column.constants())
                            : "For example: " + (column == TableColumn.FACT ? "LeaderContact" : "daysSinceOneToOne"));
        }
    }

    private void operator(TableCell cell) {
        if (!OPERATORS.contains(cell.text())) {
            report(
                    cell.at(),
                    Code.OPERATOR,
                    "A property is compared with the numbers by one of >, >=, < and <=.",
                    "Write > if higher numbers are worse, < if lower ones are. What must be equal stands in (where).");
        }
    }

    private void rung(TableColumn column, TableCell cell) {
        NumberCell.mistake(cell.text())
                .ifPresentOrElse(
                        mistake -> {
                            report(cell.at(), mistake.code(), mistake.message(), mistake.hint());
                            mark(cell.at());
                        },
                        () -> rungs.put(column, new BigDecimal(cell.text())));
    }

    private void noRung() {
        TableCell cell = TableColumn.RUNGS.stream()
                .filter(cells::containsKey)
                .map(cells::get)
                .findFirst()
                .orElseThrow();
        mark(cell.at());
        report(
                cell.at(),
                Code.EMPTY_CELL,
                "The rule has no number.",
                "Write one under at least one of low, moderate, high and critical: from there on it speaks.");
    }

    /** The numbers rise or fall with the severity, as the operator has it. */
    private void rise() {
        TableCell operator = cells.get(TableColumn.OPERATOR);
        int way = operator == null || !OPERATORS.contains(operator.text())
                ? 0
                : operator.text().startsWith(">") ? 1 : -1;
        BigDecimal before = null;
        for (Map.Entry<TableColumn, BigDecimal> rung : rungs.entrySet()) {
            if (before != null && rung.getValue().compareTo(before) * way <= 0 && way != 0) {
                Position at = cells.get(rung.getKey()).at();
                mark(at);
                report(
                        at,
                        Code.RUNGS_OUT_OF_ORDER,
                        "A milder number to the left would never be heard: this one is reached no later.",
                        "With " + operator.text() + " the numbers " + (way > 0 ? "rise" : "fall")
                                + " from low to critical.");
            }
            before = rung.getValue();
        }
    }

    /** The numbers that were understood, from the mildest rung on. */
    Map<TableColumn, BigDecimal> rungs() {
        return rungs;
    }

    /** Where the numbers begin; where something is wrong with one, that place. */
    Position atLadder() {
        return atLadder != null
                ? atLadder
                : cells.get(rungs.keySet().iterator().next()).at();
    }

    private void mark(Position at) {
        if (atLadder == null) {
            atLadder = at;
        }
    }

    /** What is asked in the column where; nothing when it cannot be understood. */
    List<Constraint> where(TableCell cell) {
        List<RuleProblem> found = new ArrayList<>();
        List<Token> tokens = new Lexer("", cell.content(), found)
                .tokens().stream()
                        .map(token -> new Token(token.kind(), token.text(), in(cell, token.at())))
                        .toList();
        found.forEach(problem -> report(in(cell, problem.at()), problem.code(), problem.message(), problem.hint()));
        TokenReader reader = new TokenReader(tokens, Set.of(), problems);
        reader.enter(rule);
        try {
            refuseNames(tokens, reader);
            List<Constraint> constraints = new ConstraintReader(reader).all();
            if (!reader.isAtEnd()) {
                throw reader.lost(
                        "Expected a comma or the end of the cell, found "
                                + reader.peek().shown() + ".",
                        "What is asked of a fact is joined by commas.");
            }
            return constraints;
        } catch (Lost lost) {
            isUnderstood = false;
            return List.of();
        }
    }

    private static void refuseNames(List<Token> tokens, TokenReader reader) {
        tokens.stream()
                .filter(token -> token.kind() == Kind.VARIABLE)
                .findFirst()
                .ifPresent(name -> {
                    reader.report(
                            name.at(),
                            Code.VARIABLE,
                            "A table has no names with a dollar sign.",
                            "Compare with a number or a Type.CONSTANT; to compare two properties, write a rule file.");
                    throw new Lost();
                });
    }

    private static Position in(TableCell cell, Position at) {
        return cell.at(at.column() - 1);
    }

    /** Whether the condition in the column where was. */
    boolean isUnderstood() {
        return isUnderstood;
    }

    private void report(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, rule, code, message, hint));
    }
}
