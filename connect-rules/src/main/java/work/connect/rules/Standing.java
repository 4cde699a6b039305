package work.connect.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.Rule;
import work.connect.rules.say.Language;

/** What every report of an engine says, whatever was found: it follows from the books and their rules alone. */
final class Standing {

    private final List<String> books;
    private final List<Rule> rules;
    private final Notices notices;
    private final Map<Language, List<String>> limits = new ConcurrentHashMap<>();

    Standing(List<String> books, List<DetectRule> rules) {
        this.books = books;
        this.rules = rules.stream().map(DetectRule::rule).toList();
        notices = new Notices(rules);
    }

    /** Which books the rules are from. */
    List<String> books() {
        return books;
    }

    Notices notices() {
        return notices;
    }

    /** See {@link LimitsInForce}. */
    List<String> limits(Language language) {
        return limits.computeIfAbsent(language, wanted -> LimitsInForce.of(rules, wanted));
    }
}
