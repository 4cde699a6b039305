package work.connect.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.Side;
import work.connect.rules.say.Language;
import work.connect.rules.say.Phrase;

/** Says from which limits on the rules speak, for those who are consulted on them. */
final class LimitsInForce {

    private final Language language;

    private LimitsInForce(Language language) {
        this.language = language;
    }

    /** One line for each rule; ordered by rule, the same in each language. */
    static List<String> of(List<Rule> rules, Language language) {
        LimitsInForce english = new LimitsInForce(Language.ENGLISH);
        LimitsInForce limits = new LimitsInForce(language);
        return rules.stream().collect(Collectors.toMap(rule -> rule, english::line)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(line -> limits.line(line.getKey()))
                .toList();
    }

    private String line(Rule rule) {
        return language.say(
                Phrase.LIMITS_OF,
                rule.id(),
                language.name(rule),
                limits(rule),
                language.words().meaning(rule.grade()));
    }

    private String limits(Rule rule) {
        Ladder ladder = rule.ladder();
        String rungs = ladder.rungs().stream()
                .map(rung -> ladder.keys().isEmpty() ? word(rung.severity()) : rung(rule, ladder.keys(), rung))
                .collect(Collectors.joining("; "));
        return rule.annotation("given")
                .map(given -> language.say(Phrase.LIMITS_GIVEN, rungs, given(Ladder.given(given))))
                .orElse(rungs);
    }

    private String rung(Rule rule, List<String> keys, Ladder.Rung rung) {
        String limits = IntStream.range(0, keys.size())
                .mapToObj(i -> language.say(
                        phrase(rule.side(keys.get(i))),
                        language.limit(keys.get(i)),
                        rung.values().get(i)))
                .collect(Collectors.joining(", "));
        return language.say(Phrase.RUNG, word(rung.severity()), limits);
    }

    private static Phrase phrase(Side side) {
        return switch (side) {
            case ABOVE -> Phrase.LIMIT_ABOVE;
            case OR_MORE -> Phrase.LIMIT_OR_MORE;
            case BELOW -> Phrase.LIMIT_BELOW;
            case OR_LESS -> Phrase.LIMIT_OR_LESS;
            case OTHER -> Phrase.LIMIT;
        };
    }

    private String given(Map<String, BigDecimal> given) {
        return given.entrySet().stream()
                .map(limit ->
                        language.limit(limit.getKey()) + ": " + language.words().number(limit.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String word(Severity severity) {
        return language.say(
                switch (severity) {
                    case NONE -> throw new IllegalStateException("No rule speaks of what is quiet.");
                    case LOW -> Phrase.LOW;
                    case MODERATE -> Phrase.MODERATE;
                    case HIGH -> Phrase.HIGH;
                    case CRITICAL -> Phrase.CRITICAL;
                });
    }
}
