package work.connect.model.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;

/** The columns of a file. */
final class Header {

    private final Sheet sheet;
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    private Header(Sheet sheet, List<String> columns) {
        this.sheet = sheet;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
    }

    /** The columns named in the first line; {@code null} when the file cannot be read with them. */
    static @Nullable Header of(Sheet sheet, List<String> firstLine, Problems problems) {
        Header header = new Header(sheet, firstLine.stream().map(Header::clean).toList());
        List<String> missing = header.missing();
        List<String> repeated = header.repeated();
        missing.forEach(column ->
                problems.add(new Problem(Code.MISSING_COLUMN, sheet.file(), 1, column, header.hintOn(column))));
        repeated.forEach(column -> problems.add(new Problem(
                Code.UNKNOWN_COLUMN, sheet.file(), 1, column, "This column is there more than once. Keep one.")));
        if (missing.isEmpty() && sheet.mustBeReadWhole()) {
            header.unknown()
                    .forEach(column -> problems.add(new Problem(
                            Code.UNKNOWN_COLUMN, sheet.file(), 1, Names.printable(column), header.hintOnUnknown())));
        }
        return missing.isEmpty() && repeated.isEmpty() ? header : null;
    }

    int count() {
        return columns.size();
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    int positionOf(String column) {
        return positions.get(column);
    }

    /** Columns that mean nothing here, in the order of the file. */
    List<String> columnsNotRead() {
        return unknown().map(Names::printable).toList();
    }

    private Stream<String> unknown() {
        return columns.stream().filter(column -> !sheet.knows(column));
    }

    private List<String> missing() {
        return sheet.needed().stream().filter(column -> !has(column)).toList();
    }

    private List<String> repeated() {
        Set<String> once = new HashSet<>();
        return columns.stream()
                .filter(sheet::knows)
                .filter(column -> !once.add(column))
                .distinct()
                .toList();
    }

    private String hintOnUnknown() {
        return "This column means nothing here, and of this file nothing may be left out: it decides who may see what. There is: "
                + String.join(", ", sheet.columns()) + ".";
    }

    private String hintOn(String missing) {
        if (!looksLikeAHeader()) {
            return "The file must have this column. Maybe its fields are not separated by commas, or the first line does not name the columns?";
        }
        String found = columns.stream().map(Names::printable).collect(Collectors.joining(", "));
        String near = unknown()
                .filter(column -> Names.isNear(column, missing))
                .findFirst()
                .map(column -> " Maybe you meant it by (%s)?".formatted(Names.printable(column)))
                .orElse("");
        return "The file must have this column, and has [%s].%s".formatted(found, near);
    }

    /** A first line without a single known name could hold values, which must not be shown. */
    private boolean looksLikeAHeader() {
        return columns.stream().anyMatch(sheet::knows);
    }

    private static String clean(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }
}
