package work.connect.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.io.CsvFolder;
import work.connect.model.io.CsvOptions;
import work.connect.model.people.Person;

class SampleCompanyTest {

    private static final Path COMPANY = Path.of("company");
    private static final Path ROOT = Path.of("..", "..");

    private static Workplace workplace;
    private static CommandRun run;

    @BeforeAll
    static void printsTheReport() {
        workplace = CsvFolder.read(COMPANY, CsvOptions.standard()).workplace();
        run = CommandRun.of(COMPANY);
    }

    @Test
    void isReadWhole() {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("people.csv: 30 rows\n").doesNotContain("not read");
    }

    @Test
    void hasThirtyPeopleInFourTeamsOfDifferentSizes() {
        assertThat(workplace.teams().keySet())
                .extracting(team -> workplace.people().stream()
                        .filter(person -> person.team().equals(team))
                        .count())
                .containsExactlyInAnyOrder(11L, 9L, 6L, 4L);
    }

    @Test
    void isShownToEachReaderUnderAHeadingOfItsOwn() {
        assertThat(run.out())
                .containsSubsequence(
                        "What was read",
                        "What the ORGANISATION would be shown",
                        "What a LEADER would be shown (lorenz)",
                        "What an EMPLOYEE would be shown (mirja)",
                        "What a CASE HANDLER would be shown (helena)",
                        "What a WORKER REPRESENTATIVE would be shown");
    }

    @Test
    void isShownToTheOrganisationAndTheWorkerRepresentativeWithoutAnybodysName() {
        for (String reader : List.of("ORGANISATION", "WORKER REPRESENTATIVE")) {
            assertThat(workplace.people())
                    .extracting(Person::id)
                    .noneMatch(id -> Pattern.compile("\\b" + id + "\\b")
                            .matcher(shownTo(reader))
                            .find());
        }
    }

    @Test
    void tellsTheLeaderWhoseOneToOnesHaveLapsed() {
        assertThat(shownTo("LEADER")).contains("There has been no one-to-one for 50 days");
    }

    @Test
    void tellsTheEmployeeOfTheConflictTheyPutOnRecord() {
        assertThat(shownTo("EMPLOYEE")).contains("A conflict has been open for 40 days");
    }

    @Test
    void tellsTheHandlerOfTheReportAndNotWhoMadeIt() {
        assertThat(shownTo("CASE HANDLER")).contains("report r-04").doesNotContain("xenia");
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
    void canBeSeenThroughOtherEyes() {
        CommandRun others = CommandRun.of(COMPANY, "--leader=amira", "--employee", "tilda", "--handler=somebody");

        assertThat(others.exitCode()).isZero();
        assertThat(others.out())
                .contains("What a LEADER would be shown (amira)")
                .contains("What an EMPLOYEE would be shown (tilda)")
                .contains("What a CASE HANDLER would be shown (somebody)");
    }

    private static String shownTo(String reader) {
        String[] parts = run.out().split("={100}\n");
        for (int i = 0; i < parts.length - 1; i++) {
            if (parts[i].matches("What an? " + reader + " .*\n|What the " + reader + " .*\n")) {
                return parts[i + 1];
            }
        }
        throw new AssertionError("There is no heading for (" + reader + ").");
    }
}
