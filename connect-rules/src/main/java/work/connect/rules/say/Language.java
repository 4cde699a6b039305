package work.connect.rules.say;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.words.Template;
import work.connect.model.words.Translation;
import work.connect.model.words.Words;
import work.connect.rules.rulebook.Rule;
import work.connect.rules.rulebook.Sentence;

/**
 * All that reports say in one language. English stands in the rule files and in {@link Phrase}; a translation in the folder
 * {@code messages}, whose {@code index.properties} explains the form.
 *
 * <p>Immutable and safe for use by several threads at once.
 */
public final class Language {

    /** The language the rules are written in. */
    public static final Language ENGLISH = new Language(Words.ENGLISH, Map.of(), Map.of());

    static final String FOLDER = "/work/connect/rules/messages/";
    private static final Map<String, Language> TRANSLATED = new ConcurrentHashMap<>();

    private final Words words;
    private final Map<String, String> english;
    private final Map<String, String> texts;

    private Language(Words words, Map<String, String> english, Map<String, String> texts) {
        this.words = words;
        this.english = english;
        this.texts = texts;
    }

    /**
     * The language of a locale, whatever its country; English where there is no translation into it.
     *
     * @throws IllegalStateException with all that is wrong with the translation
     */
    public static Language of(Locale locale) {
        Words words = Words.in(locale);
        if (words == Words.ENGLISH) {
            return ENGLISH;
        }
        String tag = Translation.tagOf(words.language());
        Language known = TRANSLATED.get(tag);
        return known != null ? known : read(tag, words);
    }

    private static Language read(String tag, Words words) {
        Translation translation = new Translation();
        for (String file : Messages.files()) {
            String name = file + "_" + tag + ".properties";
            InputStream in = Language.class.getResourceAsStream(FOLDER + name);
            if (in != null) {
                translation.add(name, in);
            }
        }
        Map<String, String> english = English.texts();
        Language read = new Language(words, english, translation.of(english));
        Language first = TRANSLATED.putIfAbsent(tag, read);
        return first == null ? read : first;
    }

    /** The words of the model in this language. */
    public Words words() {
        return words;
    }

    /** Which language it is. */
    public Locale locale() {
        return words.language();
    }

    /** Whether what a rule asks and says is there in this language. */
    public boolean knows(Rule rule) {
        return this == ENGLISH || isTranslated(rule.name(), rule.because()) && isTranslated(rule.id(), rule.asks());
    }

    /** The question of a rule; as it is written where the rule is not one of ours. */
    public String asks(Rule rule) {
        return text(rule.id(), rule.asks());
    }

    /** What a reader finds called what a rule flags. */
    public String title(Rule rule) {
        return rule.title().map(own -> text(titleOf(rule), own)).orElseGet(() -> words.title(rule.hazard()));
    }

    /** The key of the title that a rule gives its kind of a hazard. */
    static String titleOf(Rule rule) {
        return rule.name() + ".title";
    }

    /** The name by which a rule is listed: its own in English, or else its question. */
    public String name(Rule rule) {
        return this == ENGLISH ? rule.name() : asks(rule);
    }

    /** The title of a hazard within a sentence; German keeps its capitals. */
    public String within(Hazard hazard) {
        String title = words.title(hazard);
        return this == ENGLISH ? title.toLowerCase(Locale.ROOT) : title;
    }

    /** What a limit counts, by its key. */
    public String limit(String key) {
        return text(English.keyOf(key), key);
    }

    String because(Rule rule, List<Object> facts) {
        Map<String, String> values = Sentence.values(rule, facts).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> shown(value.getValue())));
        return Template.fill(text(rule.name(), rule.because()), values);
    }

    /** A phrase with its values, in the order in which the English phrase names them. */
    public String say(Phrase phrase, Object... values) {
        return say(phrase, List.of(values));
    }

    String say(Phrase phrase, List<Object> values) {
        List<String> shown = values.stream().map(this::shown).toList();
        return Template.fill(text(phrase.key(), phrase.english()), Template.values(phrase.english(), shown));
    }

    /** A value as a reader of this language writes it. */
    private String shown(Object value) {
        if (value instanceof Said said) {
            return said.in(this);
        }
        if (value instanceof Subject subject) {
            return words.name(subject);
        }
        if (value.equals("")) {
            return say(Phrase.PLACE_NOT_ON_RECORD);
        }
        if (value instanceof Enum<?> constant) {
            return words.constant(constant);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        return value instanceof BigDecimal number ? words.number(number) : String.valueOf(value);
    }

    /** All texts of a translation, by key; for those who check it. */
    Map<String, String> texts() {
        return texts;
    }

    private String text(String key, String written) {
        return isTranslated(key, written) ? texts.get(key) : written;
    }

    /** Whether there is a translation, and of this very text: a rule of a vendor may have a name that we use, too. */
    private boolean isTranslated(String key, String written) {
        return written.equals(english.get(key));
    }
}
