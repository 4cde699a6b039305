package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Three points that part a reference population, counted from the bad end: a fifth is worse than {@code p20}, half is
 * worse than {@code p50}, a fifth is better than {@code p80}.
 */
public record Percentiles(BigDecimal p20, BigDecimal p50, BigDecimal p80) {

    /** Where a value lies among the reference population. */
    public enum Part {
        /** Worse than p20. The HSE tool shows it red. */
        WORST_FIFTH,
        /** From p20, worse than p50. The HSE tool shows it yellow. */
        BELOW_THE_MIDDLE,
        /** From p50, worse than p80. The HSE tool shows it aqua. */
        ABOVE_THE_MIDDLE,
        /** From p80. The HSE tool shows it green. */
        BEST_FIFTH
    }

    public Percentiles {
        Objects.requireNonNull(p20, "p20");
        Objects.requireNonNull(p50, "p50");
        Objects.requireNonNull(p80, "p80");
    }

    /**
     * Where a value lies; on a limit, in the better part.
     *
     * @param value on the scale of the three
     * @param direction which end of that scale is good
     */
    public Part partOf(BigDecimal value, Direction direction) {
        if (isWorse(value, p20, direction)) {
            return Part.WORST_FIFTH;
        } else if (isWorse(value, p50, direction)) {
            return Part.BELOW_THE_MIDDLE;
        }
        return isWorse(value, p80, direction) ? Part.ABOVE_THE_MIDDLE : Part.BEST_FIFTH;
    }

    /** Whether they go from the bad end to the good one. */
    boolean rise(Direction direction) {
        return !isWorse(p50, p20, direction) && !isWorse(p80, p50, direction);
    }

    static boolean isWorse(BigDecimal value, BigDecimal other, Direction direction) {
        int order = value.compareTo(other);
        return direction == Direction.HIGHER_IS_BETTER ? order < 0 : order > 0;
    }
}
