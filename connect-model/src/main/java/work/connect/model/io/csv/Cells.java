package work.connect.model.io.csv;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Problem;
import work.connect.model.fact.Field;
import work.connect.model.fact.Key;
import work.connect.model.people.Level;

/** Makes, for each column of a file, the one that reads its fields. */
final class Cells {

    /** Reads one field that is not empty. */
    @FunctionalInterface
    interface Cell {
        /** @return the value, a {@link Bad} that says why there is none, or {@code null} when it says "not known" */
        @Nullable
        Object read(Row row, int at);
    }

    /** A day number where nobody said which day 0 means. */
    static final Bad DAY_NUMBER = new Bad(
            Problem.Code.NOT_A_DATE,
            "From here on days are numbers, and it is not said which day 0 means. Give the day zero when reading, or write dates.");

    private static final int MOST_TEXTS_SHARED = 20_000;
    private static final int MOST_SETS_SHARED = 4_000;
    private static final int MOST_DAY_DIGITS = 6;
    private static final Integer[] SMALL_COUNTS = new Integer[1_441];

    static {
        for (int i = 0; i < SMALL_COUNTS.length; i++) {
            SMALL_COUNTS[i] = i;
        }
    }

    private final Sheet sheet;
    private final Mapping mapping;
    private final People people;
    private final ZoneId zone;
    private final @Nullable LocalDate dayZero;
    private final BiConsumer<String, String> whenSynonym;
    private final List<Times> times = new ArrayList<>();

