package work.connect.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleCompanyTest {

    private static final Path COMPANY = Path.of("company");
    private static final Path ROOT = Path.of("..", "..");

    private static CommandRun run;

    @BeforeAll
    static void printsTheReport() {
        run = CommandRun.of(COMPANY);
    }

    @Test
    void isReadWhole() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("people.csv: 151 rows read\n").doesNotContain("left out");
    }

    @Test
    void isShownToEachReaderUnderAHeadingOfItsOwn() {
        assertThat(run.out())
                .containsSubsequence(
                        "What was read",
                        "What the ORGANISATION would be shown",
                        "What a LEADER would be shown (p-050)",
                        "What an EMPLOYEE would be shown (p-132)",
                        "What a CASE HANDLER would be shown (p-147)",
                        "What the WORKER REPRESENTATIVE would be shown");
    }

    @Test
    void isToldInAFewLines() {
        assertThat(run.out().lines()).hasSizeLessThan(100);
    }

    @Test
    void isShownToTheOrganisationAndTheWorkerRepresentativeWithoutAnybodysName() {
        CommandRun whole = CommandRun.of(COMPANY, "--whole");

        for (String reader : List.of("ORGANISATION", "WORKER REPRESENTATIVE")) {
            assertThat(shownTo(reader, whole)).contains("FIGURES").doesNotContainPattern("\\bp-\\d+\\b");
        }
    }

    @Test
    void tellsTheLeaderWhoseOneToOnesHaveLapsed() {
        assertThat(shownTo("LEADER", run))
                .contains("Little time with the leader, moderate, for p-054 and 7 more (REM-02, REM-05)")
                .contains("Contact is due, low, for p-051 and 2 more (DUE-01)");
    }

    @Test
    void tellsTheEmployeeThatNewcomersShouldNotBeLeftAlone() {
        assertThat(shownTo("EMPLOYEE", run)).contains("Isolation, high, for you (ISO-01, ISO-03, NEW-01)");
    }

    @Test
    void tellsTheHandlerTheNameTheReporterAgreedTo() {
        assertThat(shownTo("CASE HANDLER", run)).contains("Sexual harassment, critical", "how p-103 was treated");
    }

    @Test
    void tellsAnotherHandlerOfTheReportAndNotOfWhom() {
        CommandRun other = CommandRun.of(COMPANY, "--handler=p-148");

        assertThat(other.out()).contains("Sexual harassment").doesNotContain("p-103");
    }

    @Test
    void isWhatIsShownWhenNoFolderIsGiven() {
        assertThat(CommandRun.in(ROOT, List.of()).out()).isEqualTo(run.out());
    }

    @Test
    void isToldInTheSameWordsEverywhere() {
        List<String> elsewhere = List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Auckland");

        assertThat(CommandRun.in(Path.of(""), elsewhere, COMPANY).out()).isEqualTo(run.out());
    }

    @Test
    void canBeReadWholeByThoseNamedAndNobodyElse() {
        CommandRun named = CommandRun.of(COMPANY, "--leader=p-006", "--employee", "p-034", "--handler=somebody");

        assertThat(named.exitCode()).isZero();
        assertThat(named.out())
                .contains("What a LEADER would be shown (p-006)")
                .contains("What an EMPLOYEE would be shown (p-034)")
                .contains("What a CASE HANDLER would be shown (somebody)")
                .contains("GOOD TO KNOW")
                .doesNotContain("ORGANISATION would");
    }

    private static String shownTo(String reader, CommandRun run) {
        String[] parts = run.out().split("={100}\n");
        for (int i = 0; i < parts.length - 1; i++) {
            if (parts[i].matches("What an? " + reader + " .*\n|What the " + reader + " .*\n")) {
                return parts[i + 1];
            }
        }
        throw new AssertionError("There is no heading for (" + reader + ").");
    }
}
