package work.connect.model;

import java.util.List;

/**
 * A record cannot be a kind of facts. Says all that keeps it from being one. Comes as soon as the record is met: when a
 * reader is told of it, or its first fact is added.
 */
public final class InvalidFactTypeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of texts
    private final List<String> faults;

    /** @param faults all that is wrong with the record, each with what to do; not empty */
    InvalidFactTypeException(Class<?> record, List<String> faults) {
        super("The record (%s) cannot be a kind of facts:\n  %s"
                .formatted(record.getName(), String.join("\n  ", faults)));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, of the record as a whole first, then of its components in their order. */
    public List<String> faults() {
        return faults;
    }
}
