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
import java.util.Arrays;
import java.util.Random;

/**
 * What reading and validating a million contacts costs, beside FastCSV alone reading the same file. Run it by its main
 * method; it prints the CPU time of each round, all threads together, and the ratio of the medians.
 */
public final class CsvSpeed {

    private static final int ROUNDS = 9;
    private static final int PEOPLE = 5_000;
    private static final String[] CHANNELS = {"video", "chat", "email", "face_to_face", ""};
    private static final String[] PURPOSES = {"one_to_one", "work", "help_asked", "update", ""};

    private CsvSpeed() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("contacts");
        write(folder, args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]));
        long[] alone = new long[ROUNDS];
        long[] whole = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            alone[round] = cpuOf(() -> readAlone(folder));
            whole[round] = cpuOf(() -> CsvFolder.read(folder, CsvOptions.standard()));
            System.out.printf(
                    "round %d: FastCSV alone %d ms, read and validated %d ms%n",
                    round, alone[round] / 1_000_000, whole[round] / 1_000_000);
        }
        System.out.printf("ratio of the medians: %.2f%n", (double) median(whole) / median(alone));
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

    private static void readAlone(Path folder) {
        long fields = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve("interactions.csv"))) {
            for (CsvRecord row : rows) {
                fields += row.getFieldCount();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (fields == 0) {
            throw new IllegalStateException("There was nothing to read.");
        }
    }

    private static long cpuOf(Runnable work) {
        System.gc();
        long before = cpu();
        work.run();
        return cpu() - before;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
