package work.connect.rules.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.rule.Ladder;

/** Keeps what cases have shown of rules. */
final class CaseTally {

    private final Set<Rung> spoken = new HashSet<>();
    private final Set<String> silent = new HashSet<>();

    /** Notes an expectation that came true. */
    void note(Expectation expectation, GivenFacts given) {
        ChosenRule rule = expectation.rule();
        AskedRule asked = given.rule(rule);
        if (expectation instanceof Expectation.Flags flags) {
            spoken.addAll(asked.rungsOf(flags.subject(), flags.severity()));
        } else if (expectation instanceof Expectation.Silent
                || (expectation instanceof Expectation.SilentAboutAll
                                || expectation instanceof Expectation.FlagsNobodyElse)
                        && asked.isSilentAboutSomebody()) {
            rule.variants().forEach(variant -> silent.add(variant.rule().name()));
        }
    }

    boolean hasSpoken(String rule) {
        return spoken.stream().anyMatch(rung -> rung.rule().equals(rule));
    }

    boolean hasSpoken(Rung rung) {
        return spoken.contains(rung);
    }

    boolean wasSilent(String rule) {
        return silent.contains(rule);
    }

    /** The steps of a rule, from the bottom up. */
    static List<CaseCoverage.Step> stepsOf(DetectRule rule) {
        Ladder ladder = rule.rule().ladder();
        return IntStream.rangeClosed(1, ladder.rungs().size())
                .mapToObj(step -> new CaseCoverage.Step(
                        rule.rule().name(),
                        rule.id(),
                        step,
                        ladder.severityOf(step),
                        rule.rule().limitsInWords(step)))
                .toList();
    }
}
