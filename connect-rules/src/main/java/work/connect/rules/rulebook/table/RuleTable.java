package work.connect.rules.rulebook.table;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.rules.rulebook.check.ComparisonCheck;
import work.connect.rules.rulebook.parse.FileReading;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.parse.Unfinished;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/**
 * Understands a table of rules, {@code tables/*.csv}: each line below the first makes one rule, the same as a rule file
 * would say it.
 *
 * <p>The separator is a comma or a semicolon. The columns stand in any order:
 *
 * <ul>
 *   <li>{@code name}, {@code id}, {@code hazard}, {@code unit}, {@code asks}, {@code because}, {@code grade},
 *       {@code source}, {@code actions} and, where wanted, {@code title} and {@code note}: what a rule file says behind an {@code @};
 *       between braces, {@code because} names {@code limit} and properties of the fact;
 *   <li>{@code fact}: the kind of fact that the rule is about, and {@code where}, which may be empty: what else is asked of
 *       it, such as {@code construct == Construct.COWORKER_SUPPORT, respondents >= 10};
 *   <li>{@code property}, {@code operator} and {@code low}, {@code moderate}, {@code high}, {@code critical}: the number of
 *       the fact, one of {@code > >= < <=}, and with what it is compared on each rung. An empty cell is no rung.
 * </ul>
 */
public final class RuleTable {

    private static final String FOLDER = "tables/";
    private static final String ENDING = ".csv";
    /** Of their own, so that no import of a rule file of the book meets those of a table. */
    private static final String PACKAGE = "tables.detect";

    private static final String MARK = "\uFEFF";
    /** What rules of the step detect do; tables make rules of no other. */
    private static final String VERB = "flag";

    private final String file;
    private final List<RuleProblem> problems;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Unfinished> unfinished = new ArrayList<>();

