package work.connect.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.io.json.InvalidJsonException;
import work.connect.model.io.json.ReportJson;
import work.connect.model.io.json.RuleListingJson;
import work.connect.model.io.json.WorkplaceJson;

/** Takes any bytes for a document of ours: it is refused as declared, or written and read again as the very same. */
final class JsonFuzz {

    private interface Read<T> {
        T from(InputStream in) throws IOException;
    }

    private interface Write<T> {
        void to(T document, OutputStream out) throws IOException;
    }

    private JsonFuzz() {}

    static void feed(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("connect-report")) {
            refusedOrTheSameAgain(bytes, ReportJson::read, ReportJson::write);
        } else if (text.contains("connect-rules")) {
            refusedOrTheSameAgain(bytes, RuleListingJson::read, RuleListingJson::write);
        } else {
            refusedOrTheSameAgain(bytes, WorkplaceJson::read, WorkplaceJson::write);
        }
    }

    private static <T> void refusedOrTheSameAgain(byte[] bytes, Read<T> read, Write<T> write) throws IOException {
        T document;
        try {
            document = read.from(new ByteArrayInputStream(bytes));
        } catch (InvalidWorkplaceException refused) {
            assertThat(refused.problems()).isNotEmpty();
            return;
        } catch (InvalidJsonException refused) {
            assertThat(refused.problems()).isNotEmpty();
            return;
        }
        byte[] once = written(document, write);
        assertThat(written(read.from(new ByteArrayInputStream(once)), write)).isEqualTo(once);
    }

    private static <T> byte[] written(T document, Write<T> write) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write.to(document, out);
        return out.toByteArray();
    }
}
