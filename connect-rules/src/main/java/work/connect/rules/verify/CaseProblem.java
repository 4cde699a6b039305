package work.connect.rules.verify;

import java.util.Comparator;
import java.util.Objects;
import work.connect.rules.rulebook.problem.Position;

/**
 * One thing that is wrong with a case file, so that a case cannot be run. Cases are about invented people, so it may say
 * what stands there.
 *
 * @param at where
 * @param message what is wrong
 * @param hint what to do about it; empty when the message says it all
 */
public record CaseProblem(Position at, String message, String hint) {

    static final Comparator<CaseProblem> IN_ORDER = Comparator.comparing(
                    (CaseProblem problem) -> problem.at().file())
            .thenComparing(problem -> problem.at().line())
            .thenComparing(problem -> problem.at().column())
            .thenComparing(CaseProblem::message)
            .thenComparing(CaseProblem::hint);

    public CaseProblem {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** The place and the message on one line, the hint on another. */
    @Override
    public String toString() {
        return at + ": " + message + (hint.isEmpty() ? "" : "\n    " + hint);
    }
}
