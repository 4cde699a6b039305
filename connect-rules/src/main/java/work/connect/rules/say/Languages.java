package work.connect.rules.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import work.connect.model.words.Translation;
import work.connect.model.words.Words;
import work.connect.rules.rulebook.BookTexts;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Rule;

/**
 * The languages that the reports of an engine can be in: what we ship, and what the books of that engine say in them.
 *
 * <p>Immutable and safe for use by several threads at once. Nothing that a book says is known to an engine without it.
 */
public final class Languages {

    private static final Map<String, Language> SHIPPED = new ConcurrentHashMap<>();
    private static final Languages STANDARD = new Languages(Map.of(), List.of());

    /** By the tag of the language, by key, by how it is written in English. */
    private final Map<String, Map<String, Map<String, String>>> added;
    /** Of each book with interventions, the tags of the languages that it has words in. */
    private final List<Set<String>> wordsOfActions;

    private final Map<String, Language> made = new ConcurrentHashMap<>();

    private Languages(Map<String, Map<String, Map<String, String>>> added, List<Set<String>> wordsOfActions) {
        this.added = Collections.unmodifiableMap(added);
        this.wordsOfActions = List.copyOf(wordsOfActions);
    }

    /** What we ship. */
    public static Languages standard() {
        return STANDARD;
    }

    /**
     * These, and what a book says; what is wrong with that is added to the problems.
     *
     * @param rules those of the book
     * @param hasActions whether the book brings interventions
     */
    public Languages with(RuleBook book, List<Rule> rules, boolean hasActions, List<RuleProblem> problems) {
        BookTexts texts = BookTexts.of(book, BookMessages.FOLDER, problems);
        Set<String> tags = BookTexts.languagesOf(book);
        Map<String, Map<String, Map<String, String>>> all = new TreeMap<>(added);
        for (String tag : tags) {
            BookMessages messages = new BookMessages(of(Locale.forLanguageTag(tag)), rules, problems);
            all.merge(tag, messages.read(texts.translated().getOrDefault(tag, List.of()), tag), Languages::merged);
        }
        BookMessages.refuse(texts.english(), problems);
        List<Set<String>> words = new ArrayList<>(wordsOfActions);
        if (hasActions) {
            words.add(new TreeSet<>(tags));
        }
        return new Languages(all, words);
    }

    /**
     * The language of a locale, whatever its country; English where there is no translation into it.
     *
     * @throws IllegalStateException with all that is wrong with the translation that is on the class path
     */
    public Language of(Locale locale) {
        Words words = Words.in(locale);
        if (words == Words.ENGLISH) {
            return Language.ENGLISH;
        }
        String tag = Translation.tagOf(words.language());
        Language known = made.get(tag);
        return known != null ? known : made(tag, words);
    }

    private Language made(String tag, Words words) {
        Language shipped = shipped(tag, words);
        boolean whole = wordsOfActions.stream().allMatch(tags -> tags.contains(tag));
        Map<String, Map<String, String>> more = added.getOrDefault(tag, Map.of());
        Language language = whole && more.isEmpty() ? shipped : shipped.with(more, whole);
        Language first = made.putIfAbsent(tag, language);
        return first == null ? language : first;
    }

    private static Language shipped(String tag, Words words) {
        Language known = SHIPPED.get(tag);
        if (known != null) {
            return known;
        }
        Map<String, String> english = English.texts();
        Map<String, Map<String, String>> texts = new HashMap<>();
        Messages.in(tag).forEach((key, text) -> texts.put(key, Map.of(english.get(key), text)));
        Language read = new Language(words, texts, true);
        Language first = SHIPPED.putIfAbsent(tag, read);
        return first == null ? read : first;
    }

    /** What was there first stands. */
    static Map<String, Map<String, String>> merged(
            Map<String, Map<String, String>> first, Map<String, Map<String, String>> more) {
        Map<String, Map<String, String>> all = new HashMap<>(first);
        more.forEach((key, texts) -> all.merge(key, texts, (known, other) -> {
            Map<String, String> both = new HashMap<>(other);
            both.putAll(known);
            return both;
        }));
        return all;
    }
}
