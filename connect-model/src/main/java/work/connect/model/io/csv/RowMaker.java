package work.connect.model.io.csv;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.fact.Refers;

/**
 * Makes records of the rows of one file.
 *
 * <p>A wrong or missing value is told at once and the record is made with a stand-in, so that what else is wrong is told
 * too. Nothing that was made is used once something is wrong.
 */
final class RowMaker implements Row.Taker {

    /** Told of what is wrong with the row being read, and of what is left out of it. */
    interface Listener {
        void problem(String column, Bad bad);

        void leftOut(Code code, String column, String advice, boolean wholeRow);
    }

    private static final LocalDate ANY_DAY = LocalDate.of(1900, 1, 1);
    private static final Instant ANY_MOMENT = Instant.parse("1900-01-02T00:00:00Z");
    private static final Set<Field.Kind> NEEDS_DIGITS =
            EnumSet.of(Field.Kind.DAY, Field.Kind.DAYS, Field.Kind.MOMENT, Field.Kind.COUNT, Field.Kind.NUMBER);
    private static final int NONE = -1;
    private static final Bad MISSING = new Bad(Code.MISSING_VALUE, "This must not be empty.");
    private static final Bad REFUSED =
            new Bad(Code.CONTRADICTION, "These values cannot stand together. Correct one of them.");
    static final String ADD_THE_PERSON = "Nobody in people.csv has this id. Add the person, or correct the id.";

    private final Sheet sheet;
    private final Header header;
    private final Listener listener;
    private final boolean lenient;
    private final boolean mass;
    private final Field[] fields;
    /** The fields that have a column, and where that is. */
    private final int[] present;

    private final int[] places;
    /** The field of each column, or {@link #NONE}, and what reads it. */
    private final int[] fieldAt;

    private final Cells.Cell[] cells;
    /** What a row is before anything is read of it. */
    private final @Nullable Object[] nothingSaid;
    /** What is read of a row. New for each one: garbage collectors mind when what is new is put into what is old. */
    private @Nullable Object[] values;

    private final int[] needed;
    private final int[] people;
    private final int[] days;
    private final @Nullable MeasureRows measures;
    private final int key;
    private final Map<String, Object> byKey = new HashMap<>();
    private boolean anyBad;
    private boolean dubious;

    /** @param strict whether nothing may be left out */
    RowMaker(Sheet sheet, Header header, Cells cells, boolean strict, Listener listener) {
        this.sheet = sheet;
        this.header = header;
        this.listener = listener;
        this.lenient = !strict;
        this.mass = sheet.isMass();
        List<Field> all = sheet.shape().fields();
        fields = all.toArray(Field[]::new);
        present = positions(all, field -> header.placeOf(field.column()) >= 0);
        places = Arrays.stream(present)
                .map(field -> header.placeOf(fields[field].column()))
                .toArray();
        fieldAt = new int[header.count()];
        this.cells = new Cells.Cell[header.count()];
        Arrays.fill(fieldAt, NONE);
        for (int i = 0; i < present.length; i++) {
            fieldAt[places[i]] = present[i];
            this.cells[places[i]] = cells.of(fields[present[i]]);
        }
        nothingSaid = all.stream()
                .map(field -> field.isMany() ? none(field) : Defaults.of(field))
                .toArray();
        values = nothingSaid.clone();
        needed = positions(all, field -> field.isNeeded() && nothingSaid[field.position()] == null);
        boolean namesOthers = sheet.type() != null && sheet.type() != FactType.PEOPLE;
        people = positions(all, field -> namesOthers && Sheet.namesAPerson(field));
        days = Arrays.stream(people).map(field -> dayOf(fields[field])).toArray();
        measures = sheet.type() == FactType.MEASURES ? new MeasureRows(header, cells.person()) : null;
        key = mass && lenient ? sheet.type().key().map(Field::position).orElse(-1) : -1;
    }

    /** Whether it needs the fields of a row together. */
    boolean needsWholeRows() {
        return measures != null;
    }

    @Override
    public void begin() {
        values = nothingSaid.clone();
        anyBad = false;
    }

    /** Reads one field; what is wrong with it is told once the row is made. */
    @Override
    public void take(Row row, int place) {
        int field = place < fieldAt.length ? fieldAt[place] : NONE;
        if (field != NONE) {
            Object value = cells[place].read(row, place);
            if (value != null) {
                values[field] = value;
                anyBad |= value instanceof Bad;
            }
        }
    }

    /** The record of a row; {@code null} when the row is left out. */
    @Nullable
    Record make(Row row) {
        dubious = false;
        if (!row.isHandedOver()) {
            takeAll(row);
        }
        boolean taken = !anyBad || tellWhatIsBad();
        if (measures != null) {
            complete(measures, row);
        }
        tellWhatIsMissing();
        taken &= namePeople();
        if (!taken && !dubious) {
            return null;
        }
        Record made = made();
        return made == null || (key >= 0 && isRepeated(made)) ? null : made;
    }

    /** The record; {@code null} when it refuses its values, as one of a host's own may. */
    private @Nullable Record made() {
        try {
            return sheet.shape().make(values);
        } catch (RuntimeException e) {
            if (!dubious) {
                problem("", REFUSED);
            }
            return null;
        }
    }

    /** Whether the record made last has a stand-in in it. */
    boolean isDubious() {
        return dubious;
    }

