package work.connect.rules.verify;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;

/** One line of what a case expects. */
sealed interface Expectation {

    CaseLine line();

    ChosenRule rule();

    /**
     * Looks whether it holds.
     *
     * @param all everything that the case expects
     * @throws AssertionError when it does not
     */
    void check(GivenFacts given, List<Expectation> all);

    /** {@code REM-02 flags sam LOW} */
    record Flags(CaseLine line, ChosenRule rule, Subject subject, Severity severity) implements Expectation {
        @Override
        public void check(GivenFacts given, List<Expectation> all) {
            Set<Severity> severities = flagsOf(rule, all).stream()
                    .filter(flag -> flag.subject.equals(subject))
                    .map(Flags::severity)
                    .collect(Collectors.toSet());
            given.rule(rule).flags(subject, severity, severities);
        }
    }

    /** {@code REM-02 flags nobody else} */
    record FlagsNobodyElse(CaseLine line, ChosenRule rule) implements Expectation {
        @Override
        public void check(GivenFacts given, List<Expectation> all) {
            given.rule(rule)
                    .flagsNobodyBut(
                            flagsOf(rule, all).stream().map(Flags::subject).toList());
        }
    }

    /** {@code REM-02 says of sam: "There has been no one-to-one for 25 days."} */
    record Says(CaseLine line, ChosenRule rule, Subject subject, String sentence) implements Expectation {
        @Override
        public void check(GivenFacts given, List<Expectation> all) {
            given.rule(rule).says(subject, sentence);
        }
    }

    /** {@code REM-02 silent about sam} */
    record Silent(CaseLine line, ChosenRule rule, Subject subject) implements Expectation {
        @Override
        public void check(GivenFacts given, List<Expectation> all) {
            given.rule(rule).staysSilentAbout(subject);
        }
    }

    /** {@code REM-02 silent about all} */
    record SilentAboutAll(CaseLine line, ChosenRule rule) implements Expectation {
        @Override
        public void check(GivenFacts given, List<Expectation> all) {
            given.rule(rule).staysSilent();
        }
    }

    /** {@code TRU-01 not assessed about support because NO_MEASURE} */
    record NotAssessed(CaseLine line, ChosenRule rule, Subject subject, Gap gap) implements Expectation {
        @Override
        public void check(GivenFacts given, List<Expectation> all) {
            given.rule(rule).isNotAssessed(subject, gap);
        }
    }

    private static List<Flags> flagsOf(ChosenRule rule, List<Expectation> all) {
        return all.stream()
                .filter(Flags.class::isInstance)
                .map(Flags.class::cast)
                .filter(flag -> flag.rule.sharesAVariantWith(rule))
                .toList();
    }
}
