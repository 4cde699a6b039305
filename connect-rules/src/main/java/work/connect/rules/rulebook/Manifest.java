package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/**
 * What a book says of itself in its file {@code book.properties}:
 *
 * <pre>
 * id = acme
 * version = 3
 * engine = 1
 * rules.off = silos-between-teams, no-lightness
 * interventions.off = SOCIAL_EVENT
 * </pre>
 *
 * @param id who it is: small letters, digits and hyphens
 * @param version which state of it
 * @param rulesOff the names of the rules beneath that it switches off
 * @param interventionsOff the keys of the interventions that it switches off
 */
record Manifest(String id, String version, List<Named> rulesOff, List<Named> interventionsOff) {

    static final String FILE = "book.properties";

    static final String ID_FORM = "[a-z][a-z0-9-]{0,63}";
    static final String ENGINE_FORM = "[1-9]\\d{0,3}(-[1-9]\\d{0,3})?";

    private static final String ID = "id";
    private static final String VERSION = "version";
    private static final String ENGINE = "engine";
    private static final String RULES_OFF = "rules.off";
    private static final String INTERVENTIONS_OFF = "interventions.off";
    static final Set<String> KEYS = Set.of(ID, VERSION, ENGINE, RULES_OFF, INTERVENTIONS_OFF);

    /** A name that the manifest mentions, and where. */
    record Named(Position at, String name) {}

    Manifest {
        rulesOff = List.copyOf(rulesOff);
        interventionsOff = List.copyOf(interventionsOff);
    }

    /** The manifest of a book without one. */
    static Manifest of(String id, String version) {
        return new Manifest(id, version, List.of(), List.of());
    }

    static Manifest read(String text, List<RuleProblem> problems) {
        List<BookLine> lines = BookLine.of(FILE, text, problems);
        lines.stream()
                .filter(line -> !KEYS.contains(line.key()))
                .forEach(line -> problems.add(new RuleProblem(
                        line.at(),
                        "",
                        Code.UNKNOWN_KEY,
                        "A book has nothing called (" + line.key() + ").",
                        Nearest.hint(line.key(), KEYS))));
        String id = needed(lines, ID, ID_FORM, "small letters, digits and hyphens", problems);
        String version =
                needed(lines, VERSION, "[0-9A-Za-z][0-9A-Za-z.-]{0,31}", "digits and dots, such as 3 or 1.2", problems);
        String engine = needed(lines, ENGINE, ENGINE_FORM, "a number or two, such as 1 or 1-2", problems);
        if (!engine.isEmpty() && !covers(engine)) {
            problems.add(new RuleProblem(
                    find(lines, ENGINE).findFirst().orElseThrow().at(),
                    "",
                    Code.OTHER_ENGINE,
                    "The book is for engine " + engine + ", this is engine " + RuleBook.ENGINE + ".",
                    "Ask its author for one that is for this engine: facts may have come to mean something else."));
        }
        return new Manifest(id, version, names(lines, RULES_OFF), names(lines, INTERVENTIONS_OFF));
    }

    /** For which engine a manifest says it is; empty when it does not. */
    static String engineOf(String text) {
        return find(BookLine.of(FILE, text, new ArrayList<>()), ENGINE)
                .map(BookLine::value)
                .findFirst()
                .orElse("");
    }

    /** Says so when it is given another id or version than it says itself. */
    void mustBe(String givenId, String givenVersion, String text, List<RuleProblem> problems) {
        List<BookLine> lines = BookLine.of(FILE, text, new ArrayList<>());
        mustBe(ID, id, givenId, lines, problems);
        mustBe(VERSION, version, givenVersion, lines, problems);
    }

    private static void mustBe(
            String key, String said, String given, List<BookLine> lines, List<RuleProblem> problems) {
        if (!said.isEmpty() && !said.equals(given)) {
            problems.add(new RuleProblem(
                    find(lines, key).findFirst().orElseThrow().at(),
                    "",
                    Code.NAMED_OTHERWISE,
                    "The book was made with another " + key + " than it says itself.",
                    "Make it with (" + said + "), or read it from its folder: RuleBook.read."));
        }
    }

    private static boolean covers(String range) {
        String[] ends = range.split("-");
        return Integer.parseInt(ends[0]) <= RuleBook.ENGINE
                && RuleBook.ENGINE <= Integer.parseInt(ends[ends.length - 1]);
    }

    private static List<Named> names(List<BookLine> lines, String key) {
        return find(lines, key)
                .flatMap(line -> line.words().stream().map(word -> new Named(line.at(), word)))
                .toList();
    }

    private static Stream<BookLine> find(List<BookLine> lines, String key) {
        return lines.stream().filter(line -> line.key().equals(key));
    }

    private static String needed(
            List<BookLine> lines, String key, String form, String expected, List<RuleProblem> problems) {
        BookLine line = find(lines, key).findFirst().orElse(null);
        if (line == null) {
            Position at = new Position(FILE, 1, 1);
            problems.add(new RuleProblem(
                    at,
                    "",
                    Code.MISSING_KEY,
                    "The book does not say its " + key + ".",
                    "Add a line: " + key + " = " + expected));
            return "";
        } else if (!line.value().matches(form)) {
            problems.add(new RuleProblem(
                    line.at(), "", Code.BAD_VALUE, "This is no " + key + " of a book.", "Write " + expected + "."));
            return "";
        }
        return line.value();
    }
}
