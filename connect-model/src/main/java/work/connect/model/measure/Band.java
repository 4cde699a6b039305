package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a scale that has a name.
 *
 * @param name in capitals, such as {@code HIGH_RISK}
 * @param limit where it begins; {@code null} for the lowest, which begins where the scale does
 * @param reached whether the limit itself belongs to it, and not to the band below
 */
public record Band(String name, @Nullable BigDecimal limit, boolean reached) {

    public Band {
        Objects.requireNonNull(name, "name");
    }

    boolean begins(BigDecimal value) {
        return limit == null || value.compareTo(limit) >= (reached ? 0 : 1);
    }

    @Override
    public String toString() {
        return limit == null ? name : name + (reached ? " >= " : " > ") + limit.toPlainString();
    }
}
