package work.connect.model.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a large file is cut into parts that can be read side by side.
 *
 * @param most how many parts there are at most
 * @param least how many bytes a part has at least, as far as lines allow
 */
record Cut(int most, long least) {

    private static final int MOST_PARTS = 16;
    /** More parts than processors, so that one that is slow holds up little. */
    private static final int PARTS_PER_PROCESSOR = 4;

    private static final long WORTH_A_PART = 2_000_000;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LINE_BREAK = '\n';

    /** Some parts for each processor; one where there is a single processor. */
    static Cut standard() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Cut(processors == 1 ? 1 : Math.min(MOST_PARTS, processors * PARTS_PER_PROCESSOR), WORTH_A_PART);
    }

    /** The parts of a file in their order. Each but the last ends with a line break, which may be one within quotes. */
    List<TextPart> of(TextFile text, Charset charset) throws IOException {
        long size = Files.size(text.path());
        long count = showsLineBreaks(charset) ? Math.min(most, size / least) : 1;
        List<TextPart> parts = new ArrayList<>();
        long from = text.markLength();
        for (long i = 1; i < count; i++) {
            long until = afterLineBreak(text, size / count * i);
            if (until > from && until < size) {
                parts.add(new TextPart(text.path(), charset, from, until));
                from = until;
            }
        }
        parts.add(new TextPart(text.path(), charset, from, TextPart.THE_END));
        return parts;
    }

    /** Where the next line begins, or -1 when that is far. */
    private static long afterLineBreak(TextFile text, long from) throws IOException {
        try (InputStream bytes = Files.newInputStream(text.path())) {
            bytes.skipNBytes(from);
            byte[] next = bytes.readNBytes(LONGEST_LINE);
            for (int i = 0; i < next.length; i++) {
                if (next[i] == LINE_BREAK) {
                    return from + i + 1;
                }
            }
            return -1;
        }
    }

    /** Whether a byte that looks like a line break is one. */
    private static boolean showsLineBreaks(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || (charset.canEncode()
                        && charset.newEncoder().maxBytesPerChar() == 1
                        && Arrays.equals("\n".getBytes(charset), new byte[] {LINE_BREAK}));
    }
}
