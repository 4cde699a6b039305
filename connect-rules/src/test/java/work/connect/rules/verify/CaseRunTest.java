package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static work.connect.rules.verify.GivenCases.RUN;
import static work.connect.rules.verify.GivenCases.SHARED;
import static work.connect.rules.verify.GivenCases.expecting;
import static work.connect.rules.verify.GivenCases.only;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.verify.CaseResult.Outcome;

/** What comes of cases, and what they show of a book. */
class CaseRunTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REM-02 flags sam LOW",
                "REM-02 flags sam as LOW",
                "one-to-ones-have-lapsed flags kim with MODERATE",
                "REM-02 says of sam: \"There has been no one-to-one for 25 days; 21 days is the limit. Days away are not counted.\"",
                "REM-02 not assessed about lea because NO_LEADER",
                "REM-02 is not assessed for lea because NO_LEADER",
                "CON-01 silent about lea and sam",
                "CON-01 is silent about sam and lea",
                "TRU-01 not assessed about support because NO_MEASURE",
                "TRU-01 not assessed about team support because NO_MEASURE",
                "TRU-01 flags nobody else",
                "SIL-01 not assessed about the organisation because REGISTER_NOT_KEPT"
            })
    void passesWhatIsTrue(String line) {
        assertThat(expecting(line).failures()).isEmpty();
        assertThat(expecting(line).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REM-02 flags sam MODERATE",
                "REM-02 flags nobody else",
                "REM-02 flags nobody",
                "REM-02 silent about all",
                "REM-02 silent about everybody",
                "REM-02 silent about sam",
                "REM-02 silent about lea",
                "REM-02 says of sam: \"Long ago.\"",
                "REM-02 not assessed about sam because NO_LEADER",
                "CON-01 flags sam and lea HIGH",
                "CON-01 silent about kim and sam",
                "TRU-01 silent about support",
                "SIL-01 silent about the organisation"
            })
    void failsWhatIsNot(String line) {
        CaseResult result = expecting(line);

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.failures()).singleElement().asString().startsWith("a.case:18: " + line.split(" ")[0]);
    }

    @Test
    void knowsWhomOtherLinesFlag() {
        assertThat(expecting("REM-02 flags nobody else", "REM-02 flags sam LOW", "REM-02 flags kim MODERATE")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(expecting("REM-02 flags sam LOW", "REM-02 flags nobody else").failures())
                .singleElement()
                .asString()
                .contains("should flag nobody else, but it flags [kim MODERATE].");
    }

    @Test
    void expectsEachSeverityOfASubjectThatIsFlaggedForSeveralCases() {
        assertThat(expecting("CON-01 flags sam and kim HIGH").failures())
                .singleElement()
                .asString()
                .contains("but it flags kim and sam MODERATE and HIGH.");
        assertThat(expecting("CON-01 flags sam and kim HIGH", "CON-01 flags sam and kim MODERATE")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void tellsAllThatFails() {
        assertThat(expecting("REM-02 flags sam HIGH", "REM-02 silent about kim", "REM-02 flags kim MODERATE")
                        .failures())
                .hasSize(2);
    }

    @Test
    void takesAPartOfTheCaseForThatWhichAllShare() {
        CaseResult result = only(SHARED + """
                        case: Sam and Kim were met today
                        interactions:
                            at,         from, to,  purpose
                            today 9:30, lea,  sam, one_to_one
                            today,      lea,  kim, one_to_one
                        expect:
                            REM-02 silent about all
                        """);

        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void takesARecordThatIsKeptWithoutATableForOneThatHoldsNothing() {
        CaseResult result = only("""
                case: No conflict
                today: 2026-09-01
                kept: conflicts since 2026-01-01
                people:
                    id,  team
                    sam, support
                    kim, support
                expect:
                    CON-01 silent about sam and kim
                """);

        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void takesARecordThatIsNotStatedForOneThatIsNotKept() {
        CaseResult result = only(SHARED.replace("one_to_ones, ", "")
                + "case: One\nexpect:\n    REM-02 not assessed about lea because NO_LEADER\n"
                + "    GRO-01 not assessed about sam because REGISTER_NOT_KEPT\n");

        assertThat(result.failures()).isEmpty();
    }

    @Test
    void countsWorkdaysAndHolidaysAsTheCaseSays() {
        String back = """
                case: Back since six working days without a one-to-one
                today: 2026-09-01
                kept: one_to_ones, absences since 2026-01-01
                people:
                    id,  team,    leader, started_on
                    lea, support, ,       2020-01-01
                    sam, support, lea,    2020-01-01
                absences:
                    person, from,       until
                    sam,    2026-07-01, 2026-08-24
                expect:
                    RET-01 flags sam MODERATE
                """;

        assertThat(only(back).failures()).isEmpty();
        assertThat(only(back.replace("kept:", "holidays: yesterday, 2026-08-28\nkept:"))
                        .failures())
                .hasSize(1);
        assertThat(only(back.replace("kept:", "workdays: monday, tuesday\nkept:"))
                        .failures())
                .hasSize(1);
    }

    @Test
    void readsAFileWithAMarkAndLineEndsOfWindows() {
        assertThat(only("\uFEFF" + (SHARED + "case: One\nexpect: REM-02 flags sam LOW\n").replace("\n", "\r\n"))
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void readsNoNotes() {
        assertThat(only("# first\n" + SHARED.replace("    sam,", "    # not Kim\n\n    sam,")
                                + "case: One\nexpect:\n    # later more\n    REM-02 flags sam LOW\n")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void readsTheFilesOfAFolderInOrder(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/b.case"), SHARED + "case: B\nexpect: REM-02 flags sam LOW\n");
        Files.writeString(folder.resolve("a.case"), SHARED + "case: A\nexpect: REM-02 flags sam HIGH\n");
        Files.writeString(folder.resolve("notes.txt"), "case: None");

        assertThat(RUN.folder(folder).cases())
                .extracting(CaseResult::file, CaseResult::line, CaseResult::name, CaseResult::outcome)
                .containsExactly(
                        tuple("a.case", 16, "A", Outcome.FAILED), tuple("sub/b.case", 16, "B", Outcome.PASSED));
    }

    @Test
    void refusesAFolderThatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> RUN.folder(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Maybe it is no folder");
    }

    @Test
    void refusesAFileThatIsTooLarge(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.case"), "#".repeat(300_000));

        assertThatThrownBy(() -> RUN.folder(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void leavesNothingBehind(@TempDir Path temporary) throws IOException {
        String before = System.setProperty("java.io.tmpdir", temporary.toString());
        try {
            expecting("REM-02 flags sam LOW");
        } finally {
            System.setProperty("java.io.tmpdir", Objects.requireNonNull(before));
        }
        try (var left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void tellsWhatPassedAndWhatDidNot() {
        CaseResults results = RUN.texts(Map.of(
                "a.case",
                SHARED
                        + "case: Right\nexpect: REM-02 flags sam LOW\n"
                        + "case: Wrong\nexpect: REM-02 flags sam HIGH\n"
                        + "case: Unclear\nexpect: REM-03 flags sam LOW\n"));

        assertThat(results.haveAllPassed()).isFalse();
        assertThat(results.summarize())
                .startsWith("""
                        3 cases: 1 passed, 1 failed, 1 refused.

                        FAILED Wrong (a.case:18)
                          a.case:19: REM-02 (one-to-ones-have-lapsed) should flag sam HIGH, but it flags sam LOW.
                            one-to-ones-have-lapsed, about sam:
                        """)
                .contains("\nREFUSED Unclear (a.case:20)\n  a.case:21:22: REM-03 speaks about a team,")
                .doesNotContain("Right");
    }

    @Test
    void runsTheCasesThatStandBesideTheRulesOfABook() {
        String limits = "one-to-ones-have-lapsed.ladder = days: LOW 14, MODERATE 28\n";
        RuleBook book = new RuleBook(
                "acme",
                "3",
                Map.of(
                        "book.properties",
                        "id = acme\nversion = 3\nengine = 1\n",
                        "limits.properties",
                        limits,
                        "cases/limits.case",
                        SHARED + "case: Ours\nexpect:\n    REM-02 flags sam LOW\n    REM-02 flags kim MODERATE\n"
                                + "    REM-02 says of sam: \"There has been no one-to-one for 25 days; 14 days is the limit. Days away are not counted.\"\n"));
        CaseRun run = CaseRun.of(Detect.with(List.of(book), Catalogue.standard().keys()))
                .countingWhatBooksChange();

        CaseResults results = run.book(book);

        assertThat(results.summarize()).isEqualTo("1 case: 1 passed, 0 failed, 0 refused.\n");
        assertThat(results.coverage().rules()).isEqualTo(1);
        assertThat(results.coverage().neverSilent()).containsExactly("one-to-ones-have-lapsed");
        assertThat(results.coverage().untouched()).isEmpty();
    }

    @Test
    void doesWhatItsPageShows() throws IOException {
        String page = Files.readString(Path.of("src/main/java/work/connect/rules/verify/CaseRun.java"));
        String shown = page.substring(page.indexOf("<pre>") + "<pre>".length(), page.indexOf("</pre>"))
                .replaceAll("(?m)^ \\* ?", "");

        assertThat(shown).contains("case: Sam has had no one-to-one for 25 days");
        assertThat(RUN.texts(Map.of("page.case", shown)).summarize())
                .isEqualTo("1 case: 1 passed, 0 failed, 0 refused.\n");
    }
}
