package work.connect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.LeftOut;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.say.Language;
import work.connect.rules.say.Languages;
import work.connect.rules.say.Phrase;

/** What every report of an engine says, whatever was found: it follows from the books and their rules alone. */
final class Standing {

    private final List<String> books;
    private final List<Rule> rules;
    private final Languages languages;
    private final List<Unlocked> unlocked;
    private final List<Trusted> trusted;
    private final Notices notices;
    private final Map<Language, List<String>> limits = new ConcurrentHashMap<>();

    Standing(
            List<String> books,
            List<DetectRule> rules,
            Languages languages,
            List<Unlocked> unlocked,
            List<Trusted> trusted) {
        this.books = books;
        this.rules = rules.stream().map(DetectRule::rule).toList();
        this.languages = languages;
        this.unlocked = unlocked;
        this.trusted = List.copyOf(trusted);
        notices = new Notices(
                rules,
                Stream.concat(
                                trusted.stream().map(Trusted::notice),
                                unlocked.stream().map(Unlocked::notice))
                        .toList());
    }

    /** The language in which a reader is told. */
    Language language(Locale locale) {
        return languages.of(locale);
    }

    /** Which books the rules are from, which of them were left out, and which safety rules they may weaken. */
    List<String> books(List<LeftOut> leftOut, Language language) {
        Set<String> without = leftOut.stream().map(LeftOut::book).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        books.forEach(book -> lines.add(line(book, without.contains(book), language)));
        trusted.forEach(code -> lines.add(
                line(code.line(language), without.contains(code.rules().inWords()), language)));
        unlocked.forEach(rule -> lines.add(rule.line(language)));
        return lines;
    }

    private static String line(String book, boolean isLeftOut, Language language) {
        return isLeftOut ? language.say(Phrase.LEFT_OUT_BOOK, book) : book;
    }

    Notices notices() {
        return notices;
    }

    /** See {@link LimitsInForce}. */
    List<String> limits(Language language) {
        return limits.computeIfAbsent(language, wanted -> LimitsInForce.of(rules, wanted));
    }
}
