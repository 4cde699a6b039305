package work.connect.rules.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why some changed rules mean the same as the rules they were made from. */
final class Reasons {

    private Reasons() {}

    /** The reasons by the keys of the changed rules; in the file, a reason stands indented below its key. */
    static Map<String, String> written() {
        Map<String, String> reasons = new LinkedHashMap<>();
        try (InputStream in = Reasons.class.getResourceAsStream("the-same.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String key = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(" ")) {
                    reasons.merge(key, line.strip(), (one, other) -> one + " " + other);
                } else if (!line.isBlank()) {
                    key = line;
                    reasons.put(key, "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
