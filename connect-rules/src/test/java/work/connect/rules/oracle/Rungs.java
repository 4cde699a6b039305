package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Direction;

/** Limits of one question, the mildest first. */
record Rungs(List<Rung> rungs) {

    private record Rung(BigDecimal limit, Severity severity) {}

    static Rungs of(String limit, Severity severity) {
        return new Rungs(List.of(new Rung(new BigDecimal(limit), severity)));
    }

    Rungs then(String limit, Severity severity) {
        List<Rung> more = new ArrayList<>(rungs);
        more.add(new Rung(new BigDecimal(limit), severity));
        return new Rungs(more);
    }

    /** The gravest that a value is beyond: below it where higher is better, at it or above it where lower is. */
    Optional<Severity> beyond(BigDecimal value, Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? under(value) : from(value);
    }

    private Optional<Severity> under(BigDecimal value) {
        return rungs.stream()
                .filter(rung -> value.compareTo(rung.limit()) < 0)
                .map(Rung::severity)
                .max(Severity::compareTo);
    }

    /** The gravest that a value reaches. */
    Optional<Severity> from(BigDecimal value) {
        return rungs.stream()
                .filter(rung -> value.compareTo(rung.limit()) >= 0)
                .map(Rung::severity)
                .max(Severity::compareTo);
    }
}
