package work.connect.model.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private record Key(String instrument, Map<String, Scale> answers) {
        static Key of(Instrument instrument) {
            return new Key(instrument.id(), instrument.answers());
        }
    }

    /** Everything one person answered in one batch, by the codes of the items. */
    private static final class Sheet {
        final Map<String, Tick> ticks = new HashMap<>();
        private @Nullable Map<String, Integer> answers;

        /** Made once, for it is asked for by every scale; made twice it would be the same. */
        Map<String, Integer> answers() {
            Map<String, Integer> made = answers;
            if (made == null) {
                made = new HashMap<>();
                for (Map.Entry<String, Tick> tick : ticks.entrySet()) {
                    if (!tick.getValue().doubtful) {
                        made.put(tick.getKey(), tick.getValue().value);
                    }
                }
                answers = made;
            }
            return made;
        }

        @Nullable
        LocalDate lastDay(InstrumentScale scale) {
            return scale.items().stream()
                    .map(item -> ticks.get(item.code()))
                    .filter(Objects::nonNull)
                    .map(Tick::day)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private record Tick(int value, @Nullable LocalDate day, boolean doubtful) {

        Tick and(Tick other) {
            int order =
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).compare(day, other.day);
            if (order != 0) {
                return order > 0 ? this : other;
            }
            return new Tick(value, day, doubtful || other.doubtful || value != other.value);
        }
    }

    private final Instruments instruments;
    private final Map<Batch, Map<String, Sheet>> sheets = new HashMap<>();
    private final Map<Batch, Set<String>> asked = new HashMap<>();
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
        int value = answer.value();
        Scale possible = key.answers.get(answer.item());
        if (possible != null && possible.covers(BigDecimal.valueOf(value))) {
            Batch batch = new Batch(key.instrument, answer.wave());
            asked.computeIfAbsent(batch, b -> new HashSet<>()).add(answer.item());
            sheets.computeIfAbsent(batch, b -> new TreeMap<>())
                    .computeIfAbsent(answer.person(), person -> new Sheet())
                    .ticks
                    .merge(answer.item(), new Tick(value, answer.answeredOn(), false), Tick::and);
        }
    }

    /** The ids of questionnaires that are not known; answers to them make no score. In order. */
    public Set<String> unknownInstruments() {
        return Collections.unmodifiableSet(unknown);
    }

    /** The scores of one person, in the order of the questionnaires, the waves and the scales. */
    public List<Score> of(String person) {
        return scores(Set.of(person));
    }

    /** All scores, in the order of the questionnaires, the waves, the scales and the people. */
    public List<Score> all() {
        return scores(null);
    }

    private List<Score> scores(@Nullable Set<String> people) {
        List<Score> scores = new ArrayList<>();
        Comparator<Batch> order = Comparator.comparing(Batch::instrument)
                .thenComparing(Batch::wave, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Batch batch : sheets.keySet().stream().sorted(order).toList()) {
            Instrument instrument = instruments.find(batch.instrument).orElseThrow();
            for (InstrumentScale scale : instrument.scales()) {
                scores.addAll(scores(batch, scale, people));
            }
        }
        return scores;
    }

    private List<Score> scores(Batch batch, InstrumentScale published, @Nullable Set<String> people) {
        InstrumentScale scale = published.asking(asked.getOrDefault(batch, Set.of()));
        Map<String, Sheet> answered = sheets.getOrDefault(batch, Map.of());
        List<Score> scores = new ArrayList<>();
        for (String person : people == null ? answered.keySet() : new TreeSet<>(people)) {
            Sheet sheet = answered.get(person);
            if (sheet != null) {
                scale.exactScore(sheet.answers())
                        .ifPresent(
                                score -> scores.add(new Score(person, batch.wave, scale, score, sheet.lastDay(scale))));
            }
        }
        return scores;
    }

    /**
     * The figure of a group on one scale.
     *
     * @param wave the id of the wave; {@code null} for answers that name none
     * @param people those of the group; who has no score is left out
     * @return empty where nobody has a score
     */
    public Optional<GroupScore> ofGroup(InstrumentScale scale, @Nullable String wave, Set<String> people) {
        Batch batch = new Batch(scale.instrument(), wave);
        List<Score> scores = scores(batch, scale, people);
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        InstrumentScale askedScale = scores.get(0).scale();
        return Optional.of(new GroupScore(
                askedScale, scores.stream().map(Score::exact).toList(), agreement(askedScale, batch, scores)));
    }

    private @Nullable Agreement agreement(InstrumentScale scale, Batch batch, List<Score> scores) {
        Map<String, Sheet> sheetsOfBatch = sheets.getOrDefault(batch, Map.of());
        List<List<Integer>> whole = scores.stream()
                .map(score -> Objects.requireNonNull(sheetsOfBatch.get(score.person())))
                .flatMap(sheet -> scale.uprightAnswers(sheet.answers()).stream())
                .toList();
        return whole.size() < 2 ? null : Agreement.of(scale.items().get(0).options(), whole);
    }

    /**
     * How many of a group ticked the same at every item of a scale although some of them are put the other way round, so
     * that not all of it can be meant.
     *
     * @param wave the id of the wave; {@code null} for answers that name none
     */
    public int alike(InstrumentScale scale, @Nullable String wave, Set<String> people) {
        if (!scale.hasItemsBothWays()) {
            return 0;
        }
        Map<String, Sheet> answered = sheets.getOrDefault(new Batch(scale.instrument(), wave), Map.of());
        return Math.toIntExact(people.stream()
                .map(answered::get)
                .filter(Objects::nonNull)
                .filter(sheet -> scale.isTickedAlike(sheet.answers()))
                .count());
    }

    /**
     * Whether the items of a scale go together, over all who left out none of those asked: Cronbach's alpha.
     *
     * @param wave the id of the wave; {@code null} for answers that name none
     * @return empty where that cannot be said, as {@link Reliability#alpha} explains
     */
    public Optional<BigDecimal> alpha(InstrumentScale scale, @Nullable String wave) {
        Batch batch = new Batch(scale.instrument(), wave);
        InstrumentScale askedScale = scale.asking(asked.getOrDefault(batch, Set.of()));
        return Reliability.alpha(sheets.getOrDefault(batch, Map.of()).values().stream()
                .flatMap(sheet -> askedScale.uprightAnswers(sheet.answers()).stream())
                .toList());
    }

    /**
     * How many of a group met with what a single question asks about.
     *
     * @param instrument the id of the questionnaire
     * @param wave the id of the wave; {@code null} for answers that name none
     */
    public ExposureCount exposed(String instrument, ExposureItem question, @Nullable String wave, Set<String> people) {
        String id = instruments.find(instrument).map(Instrument::id).orElse(instrument);
        List<Integer> ticked = new ArrayList<>();
        sheets.getOrDefault(new Batch(id, wave), Map.of()).forEach((person, sheet) -> {
            Integer answer = people.contains(person) ? sheet.answers().get(question.code()) : null;
            if (answer != null) {
                ticked.add(answer);
            }
        });
        return question.count(ticked);
    }

    /** Tells no answer, so that no log line can. */
    @Override
    public String toString() {
        return "Scores[questionnaires and waves=" + sheets.size() + "]";
    }
}
