package work.connect.rules.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.KeptRecord;
import work.connect.model.Problem;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.rules.verify.CaseText.Part;

/**
 * Makes a workplace of the facts of a case. They are read as a folder of CSV files is, so that every check of it holds.
 *
 * <p>What a case says is kept is all that is kept; of a record that is kept without a table, nothing is on it.
 */
final class CaseFacts {

    private static final List<String> PASSED_ON = List.of("workdays", "holidays");

    private final CaseText text;
    private final CaseSettings settings;
    private final Map<FactKind, CaseTable> tables = new TreeMap<>(FactKind.inOrder());
    private final List<CaseProblem> problems = new ArrayList<>();
    private final List<Part> passedOn = new ArrayList<>();

    CaseFacts(CaseText text) {
        this.text = text;
        settings = new CaseSettings(text);
        text.tables().forEach((type, table) -> tables.put(type, new CaseTable(type, table)));
        problems.addAll(settings.problems());
        tables.values().forEach(table -> problems.addAll(table.problems()));
        if (!tables.containsKey(FactType.PEOPLE)) {
            problems.add(new CaseProblem(
                    text.line().at(),
                    "The case has no people.",
                    "Add a table (people:) with the columns (id, team), and a line for each of them."));
        }
    }

    /** What is wrong with them, as far as it was looked for. */
    List<CaseProblem> problems() {
        return problems;
    }

    /** The ids in the tables, right or wrong, so that what is expected can be checked before the facts are right. */
    SubjectNames names() {
        List<String> teams = new ArrayList<>(texts(FactType.TEAMS, "id"));
        teams.addAll(texts(FactType.PEOPLE, "team"));
        return new SubjectNames(texts(FactType.PEOPLE, "id"), teams);
    }

    private List<String> texts(FactType type, String column) {
        CaseTable table = tables.get(type);
        return table == null
                ? List.of()
                : table.texts(column).stream().filter(id -> !id.isEmpty()).toList();
    }

    /**
     * The workplace; empty when something is wrong with the facts.
     *
     * @throws IllegalStateException when FastCSV is not on the class path
     */
    Optional<Workplace> workplace() {
        if (settings.now().isEmpty() || !tables.containsKey(FactType.PEOPLE)) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("case");
            try {
                write(folder);
                return read(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The facts of a case cannot be put into a temporary folder.", e);
        }
    }

    private Optional<Workplace> read(Path folder) {
        CsvOptions options = CsvOptions.asOf(settings.now().orElseThrow(), settings.zone())
                .reading(text.own().stream().map(kind -> kind.shape().type()).toList())
                .separator(',')
                .strict();
        for (Map.Entry<KeptRecord, LocalDate> kept : settings.kept().entrySet()) {
            options = keeping(options, kept.getKey(), kept.getValue());
        }
        try {
            Workplace workplace = CsvFolder.read(folder, options).workplace();
            return problems.isEmpty() ? Optional.of(workplace) : Optional.empty();
        } catch (InvalidWorkplaceException e) {
            CaseHints hints = new CaseHints(text, tables, passedOn, names());
            e.problems().stream()
                    .filter(problem -> !isToldAlready(problem))
                    .map(hints::inCase)
                    .forEach(problems::add);
            return Optional.empty();
        }
    }

    private static CsvOptions keeping(CsvOptions options, KeptRecord kept, LocalDate since) {
        return kept instanceof Register register
                ? options.keeping(register, since)
                : options.keeping(kept.facts().shape().type(), since);
    }

    /** Columns are checked here already, with all that may be meant. */
    private boolean isToldAlready(Problem problem) {
        boolean ofColumns =
                problem.code() == Problem.Code.MISSING_COLUMN || problem.code() == Problem.Code.UNKNOWN_COLUMN;
        return ofColumns
                && tables.values().stream()
                        .anyMatch(table -> (table.type().file() + ".csv").equals(problem.place())
                                && !table.problems().isEmpty());
    }

    private void write(Path folder) throws IOException {
        write(folder, "registers", "register,since\n");
        StringBuilder more = new StringBuilder("key,value\n");
        for (String key : PASSED_ON) {
            Part part = text.settings().get(key);
            if (part != null) {
                passedOn.add(part);
                more.append(key)
                        .append(",\"")
                        .append(settings.days().written(part.words().replaceAll("[,\"]", ";"), true))
                        .append("\"\n");
            }
        }
        write(folder, "workplace", more.toString());
        for (KeptRecord register : settings.kept().keySet()) {
            write(folder, register.facts().file(), CaseTable.header(register.facts()));
        }
        for (CaseTable table : tables.values()) {
            write(folder, table.type().file(), table.csv(settings.days()));
        }
    }

    private static void write(Path folder, String file, String content) throws IOException {
        Files.writeString(folder.resolve(file + ".csv"), content, StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
