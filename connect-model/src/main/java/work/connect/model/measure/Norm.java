package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.Objects;
import work.connect.model.assessment.Unit;

/**
 * What figures of one construct are compared with.
 *
 * @param construct what was measured
 * @param percentiles on the reference scale of the construct, counted from the bad end
 * @param of what was compared with each other
 * @param size how many of those there were
 */
public record Norm(Construct construct, Percentiles percentiles, Unit of, int size) {

    public Norm {
        Objects.requireNonNull(construct, "construct");
        Objects.requireNonNull(percentiles, "percentiles");
        Objects.requireNonNull(of, "of");
    }

    /**
     * Where a figure lies.
     *
     * @param value on the reference scale of the construct, as {@link Measure#onReferenceScale()} gives it
     */
    public Percentiles.Part partOf(BigDecimal value) {
        return percentiles.partOf(value, construct.direction());
    }
}
