package work.connect.model.io.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as far as its first bytes show it: how it is encoded and what separates its fields.
 *
 * @param charset how it is encoded, as far as the mark at its beginning or the host says; UTF-8 otherwise
 * @param markLength how many bytes the mark at the beginning has
 * @param head the beginning, decoded
 * @param isText whether it can be text at all
 */
record TextFile(Path path, Charset charset, int markLength, String head, boolean isText) {

    /** What Windows programs write that do not write UTF-8. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int HEAD = 64 * 1024;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final String SEPARATOR_LINE = "sep=";

    static TextFile open(Path path, Optional<Charset> stated) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(HEAD);
        }
        Charset marked = marked(bytes);
        int mark = marked == null ? 0 : marked == StandardCharsets.UTF_8 ? 3 : 2;
        Charset charset = marked != null ? marked : stated.orElse(StandardCharsets.UTF_8);
        String head = new String(bytes, mark, bytes.length - mark, charset);
        return new TextFile(path, charset, mark, head, isText(head));
    }

    /** Whether a mark at its beginning says how it is encoded. */
    boolean isMarked() {
        return markLength > 0;
    }

    /** All of it behind the mark, in this encoding. */
    TextPart as(Charset stated) {
        return new TextPart(path, stated, markLength, TextPart.THE_END);
    }

    /** Whether the first line only says what the separator is, as spreadsheets write it. */
    static boolean isSeparatorLine(List<String> cells) {
        return cells.get(0).startsWith(SEPARATOR_LINE)
                && cells.get(0).length() <= SEPARATOR_LINE.length() + 1
                && cells.size() <= 2;
    }

    /** What separates the fields: that by which the first line names the most columns, or else is cut the most. */
    char separator(Sheet sheet, Mapping mapping) {
        String line = firstLine();
        if (line.startsWith(SEPARATOR_LINE) && line.length() == SEPARATOR_LINE.length() + 1) {
            return line.charAt(SEPARATOR_LINE.length());
        }
        char best = ',';
        long most = -1;
        for (char separator : SEPARATORS) {
            List<String> names = cut(line, separator);
            Header header = new Header(sheet, mapping, names);
            long known = sheet.columns().stream()
                    .filter(column -> header.placeOf(column) >= 0)
                    .count();
            long score = known * 1_000_000 + names.size();
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private String firstLine() {
        try (BufferedReader lines = new BufferedReader(new StringReader(head))) {
            String line = lines.readLine();
            while (line != null && line.isBlank()) {
                line = lines.readLine();
            }
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> cut(String line, char separator) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        StringBuilder cell = new StringBuilder();
        for (char character : line.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A workbook, an archive or a text in an encoding that was not said begins with what no line of CSV begins with. */
    private static boolean isText(String head) {
        String start = head.substring(0, Math.min(head.length(), 200));
        return !start.startsWith("PK\u0003")
                && start.chars().filter(c -> c == 0).count() * 8 <= start.length();
    }
}
