package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.FactType;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.OneOfEach;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.conflict.Conflict;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Shape;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;

class CsvRoundTripTest {

    private static final String[] PIECES = {
        ",",
        "\"",
        ";",
        "'",
        " ",
        "|",
        "#",
        "=",
        "-1",
        "0",
        "x",
        "Y",
        "\u00e9",
        "\u4e2d",
        "\ud83d\ude00",
        "\u00a0",
        "null",
        "."
    };

    @TempDir
    private Path path;

    @Test
    void readsWhatItWrote() {
        Workplace written = OneOfEach.workplace().build();

        CsvFolder.write(written, path);

        assertThat(everythingOf(CsvFolder.read(path, CsvOptions.standard()).workplace()))
                .isEqualTo(everythingOf(written));
    }

    @Test
    void leavesNothingOutAndDerivesNothing() {
        CsvFolder.write(OneOfEach.workplace().build(), path);

        ImportReport report = CsvFolder.read(path, CsvOptions.standard()).report();

        assertThat(report.derived()).isEmpty();
        assertThat(report.filesNotRead()).isEmpty();
        assertThat(report.files()).allSatisfy(file -> {
            assertThat(file.leftOut()).isEmpty();
            assertThat(file.columnsNotRead()).isEmpty();
            assertThat(file.synonyms()).isEmpty();
            assertThat(file.remarks()).isEmpty();
        });
    }

