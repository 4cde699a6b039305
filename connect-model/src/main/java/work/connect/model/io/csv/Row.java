package work.connect.model.io.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line being read, as slices of one run of characters; each line takes the place of the one before.
 *
 * <p>Blanks around a field mean nothing. A text in quotes is taken with its blanks, unless it holds nothing else.
 */
final class Row extends CsvCallbackHandler<Row> {

    /** Far more than any fact holds in one field. */
    static final int LONGEST_FIELD = 100_000;

    /** A field that is longer than {@link #LONGEST_FIELD}. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("", null, false, false);
        }
    }

    /** Takes the fields of a line one by one. */
    interface Taker {
        void begin();

        /** @param field not empty; its characters are there until the next one comes */
        void take(Row row, int field);
    }

    private char[] kept = new char[512];
    private char[] text = kept;
    private int[] starts = new int[32];
    private int[] stops = new int[32];
    private int[] begins = new int[32];
    private int[] ends = new int[32];
    private boolean[] quoted = new boolean[32];
    private int length;
    private int fields;
    private int line;
    private RecordType type = RecordType.DATA;
    private @Nullable Taker taker;

    /**
     * From the next line on, fields are handed over one by one straight from where the parser has them, and not kept: of
     * a line only {@link #isEmpty}, {@link #isBlankFrom} and {@link #count} can be asked afterwards.
     */
    void handOverTo(Taker next) {
        taker = next;
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = (int) Math.min(startingLine, Integer.MAX_VALUE);
        length = 0;
        fields = 0;
        type = RecordType.DATA;
        if (taker != null) {
            taker.begin();
        }
    }

    @Override
    protected void addField(char[] from, int offset, int size, boolean inQuotes) {
        int index = fields++;
        if (fields >= starts.length || size > LONGEST_FIELD) {
            makeRoom(size);
        }
        if (taker == null) {
            place(index, keep(from, offset, size), size, inQuotes);
        } else {
            text = from;
            place(index, offset, size, inQuotes);
            if (begins[index] < ends[index]) {
                taker.take(this, index);
            }
        }
    }

    /** Copies a field, for the parser may move what it has read; returns where the copy begins. */
    private int keep(char[] from, int offset, int size) {
        int begin = length;
        if (begin + size > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(kept.length * 2, begin + size));
            text = kept;
        }
        System.arraycopy(from, offset, kept, begin, size);
        length += size;
        return begin;
    }

    private void place(int index, int from, int size, boolean inQuotes) {
        int begin = from;
        int end = from + size;
        if (size > 0 && (isBlank(text[begin]) || isBlank(text[end - 1]))) {
            while (begin < end && isBlank(text[begin])) {
                begin++;
            }
            while (end > begin && isBlank(text[end - 1])) {
                end--;
            }
            if (begin == end && inQuotes && !new String(text, from, size).isBlank()) {
                begin = from;
                end = from + size;
            }
        }
        begins[index] = begin;
        ends[index] = end;
        quoted[index] = inQuotes;
        starts[index] = from;
        stops[index] = from + size;
    }

    @Override
    protected void setComment(char[] from, int offset, int size) {
        throw new IllegalStateException("There are no comments in these files.");
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected Row buildRecord() {
        return this;
    }

    boolean isHandedOver() {
        return taker != null;
    }

    /** The number of the line on which it begins, from 1. */
    int line() {
        return line;
    }

    int count() {
        return fields;
    }

    char[] characters() {
        return text;
    }

    /** Where a field begins, without the blanks before it. */
    int begin(int field) {
        return begins[field];
    }

    /** Where a field ends, without the blanks after it; exclusive. */
    int end(int field) {
        return ends[field];
    }

    boolean isEmpty(int field) {
        return begins[field] == ends[field];
    }

    /** Where a text begins: in quotes, blanks are a part of it. */
    int textBegin(int field) {
        return quoted[field] ? starts[field] : begins[field];
    }

    int textEnd(int field) {
        return quoted[field] ? stops[field] : ends[field];
    }

    /** A field without the blanks around it. */
    String get(int field) {
        return new String(text, begins[field], ends[field] - begins[field]);
    }

    boolean hasDigit(int field) {
        for (int i = begins[field]; i < ends[field]; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    /** All fields without the blanks around them. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            all.add(get(i));
        }
        return all;
    }

    /** Whether nothing is said from this field on. */
    boolean isBlankFrom(int field) {
        for (int i = field; i < fields; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    private void makeRoom(int size) {
        if (size > LONGEST_FIELD) {
            throw new TooLong();
        }
        if (fields >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            stops = Arrays.copyOf(stops, starts.length);
            begins = Arrays.copyOf(begins, starts.length);
            ends = Arrays.copyOf(ends, starts.length);
            quoted = Arrays.copyOf(quoted, starts.length);
        }
    }

    /** Whether a character is a blank of any kind, or a mark that cannot be seen. */
    static boolean isBlank(char character) {
        return (character <= ' ' || character >= 0x80) && isOddBlank(character);
    }

    private static boolean isOddBlank(char character) {
        return character <= ' ' ? character != 0 : Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
