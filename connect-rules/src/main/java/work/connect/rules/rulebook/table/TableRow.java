package work.connect.rules.rulebook.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.parse.Unfinished;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Limit;

/** Makes a rule of one line of a table. */
final class TableRow {

    private static final String SUBJECT = "$subject";
    private static final String LIMIT = "limit";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z_]\\w*)}");
    private static final List<TableColumn> METADATA =
            List.of(TableColumn.ID, TableColumn.HAZARD, TableColumn.UNIT, TableColumn.ASKS, TableColumn.BECAUSE);
    private static final List<TableColumn> MORE_METADATA =
            List.of(TableColumn.GRADE, TableColumn.SOURCE, TableColumn.ACTIONS, TableColumn.TITLE, TableColumn.NOTE);

    private final Map<TableColumn, TableCell> cells;
    private final String verb;
    private final CellCheck check;

    /** @param verb what rules of tables do with their subject */
    TableRow(Map<TableColumn, TableCell> cells, String verb, List<RuleProblem> problems) {
        this.cells = cells;
        this.verb = verb;
        this.check = new CellCheck(cells, RuleReport.shown(text(TableColumn.NAME)), problems);
    }

    /** The rule, unless a condition in the column where was not understood; what is wrong is told in any case. */
    void read(List<Rule> understood, List<Unfinished> others) {
        check.cells();
        List<Constraint> where = where();
        Rule rule = new Rule(at(TableColumn.NAME), text(TableColumn.NAME), metadata(), patterns(where), verb, SUBJECT);
        if (check.isUnderstood()) {
            understood.add(rule);
        } else {
            others.add(new Unfinished(rule, Set.of(), false));
        }
    }

    private List<Constraint> where() {
        TableCell cell = cells.get(TableColumn.WHERE);
        return cell == null || cell.isEmpty() ? List.of() : check.where(cell);
    }

    private List<Annotation> metadata() {
        List<Annotation> metadata = new ArrayList<>();
        METADATA.forEach(column -> metadata.add(annotation(column)));
        metadata.add(ladder());
        MORE_METADATA.stream()
                .filter(column -> column.isNeeded() || !text(column).isEmpty())
                .forEach(column -> metadata.add(annotation(column)));
        return metadata;
    }

    private Annotation annotation(TableColumn column) {
        return new Annotation(at(column), column.key(), text(column), !column.isConstant());
    }

    private Annotation ladder() {
        Map<TableColumn, BigDecimal> rungs = check.rungs();
        String text = rungs.entrySet().stream()
                .map(rung -> rung.getKey().severity() + " " + rung.getValue().toPlainString())
                .collect(Collectors.joining(", "));
        return new Annotation(check.atLadder(), "ladder", text.isEmpty() ? "" : key() + ": " + text, true);
    }

    /** The limit is called as the property is that it limits. */
    private String key() {
        return text(TableColumn.PROPERTY);
    }

    private List<work.connect.rules.rulebook.rule.Pattern> patterns(List<Constraint> where) {
        Position at = check.atLadder();
        List<Constraint> own = List.of(
                new Constraint.Compare(at, "rule", "==", text(Operand.Kind.STRING, text(TableColumn.NAME))),
                new Constraint.Compare(at, "key", "==", text(Operand.Kind.STRING, key())),
                new Constraint.Bind(at, "$step", "step"),
                new Constraint.Bind(at, "$" + LIMIT, "value"));
        List<Constraint> asked = new ArrayList<>(bindings());
        asked.addAll(where);
        asked.add(new Constraint.Compare(
                at(TableColumn.PROPERTY), key(), text(TableColumn.OPERATOR), text(Operand.Kind.VARIABLE, "$" + LIMIT)));
        return List.of(
                pattern(at, null, Limit.class.getSimpleName(), own),
                pattern(at(TableColumn.FACT), SUBJECT, text(TableColumn.FACT), asked));
    }

    private static work.connect.rules.rulebook.rule.Pattern pattern(
            Position at, @Nullable String name, String type, List<Constraint> constraints) {
        return new work.connect.rules.rulebook.rule.Pattern(
                at, work.connect.rules.rulebook.rule.Pattern.Quantifier.EACH, name, type, constraints);
    }

    private static Operand text(Operand.Kind kind, String text) {
        return new Operand(kind, text);
    }

    /** What the sentence names between braces is bound under its own name. */
    private List<Constraint> bindings() {
        Set<String> names = new LinkedHashSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text(TableColumn.BECAUSE));
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        names.remove(LIMIT);
        Position at = at(TableColumn.BECAUSE);
        return names.stream()
                .map(name -> (Constraint) new Constraint.Bind(at, "$" + name, name))
                .toList();
    }

    private String text(TableColumn column) {
        TableCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    private Position at(TableColumn column) {
        TableCell cell = cells.get(column);
        return cell == null ? first().at() : cell.at();
    }

    private TableCell first() {
        return cells.values().stream()
                .min(Comparator.comparing(TableCell::number))
                .orElseThrow();
    }
}
