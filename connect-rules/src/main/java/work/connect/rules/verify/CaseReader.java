package work.connect.rules.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.OwnFactType;
import work.connect.model.io.Spelling;
import work.connect.rules.verify.CaseText.Part;
import work.connect.rules.verify.CaseText.Table;

/**
 * Takes a case file apart into its cases, and each case into its parts.
 *
 * <p>A line that begins at the margin names a part ({@code people:}); lines that are moved in belong to the part above
 * them. Blank lines and lines that begin with {@code #} mean nothing. What stands before the first case holds for every
 * case of the file; where a case has a part of its own, this stands in its place.
 */
final class CaseReader {

    static final List<String> SETTINGS = List.of("today", "zone", "workdays", "holidays");

    private static final Pattern HEADING = Pattern.compile("([A-Za-z][A-Za-z_ -]*):(.*)");
    private static final String CASE = "case";
    private static final String KEPT = "kept";
    private static final String EXPECT = "expect";
    private static final String MARK = "\uFEFF";

    /** What is read so far of one case, or of what all cases of the file share. */
    private static final class Draft {
        final Map<String, Part> settings = new HashMap<>();
        final List<Part> kept = new ArrayList<>();
        final Map<FactKind, CaseLine> headings = new TreeMap<>(FactKind.inOrder());
        final Map<FactKind, List<CaseLine>> rows = new TreeMap<>(FactKind.inOrder());
        final List<Part> expects = new ArrayList<>();
        final List<CaseProblem> problems = new ArrayList<>();
        final String name;
        final CaseLine line;

        Draft(String name, CaseLine line) {
            this.name = name;
            this.line = line;
        }
    }

    private final List<OwnFactType> own;
    private final Draft shared;
    private final List<Draft> cases = new ArrayList<>();
    private Draft draft;
    private @Nullable List<CaseLine> table;
    private @Nullable List<Part> list;
    private boolean lost;

    private CaseReader(CaseLine first, List<OwnFactType> own) {
        this.own = own;
        shared = new Draft("", first);
        draft = shared;
    }

    /**
     * The cases of a file, in its order.
     *
     * @param own the host's own kinds of facts, of which there can be tables too
     * @param outside takes what is wrong where there is no case to refuse for it
     */
    static List<CaseText> read(String file, String text, List<OwnFactType> own, List<CaseProblem> outside) {
        String[] lines = (text.startsWith(MARK) ? text.substring(1) : text).split("\\R", -1);
        CaseReader reader = new CaseReader(new CaseLine(file, 1, ""), own);
        for (int i = 0; i < lines.length; i++) {
            CaseLine line = new CaseLine(file, i + 1, lines[i]);
            if (!line.isBlank() && !line.isNote()) {
                reader.read(line);
            }
        }
        return reader.cases(outside);
    }

    private List<CaseText> cases(List<CaseProblem> outside) {
        if (!shared.expects.isEmpty()) {
            problem(
                    shared,
                    shared.expects.get(0).line(),
                    "This is expected of no case.",
                    "Put it below a line (case: ...).");
        }
        if (cases.isEmpty()) {
            outside.addAll(shared.problems);
            outside.add(new CaseProblem(
                    shared.line.at(),
                    "There is no case in this file.",
                    "Begin one with a line such as: case: Sam has had no one-to-one for 25 days"));
        }
        return cases.stream().map(this::whole).toList();
    }

    /** A case with what it shares with the others of the file. */
    private CaseText whole(Draft each) {
        Map<String, Part> settings = new HashMap<>(shared.settings);
        settings.putAll(each.settings);
        Map<FactKind, Table> tables = tables(shared);
        tables.putAll(tables(each));
        List<CaseProblem> problems = new ArrayList<>(shared.problems);
        problems.addAll(each.problems);
        List<Part> kept = each.kept.isEmpty() ? shared.kept : each.kept;
        return new CaseText(each.name, each.line, settings, kept, tables, each.expects, own, problems);
    }

