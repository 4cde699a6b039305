package work.connect.rules.indicate.gauge;

import java.util.Locale;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.KeptRecord;
import work.connect.model.measure.Construct;

/**
 * What a host would have to know for something to be measured. Says which data, never about whom.
 *
 * @param kind what sort of data
 * @param facts the facts that would hold it
 * @param detail which of them: the name of a register, of a column or of a construct
 */
public record DataNeed(Kind kind, FactKind facts, String detail) {

    /** What sort of data is needed. */
    public enum Kind {
        /** A record that is kept, and a statement since when. */
        REGISTER,
        /** A column of a file that is there. */
        COLUMN,
        /** Survey figures of a construct. */
        CONSTRUCT,
        /** More people who answer, or who answer again. */
        ANSWERS
    }

    public static DataNeed register(KeptRecord register) {
        return new DataNeed(Kind.REGISTER, register.facts(), register.word());
    }

    public static DataNeed column(FactKind facts, String field) {
        return new DataNeed(
                Kind.COLUMN, facts, facts.shape().field(field).orElseThrow().column());
    }

    public static DataNeed construct(Construct construct) {
        return new DataNeed(Kind.CONSTRUCT, FactType.MEASURES, lower(construct.name()));
    }

    public static DataNeed answersAbout(Construct construct) {
        return new DataNeed(Kind.ANSWERS, FactType.MEASURES, lower(construct.name()));
    }

    /** What each person answered, rather than the mean alone. */
    public static DataNeed answersOfEach(Construct construct) {
        return new DataNeed(Kind.ANSWERS, FactType.ITEM_ANSWERS, lower(construct.name()));
    }

    public static DataNeed answersAboutTies() {
        return new DataNeed(Kind.ANSWERS, FactType.RELATIONSHIPS, "");
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    /** As a host's data steward would look for it: which file, and what in it. */
    @Override
    public String toString() {
        String file = facts.file() + ".csv";
        return switch (kind) {
            case REGISTER -> "the register %s (%s, or a line in registers.csv)".formatted(detail, file);
            case COLUMN -> "the column %s in %s".formatted(detail, file);
            case CONSTRUCT -> "figures of %s (%s)".formatted(detail, file);
            case ANSWERS ->
                detail.isEmpty()
                        ? "more answers to the question about ties (%s)".formatted(file)
                        : "more or newer answers about %s (%s)".formatted(detail, file);
        };
    }
}