    /** @param whenSynonym told of each well-known word that is met, and of what it was read as */
    Cells(
            Sheet sheet,
            Mapping mapping,
            People people,
            ZoneId zone,
            @Nullable LocalDate dayZero,
            BiConsumer<String, String> whenSynonym) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.people = people;
        this.zone = zone;
        this.dayZero = dayZero;
        this.whenSynonym = whenSynonym;
    }

    Cell of(Field field) {
        Cell cell = cell(field);
        Map<String, String> words = mapping.wordsOf(sheet, field);
        if (field.kind() == Field.Kind.WORD || !words.containsValue("")) {
            return cell;
        }
        return (row, at) -> "".equals(words.get(Names.plain(row.get(at)))) ? null : cell.read(row, at);
    }

    /** How many times were read that the clocks skipped. */
    int skipped() {
        return times.stream().mapToInt(Times::skipped).sum();
    }

    /** How many times were read that the clocks showed twice. */
    int twice() {
        return times.stream().mapToInt(Times::twice).sum();
    }

    /** Somebody, as one of the people if known and else as a text. */
    Cell person() {
        return (row, at) -> {
            People.Known known = people.find(row.characters(), row.textBegin(at), row.textEnd(at));
            return known != null ? known : text(row, at);
        };
    }

    private Cell cell(Field field) {
        return switch (field.kind()) {
            case TEXT -> textOf(field);
            case TEXTS -> (row, at) -> Ids.read(row.get(at), people);
            case WORD, FLAG -> word(field, new Words(sheet, field, mapping, whenSynonym));
            case WORDS -> words(field, new Words(sheet, field, mapping, whenSynonym));
            case DAY -> day(field);
            case DAYS -> days(field);
            case MOMENT -> moment(field);
            case COUNT -> Cells::count;
            case NUMBER -> number(mapping.decimalPoint(sheet, field));
        };
    }

    private Cell textOf(Field field) {
        if (!sheet.words(field).isEmpty()) {
            return word(field, new Words(sheet, field, mapping, whenSynonym));
        }
        if (Sheet.namesAPerson(field) && sheet.type() != FactType.PEOPLE) {
            return person();
        }
        boolean shared = field.stated(Key.class).isEmpty() && sheet.type() != null;
        return shared ? sharedText() : Cells::text;
    }

    /** Texts that come again and again are kept once. */
    private static Cell sharedText() {
        SliceMap<String> seen = new SliceMap<>(MOST_TEXTS_SHARED);
        return (row, at) -> {
            String known = seen.get(row.characters(), row.textBegin(at), row.textEnd(at));
            if (known == null) {
                known = text(row, at);
                seen.put(known, known);
            }
            return known;
        };
    }

    private static String text(Row row, int at) {
        return new String(row.characters(), row.textBegin(at), row.textEnd(at) - row.textBegin(at));
    }

    private static Cell word(Field field, Words words) {
        Bad unknown = Hints.unknownWord(field, words);
        boolean level = field.holds() == Level.class;
        return (row, at) -> {
            Object value = words.find(row.characters(), row.begin(at), row.end(at));
            if (value == null) {
                return level && areDigits(row.characters(), row.begin(at), row.end(at))
                        ? Hints.NUMBERED_LEVEL
                        : unknown;
            }
            return value == Words.NOTHING ? null : value;
        };
    }

    private static Cell words(Field field, Words words) {
        Bad unknown = Hints.unknownWord(field, words);
        SliceMap<Set<Object>> seen = new SliceMap<>(MOST_SETS_SHARED);
        return (row, at) -> {
            Set<Object> known = seen.get(row.characters(), row.begin(at), row.end(at));
            if (known != null) {
                return known;
            }
            Set<Object> values = new HashSet<>();
            Object whole = words.find(row.characters(), row.begin(at), row.end(at));
            if (whole != null) {
                values.add(whole);
            } else {
                eachPart(row, at, (begin, end) -> {
                    Object value = words.find(row.characters(), begin, end);
                    values.add(value == null ? unknown : value);
                });
            }
            values.remove(Words.NOTHING);
            if (values.contains(unknown)) {
                return unknown;
            }
            Set<Object> all = Set.copyOf(values);
            seen.put(row.get(at), all);
            return all;
        };
    }

    private Cell day(Field field) {
        DateOrder order = mapping.dates(sheet, field);
        Times reader = times(order);
        return (row, at) -> {
            LocalDate day = reader.day(row.characters(), row.begin(at), row.end(at));
            return day != null ? day : Hints.notADate(row.get(at), order, false);
        };
    }

    private Cell days(Field field) {
        DateOrder order = mapping.dates(sheet, field);
        Times reader = times(order);
        return (row, at) -> {
            List<LocalDate> days = new ArrayList<>();
            List<Bad> bad = new ArrayList<>();
            eachPart(row, at, (begin, end) -> {
                LocalDate day = reader.day(row.characters(), begin, end);
                if (day != null) {
                    days.add(day);
                } else {
                    bad.add(Hints.notADate(new String(row.characters(), begin, end - begin), order, false));
                }
            });
            return bad.isEmpty() ? List.copyOf(days) : bad.get(0);
        };
    }

    private Cell moment(Field field) {
        DateOrder order = mapping.dates(sheet, field);
        Times reader = times(order);
        boolean mayBeNumber = sheet.type() == FactType.INTERACTIONS;
        return (row, at) -> {
            Instant moment = reader.moment(row.characters(), row.begin(at), row.end(at));
            if (moment != null) {
                return moment;
            }
            return mayBeNumber && isDayNumber(row, at) ? startOfDay(row, at) : Hints.notADate(row.get(at), order, true);
        };
    }

    private Object startOfDay(Row row, int at) {
        return dayZero == null
                ? DAY_NUMBER
                : dayZero.plusDays(Integer.parseInt(row.get(at)))
                        .atStartOfDay(zone)
                        .toInstant();
    }

    private static boolean isDayNumber(Row row, int at) {
        char[] text = row.characters();
        int begin = text[row.begin(at)] == '-' ? row.begin(at) + 1 : row.begin(at);
        return areDigits(text, begin, row.end(at)) && row.end(at) - begin <= MOST_DAY_DIGITS;
    }

    private Times times(DateOrder order) {
        Times made = new Times(zone, order);
        times.add(made);
        return made;
    }

    private static Object count(Row row, int at) {
        char[] text = row.characters();
        boolean negative = text[row.begin(at)] == '-';
        int begin = negative || text[row.begin(at)] == '+' ? row.begin(at) + 1 : row.begin(at);
        int end = row.end(at);
        if (!areDigits(text, begin, end)) {
            return Hints.NOT_A_COUNT;
        }
        long count = 0;
        for (int i = begin; i < end && count <= Integer.MAX_VALUE; i++) {
            count = count * 10 + text[i] - '0';
        }
        long signed = negative ? -count : count;
        if (signed != (int) signed) {
            return Hints.NOT_A_COUNT;
        }
        return signed >= 0 && signed < SMALL_COUNTS.length ? SMALL_COUNTS[(int) signed] : (Integer) (int) signed;
    }

    private static Cell number(char point) {
        Bad bad = point == ',' ? Hints.NOT_A_NUMBER_WITH_COMMA : Hints.NOT_A_NUMBER;
        return (row, at) -> {
            BigDecimal number = Numbers.read(row.get(at), point);
            return number != null ? number : bad;
        };
    }

    private static boolean areDigits(char[] text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return begin < end;
    }

    private interface Part {
        void at(int begin, int end);
    }

    /** The parts of a field between blanks, commas and the like. */
    private static void eachPart(Row row, int at, Part part) {
        char[] text = row.characters();
        int begin = row.begin(at);
        for (int i = begin; i <= row.end(at); i++) {
            if (i == row.end(at) || isBetween(text[i])) {
                if (i > begin) {
                    part.at(begin, i);
                }
                begin = i + 1;
            }
        }
    }

    private static boolean isBetween(char character) {
        return Character.isWhitespace(character) || ",;+|".indexOf(character) >= 0;
    }
}
