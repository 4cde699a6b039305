package work.connect.rules.say;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.words.Template;
import work.connect.model.words.Words;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.Sentence;

/**
 * All that reports say in one language. English stands in the rule files and in {@link Phrase}; a translation in the folder
 * {@code messages}, whose {@code index.properties} explains the form.
 *
 * <p>Immutable and safe for use by several threads at once.
 */
public final class Language {

    /** The language the rules are written in. */
    public static final Language ENGLISH = new Language(Words.ENGLISH, Map.of(), true);

    private final Words words;
    /** What a text of a key is in this language, by the key and by how it is written in English. */
    private final Map<String, Map<String, String>> texts;

    private final boolean whole;

    Language(Words words, Map<String, Map<String, String>> texts, boolean whole) {
        this.words = words;
        this.texts = texts;
        this.whole = whole;
    }

    /** The same with what books say in it; what is there already stands. */
    Language with(Map<String, Map<String, String>> more, boolean whole) {
        return new Language(words, Languages.merged(texts, more), whole);
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
        return this == ENGLISH
                || isTranslated(rule.name(), rule.because())
                        && isTranslated(rule.id(), rule.asks())
                        && rule.title()
                                .map(title -> isTranslated(titleOf(rule), title))
                                .orElse(true);
    }

    /** Whether every book whose interventions may be advised has words for them in this language. */
    public boolean isWhole() {
        return whole;
    }

    /** The question of a rule; as it is written where nobody has put it into this language. */
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

    private String text(String key, String written) {
        String text = translated(key, written);
        return text == null ? written : text;
    }

    private boolean isTranslated(String key, String written) {
        return translated(key, written) != null;
    }

    /** A translation of this very text, if there is one: books may have rules of one name that say different things. */
    @Nullable
    String translated(String key, String written) {
        Map<String, String> known = texts.get(key);
        return known == null ? null : known.get(written);
    }
}
