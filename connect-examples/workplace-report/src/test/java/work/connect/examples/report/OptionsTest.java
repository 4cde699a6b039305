package work.connect.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aFolderThatLeavesMuchOpen() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "id,team\nlea,care\nsam,care\n");
        Files.writeString(
                folder.resolve("relationships.csv"), "from,to,function,sign\nlea,sam,friendship,supportive\n");
        Files.writeString(folder.resolve("interactions.csv"), "at,from,to,channel\n0,lea,sam,face_to_face\n");
    }

    @Test
    void sayWhatTheFilesCannot() {
        CommandRun run = CommandRun.of(
                folder,
                "--whole",
                "--as-of=2026-09-30",
                "--zone=Europe/Berlin",
                "--undirected",
                "--day-zero=2026-09-01",
                "--keeps=one_to_ones=2026-01-01",
                "--keeps",
                "absences=2026-01-01");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("As of 30 September 2026, 21:59 UTC")
                .contains("close_ties since 2026-09-30")
                .contains("Nobody here leads anybody.");
    }

    @Test
    void takeAMomentToTheSecond() {
        CommandRun run = CommandRun.of(folder, "--whole", "--as-of=2026-09-30T08:15:00Z", "--day-zero=2026-09-01");

        assertThat(run.out()).contains("As of 30 September 2026, 08:15 UTC");
    }

    @Test
    void sayWhatCouldBeAssessedAndWhatWouldLetMoreBe() {
        CommandRun run = CommandRun.of(folder, "--coverage", "--as-of=2026-09-30", "--day-zero=2026-09-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("2 people in 1 team.")
                .contains("can speak of 0 of 2 people")
                .contains("What would let most more be assessed:")
                .doesNotContain("would be shown");
    }

    @Test
    void addTheRulesForTelemetry() {
        String question = "ISO-04  Has a person far less contact than they used to have?";

        assertThat(CommandRun.of(folder, "--coverage", "--as-of=2026-09-30", "--day-zero=2026-09-01")
                        .out())
                .doesNotContain(question);
        assertThat(CommandRun.of(folder, "--coverage", "--telemetry", "--as-of=2026-09-30", "--day-zero=2026-09-01")
                        .out())
                .contains(question);
    }

    @Test
    void chooseTheLanguageOfTheReports() {
        CommandRun run = CommandRun.of(
                folder, "--language=de", "--whole", "--as-of=2026-09-30T08:15:00Z", "--day-zero=2026-09-01");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Was die ORGANISATION gezeigt bekäme", "Stand: 30. September 2026, 08:15 Uhr UTC")
                .contains("Hier führt niemand jemanden.")
                .doesNotContain("GOOD TO KNOW");
    }

    @Test
    void refuseALanguageThereAreNoReportsIn() {
        CommandRun run = CommandRun.of(folder, "--language=tlh", "--as-of=2026-09-30", "--day-zero=2026-09-01");

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("--language", "Use en or de");
    }

    @Test
    void areExplained() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: workplace-report")
                .contains(
                        "--as-of",
                        "--coverage",
                        "--zone",
                        "--undirected",
                        "--day-zero",
                        "--keeps",
                        "--whole",
                        "--leader",
                        "--employee")
                .contains("--handler", "--language", "--rules", "--telemetry", "Exit codes:", "64", "65", "66");
    }
}
