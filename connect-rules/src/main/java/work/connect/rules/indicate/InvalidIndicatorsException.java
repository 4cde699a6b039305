package work.connect.rules.indicate;

import java.util.List;

/** A host's own indicators that cannot be used. Lists everything that is wrong with them. */
public final class InvalidIndicatorsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidIndicatorsException(List<String> problems) {
        super("The indicators cannot be used. Problems: " + problems.size() + "\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, each with the type and property it is wrong with, and what to do; in the order of the indicators. */
    public List<String> problems() {
        return problems;
    }
}
