package work.connect.rules.rulebook.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** The columns of a table of rules. */
public enum TableColumn {
    NAME,
    ID,
    HAZARD,
    UNIT,
    ASKS,
    BECAUSE,
    FACT,
    WHERE,
    PROPERTY,
    OPERATOR,
    LOW,
    MODERATE,
    HIGH,
    CRITICAL,
    GRADE,
    SOURCE,
    ACTIONS,
    TITLE,
    NOTE;

    /** The columns that hold the number of a rung, from the mildest to the most severe. */
    static final List<TableColumn> RUNGS = List.of(LOW, MODERATE, HIGH, CRITICAL);

    /** As the first line of a table names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TableColumn> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    /** The names of all columns, in their order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(TableColumn::key).toList();
    }

    boolean isRung() {
        return RUNGS.contains(this);
    }

    Severity severity() {
        return Severity.valueOf(name());
    }

    /** Whether each table has it, and each row says something in it. */
    boolean isNeeded() {
        return this != WHERE && this != TITLE && this != NOTE && !isRung();
    }

    /** Whether a single name stands in it: of a constant, of a kind of fact or of a property. */
    boolean isWord() {
        return isConstant() || this == FACT || this == PROPERTY;
    }

    /** Whether the metadata of this name is a constant. */
    boolean isConstant() {
        return !constants().isEmpty();
    }

    /** The constants that may stand in it; empty where anything else does. */
    List<String> constants() {
        List<String> names = switch (this) {
            case HAZARD -> Vocabulary.namesOf(Hazard.class);
            case UNIT -> Vocabulary.namesOf(Unit.class);
            case GRADE -> Vocabulary.namesOf(EvidenceGrade.class);
            default -> List.of();
        };
        List<String> used = new ArrayList<>(names);
        used.remove("NONE");
        return used;
    }
}
