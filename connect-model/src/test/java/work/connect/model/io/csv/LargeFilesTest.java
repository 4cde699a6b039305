package work.connect.model.io.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.FactType;
import work.connect.model.people.Person;

/** Large files are read in parts side by side; nobody can tell by what comes out. */
class LargeFilesTest {

    private static final String FIRST_LINE = "person,from,until\n";
    private static final String ROW = "sam,2026-09-01,2026-09-02\n";
    private static final int ROWS = 100;

    private static final String[] MOMENTS = {
        "2026-09-01T10:00Z", "2026-03-29T02:30", "2025-10-26T02:30", "2026-09-02", "2019-01-01T10:00Z"
    };
    private static final String[] PEOPLE = {"lea", "sam", "kim", "kim", "sam", " lea ", "nobody", "\"sam\"", "s\u00f6r"
    };
    private static final String[] CHANNELS = {"video", "", "Zoom", "phone", "VIDEO", "in person", "e-mail"};
    private static final String[] LINE_BREAKS = {"\n", "\n", "\r\n", "\n\n", "\n,,,,\n", "\r", "\r\n \r\n"};

    @TempDir
    private @Nullable Path path;

    @Test
    void isCutAtLineBreaks() throws IOException {
        List<TextPart> parts = cut(FIRST_LINE + ROW.repeat(ROWS), UTF_8, new Cut(4, 10));

        assertThat(parts).hasSize(4);
        assertThat(parts).extracting(TextPart::from).allMatch(from -> from == 0 || isLineStart(from));
        assertThat(parts.get(0).from()).isZero();
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).from()).isEqualTo(parts.get(i - 1).until());
        }
        assertThat(parts.get(3).until()).isEqualTo(TextPart.THE_END);
    }

    @Test
    void isNotCutWhenItIsSmall() throws IOException {
        assertThat(cut(FIRST_LINE + ROW, UTF_8, new Cut(4, 100))).hasSize(1);
    }

    @Test
    void isNotCutWhereAByteLikeALineBreakNeedNotBeOne() throws IOException {
        assertThat(cut(FIRST_LINE + ROW.repeat(ROWS), UTF_16LE, new Cut(4, 10))).hasSize(1);
        assertThat(cut(FIRST_LINE + ROW.repeat(ROWS), Charset.forName("IBM037"), new Cut(4, 10)))
                .hasSize(1);
    }

    @Test
    void isNotCutWithoutLineBreaksOfOurs() throws IOException {
        assertThat(cut(FIRST_LINE.replace('\n', '\r') + ROW.replace('\n', '\r').repeat(ROWS), UTF_8, new Cut(4, 10)))
                .hasSize(1);
    }

    @Test
    void isReadInParts() throws IOException {
        PartReading read = inParts(FIRST_LINE + ROW.repeat(ROWS));

        assertThat(read).isNotNull();
        assertThat(read.records()).hasSize(ROWS);
        assertThat(read.lineOf(ROWS - 1)).isEqualTo(ROWS + 1);
    }

    @Test
    void isReadInPartsWithQuotesInOneLine() throws IOException {
        assertThat(inParts(FIRST_LINE + ROW.replace("sam", "\"sam\"").repeat(ROWS)))
                .isNotNull();
    }

    @Test
    void isReadAsAWholeWithLineBreaksInQuotes() throws IOException {
        String quoted = "\"sam" + "\n".repeat(10_000) + "\",2026-09-01,\n";

        assertThat(inParts(FIRST_LINE + ROW.repeat(ROWS) + quoted)).isNull();
    }

    @Test
    void isReadAsAWholeWhenSomethingIsWrong() throws IOException {
        assertThat(inParts(FIRST_LINE + ROW.repeat(ROWS) + "sam,soon,\n")).isNull();
    }

    @Test
    void isReadAsAWholeWhenTheFirstPartHasNoRow() throws IOException {
        assertThat(inParts(FIRST_LINE + ",,\n".repeat(ROWS) + ROW.repeat(10))).isNull();
    }

    @Property(tries = 300)
    void comesOutTheSameInParts(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("parts");
        try {
            WrittenFolder.ofCare(folder)
                    .with("interactions.csv", contacts(random).getBytes(charset(random)));

            WholeAndInParts.assertThatNothingDiffers(folder, CsvOptions.standard());
        } finally {
            delete(folder);
        }
    }

    private static String contacts(Random random) {
        boolean oddities = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder("Date,from,to,channel,minutes\n");
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(one(random, MOMENTS)).append(',');
            text.append(one(random, PEOPLE))
                    .append(',')
                    .append(one(random, PEOPLE))
                    .append(',');
            text.append(one(random, CHANNELS)).append(',').append(random.nextInt(50));
            text.append(oddities && random.nextInt(20) == 0 ? odd(random) : "");
            text.append(one(random, LINE_BREAKS));
        }
        return text.toString();
    }

    private static String odd(Random random) {
        return one(
                random,
                new String[] {"x", ",more", "\"", "\n\"2026-09-01\n\",lea,sam,,", "\n1,lea,sam,,", "\nsoon,lea,sam,,"});
    }

    private static Charset charset(Random random) {
        return random.nextBoolean() ? UTF_8 : TextFile.WINDOWS;
    }

    private static String one(Random random, String[] texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static void delete(Path folder) throws IOException {
        for (String file : List.of("workplace.csv", "people.csv", "interactions.csv")) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder);
    }

    private static boolean isLineStart(long from) {
        return (from - FIRST_LINE.length()) % ROW.length() == 0;
    }

    private List<TextPart> cut(String text, Charset charset, Cut cut) throws IOException {
        Path file = path.resolve("absences.csv");
        Files.write(file, text.getBytes(charset));
        return cut.of(TextFile.open(file, Optional.of(charset)), charset);
    }

    private @Nullable PartReading inParts(String text) throws IOException {
        CsvOptions options = CsvOptions.standard();
        People people = new People();
        people.add(Person.of("sam", "care"), ZoneOffset.UTC);
        Manner manner = new Manner(
                Sheet.of(FactType.ABSENCES), "absences.csv", options, options.mapping(), people, ZoneOffset.UTC);
        return new FileReading(manner).inParts(cut(text, UTF_8, new Cut(4, 10)), ',');
    }
}
