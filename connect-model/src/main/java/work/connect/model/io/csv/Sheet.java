package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.fact.Field;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;

/**
 * A file that can be read: rows of one flat record.
 *
 * @param name the name of the file, without its ending
 * @param shape what a row becomes
 * @param type the kind of fact a row is; {@code null} when it is none
 */
record Sheet(String name, Shape<?> shape, @Nullable FactType type) {

    static final Sheet MAPPING = new Sheet("mapping", Shape.of(Settings.Mapped.class), null);
    static final Sheet WORKPLACE = new Sheet("workplace", Shape.of(Settings.Setting.class), null);
    static final Sheet REGISTERS = new Sheet("registers", Shape.of(Settings.Kept.class), null);

    /** All of them, in the order in which they are read. */
    static final List<Sheet> ALL = all();

    /** Files of much, in which single rows may be left out as long as it is told. */
    private static final Set<FactType> MASS = EnumSet.of(
            FactType.MEMBERSHIPS,
            FactType.REPORTING_LINES,
            FactType.ABSENCES,
            FactType.CHECK_INS,
            FactType.RELATIONSHIPS,
            FactType.INTERACTIONS,
            FactType.EVENT_INVITATIONS,
            FactType.HELP_REQUESTS,
            FactType.COMMITMENTS,
            FactType.MEASURES,
            FactType.ITEM_ANSWERS);

    /** Files of cases, in which anything left unread could change who may see what. */
    private static final Set<FactType> CASES = EnumSet.of(
            FactType.CONFLICTS,
            FactType.CONFLICT_STEPS,
            FactType.CONDUCT_REPORTS,
            FactType.REPORTERS,
            FactType.CONDUCT_EXPERIENCES,
            FactType.THIRD_PARTY_INCIDENTS,
            FactType.RAISED_CONCERNS,
            FactType.SHARED_REQUESTS,
            FactType.ACTIONS);

    private static List<Sheet> all() {
        List<Sheet> all = new ArrayList<>(List.of(MAPPING, WORKPLACE, REGISTERS));
        for (FactType type : FactType.values()) {
            all.add(of(type));
        }
        return List.copyOf(all);
    }

    static Sheet of(FactType type) {
        return new Sheet(type.file(), type.shape(), type);
    }

    static Optional<Sheet> named(String name) {
        return ALL.stream().filter(sheet -> sheet.name.equals(name)).findFirst();
    }

    /** The name of the file as we write it. */
    String file() {
        return name + ".csv";
    }

    boolean isMass() {
        return type != null && MASS.contains(type);
    }

    /** Whether nothing of it may be left unread. */
    boolean isOfCases() {
        return type != null && CASES.contains(type);
    }

    /** The fields that need a column. */
    List<Field> needed() {
        return shape.fields().stream()
                .filter(field ->
                        field.isNeeded() || field.stated(NotEmpty.class).isPresent())
                .filter(field -> !Defaults.has(field))
                .toList();
    }

    Optional<Field> column(String column) {
        return shape.fields().stream()
                .filter(field -> field.column().equals(column))
                .findFirst();
    }

    /** All columns, in the order of the fields; of measures, also the two that may stand for team and person. */
    List<String> columns() {
        List<String> columns =
                new ArrayList<>(shape.fields().stream().map(Field::column).toList());
        if (type == FactType.MEASURES) {
            columns.addAll(MeasureRows.SUBJECT);
        }
        return columns;
    }

    static boolean namesAPerson(Field field) {
        return field.kind() == Field.Kind.TEXT
                && field.stated(Refers.class)
                        .filter(to -> to.value() == Refers.To.PERSON)
                        .isPresent();
    }

    /** A constant as a file writes it. */
    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }
}