    @Test
    void keepsTheCalendarAndTheDigitsOfNumbers() {
        Workplace.Builder workplace = OneOfEach.workplace()
                .calendar(new WorkCalendar(
                        Set.of(), Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-10-03"))));
        for (String value : new String[] {"61.500", "0.0000001", "5E+1", "1", "100.00"}) {
            workplace.add(Measure.of(
                    "support",
                    Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                    value));
        }
        Workplace written = workplace.build();

        CsvFolder.write(written, path);

        Workplace read = CsvFolder.read(path, CsvOptions.standard()).workplace();
        assertThat(read.calendar()).isEqualTo(written.calendar());
        assertThat(read.measures())
                .extracting(Measure::value)
                .containsExactlyElementsOf(
                        written.measures().stream().map(Measure::value).toList());
    }

    @Test
    void replacesWhatItWroteBefore() {
        CsvFolder.write(OneOfEach.workplace().build(), path);
        Workplace smaller = Workplace.asOf(OneOfEach.NOW, OneOfEach.ZONE)
                .add(Person.of("lea", "care"))
                .build();

        CsvFolder.write(smaller, path);

        assertThat(everythingOf(CsvFolder.read(path, CsvOptions.standard()).workplace()))
                .isEqualTo(everythingOf(smaller));
    }

    @Test
    void refusesAFolderWithOtherFilesThatWouldBeRead() throws IOException {
        Files.writeString(path.resolve("mapping.csv"), "what,in,theirs,ours\n");

        assertThatThrownBy(() -> CsvFolder.write(OneOfEach.workplace().build(), path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Give an empty folder.");
    }

    @Test
    void refusesAnIdWithABlankAmongSeveralBeforeItWritesAnything() {
        Workplace workplace = OneOfEach.workplace()
                .add(Conflict.between("k-6", "p-101", "p-104").acknowledgedBy("case 1"))
                .build();

        assertThatThrownBy(() -> CsvFolder.write(workplace, path))
                .isInstanceOfSatisfying(
                        InvalidWorkplaceException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .startsWith(
                                        "conflicts.csv:3 acknowledged_by: It is not clear whether this is one id or several."));
        assertThat(path).isEmptyDirectory();
    }

    @Property(tries = 150)
    void readsWhatItWroteWhateverTextsAndGapsThereAre(@ForAll Random random) throws IOException {
        Workplace written = varied(random);
        Path folder = Files.createTempDirectory("round-trip");
        try {
            CsvFolder.write(written, folder);

            assertThat(everythingOf(
                            CsvFolder.read(folder, CsvOptions.standard()).workplace()))
                    .isEqualTo(everythingOf(written));
        } finally {
            delete(folder);
        }
    }

    /** One of each with other ids and texts, numbers with other digits, moments to the nanosecond, and gaps. */
    private static Workplace varied(Random random) {
        long seed = random.nextLong();
        Set<FactType> withGaps = EnumSet.noneOf(FactType.class);
        for (FactType type : FactType.values()) {
            withGaps.add(type);
            try {
                varied(new Random(seed), withGaps).build();
            } catch (InvalidWorkplaceException gapsThatContradict) {
                withGaps.remove(type);
            }
        }
        return varied(new Random(seed), withGaps).build();
    }

    private static Workplace.Builder varied(Random random, Set<FactType> withGaps) {
        Map<String, String> ids = new HashMap<>();
        Workplace.Builder workplace = Workplace.asOf(OneOfEach.NOW.plusNanos(random.nextInt(1_000)), OneOfEach.ZONE);
        Stream.of(Register.values())
                .filter(register -> random.nextBoolean())
                .forEach(register -> workplace.keeps(register, LocalDate.parse("2025-01-01")));
        Workplace plain = OneOfEach.workplace().build();
        for (FactType type : FactType.values()) {
            Random ofType = new Random(random.nextLong());
            all(plain, type)
                    .forEach(fact -> workplace.add(changed((Record) fact, ofType, ids, withGaps.contains(type))));
        }
        return workplace;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Fact changed(T fact, Random random, Map<String, String> ids, boolean gaps) {
        Shape<T> shape = (Shape<T>) Shape.of(fact.getClass());
        return (Fact) shape.map(fact, (field, value) -> {
            Object changed = changed(field, value, random, ids);
            boolean gap = random.nextInt(4) == 0 && gaps && !field.isNeeded() && !field.isMany();
            return gap ? null : changed;
        });
    }

    private static @Nullable Object changed(
            Field field, @Nullable Object value, Random random, Map<String, String> ids) {
        if (value instanceof String text) {
            return field.isId() ? idFor(text, ids) : oddText(random.nextInt());
        } else if (field.kind() == Field.Kind.TEXTS && value instanceof Set<?> texts) {
            return texts.stream().map(text -> idFor((String) text, ids)).collect(Collectors.toSet());
        } else if (value instanceof BigDecimal number) {
            return number.setScale(number.scale() + random.nextInt(5));
        } else if (value instanceof Instant moment) {
            return moment.minusNanos(random.nextInt(1_000_000_000));
        }
        return value;
    }

    /** Ids that can stand among several hold nothing that sets them apart. */
    private static String idFor(String text, Map<String, String> ids) {
        return ids.computeIfAbsent(text, id -> oddText(id.hashCode()).replaceAll("[ \u00a0,;|]", "") + ids.size());
    }

    private static String oddText(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().replace('\u00a0', ' ').isBlank() ? "x" + text : text.toString();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record & Fact> List<? extends Fact> all(Workplace workplace, FactType type) {
        return workplace.all((Class<T>) type.shape().type());
    }

    static Map<String, Object> everythingOf(Workplace workplace) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "now", workplace.now(),
                "zone", workplace.zone(),
                "calendar", workplace.calendar(),
                "registers", workplace.registers()));
        for (FactType type : FactType.values()) {
            all.put(
                    type.collection(),
                    all(workplace, type).stream()
                            .map(fact -> fieldsOf((Record) fact))
                            .toList());
        }
        return all;
    }

    /** By name, so that a difference can be seen: facts show little of themselves. */
    private static Map<String, String> fieldsOf(Record fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        Shape.of(fact.getClass()).fields().forEach(field -> {
            Object value = field.of(fact);
            fields.put(
                    field.name(),
                    value instanceof Set<?> several ? new TreeSet<>(several).toString() : String.valueOf(value));
        });
        return fields;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
