package work.connect.model.io.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;

/** What names and words of the host mean here, and how the host writes dates, numbers and files. Immutable. */
final class Mapping {

    static final Mapping NONE = new Mapping(Map.of());

    /** What a line of a mapping is about. */
    public enum What {
        FILE,
        COLUMN,
        WORD,
        DATES,
        DECIMALS,
        SEPARATOR,
        CHARSET
    }

    /**
     * What is wrong with a line.
     *
     * @param column where in the line: {@code in} or {@code ours}
     */
    record Wrong(Code code, String column, String hint) {

        private static Wrong in(String hint) {
            return new Wrong(Code.UNKNOWN_VALUE, "in", hint);
        }

        private static Wrong ours(String hint) {
            return new Wrong(Code.UNKNOWN_VALUE, "ours", hint);
        }
    }

    /** @param in a file, or a file and a column such as {@code people.leader}; empty for all */
    private record Key(What what, String in, String theirs) {}

    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|', ",", ',', ";", ';', "|", '|');
    private static final Map<String, Character> DECIMALS = Map.of("comma", ',', "point", '.');

    private final Map<Key, String> lines;

    private Mapping(Map<Key, String> lines) {
        this.lines = Collections.unmodifiableMap(lines);
    }

    /** How hints speak of a line to write, or of one of several: whoever has no such file yet writes its first line, too. */
    static String line(String... lines) {
        return "a line (%s) in mapping.csv, whose first line is (what,in,theirs,ours)"
                .formatted(String.join(") or (", lines));
    }

    /** The same with one more; what is stated twice means the last. */
    Mapping with(What what, String in, String theirs, String ours) {
        Map<Key, String> more = new HashMap<>(lines);
        more.put(new Key(what, what == What.FILE ? "" : scope(in), name(what, theirs)), ours.strip());
        return new Mapping(more);
    }

    /** The same, and what another says of things that this one does not speak of. */
    Mapping orElse(Mapping other) {
        Map<Key, String> all = new HashMap<>(other.lines);
        all.putAll(lines);
        return new Mapping(all);
    }

    /** What is wrong with a line; empty when nothing is. */
    static Optional<Wrong> wrong(Sheets sheets, What what, String in, String theirs, String ours) {
        String scope = scope(in);
        Optional<Sheet> sheet = sheets.named(scope.split("\\.", 2)[0]);
        boolean column = scope.contains(".");
        if (!scope.isEmpty() && sheet.isEmpty()) {
            return Optional.of(Wrong.in("There is no such file here to map something in. " + listed(files(sheets))));
        } else if (column
                && sheet.orElseThrow().column(scope.split("\\.", 2)[1]).isEmpty()) {
            return Optional.of(Wrong.in("There is no such column here to map something in. "
                    + listed(sheet.orElseThrow().columns())));
        }
        return switch (what) {
            case FILE ->
                unless(files(sheets).contains(plainFile(ours)), "This is no file of ours. " + listed(files(sheets)));
            case COLUMN -> wrongColumn(sheet, ours);
            case WORD -> wrongWord(sheets, sheet, scope, ours);
            case DATES ->
                unless(
                        constant(DateOrder.values(), ours) != null,
                        "This is no order of dates. " + listed(words(DateOrder.values())));
            case DECIMALS ->
                unless(DECIMALS.containsKey(ours), "Write comma or point, for the one in 3,5 or the one in 3.5.");
            case SEPARATOR -> unless(SEPARATORS.containsKey(ours), "Write comma, semicolon, tab or bar.");
            case CHARSET -> unless(charset(ours) != null, "This encoding is not known. Write it as windows-1252.");
        };
    }

    /** Which file of ours a file of theirs is; empty when the mapping does not say. */
    Optional<String> file(String theirs) {
        return Optional.ofNullable(lines.get(new Key(What.FILE, "", name(What.FILE, theirs))))
                .map(Mapping::plainFile);
    }

    /** Which column of ours a column of theirs is, in our spelling; the empty text when it is to be left out. */
    Optional<String> column(Sheet sheet, String theirs) {
        return find(What.COLUMN, sheet.name(), "", Names.plain(theirs)).map(Names::plain);
    }

