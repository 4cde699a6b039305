package work.connect.model.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import work.connect.model.Workplace;
import work.connect.model.connection.Channel;
import work.connect.model.connection.ConnectionStrategy;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/** Writes a million interactions, lets go of them, reads them and writes what was read: for a small heap. */
final class JsonInAMillion {

    static final int PEOPLE = 5_000;
    static final int INTERACTIONS = 1_000_000;

    private JsonInAMillion() {}

    public static void main(String[] arguments) throws IOException {
        Path first = Path.of(arguments[0]);
        Path second = Path.of(arguments[1]);
        write(workplace(), first);
        long begun = System.nanoTime();
        Workplace read = read(first);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.out.println("interactions " + read.interactions().size());
        System.out.println("megabytes " + Files.size(first) / 1_000_000 + ", read in ms " + millis);
        write(read, second);
        System.out.println("differ at " + Files.mismatch(first, second));
    }

    private static Workplace workplace() {
        Instant now = Instant.parse("2026-09-01T08:00:00Z");
        Workplace.Builder builder = Workplace.asOf(now, ZoneId.of("Europe/Berlin"));
        String[] ids = new String[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            ids[i] = "person-" + i;
            builder.add(Person.of(ids[i], "team-" + i % 400));
        }
        for (int i = 0; i < INTERACTIONS; i++) {
            builder.add(Interaction.of(
                            now.minusSeconds(30L * (INTERACTIONS - i)),
                            ids[i % PEOPLE],
                            ids[(i + 1 + i / PEOPLE % 100) % PEOPLE])
                    .channel(Channel.VIDEO)
                    .purpose(Purpose.ONE_TO_ONE)
                    .lasting(i % 90)
                    .showing(ConnectionStrategy.TRUSTING, ConnectionStrategy.TASK_ENABLING));
        }
        return builder.build();
    }

    private static void write(Workplace workplace, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkplaceJson.write(workplace, out);
        }
    }

    private static Workplace read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkplaceJson.read(in);
        }
    }
}
