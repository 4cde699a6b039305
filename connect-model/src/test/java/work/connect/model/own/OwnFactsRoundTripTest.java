package work.connect.model.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.fact.Field;
import work.connect.model.fact.Shape;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.model.io.json.WorkplaceJson;
import work.connect.model.own.SiteVisit.Topic;

/** Whatever a fact of a host's own holds, it is read as it was written. */
class OwnFactsRoundTripTest {

    private static final List<Class<? extends Record>> BOTH = List.of(WeekendShift.class, SiteVisit.class);
    private static final String[] IDS = {"lea", "Zoë", "o'hara", "\"q\"", "ٹیم", "p-7"};

    private Random random = new Random();
    private int made;

    @Property(tries = 100)
    void throughAFolder(@ForAll Random seeded) throws IOException {
        random = seeded;
        Workplace workplace = workplace();
        Path folder = Files.createTempDirectory("own");
        try {
            CsvFolder.write(workplace, folder);
            assertEqual(
                    CsvFolder.read(folder, CsvOptions.standard().reading(BOTH).strict())
                            .workplace(),
                    workplace);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Property(tries = 100)
    void throughADocument(@ForAll Random seeded) throws IOException {
        random = seeded;
        Workplace workplace = workplace();
        StringWriter document = new StringWriter();

        WorkplaceJson.write(workplace, document);

        assertEqual(WorkplaceJson.read(new StringReader(document.toString()), BOTH), workplace);
    }

    private static void assertEqual(Workplace read, Workplace written) {
        assertThat(read.kinds()).isEqualTo(written.kinds());
        assertThat(read.kept()).isEqualTo(written.kept());
        written.kinds().forEach(kind -> assertThat(read.all(kind)).isEqualTo(written.all(kind)));
    }

    private Workplace workplace() {
        Workplace.Builder workplace = OwnFactsCsvTest.workplace().toBuilder();
        if (random.nextBoolean()) {
            workplace.keeps(WeekendShift.class, day());
        }
        Stream.generate(() -> new WeekendShift(random.nextBoolean() ? "sam" : "lea", day()))
                .limit(random.nextInt(5))
                .forEach(workplace::add);
        Shape<SiteVisit> shape = Shape.of(SiteVisit.class);
        Stream.generate(() -> shape.map(SiteVisit.of("v"), this::value))
                .limit(random.nextInt(5))
                .forEach(workplace::add);
        return workplace.build();
    }

    private @Nullable Object value(Field field, @Nullable Object before) {
        if (!field.isNeeded() && !field.isMany() && random.nextBoolean()) {
            return null;
        }
        return switch (field.name()) {
            case "id" -> IDS[random.nextInt(IDS.length)] + made++;
            case "guide" -> "sam";
            case "told" ->
                some(Arrays.stream(IDS).filter(id -> id.indexOf('"') < 0).toArray(String[]::new));
            case "topics" -> random.nextBoolean() ? Set.of(Topic.LIGHT) : Set.of(Topic.NOISE, Topic.SHARED_DESKS);
            case "from" -> moment("2026-07-01T00:00:00Z");
            case "until" -> moment("2026-08-01T00:00:00Z");
            case "returnedOn" -> List.of(day(), day());
            case "next" -> day().plusYears(2);
            case "places" -> 1 + random.nextInt(30);
            case "share" -> new BigDecimal(BigInteger.valueOf(random.nextInt(100)), 2 + random.nextInt(3));
            case "announced" -> random.nextBoolean();
            default -> before;
        };
    }

    private Set<String> some(String[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> random.nextBoolean())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Instant moment(String first) {
        return Instant.parse(first).plusSeconds(random.nextInt(2_000_000)).plusNanos(random.nextInt(3) * 1_000L);
    }

    private LocalDate day() {
        return LocalDate.parse("2026-08-30").minusDays(random.nextInt(400));
    }
}
