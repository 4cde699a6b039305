package work.connect.rules.verify;

import java.util.Objects;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Workplace;
import work.connect.rules.detect.Detect;

/**
 * Says what rules must say of invented people. Immutable and safe for use by several threads at once, as all that comes
 * from it.
 *
 * <pre>{@code
 * RuleVerifier.of(detect)
 *         .given(Workplace.asOf(Instant.parse("2026-09-01T20:00:00Z"), ZoneOffset.UTC)
 *                 .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
 *                 .add(Person.of("lea", "support"))
 *                 .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01"))))
 *         .rule("REM-02")
 *         .flagsExactly(Flagged.person("sam", Severity.MODERATE))
 *         .isNotAssessed(Subject.person("lea"), Gap.NO_LEADER);
 * }</pre>
 *
 * <p>It looks inside, at what was found before anything is cleared for a reader: for invented people only. See the
 * {@linkplain work.connect.rules.verify package}.
 */
public final class RuleVerifier {

    private final Detect detect;

    private RuleVerifier(Detect detect) {
        this.detect = detect;
    }

    /** Verifies these rules. To make them ready costs most, so use one for all tests of a book. */
    public static RuleVerifier of(Detect detect) {
        return new RuleVerifier(Objects.requireNonNull(detect, "detect"));
    }

    /** Measures an invented workplace and asks every rule of everybody in it. */
    public GivenFacts given(Workplace workplace) {
        return new GivenFacts(detect, Objects.requireNonNull(workplace, "workplace"));
    }

    /**
     * The same for a workplace whose facts are added one by one.
     *
     * @throws InvalidWorkplaceException with all that is wrong with the facts
     */
    public GivenFacts given(Workplace.Builder workplace) {
        return given(workplace.build());
    }
}
