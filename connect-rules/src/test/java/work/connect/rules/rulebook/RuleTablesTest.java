package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;

/** What spreadsheets save is read, and what no rule may do, no line of a table may do either. */
class RuleTablesTest {

    private static final String COLUMNS =
            "name;id;hazard;unit;asks;because;fact;where;property;operator;low;moderate;high;critical;grade;source;actions;note\n";
    private static final String ROW =
            "acme-few-one-to-ones;ACME-01;LOW_EXPOSURE;PERSON;Do people get time alone with their leader?;"
                    + "The last one-to-one was {daysSinceOneToOne} days ago, {limit} is the limit.;"
                    + "LeaderContact;everMet;daysSinceOneToOne;>;14;28.5;;;E3;Acme handbook;ONE_TO_ONE, ASK_FOR_TIME;\n";
    private static final String MANIFEST = "id = acme\nversion = 1\nengine = 1\n";

    private static final String RULE = """
            rule "acme-few-one-to-ones"
                @id( "ACME-01" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Do people get time alone with their leader?" )
                @because( "The last one-to-one was {daysSinceOneToOne} days ago, {limit} is the limit." )
                @ladder( "daysSinceOneToOne: LOW 14, MODERATE 28.5" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "ONE_TO_ONE, ASK_FOR_TIME" )
            when
                Limit( rule == "acme-few-one-to-ones", key == "daysSinceOneToOne", $step : step, $limit : value )
                $subject : LeaderContact( $daysSinceOneToOne : daysSinceOneToOne, everMet, daysSinceOneToOne > $limit )
            then
                flag( $subject );
            end
            """;