    /** The host's words for a column and what each means, narrower ones first to be found. */
    Map<String, String> wordsOf(Sheet sheet, Field field) {
        Map<String, String> words = new TreeMap<>();
        for (String in : List.of("", sheet.name(), sheet.name() + "." + field.column())) {
            lines.forEach((key, meaning) -> {
                if (key.what == What.WORD && key.in.equals(in) && isWordOf(sheet, field, meaning)) {
                    words.put(key.theirs, Names.plain(meaning));
                }
            });
        }
        return words;
    }

    DateOrder dates(Sheet sheet, Field field) {
        return find(What.DATES, sheet.name(), field.column(), "")
                .map(order -> constant(DateOrder.values(), order))
                .orElse(DateOrder.YEAR_MONTH_DAY);
    }

    char decimalPoint(Sheet sheet, Field field) {
        return find(What.DECIMALS, sheet.name(), field.column(), "")
                .map(DECIMALS::get)
                .orElse('.');
    }

    Optional<Character> separator(Sheet sheet) {
        return find(What.SEPARATOR, sheet.name(), "", "").map(SEPARATORS::get);
    }

    Optional<Charset> charset(Sheet sheet) {
        return find(What.CHARSET, sheet.name(), "", "").map(Mapping::charset);
    }

    private Optional<String> find(What what, String file, String column, String theirs) {
        return column.isEmpty() ? first(what, theirs, file, "") : first(what, theirs, file + "." + column, file, "");
    }

    private Optional<String> first(What what, String theirs, String... scopes) {
        return Arrays.stream(scopes)
                .map(in -> lines.get(new Key(what, in, theirs)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<Wrong> wrongColumn(Optional<Sheet> sheet, String ours) {
        if (sheet.isEmpty()) {
            return Optional.of(new Wrong(
                    Code.MISSING_VALUE, "in", "It must be said in which file this column is, such as people."));
        }
        List<String> columns = sheet.get().columns();
        return unless(
                ours.isBlank() || columns.contains(Names.plain(ours)),
                "This is no column of ours. Leave it empty to leave the column out. " + listed(columns));
    }

    private static Optional<Wrong> wrongWord(Sheets sheets, Optional<Sheet> sheet, String scope, String ours) {
        boolean known = ours.isBlank()
                || (sheet.isEmpty() ? sheets.all() : List.of(sheet.get()))
                        .stream()
                                .anyMatch(one -> one.shape().fields().stream()
                                        .filter(field -> !scope.contains(".") || scope.endsWith("." + field.column()))
                                        .anyMatch(field -> isWordOf(one, field, ours)));
        return unless(
                known,
                "No column there holds this word of ours. Leave it empty when theirs means that nothing is known.");
    }

    private static boolean isWordOf(Sheet sheet, Field field, String word) {
        String plain = Names.plain(word);
        return plain.isEmpty() || sheet.words(field).containsKey(plain);
    }

    private static <E> @Nullable E constant(E[] constants, String word) {
        String plain = Names.plain(word);
        return Arrays.stream(constants)
                .filter(constant -> Sheet.word(constant).equals(plain))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String name(What what, String theirs) {
        return what == What.FILE ? plainFile(theirs) : Names.plain(theirs);
    }

    /** A name of a file without its ending, in one spelling. */
    static String plainFile(String name) {
        String plain = name.strip().replaceFirst("(?i)\\.csv$", "");
        return Names.plain(plain);
    }

    private static String scope(String in) {
        String[] parts = in.strip().split("\\.", 2);
        return parts.length == 1 ? Names.plain(in) : Names.plain(parts[0]) + "." + Names.plain(parts[1]);
    }

    private static List<String> files(Sheets sheets) {
        return sheets.all().stream().map(Sheet::name).toList();
    }

    private static List<String> words(Enum<?>[] constants) {
        List<String> words = new ArrayList<>();
        Arrays.stream(constants).forEach(constant -> words.add(Sheet.word(constant)));
        return words;
    }

    private static Optional<Wrong> unless(boolean fine, String hint) {
        return fine ? Optional.empty() : Optional.of(Wrong.ours(hint));
    }

    private static String listed(List<String> names) {
        return "There is: " + String.join(", ", names) + ".";
    }
}