    /**
     * Whether nothing could be read of all that is no mere text, and no digit is in it though there should be one, as in
     * a line that names or explains columns.
     */
    boolean isUnreadable(Row row) {
        int bad = 0;
        boolean noDigit = false;
        for (int i = 0; i < present.length; i++) {
            Field.Kind kind = fields[present[i]].kind();
            if (kind != Field.Kind.TEXT && kind != Field.Kind.TEXTS && !row.isEmpty(places[i])) {
                if (row.hasDigit(places[i]) || !(cells[places[i]].read(row, places[i]) instanceof Bad)) {
                    return false;
                }
                bad++;
                noDigit |= NEEDS_DIGITS.contains(kind);
            }
        }
        return bad > 1 && noDigit;
    }

    private void takeAll(Row row) {
        begin();
        for (int place = 0; place < row.count(); place++) {
            if (!row.isEmpty(place)) {
                take(row, place);
            }
        }
    }

    /** Tells of what could not be read; false when the row is to be left out. */
    private boolean tellWhatIsBad() {
        boolean taken = true;
        for (int field : present) {
            if (values[field] instanceof Bad bad) {
                taken &= isTakenIn(fields[field], bad);
                Object standIn = standIn(fields[field]);
                values[field] = standIn != null ? standIn : nothingSaid[field];
            }
        }
        return taken;
    }

    /** Tells what is wrong with a value; false when the row is left out for it. */
    private boolean isTakenIn(Field field, Bad bad) {
        if (lenient && isForgiven(field, bad)) {
            listener.leftOut(bad.code(), header.nameOf(field), bad.hint(), field.isNeeded());
            return !field.isNeeded();
        }
        problem(header.nameOf(field), bad);
        return true;
    }

    /** Surveys ask for more than is known here, and levels are numbered everywhere in another way. */
    private static boolean isForgiven(Field field, Bad bad) {
        return bad == Hints.NUMBERED_LEVEL
                || (bad.code() == Code.UNKNOWN_VALUE && field.toString().equals("Measure.construct"));
    }

    private void complete(MeasureRows measure, Row row) {
        MeasureRows.Wrong wrong = measure.complete(values, row);
        if (wrong != null) {
            problem(header.theirNameOf(wrong.column()), wrong.bad());
        }
    }

    private void tellWhatIsMissing() {
        for (int field : needed) {
            if (values[field] == null) {
                problem(header.nameOf(fields[field]), MISSING);
                values[field] = standIn(fields[field]);
            }
        }
    }

    /** Puts ids for people; false when the row names somebody that it cannot. */
    private boolean namePeople() {
        boolean taken = true;
        for (int i = 0; i < people.length; i++) {
            int at = people[i];
            Object value = values[at];
            if (value instanceof People.Known known) {
                values[at] = known.id();
                taken = taken && wasHere(known, fields[at], days[i] < 0 ? null : values[days[i]]);
            } else if (value != null && lenient && !dubious) {
                taken = taken && mayBeUnknown(fields[at]);
            }
        }
        return taken;
    }

    /** Tells of somebody unknown; false when the row is left out for it. */
    private boolean mayBeUnknown(Field field) {
        if (mass) {
            listener.leftOut(Code.UNKNOWN_PERSON, header.nameOf(field), ADD_THE_PERSON, true);
        }
        return !mass;
    }

    private boolean wasHere(People.Known known, Field field, @Nullable Object day) {
        Object time = lenient && mass && !dubious ? day : null;
        if (time == null) {
            return true;
        } else if (known.beginsAfter(time)) {
            listener.leftOut(
                    Code.BEFORE_THE_FIRST_DAY,
                    header.nameOf(field),
                    "This was before the person's first day of work. Correct the day, or the first day.",
                    true);
            return false;
        } else if (known.endsBefore(time)) {
            listener.leftOut(
                    Code.AFTER_THE_LAST_DAY,
                    header.nameOf(field),
                    "This was after the person's last day of work. Correct the day, or the last day.",
                    true);
            return false;
        }
        return true;
    }

    private boolean isRepeated(Record made) {
        Object first = byKey.putIfAbsent(String.valueOf(values[key]), made);
        boolean same = first != null && first.equals(made) && !dubious;
        if (same) {
            listener.leftOut(
                    Code.REPEATED_FACT,
                    header.nameOf(fields[key]),
                    "The very same row stands above. Maybe two exports were joined?",
                    true);
        }
        return same;
    }

    private void problem(String column, Bad bad) {
        dubious = true;
        listener.problem(column, bad);
    }

    private static int[] positions(List<Field> fields, Predicate<Field> which) {
        return fields.stream().filter(which).mapToInt(Field::position).toArray();
    }

    private int dayOf(Field person) {
        return person.stated(Refers.class)
                .filter(refers -> !refers.on().isEmpty())
                .flatMap(refers -> sheet.shape().field(refers.on()))
                .map(Field::position)
                .orElse(-1);
    }

    private static Object none(Field field) {
        return field.kind() == Field.Kind.DAYS ? List.of() : Set.of();
    }

    /** What to go on with when a value is wrong; {@code null} where a record can be without. */
    private static @Nullable Object standIn(Field field) {
        if (!field.isNeeded()) {
            return field.isMany() ? none(field) : null;
        }
        return switch (field.kind()) {
            case TEXT -> "";
            case WORD -> field.holds().getEnumConstants()[0];
            case DAY -> ANY_DAY;
            case MOMENT -> ANY_MOMENT;
            case COUNT -> 0;
            case NUMBER -> BigDecimal.ZERO;
            case FLAG -> false;
            case TEXTS, WORDS, DAYS -> none(field);
        };
    }
}
