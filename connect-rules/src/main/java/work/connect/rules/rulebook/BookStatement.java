package work.connect.rules.rulebook;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is signed of a book. There is one way to write it:
 *
 * <pre>
 * connect-book-signature 1
 * id = acme
 * version = 3
 * engine = 1
 * key = acme-2026
 * file = 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae book.properties
 * </pre>
 *
 * with a line for each file, and a line feed at the end of each line. The first line sets it apart from all else that a key
 * may sign.
 *
 * @param key the id of the key it is signed with
 * @param files the SHA-256 of the bytes of each file, in hexadecimal, by its name in the folder; ordered by name
 */
record BookStatement(String id, String version, String engine, String key, SortedMap<String, String> files) {

    private static final String FIRST = "connect-book-signature 1\n";
    private static final Pattern HEAD = Pattern.compile(FIRST
            + "id = (?<id>" + Manifest.ID_FORM + ")\n"
            + "version = (?<version>" + BookVersion.FORM + ")\n"
            + "engine = (?<engine>" + Manifest.ENGINE_FORM + ")\n"
            + "key = (?<key>" + BookKey.ID_FORM + ")\n");
    private static final Pattern FILE = Pattern.compile("file = (?<hash>[0-9a-f]{64}) (?<name>.+)");

    BookStatement {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What a text says, if it is written exactly as this class would write it. */
    static Optional<BookStatement> parse(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (String line : text.substring(head.end()).split("\n")) {
            Matcher file = FILE.matcher(line);
            if (file.matches()) {
                files.put(file.group("name"), file.group("hash"));
            }
        }
        BookStatement read = new BookStatement(
                head.group("id"), head.group("version"), head.group("engine"), head.group("key"), files);
        return Optional.of(read).filter(statement -> statement.emit().equals(text));
    }

    String emit() {
        StringBuilder text = new StringBuilder(FIRST)
                .append("id = ")
                .append(id)
                .append('\n')
                .append("version = ")
                .append(version)
                .append('\n')
                .append("engine = ")
                .append(engine)
                .append('\n')
                .append("key = ")
                .append(key)
                .append('\n');
        for (Map.Entry<String, String> file : files.entrySet()) {
            text.append("file = ")
                    .append(file.getValue())
                    .append(' ')
                    .append(file.getKey())
                    .append('\n');
        }
        return text.toString();
    }
}
