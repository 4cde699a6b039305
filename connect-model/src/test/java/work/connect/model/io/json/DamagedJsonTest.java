package work.connect.model.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.OneOfEach;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;

class DamagedJsonTest {

    private static final String[] PIECES = {
        "null", "{", "}", "[", "]", ",", ":", "\"", "1e999999999", "NaN", "-0", "\"\"", "true", "\\u0000", "\uD83D", "é"
    };

    @Property(tries = 3_000)
    void aDamagedWorkplaceIsReadOrRefusedAndNothingElse(@ForAll Random random) throws IOException {
        byte[] damaged = damaged(WorkplaceJsonTest.written(OneOfEach.workplace().build()), random);
        try {
            Workplace read = WorkplaceJson.read(new ByteArrayInputStream(damaged));
            assertThat(JsonWorkplaces.contentOf(WorkplaceJsonTest.read(WorkplaceJsonTest.written(read))))
                    .isEqualTo(JsonWorkplaces.contentOf(read));
        } catch (InvalidWorkplaceException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(e.total()).isGreaterThanOrEqualTo(e.problems().size());
        }
    }

    @Property(tries = 1_000)
    void aDamagedReportIsReadOrRefusedAndNothingElse(@ForAll Random random) throws IOException {
        byte[] damaged = damaged(ReportJsonTest.written(ReportJsonTest.full(Viewer.leader("lea"))), random);
        try {
            Report read = ReportJson.read(new ByteArrayInputStream(damaged));
            assertThat(read.viewer()).isNotNull();
        } catch (InvalidJsonException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Test
    void halfADocumentIsNoDocument() throws IOException {
        String whole = WorkplaceJsonTest.written(OneOfEach.workplace().build()).strip();
        for (int length = 0; length < whole.length(); length += 7) {
            String half = whole.substring(0, length);
            org.assertj.core.api.Assertions.assertThatExceptionOfType(InvalidWorkplaceException.class)
                    .isThrownBy(() -> WorkplaceJsonTest.read(half))
                    .withMessageContaining("connect-workplace: ");
        }
    }

    private static byte[] damaged(String json, Random random) {
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int until = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, until);
                case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> text.replace(at, until, PIECES[random.nextInt(PIECES.length)]);
                default -> text.insert(random.nextInt(text.length()), text.substring(at, until));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
