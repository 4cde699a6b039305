package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.io.Spelling;

/** The columns of a file: what each is called by the host, and which of ours it is. */
final class Header {

    private static final int NONE = -1;

    private final Sheet sheet;
    private final Mapping mapping;
    private final List<String> theirs;
    /** By the place in the file, what the column is called here; {@code null} when it is not read. */
    private final @Nullable String[] ours;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, String> synonyms = new LinkedHashMap<>();
    private final Set<Integer> leftOutOnPurpose = new HashSet<>();

    Header(Sheet sheet, Mapping mapping, List<String> cells) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.theirs = cells.stream().map(Header::clean).toList();
        this.ours = new String[theirs.size()];
        byMapping();
        byName();
        byOtherSpelling();
        bySynonym();
    }

    /** What is wrong with the columns. */
    void tell(String file, int line, Problems problems) {
        missing()
                .forEach(column -> problems.add(
                        new Problem(Code.MISSING_COLUMN, file, line, theirNameOf(column), hintOn(column))));
        repeated()
                .forEach(column -> problems.add(new Problem(
                        Code.UNKNOWN_COLUMN, file, line, column, "This column is there more than once. Keep one.")));
        if (missing().isEmpty() && sheet.mustBeReadWhole()) {
            unknown()
                    .forEach(place -> problems.add(new Problem(
                            Code.UNKNOWN_COLUMN,
                            file,
                            line,
                            Names.printable(theirs.get(place)),
                            hintOnUnknown(place))));
        }
    }

    /** Whether the rows can be read by it. */
    boolean isUsable() {
        return missing().isEmpty() && repeated().isEmpty();
    }

    boolean knowsNothing() {
        return places.isEmpty();
    }

    int count() {
        return theirs.size();
    }

    /** Where a column of ours is; -1 when it is not there. */
    int placeOf(String column) {
        return places.getOrDefault(column, NONE);
    }

    /** What the host calls the column in which a field stands, or is to stand. */
    String nameOf(Field field) {
        String column = field.column();
        boolean bySubject = MeasureRows.isSubject(field) && !places.containsKey(column);
        return theirNameOf(bySubject && places.containsKey(MeasureRows.ID) ? MeasureRows.ID : column);
    }

    String theirNameOf(String column) {
        Integer place = places.get(column);
        return place == null ? column : Names.printable(theirs.get(place));
    }

    /** Columns by another name, with what they were read as, in the order of the file. */
    Map<String, String> synonyms() {
        return synonyms;
    }

    /** Columns that were not read, each with what it may be meant to be. */
    List<ImportReport.NotRead> columnsNotRead() {
        return unknown().stream()
                .map(place -> new ImportReport.NotRead(Names.printable(theirs.get(place)), maybe(place)))
                .toList();
    }

    /** Whether a row names the columns once more, in this or another spelling. */
    boolean isRepeatedBy(List<String> cells) {
        Set<String> names = new HashSet<>(sheet.columns());
        theirs.forEach(name -> names.add(Names.plain(name)));
        List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return said.size() * 2 > theirs.size()
                && said.size() > 1
                && said.stream().allMatch(cell -> names.contains(Names.plain(cell)));
    }

    private void byMapping() {
        for (int i = 0; i < ours.length; i++) {
            Optional<String> column = mapping.column(sheet, theirs.get(i));
            if (column.isPresent() && column.get().isEmpty()) {
                leftOutOnPurpose.add(i);
            } else if (column.isPresent()) {
                set(i, column.get());
            }
        }
    }

    private void byName() {
        for (int i = 0; i < ours.length; i++) {
            if (sheet.columns().contains(theirs.get(i))) {
                set(i, theirs.get(i));
            }
        }
    }

    private void byOtherSpelling() {
        for (int i = 0; i < ours.length; i++) {
            String plain = Names.plain(theirs.get(i));
            if (sheet.columns().contains(plain) && set(i, plain)) {
                synonyms.put(Names.printable(theirs.get(i)), plain);
            }
        }
    }

    private void bySynonym() {
        for (int i = 0; i < ours.length; i++) {
            String column = Synonyms.ofColumn(sheet, Names.plain(theirs.get(i)));
            if (column != null && set(i, column)) {
                synonyms.put(Names.printable(theirs.get(i)), column);
            }
        }
    }

    /** Takes a column for one of ours, unless it is taken or another one is: the better name was there before. */
    private boolean set(int place, String column) {
        boolean free = ours[place] == null && !leftOutOnPurpose.contains(place) && !places.containsKey(column);
        if (free) {
            ours[place] = column;
            places.put(column, place);
        }
        return free;
    }

    private List<Integer> unknown() {
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < ours.length; i++) {
            boolean unnamedAtTheEnd = theirs.subList(i, ours.length).stream().allMatch(String::isEmpty);
            if (ours[i] == null && !leftOutOnPurpose.contains(i) && !unnamedAtTheEnd) {
                unknown.add(i);
            }
        }
        return unknown;
    }

    private List<String> missing() {
        List<String> missing =
                new ArrayList<>(sheet.needed().stream().map(Field::column).toList());
        if (sheet.columns().contains(MeasureRows.ID) && !places.containsKey("instrument")) {
            missing.add(0, "construct");
        }
        missing.removeIf(places::containsKey);
        return missing;
    }

    /** Columns of ours that two columns of theirs are called exactly. */
    private List<String> repeated() {
        return Arrays.stream(ours)
                .filter(column -> column != null
                        && theirs.stream()
                                        .filter(theirs.get(placeOf(column))::equals)
                                        .count()
                                > 1)
                .map(this::theirNameOf)
                .distinct()
                .toList();
    }

    private String hintOnUnknown(int place) {
        String maybe = maybe(place);
        return "This column means nothing here, and of this file nothing may be left out: it decides who may see what. "
                + (maybe.isEmpty() ? "There is: " + String.join(", ", sheet.columns()) + ". " : "")
                + howToMap(Names.printable(theirs.get(place)), maybe)
                + " To leave it out on purpose, map it to nothing.";
    }

    private String howToMap(String name, String maybe) {
        return maybe.isEmpty()
                ? "Map it with a line (column,%s,%s,...) in mapping.csv.".formatted(sheet.name(), name)
                : "Maybe it is [%s]? Map it with a line (column,%s,%s,%s) in mapping.csv."
                        .formatted(maybe, sheet.name(), name, maybe);
    }

    private String hintOn(String missing) {
        if (knowsNothing()) {
            return "The file must have this column, and the first line names none that is known. Maybe that line is not the one with the names, or the names need a mapping.csv?";
        }
        String found = theirs.stream().map(Names::printable).collect(Collectors.joining(", "));
        String near = unknown().stream()
                .filter(place -> maybe(place).equals(missing))
                .findFirst()
                .map(place -> " Maybe [%s] is it? Map it with a line (column,%s,%s,%s) in mapping.csv."
                        .formatted(
                                Names.printable(theirs.get(place)),
                                sheet.name(),
                                Names.printable(theirs.get(place)),
                                missing))
                .orElse(" If it is there by another name, map it with a line (column,%s,theirs,%s) in mapping.csv."
                        .formatted(sheet.name(), missing));
        return "The file must have this column, and has [%s].%s".formatted(found, near);
    }

    /** The column that is not there yet and that this one may be meant to be; empty when none is near. */
    private String maybe(int place) {
        Map<String, String> names = new LinkedHashMap<>(Synonyms.columnsOf(sheet));
        sheet.columns().forEach(column -> names.put(column, column));
        names.values().removeIf(places::containsKey);
        return Spelling.nearest(Names.plain(theirs.get(place)), names.keySet())
                .map(names::get)
                .orElse("");
    }

    private static String clean(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }
}
