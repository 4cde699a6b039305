package work.connect.rules.indicate.network;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import work.connect.model.Workplace;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.tie.Links;
import work.connect.rules.indicate.tie.Ties;

/** Networks to try things on. */
final class Networks {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data");
    private static final CsvOptions UNDIRECTED = CsvOptions.asOf(Instant.parse("1972-12-31T00:00:00Z"), ZoneOffset.UTC)
            .undirectedTies();

    private Networks() {}

    /** As many people as asked for, with ties such as {@code {0, 1}}. */
    static Graph of(int size, int[]... ties) {
        Links links = new Links();
        for (int[] tie : ties) {
            links.add(tie[0], tie[1]);
        }
        return new Graph(size, links);
    }

    /** Each is tied to the next. */
    static Graph chain(int size) {
        Links links = new Links();
        for (int i = 1; i < size; i++) {
            links.add(i - 1, i);
        }
        return new Graph(size, links);
    }

    /** The first is tied to all others. */
    static Graph star(int size) {
        Links links = new Links();
        for (int i = 1; i < size; i++) {
            links.add(0, i);
        }
        return new Graph(size, links);
    }

    static Graph random(int size, int percent, long seed) {
        Random random = new Random(seed);
        Links links = new Links();
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                if (random.nextInt(100) < percent) {
                    links.add(one, other);
                }
            }
        }
        return new Graph(size, links);
    }

    /** The 34 members of a club whose ties others have studied. */
    static Workplace club() {
        Path folder = FOLDER.resolve("karate-club");
        assumeTrue(Files.isDirectory(folder), "the data set is not here: shared/data/karate-club");
        return CsvFolder.read(folder, UNDIRECTED).workplace();
    }

    static Graph of(Workplace workplace) {
        Roster roster = new Roster(workplace);
        return new Graph(roster.size(), new Ties(roster).supportive());
    }
}
