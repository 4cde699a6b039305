package work.connect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.say.Language;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * A safety rule that the host lets its books weaken.
 *
 * @param rule as we ship it
 * @param reason the host's, for every reader
 */
record Unlocked(Rule rule, String reason) {

    /**
     * The rules of these names, in the order of the names.
     *
     * @param reasons the reasons by the names of the rules
     * @throws NotASafetyRuleException when one of them is no safety rule
     */
    static List<Unlocked> of(Map<String, String> reasons) {
        if (reasons.isEmpty()) {
            return List.of();
        }
        Map<String, Rule> safety = new TreeMap<>();
        for (RuleBook book : List.of(RuleBook.standard(), RuleBook.telemetry())) {
            book.rulesOf("detect").stream().filter(Rule::isSafety).forEach(rule -> safety.put(rule.name(), rule));
        }
        List<Unlocked> unlocked = new ArrayList<>();
        new TreeMap<>(reasons).forEach((name, reason) -> {
            Rule rule = safety.get(name);
            if (rule == null) {
                throw new NotASafetyRuleException(name, safety.keySet());
            }
            unlocked.add(new Unlocked(rule, reason));
        });
        return List.copyOf(unlocked);
    }

    /** For every reader of every report. */
    Said notice() {
        return Said.of(Phrase.UNLOCKED, rule.id(), Said.asks(rule), reason);
    }

    /** Beside the rule books. */
    String line(Language language) {
        return language.say(Phrase.UNLOCKED_RULE, rule.name());
    }
}
