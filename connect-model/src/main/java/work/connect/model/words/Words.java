package work.connect.model.words;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/**
 * What constants, figures and the headings of reports are called in one language. The same on every machine, whatever its
 * own language.
 *
 * <p>There are English and German. A host adds a language by files of its own: {@code words_fr.properties} beside
 * {@code words_de.properties}, with each line of that; and the files of the rules, as their folder {@code messages}
 * explains. Immutable and safe for use by several threads at once.
 */
public final class Words {

    /** The words of the language everything is written in first. */
    public static final Words ENGLISH = new Words(Locale.ENGLISH, English.TEXTS);

    static final String TO_THE_PERSON = "to-the-person.";

    private static final Map<String, Words> TRANSLATED = new ConcurrentHashMap<>();

    private final Locale language;
    private final Map<String, String> texts;

    private Words(Locale language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The words of a language, whatever the country; English where it is not translated.
     *
     * @throws IllegalStateException with all that is wrong with the translation
     */
    public static Words in(Locale language) {
        String tag = Translation.tagOf(language);
        Words known = TRANSLATED.get(tag);
        return known != null ? known : read(tag);
    }

    private static Words read(String tag) {
        String name = "words_" + tag + ".properties";
        InputStream in = Words.class.getResourceAsStream(name);
        if (in == null) {
            return ENGLISH;
        }
        Words read = new Words(
                Locale.forLanguageTag(tag), new Translation().add(name, in).of(English.TEXTS));
        Words first = TRANSLATED.putIfAbsent(tag, read);
        return first == null ? read : first;
    }

    /** The language these words are of. */
    public Locale language() {
        return language;
    }

    /** A short name of what can go wrong. */
    public String title(Hazard hazard) {
        return constant(hazard);
    }

    /** How pressing it is. Those who answer for the work are asked to act; the person affected is not hurried. */
    public String urgency(Severity severity, Audience reader) {
        boolean unhurried = reader == Audience.PERSON && severity.isAtLeast(Severity.HIGH);
        return unhurried ? text(TO_THE_PERSON + English.key(severity)) : constant(severity);
    }

    /** How firmly a finding stands, in one sentence. */
    public String firmness(Confidence confidence) {
        return constant(confidence);
    }

    /** Why something could not be assessed. */
    public String meaning(Gap gap) {
        return constant(gap);
    }

    /** What the limits of a rule rest on. */
    public String meaning(EvidenceGrade grade) {
        return constant(grade);
    }

    /** Whom or what something is about. */
    public String name(Subject subject) {
        if (subject instanceof Subject.Pair pair) {
            return say(ReportPhrase.PAIR, pair.first(), pair.second());
        }
        if (subject instanceof Subject.Team team) {
            return say(ReportPhrase.TEAM, team.id());
        }
        return subject instanceof Subject.Person person ? person.id() : say(ReportPhrase.ORGANISATION);
    }

    /** A constant in words; of constants that have none, their names. */
    public String constant(Enum<?> constant) {
        String known = texts.get(English.key(constant));
        return known != null ? known : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A number in full, as the language writes it. */
    public String number(BigDecimal number) {
        return number.toPlainString().replace(".", say(ReportPhrase.DECIMAL_SIGN));
    }

    /** A moment, by the clock of UTC. */
    public String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneOffset.UTC);
        List<String> months = Arrays.asList(say(ReportPhrase.MONTHS).split(" "));
        return say(
                ReportPhrase.MOMENT,
                String.valueOf(at.getDayOfMonth()),
                months.get(at.getMonthValue() - 1),
                String.valueOf(at.getYear()),
                twoDigits(at.getHour()) + ":" + twoDigits(at.getMinute()));
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** What a report says with these values, in the order in which the English phrase names them. */
    public String say(ReportPhrase phrase, String... values) {
        return Template.fill(text(phrase.key()), Template.values(phrase.english(), List.of(values)));
    }

    String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
