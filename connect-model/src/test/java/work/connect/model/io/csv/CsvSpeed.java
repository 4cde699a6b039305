package work.connect.model.io.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reading and validating a million contacts costs, beside FastCSV alone reading the same file: once only passing by
 * all rows, and once keeping them in a list, as whoever gives back rows must. They take turns in one process that is warm,
 * and nobody asks for garbage to be collected in between. It prints wall time and CPU time, all threads and the garbage
 * collector together, and the ratios of the medians; another collector or heap is set by {@code -DargLine}.
 *
 * <p>{@code mvn -pl connect-model test -Dtest=CsvSpeed}
 */
class CsvSpeed {

    private static final int CONTACTS = 1_000_000;
    private static final int WARMING = 10;
    private static final int ROUNDS = 41;
    private static final int PEOPLE = 5_000;
    private static final String[] CHANNELS = {"video", "chat", "email", "face_to_face", ""};
    private static final String[] PURPOSES = {"one_to_one", "work", "help_asked", "update", ""};

    /** Something to be measured, and the times of its rounds in milliseconds. */
    private static final class Measured {

        private final String name;
        private final Runnable work;
        private final double[] wall = new double[ROUNDS];
        private final double[] cpu = new double[ROUNDS];

        Measured(String name, Runnable work) {
            this.name = name;
            this.work = work;
        }

        void run(int round) {
            long began = System.nanoTime();
            long used = cpuTime();
            work.run();
            if (round >= 0) {
                cpu[round] = (cpuTime() - used) / 1e6;
                wall[round] = (System.nanoTime() - began) / 1e6;
            }
        }

        String medians() {
            return "%s %.0f (%.0f)".formatted(name, median(wall), median(cpu));
        }

        String ratioTo(Measured other) {
            return "%s to %s: %.2f (%.2f)"
                    .formatted(name, other.name, median(wall) / median(other.wall), median(cpu) / median(other.cpu));
        }
    }

    @Test
    void beside(@TempDir Path folder) throws IOException {
        write(folder, CONTACTS);
        Measured alone = new Measured("FastCSV alone", () -> readAlone(folder, false));
        Measured kept = new Measured("FastCSV, rows kept", () -> readAlone(folder, true));
        Measured validated = new Measured("read and validated", () -> CsvFolder.read(folder, CsvOptions.standard()));
        for (int i = -WARMING; i < ROUNDS; i++) {
            alone.run(i);
            kept.run(i);
            validated.run(i);
        }
        System.out.println("Medians of " + ROUNDS + " rounds in milliseconds, wall time (CPU time of all threads)");
        System.out.println(alone.medians() + ", " + kept.medians() + ", " + validated.medians());
        System.out.println(validated.ratioTo(alone));
        System.out.println(validated.ratioTo(kept));
    }

    /** Writes a workplace with as many contacts as told, in the order of time. */
    static void write(Path folder, int contacts) throws IOException {
        Files.writeString(folder.resolve("workplace.csv"), "key,value\nnow,2026-09-30T12:00:00Z\nzone,Europe/Berlin\n");
        try (BufferedWriter people = Files.newBufferedWriter(folder.resolve("people.csv"))) {
            people.write("id,team,leader,started_on\n");
            for (int i = 0; i < PEOPLE; i++) {
                people.write(id(i) + ",team-" + i / 10 + "," + (i == 0 ? "" : id(i / 10)) + ",2020-01-01\n");
            }
        }
        Random random = new Random(1);
        Instant at = Instant.parse("2025-10-01T06:00:00Z");
        try (BufferedWriter file = Files.newBufferedWriter(folder.resolve("interactions.csv"))) {
            file.write("at,from,to,channel,purpose,minutes,outside_hours\n");
            for (int i = 0; i < contacts; i++) {
                int from = random.nextInt(PEOPLE);
                int to = (from + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
                at = at.plusSeconds(30).truncatedTo(ChronoUnit.SECONDS);
                file.write(at + "," + id(from) + "," + id(to) + "," + CHANNELS[random.nextInt(CHANNELS.length)] + ","
                        + PURPOSES[random.nextInt(PURPOSES.length)] + "," + random.nextInt(120) + ",false\n");
            }
        }
    }

    private static String id(int i) {
        return "p-%05d".formatted(i);
    }

    private static void readAlone(Path folder, boolean keep) {
        long fields = 0;
        List<CsvRecord> kept = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve("interactions.csv"))) {
            for (CsvRecord row : rows) {
                fields += row.getFieldCount();
                if (keep) {
                    kept.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (fields == 0 || kept.isEmpty() == keep) {
            throw new IllegalStateException("There was nothing to read.");
        }
    }

    private static long cpuTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