    private RuleTable(String file, List<RuleProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether a file of a book is a table of rules. */
    public static boolean is(String file) {
        return file.startsWith(FOLDER) && file.endsWith(ENDING);
    }

    /** The table as far as it was understood, without imports; what was not is added to the problems. */
    public static FileReading read(String file, String text, List<RuleProblem> problems) {
        try {
            String plain = plain(text);
            if (TextGuard.admits(file, plain, problems)) {
                return new RuleTable(file, problems).read(plain);
            }
        } catch (NoClassDefFoundError e) {
            problems.add(new RuleProblem(
                    new Position(file, 1, 1),
                    "",
                    Code.NO_CSV_READER,
                    "Tables of rules are read with FastCSV, which is not on the class path.",
                    "Add the dependency de.siegmar:fastcsv."));
        } catch (RuntimeException | Error e) {
            problems.add(RuleProblem.brokeDown(file, e));
        }
        return FileReading.nothingOf(file);
    }

    private FileReading read(String text) {
        List<List<TableCell>> lines = new ArrayList<>(TableLines.of(file, text, problems));
        lines.removeIf(line -> line.stream().allMatch(TableCell::isEmpty));
        if (lines.size() < 2) {
            report(
                    new Position(file, 1, 1),
                    Code.NO_RULE,
                    "The table holds no rule.",
                    "The first line names the columns, each further line makes a rule; delete a table without any.");
        }
        if (lines.size() > TextGuard.MOST_RULES + 1) {
            report(
                    lines.get(TextGuard.MOST_RULES + 1).get(0).at(),
                    Code.TOO_MANY_RULES,
                    "A table has " + TextGuard.MOST_RULES + " rules at most.",
                    "Leave some out; with this line it has too many.");
        } else if (!lines.isEmpty()) {
            lines(lines);
        }
        RuleFile.Import none = new RuleFile.Import(new Position(file, 1, 1), "");
        return new FileReading(new RuleFile(file, PACKAGE, List.of(), none, rules), unfinished);
    }

    private void lines(List<List<TableCell>> lines) {
        TableHeader header = new TableHeader(lines.get(0), problems);
        if (!header.isComplete()) {
            return;
        }
        for (List<TableCell> line : lines.subList(1, lines.size())) {
            if (isOneLine(line) && fits(header, line)) {
                new TableRow(header.row(line), VERB, problems).read(rules, unfinished);
            }
        }
    }

    private boolean isOneLine(List<TableCell> line) {
        Optional<TableCell> broken =
                line.stream().filter(cell -> cell.content().indexOf('\n') >= 0).findFirst();
        broken.ifPresent(cell -> report(
                cell.at(),
                Code.LINE_BREAK,
                "A cell is one line; this one has a line break in it.",
                "Write a blank for it."));
        return broken.isEmpty();
    }

    private boolean fits(TableHeader header, List<TableCell> line) {
        Optional<TableCell> nameless = header.nameless(line);
        nameless.ifPresent(cell -> report(
                cell.at(),
                Code.BAD_ROW,
                "No column stands above this cell, so the line cannot be understood.",
                "A text that holds a comma or semicolon needs quotation marks around it; spreadsheets put them."));
        return nameless.isEmpty();
    }

    private void report(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, "", code, message, hint));
    }

    /** The same with the imports that it needs. A property that is no number is told of. */
    public static FileReading in(Stage stage, FileReading table, List<RuleProblem> problems) {
        table.rules().forEach(rule -> number(stage, rule, problems));
        RuleFile file = table.file();
        Position at = new Position(file.name(), 1, 1);
        Set<String> names = new TreeSet<>();
        table.rules().forEach(rule -> names(stage, rule).forEach(names::add));
        return new FileReading(
                new RuleFile(
                        file.name(),
                        file.packageName(),
                        names.stream()
                                .map(name -> new RuleFile.Import(at, name))
                                .toList(),
                        new RuleFile.Import(at, stage.verb()),
                        file.rules()),
                table.unfinished());
    }

    private static void number(Stage stage, Rule rule, List<RuleProblem> problems) {
        Pattern fact = rule.patterns().get(rule.patterns().size() - 1);
        Constraint limited = fact.constraints().get(fact.constraints().size() - 1);
        stage.vocabulary().kind(fact.type()).ifPresent(kind -> {
            RecordComponent property = kind.properties().get(limited.property());
            if (property != null && !ComparisonCheck.isNumber(property.getType())) {
                RuleReport.of(rule, problems)
                        .add(
                                limited.at(),
                                Code.TYPES_DIFFER,
                                "(" + limited.property() + ") is no number, and is compared with numbers.",
                                "The numbers of (" + fact.type() + ") are: " + numbers(kind) + ".");
            }
        });
    }

    private static String numbers(Vocabulary.Kind kind) {
        return kind.properties().values().stream()
                .filter(property -> ComparisonCheck.isNumber(property.getType()))
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    /** The full names of what a rule names, and of the constants that its facts can be compared with. */
    private static Stream<String> names(Stage stage, Rule rule) {
        Set<String> types = new HashSet<>();
        for (Pattern pattern : rule.patterns()) {
            types.add(pattern.type());
            stage.vocabulary().kind(pattern.type()).stream()
                    .flatMap(kind -> kind.properties().values().stream())
                    .map(RecordComponent::getType)
                    .filter(Class::isEnum)
                    .forEach(constants -> types.add(constants.getSimpleName()));
        }
        return stage.vocabulary().importable().stream()
                .filter(name -> types.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    /** What is wrong with a book, where it is in a table in the words of a spreadsheet. */
    public static List<RuleProblem> told(Map<String, String> texts, List<RuleProblem> problems) {
        Map<String, CellNames> tables = new HashMap<>();
        return problems.stream()
                .map(problem -> {
                    String table = problem.at().file();
                    boolean isTable = is(table) && texts.containsKey(table) && problem.code() != Code.NO_CSV_READER;
                    return isTable
                            ? tables.computeIfAbsent(table, file -> new CellNames(file, plain(texts.get(file))))
                                    .told(problem)
                            : problem;
                })
                .toList();
    }

    private static String plain(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
