package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.KeptRecord;
import work.connect.model.OwnFactType;
import work.connect.model.fact.Field;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;

/**
 * A file that can be read: rows of one flat record.
 *
 * @param name the name of the file, without its ending
 * @param shape what a row becomes
 * @param type the kind of fact a row is; {@code null} when it is none
 * @param registers what can be stated as kept, in a file that states it; empty in any other
 */
record Sheet(String name, Shape<?> shape, @Nullable FactKind type, List<KeptRecord> registers) {

    static final Sheet MAPPING = new Sheet("mapping", Shape.of(Settings.Mapped.class), null, List.of());
    static final Sheet WORKPLACE = new Sheet("workplace", Shape.of(Settings.Setting.class), null, List.of());

    private static final String REGISTERS = "registers";
    private static final String REGISTER = "register";

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

    static Sheet of(FactKind type) {
        return new Sheet(type.file(), type.shape(), type, List.of());
    }

    /** The file that states what of this is kept. */
    static Sheet ofRegisters(List<KeptRecord> registers) {
        return new Sheet(REGISTERS, Shape.of(Settings.Kept.class), null, registers);
    }

    /** The name of the file as we write it. */
    String file() {
        return name + ".csv";
    }

    boolean isMass() {
        return type instanceof OwnFactType own ? !isOfCases(own) : type != null && MASS.contains(type);
    }

    /** Whether nothing of it may be left unread. */
    boolean isOfCases() {
        return type instanceof OwnFactType own ? isOfCases(own) : type != null && CASES.contains(type);
    }

    private static boolean isOfCases(OwnFactType own) {
        return own.shape().fields().stream()
                .map(own::disclosure)
                .anyMatch(protection ->
                        protection != DisclosureClass.TEAM_CLIMATE && protection != DisclosureClass.WORK_DESIGN);
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

    /** The words of ours that a column may hold, each with its meaning, in their order; none of any other column. */
    Map<String, Object> words(Field field) {
        Map<String, Object> words = new LinkedHashMap<>();
        switch (field.kind()) {
            case FLAG -> {
                words.put("true", true);
                words.put("false", false);
            }
            case WORD, WORDS ->
                Arrays.stream(field.holds().getEnumConstants())
                        .forEach(constant -> words.put(word(constant), constant));
            default -> {
                if (field.name().equals(REGISTER)) {
                    registers.forEach(register -> words.put(register.word(), register.word()));
                }
            }
        }
        return words;
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
