package work.connect.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.LeftOut;
import work.connect.rules.rulebook.Rule;
import work.connect.rules.say.Language;
import work.connect.rules.say.Languages;
import work.connect.rules.say.Phrase;

/** What every report of an engine says, whatever was found: it follows from the books and their rules alone. */
final class Standing {

    private final List<String> books;
    private final List<Rule> rules;
    private final Languages languages;
    private final Notices notices;
    private final Map<Language, List<String>> limits = new ConcurrentHashMap<>();

    Standing(List<String> books, List<DetectRule> rules, Languages languages) {
        this.books = books;
        this.rules = rules.stream().map(DetectRule::rule).toList();
        this.languages = languages;
        notices = new Notices(rules);
    }

    /** The language in which a reader is told. */
    Language language(Locale locale) {
        return languages.of(locale);
    }

    /** Which books the rules are from, and which of them were left out. */
    List<String> books(List<LeftOut> leftOut, Language language) {
        Set<String> without = leftOut.stream().map(LeftOut::book).collect(Collectors.toSet());
        return books.stream()
                .map(book -> without.contains(book) ? language.say(Phrase.LEFT_OUT_BOOK, book) : book)
                .toList();
    }

    Notices notices() {
        return notices;
    }

    /** See {@link LimitsInForce}. */
    List<String> limits(Language language) {
        return limits.computeIfAbsent(language, wanted -> LimitsInForce.of(rules, wanted));
    }
}
