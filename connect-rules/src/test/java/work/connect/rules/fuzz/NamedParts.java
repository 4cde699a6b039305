package work.connect.rules.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several files in one run of bytes: above each stands a line {@code === name}. What stands before the first says nothing. */
public final class NamedParts {

    private static final Pattern HEADING = Pattern.compile("(?m)^=== ([^\\n]{1,80})\\n");

    private NamedParts() {}

    /** The files by name; of a name that stands twice, the last. */
    public static SortedMap<String, byte[]> of(byte[] bytes) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher heading = HEADING.matcher(text);
        boolean found = heading.find();
        while (found) {
            String name = heading.group(1);
            int begin = heading.end();
            found = heading.find();
            String part = text.substring(begin, found ? heading.start() : text.length());
            parts.put(name, part.getBytes(StandardCharsets.ISO_8859_1));
        }
        return parts;
    }

    /** The bytes that hold these files. */
    static byte[] join(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.forEach((name, part) -> {
            bytes.writeBytes(("=== " + name + "\n").getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(part);
        });
        return bytes.toByteArray();
    }
}