    private static RuleBook book(String... namesAndTexts) {
        Map<String, String> texts = new HashMap<>(Map.of("book.properties", MANIFEST));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.merge(namesAndTexts[i], namesAndTexts[i + 1], String::concat);
        }
        return new RuleBook("acme", "1", texts);
    }

    private static RuleBook table(String text) {
        return book("tables/acme.csv", text);
    }

    private static List<RuleProblem> problemsOf(RuleBook book) {
        RuleFilesException refused = catchThrowableOfType(
                RuleFilesException.class,
                () -> Detect.with(List.of(book), Catalogue.standard().keys()));
        return refused == null ? List.of() : refused.problems();
    }

    private static RuleProblem problemOf(RuleBook book) {
        List<RuleProblem> problems = problemsOf(book);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void makesTheRuleThatAFileWouldSay() {
        assertThat(table(COLUMNS + ROW).rulesOf("detect"))
                .extracting(Rule::emit)
                .containsExactly(RULE);
    }

    static Stream<String> saved() {
        return Stream.of(
                "\uFEFF" + COLUMNS + ROW,
                COLUMNS + ROW + ";;;;;;;;;;;;;;;;;\n\n",
                "\n" + COLUMNS + "\n" + ROW,
                "\uFEFF\"name\"" + COLUMNS.substring("name".length()) + ROW,
                (COLUMNS + ROW).replace("\n", "\r\n"),
                (COLUMNS + ROW).replace("\n", ";;\n"),
                COLUMNS.replace(";", " ; ") + ROW.replace(";", " ; "));
    }

    @ParameterizedTest
    @MethodSource("saved")
    void readsWhatSpreadsheetsSave(String text) {
        assertThat(problemsOf(table(text))).isEmpty();
        assertThat(table(text).rulesOf("detect")).extracting(Rule::emit).containsExactly(RULE);
    }

    @Test
    void readsTablesOfAFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("book.properties"), MANIFEST);
        Files.createDirectory(folder.resolve("tables"));
        Files.write(folder.resolve("tables/acme.csv"), ("\uFEFF" + COLUMNS + ROW).getBytes(StandardCharsets.UTF_8));

        RuleBook book = RuleBook.read(folder);

        assertThat(Detect.with(List.of(book), Catalogue.standard().keys()).rules())
                .filteredOn(rule -> rule.listed().id().equals("ACME-01"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.listed().file()).isEqualTo("tables/acme.csv"));
    }

    @Test
    void readsSeveralTablesBesideRuleFiles() {
        String other =
                ROW.replace("acme-few-one-to-ones", "acme-no-one-to-ones").replace("ACME-01", "ACME-02");
        String third = RULE.replace("acme-few-one-to-ones", "acme-hardly-any-one-to-ones")
                .replace("ACME-01", "ACME-03");
        RuleBook book = book(
                "tables/a.csv",
                COLUMNS + ROW,
                "tables/b.csv",
                COLUMNS + other,
                "rules/c.drl",
                "package tables.detect\n"
                        + "import work.connect.rules.indicate.contact.LeaderContact\n"
                        + "import work.connect.rules.rulebook.vocabulary.Limit\n"
                        + "import static work.connect.rules.detect.Verdict.flag\n"
                        + third);

        assertThat(Detect.with(List.of(book), Catalogue.standard().keys()).rules())
                .extracting(rule -> rule.listed().id())
                .contains("ACME-01", "ACME-02", "ACME-03");
    }

    @Test
    void tellsOfEveryLineAtOnce() {
        String other = ROW.replace("acme-few-one-to-ones", "acme-no-one-to-ones")
                .replace("ACME-01", "ACME 02")
                .replace("PERSON", "PERSONS")
                .replace(";14;", ";14,5;");
        String third = ROW.replace("E3", "E33").replace("everMet", "everMet &&");

        assertThat(problemsOf(table(COLUMNS + other + third)))
                .extracting(RuleProblem::code, problem -> problem.at().line())
                .containsExactly(
                        tuple(Code.BAD_ID, 2),
                        tuple(Code.UNKNOWN_UNIT, 2),
                        tuple(Code.DECIMAL_COMMA, 2),
                        tuple(Code.AND, 3),
                        tuple(Code.UNKNOWN_GRADE, 3));
    }

    @Test
    void namesTheCellAsASpreadsheetDoes() {
        assertThat(problemOf(table(COLUMNS + ROW.replace(";14;", ";many;"))).message())
                .startsWith("Cell K2 (low): ");
    }

    @Test
    void neverShowsWhatStandsInACell() {
        String secret = "Secretname Secretperson";
        for (String said : List.of("LOW_EXPOSURE", "PERSON", "LeaderContact", "everMet", "E3", "14", ">", "ACME-01")) {
            String text = COLUMNS + ROW.replaceFirst(";" + said + ";", ";" + secret + ";");

            assertThat(problemsOf(table(text)))
                    .as(said)
                    .isNotEmpty()
                    .noneSatisfy(problem -> assertThat(problem.toString()).contains("Secretname S"));
        }
    }

    @Test
    void neverReplacesASafetyRule() {
        RuleProblem problem = problemOf(table(COLUMNS
                + ROW.replace("acme-few-one-to-ones", "violence-reported")
                        .replace("ACME-01", "VIO-01")
                        .replace("LOW_EXPOSURE", "VIOLENCE_THREAT")));

        assertThat(problem.code()).isEqualTo(Code.WEAKENS_SAFETY);
        assertThat(problem.at()).isEqualTo(new Position("tables/acme.csv", 2, 1));
    }

    @Test
    void neverTakesTheIdOfAnotherRule() {
        assertThat(problemOf(table(COLUMNS + ROW.replace("ACME-01", "REM-02"))).code())
                .isEqualTo(Code.DUPLICATE_ID);
    }

    @Test
    void replacesARuleThatIsNotAboutSafety() {
        String row =
                ROW.replace("acme-few-one-to-ones", "one-to-ones-have-lapsed").replace("ACME-01", "REM-02");

        assertThat(Detect.with(
                                List.of(table(COLUMNS + row)),
                                Catalogue.standard().keys())
                        .rules())
                .filteredOn(rule -> rule.listed().name().equals("one-to-ones-have-lapsed"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.listed().file()).isEqualTo("tables/acme.csv"));
    }

    @Test
    void givesItsKindOfAHazardATitle() {
        RuleBook book =
                table(COLUMNS.replace(";note", ";title") + ROW.replace("ASK_FOR_TIME;", "ASK_FOR_TIME;Hardly seen"));

        assertThat(problemsOf(book)).isEmpty();
        assertThat(book.rulesOf("detect").get(0).annotation("title")).contains("Hardly seen");
    }

    @Test
    void hasNoColumnForSafety() {
        String columns = COLUMNS.replace(";note", ";safety");

        assertThat(problemOf(table(columns + ROW)).code()).isEqualTo(Code.UNKNOWN_COLUMN);
    }

    @Test
    void takesNoMoreRulesThanAFile() {
        String rows = IntStream.rangeClosed(0, TextGuard.MOST_RULES)
                .mapToObj(i -> "a\n")
                .collect(Collectors.joining());

        RuleProblem problem = problemOf(table(COLUMNS + rows));

        assertThat(problem.code()).isEqualTo(Code.TOO_MANY_RULES);
        assertThat(problem.at().line()).isEqualTo(TextGuard.MOST_RULES + 2);
    }

    @Test
    void movesItsLimitsInTheTableAlone() {
        RuleProblem problem = problemOf(book(
                "tables/acme.csv",
                COLUMNS + ROW,
                "limits.properties",
                "acme-few-one-to-ones.ladder = daysSinceOneToOne: LOW 7, MODERATE 28.5"));

        assertThat(problem.code()).isEqualTo(Code.UNKNOWN_RULE);
        assertThat(problem.hint()).isEqualTo("This rule is your own: change its file.");
    }
}
