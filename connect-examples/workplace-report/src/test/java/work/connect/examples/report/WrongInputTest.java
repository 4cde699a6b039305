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
        Path nowhere = folder.resolve("nowhere");

        assertIsTold(
                CommandRun.of(nowhere),
                Failures.NO_INPUT,
                "folder: There is no folder (%s). Maybe the path starts from somewhere else?".formatted(nowhere));
    }

    @Test
    void aFileInPlaceOfAFolder() {
        Path file = write("people.csv", "person_id,team_id", "lea,care");

        assertIsTold(
                CommandRun.of(file),
                Failures.NO_INPUT,
                "folder: (%s) cannot be read as a folder. Give the folder that holds people.csv.".formatted(file));
    }

    @Test
    void anEmptyFolder() {
        assertIsTold(
                CommandRun.of(folder),
                Failures.BAD_DATA,
                "people.csv: The folder must have this file, with the columns [person_id, team_id]. Maybe it is another folder?");
    }

    @Test
    void aColumnOfAnotherName() {
        small();
        write("people.csv", "person,team_id", CANARY + ",care");

        assertIsTold(
                CommandRun.of(folder),
                Failures.BAD_DATA,
                "people.csv:1 person_id: The file must have this column, and has [person, team_id]."
                        + " Maybe you meant it by (person)?");
    }

    @Test
    void aTieToSomebodyUnknown() {
        small();
        write("relations.csv", "from,to,kind,valence", "lea,sam,friend,1", "sam," + CANARY + ",friend,1");

        assertIsTold(
                CommandRun.of(folder),
                Failures.BAD_DATA,
                "relations.csv:3 to: Nobody here has this id. Add the person, or correct the id.");
    }

    @Test
    void aScoreThatIsNotANumber() {
        small();
        write(
                "measures.csv",
                "subject_type,subject_id,measure,value,min,max,higher_is_better,n",
                "team,care,supervisor_support,NaN,0,100,1,8");

        assertIsTold(
                CommandRun.of(folder),
                Failures.BAD_DATA,
                "measures.csv:2 value: This is not a plain number. Write it as 3.4.");
    }

    @Test
    void leadersInACircle() {
        small();
        write("people.csv", "person_id,team_id,manager_id", "lea,care,sam", "sam,care,lea");

        assertIsTold(
                CommandRun.of(folder),
                Failures.BAD_DATA,
                "people.csv:2 manager_id: Following who reports to whom from here leads back here."
                        + " Somebody in this line must report to nobody, or to somebody outside it.");
    }

    @Test
    void aMomentNobodyStated() {
        write("people.csv", "person_id,team_id", "lea,care");

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
                "--leader names somebody who is not in people.csv. Use an id from its column person_id.");
        assertIsMisuse(
                CommandRun.of(folder, "--employee", CANARY),
                "--employee names somebody who is not in people.csv. Use an id from its column person_id.");
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
        write("people.csv", "person_id,team_id,manager_id", "lea,care,", "sam,care,lea");
    }

    private Path write(String file, String... lines) {
        try {
            return Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertIsTold(CommandRun run, int exitCode, String problem) {
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("1 problem with the facts given:\n  " + problem + "\n");
    }

    private static void assertIsMisuse(CommandRun run, String message) {
        assertThat(run.exitCode()).isEqualTo(Failures.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(message + "\nCall it with --help to see how it is used.\n");
    }
}
