package work.connect.rules.verify;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.io.Spelling;
import work.connect.rules.verify.CaseLine.Cell;
import work.connect.rules.verify.CaseText.Part;

/** Says of a problem with the facts where it is in the case, and what was most likely meant. */
final class CaseHints {

    private static final int FIRST_ROW = 2;

    private final CaseText text;
    private final Map<FactKind, CaseTable> tables;
    private final List<Part> settings;
    private final SubjectNames names;

    /** @param settings the lines that the file of settings holds, in order */
    CaseHints(CaseText text, Map<FactKind, CaseTable> tables, List<Part> settings, SubjectNames names) {
        this.text = text;
        this.tables = tables;
        this.settings = settings;
        this.names = names;
    }

    /** The same problem by line and column of the case. */
    CaseProblem inCase(Problem problem) {
        return tables.values().stream()
                .filter(table -> (table.type().file() + ".csv").equals(problem.place()))
                .findFirst()
                .map(table -> inTable(problem, table))
                .orElseGet(() -> outsideOfTables(problem));
    }

    private CaseProblem inTable(Problem problem, CaseTable table) {
        CaseLine line = table.line(problem.index());
        Cell cell = table.cell(line, problem.field());
        String where = problem.field().isEmpty()
                ? "(%s)".formatted(table.type().file())
                : "(%s), column (%s)".formatted(table.type().file(), problem.field());
        String what = problem.code() == Code.NOT_A_DATE ? "This is not a day. " + CaseDays.HOW : sense(problem.hint());
        String maybe = table.field(problem.field())
                .flatMap(field -> nearest(problem.code(), field, cell.text()))
                .map("Maybe you meant (%s)?"::formatted)
                .orElse("");
        return new CaseProblem(line.at(cell.column()), "Table " + where + ": " + what, maybe);
    }

    private CaseProblem outsideOfTables(Problem problem) {
        int setting = problem.index() - FIRST_ROW;
        boolean isSetting = problem.place().equals("workplace.csv") && setting >= 0 && setting < settings.size();
        CaseLine line = isSetting
                ? settings.get(setting).line()
                : problem.place().equals("registers")
                        ? keptLine(problem.field())
                        : problem.place().equals("now") ? lineOfToday() : text.line();
        return new CaseProblem(line.at(), sense(problem.hint()), "");
    }

    private CaseLine keptLine(String register) {
        return text.kept().stream()
                .filter(part -> part.words()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[ -]+", "_")
                        .contains(register))
                .findFirst()
                .map(Part::line)
                .orElse(text.line());
    }

    private CaseLine lineOfToday() {
        Part today = text.settings().get("today");
        return today == null ? text.line() : today.line();
    }

    /** A hint without what makes sense for files of others only. */
    private static String sense(String hint) {
        return Arrays.stream(hint.split("(?<=[.?!]) "))
                .filter(sentence -> !sentence.contains("mapping.csv"))
                .collect(Collectors.joining(" "))
                .replaceAll("(\\w+)\\.csv", "the table ($1)");
    }

    private Optional<String> nearest(Code code, Field field, String cell) {
        return switch (code) {
            case UNKNOWN_VALUE -> Spelling.nearest(cell, words(field));
            case UNKNOWN_PERSON -> Spelling.nearest(cell, names.people());
            case UNKNOWN_TEAM -> Spelling.nearest(cell, names.teams());
            case UNKNOWN_CONFLICT -> Spelling.nearest(cell, ids(FactType.CONFLICTS));
            case UNKNOWN_REPORT -> Spelling.nearest(cell, ids(FactType.CONDUCT_REPORTS));
            case UNKNOWN_WAVE -> Spelling.nearest(cell, ids(FactType.WAVES));
            default -> Optional.empty();
        };
    }

    private Collection<String> ids(FactType type) {
        CaseTable table = tables.get(type);
        return table == null ? List.of() : table.texts("id");
    }

    private static List<String> words(Field field) {
        return field.holds().isEnum()
                ? Arrays.stream(field.holds().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of("true", "false");
    }
}
