package work.connect.rules.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;

/** All that reports say in English, by key: phrases, and what the rules we ship say of themselves. */
final class English {

    private English() {}

    /** The question of a rule by its id, its sentence by its name, its limits by their keys. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Phrase phrase : Phrase.values()) {
            texts.put(phrase.key(), phrase.english());
        }
        for (Rule rule : asking()) {
            texts.put(rule.id(), rule.asks());
            texts.put(rule.name(), rule.because());
            rule.limits().forEach(limit -> texts.put(keyOf(limit.key()), limit.key()));
        }
        RuleBook.standard().rulesOf("appraise").forEach(rule -> texts.put(rule.name(), rule.because()));
        return Collections.unmodifiableMap(texts);
    }

    /** The rules whose questions and limits a reader may be told. */
    static List<Rule> asking() {
        List<Rule> rules = new ArrayList<>(RuleBook.standard().rulesOf("detect"));
        rules.addAll(RuleBook.telemetry().rulesOf("detect"));
        return rules;
    }

    static String keyOf(String limit) {
        return "limit." + limit;
    }
}
