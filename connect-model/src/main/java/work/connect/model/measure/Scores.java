package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to questionnaires make: the scores of people, and the figures of groups. The order of the answers does
 * not matter.
 *
 * <p>Where somebody answered a question twice in one wave, the later day counts; where the two are of one day and differ,
 * or neither has a day, nobody knows which, and the question counts as left out. Answers to questions that are not known,
 * and answers that there are not, count as left out too.
 *
 * <p>Where a questionnaire has versions, the shortest with all questions that anybody answered in the wave is taken for the
 * one that was asked.
 */
public final class Scores {

    private record Batch(String instrument, @Nullable String wave) {}

    private record Key(String instrument, Map<String, Sheets.Question> questions) {
        static Key of(Instrument instrument) {
            return new Key(instrument.id(), Sheets.questions(instrument));
        }
    }

    private final Instruments instruments;
    private final Map<Batch, Sheets> sheets = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    private Scores(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The scores of these answers, each by the key of its questionnaire. */
    public static Scores of(Collection<ItemAnswer> answers, Instruments instruments) {
        Scores scores = new Scores(Objects.requireNonNull(instruments, "instruments"));
        Map<String, Optional<Key>> keys = new HashMap<>();
        for (ItemAnswer answer : answers) {
            keys.computeIfAbsent(answer.instrument(), id -> instruments.find(id).map(Key::of))
                    .ifPresentOrElse(key -> scores.take(answer, key), () -> scores.unknown.add(answer.instrument()));
        }
        return scores;
    }

    private void take(ItemAnswer answer, Key key) {
        Sheets.Question question = key.questions.get(answer.item());
        if (question != null && question.covers(answer.value())) {
            sheets.computeIfAbsent(
                            new Batch(key.instrument, answer.wave()), batch -> new Sheets(key.questions, batch.wave))
                    .take(answer, question);
        }
    }

    /** The ids of questionnaires that are not known; answers to them make no score. In order. */
    public Set<String> unknownInstruments() {
        return Collections.unmodifiableSet(unknown);
    }

    /** The scores of one person, in the order of the questionnaires, the waves and the scales. */
    public List<Score> of(String person) {
        Collection<String> one = List.of(person);
        return scores(answered -> one);
    }

    /** All scores, in the order of the questionnaires, the waves, the scales and the people. */
    public List<Score> all() {
        return scores(Sheets::people);
    }

    private List<Score> scores(Function<Sheets, Collection<String>> people) {
        List<Score> scores = new ArrayList<>();
        Comparator<Batch> order = Comparator.comparing(Batch::instrument)
                .thenComparing(Batch::wave, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Batch batch : sheets.keySet().stream().sorted(order).toList()) {
            Sheets answered = Objects.requireNonNull(sheets.get(batch));
            Collection<String> whose = people.apply(answered);
            for (InstrumentScale scale :
                    instruments.find(batch.instrument).orElseThrow().scales()) {
                scores.addAll(answered.scores(scale, whose));
            }
        }
        return scores;
    }

    private Optional<Sheets> sheets(String instrument, @Nullable String wave) {
        return Optional.ofNullable(sheets.get(new Batch(instrument, wave)));
    }

    /**
     * The figure of a group on one scale.
     *
     * @param wave the id of the wave; {@code null} for answers that name none
     * @param people those of the group; who has no score is left out
     * @return empty where nobody has a score
     */
    public Optional<GroupScore> ofGroup(InstrumentScale scale, @Nullable String wave, Set<String> people) {
        return sheets(scale.instrument(), wave).flatMap(answered -> answered.ofGroup(scale, people));
    }

    /**
     * How many of a group ticked the same at every item of a scale although some of them are put the other way round, so
     * that not all of it can be meant.
     *
     * @param wave the id of the wave; {@code null} for answers that name none
     */
    public int alike(InstrumentScale scale, @Nullable String wave, Set<String> people) {
        return sheets(scale.instrument(), wave)
                .map(answered -> answered.alike(scale, people))
                .orElse(0);
    }

    /**
     * Whether the items of a scale go together, over all who left out none of those asked: Cronbach's alpha.
     *
     * @param wave the id of the wave; {@code null} for answers that name none
     * @return empty where that cannot be said, as {@link Reliability#alpha} explains
     */
    public Optional<BigDecimal> alpha(InstrumentScale scale, @Nullable String wave) {
        return sheets(scale.instrument(), wave).flatMap(answered -> answered.alpha(scale));
    }

    /**
     * How many of a group met with what a single question asks about.
     *
     * @param instrument the id of the questionnaire
     * @param wave the id of the wave; {@code null} for answers that name none
     */
    public ExposureCount exposed(String instrument, ExposureItem question, @Nullable String wave, Set<String> people) {
        String id = instruments.find(instrument).map(Instrument::id).orElse(instrument);
        return question.count(sheets(id, wave)
                .map(answered -> answered.ticked(question.code(), people))
                .orElse(List.of()));
    }

    /** Tells no answer, so that no log line can. */
    @Override
    public String toString() {
        return "Scores[questionnaires and waves=" + sheets.size() + "]";
    }
}
