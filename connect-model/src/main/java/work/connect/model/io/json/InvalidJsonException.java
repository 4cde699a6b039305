package work.connect.model.io.json;

import java.util.List;
import java.util.stream.Collectors;
import work.connect.model.Problem;

/** A document cannot be read. Says everything that is wrong with it at once, without a value that could be personal. */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_MESSAGE = 20;

    @SuppressWarnings("serial") // an immutable list of records; exceptions are not sent anywhere
    private final List<Problem> problems;

    private final int total;

    InvalidJsonException(List<Problem> problems, int total) {
        super(problems.stream()
                .limit(MOST_IN_MESSAGE)
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", "This document cannot be read. Problems: " + total, "")));
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /** What is wrong, in the order of the document; at most the first thousand. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many problems there are in all. */
    public int total() {
        return total;
    }
}
