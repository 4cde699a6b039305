package work.connect.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongInputTest {

    private static final String CANARY = "canary-7f3a";

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNotThere() {
        assertIsTold(CommandRun.of(folder.resolve("nowhere")), Failures.NO_INPUT, "folder: ");
    }

    @Test
    void aFileInPlaceOfAFolder() {
        Path file = write("people.csv", "id,team", "lea,care");

        assertIsTold(CommandRun.of(file), Failures.NO_INPUT, "folder: ");
    }

    @Test
    void anEmptyFolder() {
        assertIsTold(CommandRun.of(folder), Failures.BAD_DATA, "people.csv: ");
    }

    @Test
    void aColumnOfAnotherName() {
        small();
        write("people.csv", "who,team", CANARY + ",care");

        assertIsTold(CommandRun.of(folder), Failures.BAD_DATA, "people.csv:1 id: ");
    }

    @Test
    void aConflictWithSomebodyUnknown() {
        small();
        write("conflicts.csv", "id,first,second,status", "k-1,lea,sam,open", "k-2,lea," + CANARY + ",open");

        assertIsTold(CommandRun.of(folder), Failures.BAD_DATA, "conflicts.csv:3 second");
    }

    @Test
    void aScoreThatIsNotANumber() {
        small();
        write(
                "measures.csv",
                "team,construct,value,scale_min,scale_max,direction,respondents",
                "care,supervisor_support," + CANARY + ",0,100,higher_is_better,8");

        assertIsTold(CommandRun.of(folder), Failures.BAD_DATA, "measures.csv:2 value: ");
    }

    @Test
    void leadersInACircle() {
        small();
        write("people.csv", "id,team,leader", "lea,care,sam", "sam,care,lea");

        assertIsTold(CommandRun.of(folder), Failures.BAD_DATA, "people.csv:2 leader");
    }

    @Test
    void aMomentNobodyStated() {
        write("people.csv", "id,team", "lea,care");

        CommandRun run = CommandRun.of(folder);

        assertThat(run.exitCode()).isEqualTo(Failures.BAD_DATA);
        assertThat(run.err())
                .contains("\n  workplace.csv now: It is not said as of which moment the files are known.")
                .endsWith("\nHere the moment is given with --as-of=2026-09-30 --zone=Europe/Berlin.\n");
    }

    @Test
    void rulesThatAreNotThere() {
        small();

        CommandRun run = CommandRun.of(folder, "--rules", folder.resolve("nowhere"));

        assertThat(run.exitCode()).isEqualTo(Failures.BAD_DATA);
        assertThat(run.err()).startsWith("1 problem in the rule files:").doesNotContain("\tat ");
    }

    @Test
    void aReaderWhoIsNotOneOfThePeople() {
        small();

        assertIsMisuse(
                CommandRun.of(folder, "--leader", CANARY),
                "--leader names nobody who works here. Use an id from the column id of people.csv.");
        assertIsMisuse(
                CommandRun.of(folder, "--employee", CANARY),
                "--employee names nobody who works here. Use an id from the column id of people.csv.");
    }

    @Test
    void aZoneWithoutAMoment() {
        assertIsMisuse(CommandRun.of(folder, "--zone=UTC"), "Error: Missing required argument(s): --as-of=MOMENT");
    }

    @Test
    void aMomentThatIsNone() {
        CommandRun run = CommandRun.of(folder, "--as-of=yesterday");

        assertThat(run.exitCode()).isEqualTo(Failures.USAGE);
        assertThat(run.err()).contains("Write it as 2026-09-30 or 2026-09-30T14:00:00Z.");
    }

    @Test
    void anOptionThatDoesNotExist() {
        assertIsMisuse(CommandRun.of(folder, "--sideways"), "Unknown option: '--sideways'");
    }

    private void small() {
        write("workplace.csv", "key,value", "now,2026-09-30", "zone,Europe/Berlin");
        write("people.csv", "id,team,leader", "lea,care,", "sam,care,lea");
    }

    private Path write(String file, String... lines) {
        try {
            return Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong is told by its place, and without a word of what the files hold. */
    private static void assertIsTold(CommandRun run, int exitCode, String place) {
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("1 problem with the facts given:\n  " + place)
                .doesNotContain(CANARY)
                .doesNotContain("\tat ");
    }

    private static void assertIsMisuse(CommandRun run, String message) {
        assertThat(run.exitCode()).isEqualTo(Failures.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message + "\nCall it with --help to see how it is used.\n");
    }
}
