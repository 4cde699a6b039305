package work.connect.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String REFUSED =
            "book/rules/one-to-ones.drl:39:31: UNKNOWN_PROPERTY in rule \"one-to-ones-have-lapsed\": ";

    @TempDir
    private Path shelf;

    @Test
    void findsNothingWrongWithASoundBook() {
        CommandRun run = CommandRun.of("check", Shelf.ACME);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("The book acme 1 is sound. 13 cases: 13 passed, 0 failed, 0 refused.\n");
    }

    @Test
    void tellsAllThatIsWrongAtOnceWithPlaceCodeAndHint() {
        Shelf.acme(shelf.resolve("book"), "everMet", "everMett");
        Shelf.write(shelf, "book/limits.properties", "\nconflict-left-opened.ladder = days: HIGH 3\n");

        CommandRun run = CommandRun.in(shelf, "check", "book");

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("book/limits.properties:2:1: UNKNOWN_RULE: ")
                .contains(REFUSED)
                .contains("\n    Maybe you meant (everMet)?\n")
                .endsWith("\nThe book acme 1 has 2 problems and is not used. Its cases, if any, were not run.\n")
                .doesNotContain("\tat ");
    }

    @Test
    void tellsWhichCaseFailedAndWhereAndWhy() {
        Shelf.acme(shelf.resolve("book"), "ACME-01 flags sam LOW", "ACME-01 flags sam HIGH");

        CommandRun run = CommandRun.in(shelf, "check", "book");

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.out())
                .startsWith("book/cases/one-to-ones.case:37:1: CASE_FAILED: "
                        + "(A newcomer of eight days whom nobody has talked to alone) ")
                .endsWith("\nThe book acme 1 is sound. 13 cases: 12 passed, 1 failed, 0 refused.\n")
                .doesNotContain("\tat ");
    }

    @Test
    void tellsWhatIsWrongWithACase() {
        Shelf.acme(shelf.resolve("book"), "ACME-01 flags sam LOW", "ACME-01 flag sam LOW");

        CommandRun run = CommandRun.in(shelf, "check", "book");

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.out())
                .startsWith("book/cases/one-to-ones.case:37:")
                .contains(": CASE_REFUSED: ")
                .contains("12 passed, 0 failed, 1 refused.")
                .doesNotContain("\tat ");
    }

    @Test
    void saysThatABookHasNoCases() {
        CommandRun run = CommandRun.of("check", Shelf.book(shelf));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("The book acme 1 is sound. It has no cases: write one, so that it stays so.\n");
    }

    @Test
    void tellsASoundBookAsJson() {
        CommandRun run = CommandRun.of("check", Shelf.ACME, "--json");

        JsonObject document = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exitCode()).isZero();
        assertThat(document.get("format").getAsString()).isEqualTo("connect-rule-check");
        assertThat(document.get("version").getAsInt()).isEqualTo(1);
        assertThat(document.get("sound").getAsBoolean()).isTrue();
        assertThat(document.getAsJsonObject("book").get("id").getAsString()).isEqualTo("acme");
        assertThat(document.getAsJsonArray("problems")).isEmpty();
        assertThat(document.getAsJsonObject("cases").get("passed").getAsInt()).isEqualTo(13);
    }

    @Test
    void tellsProblemsAsJson() {
        Shelf.acme(shelf.resolve("book"), "everMet", "everMett");

        CommandRun run = CommandRun.in(shelf, "check", "book", "--json");

        JsonObject document = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(document.get("sound").getAsBoolean()).isFalse();
        JsonObject problem = document.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertThat(problem.get("file").getAsString()).isEqualTo("book/rules/one-to-ones.drl");
        assertThat(problem.get("line").getAsInt()).isEqualTo(39);
        assertThat(problem.get("rule").getAsString()).isEqualTo("one-to-ones-have-lapsed");
        assertThat(problem.get("code").getAsString()).isEqualTo("UNKNOWN_PROPERTY");
        assertThat(problem.get("hint").getAsString()).isEqualTo("Maybe you meant (everMet)?");
    }

    @Test
    void tellsProblemsAsSarif() {
        Shelf.acme(shelf.resolve("a book"), "everMet", "everMett");

        CommandRun run = CommandRun.in(shelf, "check", "a book", "--sarif");

        JsonObject log = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
        JsonObject pass = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject driver = pass.getAsJsonObject("tool").getAsJsonObject("driver");
        assertThat(driver.get("name").getAsString()).isEqualTo("Connect rule desk");
        JsonObject result = pass.getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(result.get("ruleId").getAsString()).isEqualTo("UNKNOWN_PROPERTY");
        assertThat(driver.getAsJsonArray("rules")
                        .get(result.get("ruleIndex").getAsInt())
                        .getAsJsonObject()
                        .get("id"))
                .isEqualTo(result.get("ruleId"));
        assertThat(result.getAsJsonObject("message").get("text").getAsString()).contains("everMet");
        JsonObject place =
                result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
                .isEqualTo("a%20book/rules/one-to-ones.drl");
        assertThat(place.getAsJsonObject("region").get("startLine").getAsInt()).isEqualTo(39);
        assertThat(place.getAsJsonObject("region").get("startColumn").getAsInt())
                .isEqualTo(31);
    }

    @Test
    void tellsASoundBookAsSarifWithoutResults() {
        CommandRun run = CommandRun.of("check", Shelf.book(shelf), "--sarif");

        JsonObject log = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exitCode()).isZero();
        assertThat(log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results"))
                .isEmpty();
    }

    @Test
    void pointsAtARuleFileOfAFolderWithoutAManifest() {
        Shelf.write(shelf, "rules/mine.drl", "package mine\n\nquery \"x\"\nend\n");

        CommandRun run = CommandRun.in(shelf, "check", "rules");

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.out()).contains("rules/mine.drl:3:1: QUERY: ").doesNotContain("detect/mine.drl");
    }
}
