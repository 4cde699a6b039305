package work.connect.model.measure;

import java.util.List;

/** Tells all that is wrong with the data of a questionnaire. */
public final class InvalidInstrumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidInstrumentException(String file, List<String> problems) {
        super("The questionnaire (%s) cannot be read:%n".formatted(file)
                + String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for each, in the order of the keys. */
    public List<String> problems() {
        return problems;
    }
}
