package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.io.Spelling;

/** The columns of a file: what each is called by the host, and which of ours it is. */
final class Header {

    private static final int NONE = -1;
    private static final int MOST_NUMBERS = 10;
    private static final String PREFERENCES = "preferences";

    private final Sheet sheet;
    private final Mapping mapping;
    private final List<String> theirs;
    /** By the place in the file, what the column is called here; {@code null} when it is not read. */
    private final @Nullable String[] ours;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, String> synonyms = new LinkedHashMap<>();
    private final Set<Integer> leftOutOnPurpose = new HashSet<>();
    private final Set<Integer> unnamedButFilled = new TreeSet<>();
    private final Predicate<String> isId;

    Header(Sheet sheet, Mapping mapping, List<String> cells) {
        this(sheet, mapping, cells, cell -> false);
    }

    /** @param isId whether a text is the id of somebody known by now, which is never shown */
    Header(Sheet sheet, Mapping mapping, List<String> cells, Predicate<String> isId) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.isId = isId;
        this.theirs = cells.stream().map(Header::clean).toList();
        this.ours = new String[theirs.size()];
        byMapping();
        byName();
        byOtherSpelling();
        bySynonym();
    }

    /** The same columns, with nothing noted of any row. */
    Header again() {
        return new Header(sheet, mapping, theirs, isId);
    }

    /** What is wrong with the columns. */
    void tell(String file, int line, Problems problems) {
        missing()
                .forEach(column -> problems.add(
                        new Problem(Code.MISSING_COLUMN, file, line, theirNameOf(column), hintOn(column))));
        repeated()
                .forEach(column -> problems.add(new Problem(
                        Code.UNKNOWN_COLUMN, file, line, column, "This column is there more than once. Keep one.")));
        if (missing().isEmpty()) {
            unknown().stream()
                    .filter(this::mustBeRead)
                    .forEach(place -> problems.add(
                            new Problem(Code.UNKNOWN_COLUMN, file, line, shownNameOf(place), hintOnUnknown(place))));
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

    /** How many columns there are without the last ones that have no name. */
    int countNamed() {
        int named = theirs.size();
        while (named > 0 && theirs.get(named - 1).isEmpty()) {
            named--;
        }
        return named;
    }

    /** Notes that one of the last columns holds something though it has no name; what is wrong with that, if it is new. */
    Optional<Bad> noteUnnamed(int place) {
        boolean isNew = ours[place] == null && !leftOutOnPurpose.contains(place) && unnamedButFilled.add(place);
        return isNew && sheet.isOfCases() ? Optional.of(Hints.UNNAMED_COLUMN) : Optional.empty();
    }

    /** Notes the same of the columns of rows further down. */
    void noteUnnamedOf(Header further) {
        unnamedButFilled.addAll(further.unnamedButFilled);
    }

    static String numberOf(int place) {
        return "column " + (place + 1);
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
        Set<Integer> notRead = new TreeSet<>(unknown());
        notRead.addAll(unnamedButFilled);
        return notRead.stream()
                .map(place -> new ImportReport.NotRead(shownNameOf(place), maybe(place)))
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
        int named = countNamed();
        for (int i = 0; i < named; i++) {
            if (ours[i] == null && !leftOutOnPurpose.contains(i)) {
                unknown.add(i);
            }
        }
        return unknown;
    }

    /** Whether a column left unread could change who may see what, or what somebody is asked. */
    private boolean mustBeRead(int place) {
        return sheet.isOfCases()
                || (sheet.type() == FactType.PEOPLE && maybe(place).equals(PREFERENCES));
    }

    /**
     * The name of a column that is not known, or else its number: a cell of the first line may be a person's name or any
     * other value. It is shown only where it is as good as one of ours and most of the line are names of columns.
     */
    private String shownNameOf(int place) {
        String name = theirs.get(place);
        boolean mostAreNames = places.size() >= unknown().size();
        boolean looksLikeData = name.chars().anyMatch(Character::isDigit) || isId.test(name);
        return mostAreNames && !looksLikeData && isSlipOf(name, maybe(place)) ? Names.printable(name) : numberOf(place);
    }

    /** Whether a name is nearly one by which the column is known: not a mere part of it, as many a person's name is. */
    private boolean isSlipOf(String theirs, String column) {
        return namesNotThere().entrySet().stream()
                .filter(known -> known.getValue().equals(column))
                .anyMatch(known -> Names.isSlip(theirs, known.getKey()));
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
        return "This column means nothing here, and it may decide who may see what, so it cannot be left unread. "
                + (maybe.isEmpty() ? "There is: " + String.join(", ", sheet.columns()) + ". " : "")
                + howToMap(nameInMapping(place), maybe)
                + " To leave it out on purpose, map it to nothing.";
    }

    private String howToMap(String name, String maybe) {
        return maybe.isEmpty()
                ? "Map it with %s.".formatted(mapping(name, "ours"))
                : "Maybe it is [%s]? Map it with %s.".formatted(maybe, mapping(name, maybe));
    }

    private String mapping(String theirs, String ours) {
        return Mapping.line("column,%s,%s,%s".formatted(sheet.name(), theirs, ours));
    }

    private String nameInMapping(int place) {
        String shown = shownNameOf(place);
        return shown.equals(numberOf(place)) ? "theirs" : shown;
    }

    private String hintOn(String missing) {
        if (sheet.equals(Sheet.MAPPING)) {
            return "The first line of this file must be (what,in,theirs,ours); what is mapped stands below it.";
        } else if (knowsNothing()) {
            return "The file must have this column, and the first line names none that is known. Maybe that line is not the one with the names, or the names need a mapping.csv?";
        }
        String near = unknown().stream()
                .filter(place -> maybe(place).equals(missing))
                .findFirst()
                .map(place -> " Maybe [%s] is it? Map it with %s."
                        .formatted(shownNameOf(place), mapping(nameInMapping(place), missing)))
                .orElse(" If it is there by another name, map it with %s.".formatted(mapping("theirs", missing)));
        return "The file must have this column.%s%s".formatted(countOfUnknown(), near);
    }

    private String countOfUnknown() {
        List<String> numbers =
                unknown().stream().map(place -> String.valueOf(place + 1)).toList();
        if (numbers.isEmpty()) {
            return "";
        } else if (numbers.size() == 1) {
            return " Column %s of %s is not known.".formatted(numbers.get(0), count());
        } else if (numbers.size() > MOST_NUMBERS) {
            return " %s of %s columns are not known.".formatted(numbers.size(), count());
        }
        int last = numbers.size() - 1;
        return " Columns %s and %s of %s are not known."
                .formatted(String.join(", ", numbers.subList(0, last)), numbers.get(last), count());
    }

    /** The column that is not there yet and that this one may be meant to be; empty when none is near. */
    private String maybe(int place) {
        Map<String, String> names = namesNotThere();
        return Spelling.nearest(Names.plain(theirs.get(place)), names.keySet())
                .map(names::get)
                .orElse("");
    }

    /** All names of the columns that are not there yet, each with the column of ours. */
    private Map<String, String> namesNotThere() {
        Map<String, String> names = new LinkedHashMap<>(Synonyms.columnsOf(sheet));
        sheet.columns().forEach(column -> names.put(column, column));
        names.values().removeIf(places::containsKey);
        return names;
    }

    private static String clean(String cell) {
        return cell.replace("\uFEFF", "").strip();
    }
}
