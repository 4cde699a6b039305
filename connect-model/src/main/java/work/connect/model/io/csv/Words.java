package work.connect.model.io.csv;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Field;

/** The words a column may hold, ours, well-known others and the host's own, and what each means. */
final class Words {

    /** What the host's word for "not known" means. */
    static final Object NOTHING = new Object();

    private static final int MOST_SPELLINGS = 1_000;

    private record Meaning(Object value, String word, String ours, boolean synonym) {}

    private final SliceMap<Meaning> meanings = SliceMap.unbounded();
    private final SliceMap<Meaning> spellings = new SliceMap<>(MOST_SPELLINGS);
    private final Set<String> met = new TreeSet<>();
    private final String listed;
    private final BiConsumer<String, String> whenMet;

    /** @param whenMet told once of each synonym that is met, and of what it was read as */
    Words(Sheet sheet, Field field, Mapping mapping, BiConsumer<String, String> whenMet) {
        this.whenMet = whenMet;
        Map<String, Object> values = sheet.words(field);
        listed = String.join(", ", values.keySet());
        if (field.toString().equals("Measure.construct")) {
            values.putAll(MeasureRows.WORDS);
        }
        mapping.wordsOf(sheet, field).forEach((word, ours) -> add(word, ours, values, false));
        values.keySet().forEach(word -> add(word, word, values, false));
        Synonyms.wordsOf(sheet, field).forEach((word, ours) -> add(word, ours, values, true));
    }

    /** The meaning; {@link #NOTHING} when it means "not known", {@code null} when the word is not known. */
    @Nullable
    Object find(char[] text, int begin, int end) {
        Meaning meaning = meanings.get(text, begin, end);
        if (meaning == null) {
            meaning = otherSpelling(text, begin, end);
        }
        if (meaning == null) {
            return null;
        }
        if (meaning.synonym && met.add(meaning.word)) {
            whenMet.accept(meaning.word, meaning.ours);
        }
        return meaning.value;
    }

    @Nullable
    Object find(String text) {
        return find(text.toCharArray(), 0, text.length());
    }

    /** The words of ours, for a hint. */
    String listed() {
        return listed;
    }

    private @Nullable Meaning otherSpelling(char[] text, int begin, int end) {
        Meaning meaning = spellings.get(text, begin, end);
        if (meaning == null && end - begin <= 80) {
            String word = new String(text, begin, end - begin);
            meaning = meanings.get(Names.plain(word));
            if (meaning != null) {
                spellings.put(word, meaning);
            }
        }
        return meaning;
    }

    /** Of what is added under one word, the first counts. */
    private void add(String word, String ours, Map<String, Object> values, boolean synonym) {
        Object value = ours.isEmpty() ? NOTHING : Objects.requireNonNull(values.get(ours), "a word of ours");
        meanings.put(word, new Meaning(value, word, ours, synonym));
    }
}