    private static Map<FactKind, Table> tables(Draft draft) {
        Map<FactKind, Table> tables = new TreeMap<>(FactKind.inOrder());
        draft.headings.forEach((type, heading) ->
                tables.put(type, new Table(heading, draft.rows.getOrDefault(type, List.of()))));
        return tables;
    }

    private void read(CaseLine line) {
        if (!line.isAtTheMargin()) {
            inside(line);
            return;
        }
        table = null;
        list = null;
        lost = false;
        Matcher heading = HEADING.matcher(line.text());
        if (heading.matches()) {
            String word = heading.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
            heading(line, word, heading.group(2).strip());
        } else {
            lost = true;
            problem(
                    draft,
                    line,
                    "A line at the margin names a part, with a colon behind it.",
                    "Write a part such as (people:), or put blanks before the line so that it belongs to the part above.");
        }
    }

    private void inside(CaseLine line) {
        if (table != null) {
            table.add(line);
        } else if (list != null) {
            list.add(new Part(line, line.content()));
        } else if (!lost) {
            lost = true;
            problem(
                    draft,
                    line,
                    "This line is moved in, and so belongs to the part above, which takes none.",
                    "Begin the line at the margin, or name its part above it, such as (people:) or (expect:).");
        }
    }

    private void heading(CaseLine line, String word, String words) {
        Optional<FactKind> type = typeOf(word);
        if (word.equals(CASE)) {
            begin(line, words);
        } else if (SETTINGS.contains(word)) {
            if (draft.settings.putIfAbsent(word, new Part(line, words)) != null) {
                problem(draft, line, "The case says (" + word + ":) twice.", "Keep one of the lines.");
            }
        } else if (word.equals(KEPT) || word.equals(EXPECT)) {
            begin(word.equals(KEPT) ? draft.kept : draft.expects, line, words);
        } else if (type.isPresent()) {
            begin(type.get(), line, words);
        } else {
            lost = true;
            problem(draft, line, "A case has no part (" + word + ":).", hint(word));
        }
    }

    private void begin(CaseLine line, String name) {
        draft = new Draft(name, line);
        cases.add(draft);
        if (name.isEmpty()) {
            problem(
                    draft,
                    line,
                    "The case has no name.",
                    "Say in a few words what it shows: case: Sam has had no one-to-one for 25 days");
        }
    }

    private void begin(List<Part> lines, CaseLine line, String words) {
        list = lines;
        if (!words.isEmpty()) {
            lines.add(new Part(line, words));
        }
    }

    private void begin(FactKind type, CaseLine line, String words) {
        table = new ArrayList<>();
        if (draft.headings.putIfAbsent(type, line) == null) {
            draft.rows.put(type, table);
        } else {
            problem(draft, line, "The case has two tables (" + type.file() + ":).", "Put all rows into one of them.");
        }
        if (!words.isEmpty()) {
            problem(
                    draft,
                    line,
                    "A table begins on the line below its name, with the names of the columns.",
                    "Move what stands behind the colon to a line of its own.");
        }
    }

    private Optional<FactKind> typeOf(String word) {
        return kinds().filter(type -> type.file().equals(word)).findFirst();
    }

    private Stream<FactKind> kinds() {
        return Stream.concat(Arrays.stream(FactType.values()), own.stream());
    }

    private String hint(String word) {
        TreeSet<String> known = new TreeSet<>(SETTINGS);
        known.addAll(List.of(CASE, KEPT, EXPECT));
        kinds().map(FactKind::file).forEach(known::add);
        return Spelling.nearest(word, known)
                .map("Maybe you meant (%s:)?"::formatted)
                .orElse("There is: " + String.join(", ", known) + ".");
    }

    private static void problem(Draft draft, CaseLine line, String message, String hint) {
        draft.problems.add(new CaseProblem(line.at(), message, hint));
    }
}
