package work.connect.rules.verify;

import java.util.List;
import java.util.Objects;

/**
 * What came of one case.
 *
 * @param name what it shows; empty when it has no name
 * @param file the file it stands in
 * @param line the line where it begins, counted from 1
 * @param outcome what came of it
 * @param failures what was expected and did not come, in the order of the case; each begins with file and line
 * @param problems why it could not be run, by line
 */
public record CaseResult(
        String name, String file, int line, Outcome outcome, List<String> failures, List<CaseProblem> problems) {

    /** What can come of a case. */
    public enum Outcome {
        /** All came as expected. */
        PASSED,
        /** Something did not come as expected. */
        FAILED,
        /** Something is wrong with the case itself, so it was not run. */
        REFUSED
    }

    public CaseResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(outcome, "outcome");
        failures = List.copyOf(failures);
        problems = List.copyOf(problems);
    }
}
