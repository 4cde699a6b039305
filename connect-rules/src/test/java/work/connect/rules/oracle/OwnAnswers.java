package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.measure.Score;
import work.connect.model.measure.Scores;
import work.connect.model.measure.Wave;

/** What people answered of themselves: the scores a host gives, and those their ticks make. */
final class OwnAnswers {

    /**
     * What was asked, with what, when, and how it is counted.
     *
     * @param instrument the id of the questionnaire; {@code null} for one of the host's own
     * @param ticked whether it was counted from what people ticked
     */
    record Asked(
            Construct construct,
            @Nullable String instrument,
            @Nullable String wave,
            Scale scale,
            Direction direction,
            boolean ticked) {}

    /**
     * One person's score.
     *
     * @param score on the scale it was counted on
     * @param key the published scale, where it was counted as published
     */
    record Own(
            String person,
            Asked asked,
            @Nullable LocalDate day,
            BigDecimal score,
            @Nullable InstrumentScale key) {

        BigDecimal onReference() {
            Construct construct = asked.construct();
            Scale scale = asked.scale();
            BigDecimal upright = asked.direction() == construct.direction() ? score : scale.reverse(score);
            return scale.move(upright, construct.reference());
        }
    }

    private record Place(
            String person,
            Construct construct,
            @Nullable String instrument,
            @Nullable String wave) {}

    private static final Comparator<LocalDate> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    /** Of two scores of one survey: what the host says, else the later, else, as nobody knows, the worse. */
    private static final Comparator<Own> FIRST_TO_COUNT = Comparator.comparing(
                    (Own own) -> own.asked().ticked())
            .thenComparing(Own::day, LATEST_FIRST)
            .thenComparing(OwnAnswers::worstFirst)
            .thenComparing(Own::score);

    /** Of two that say the same, the one that was counted as published. */
    private static final Comparator<Own> MOST_RECENT = Comparator.comparing(Own::day, LATEST_FIRST)
            .thenComparing(OwnAnswers::worstFirst)
            .thenComparing(own -> own.key() == null);

    private final Instruments instruments;
    private final Map<String, LocalDate> ends = new HashMap<>();
    private final Scores scores;
    private final Map<Place, Own> all = new HashMap<>();
    private final Map<String, Map<Construct, Own>> latest = new HashMap<>();
    private final Map<String, List<Own>> ofEach = new HashMap<>();

    OwnAnswers(Facts facts) {
        instruments = facts.workplace().instruments();
        facts.all(Wave.class).forEach(wave -> ends.put(wave.id(), wave.until()));
        scores = Scores.of(facts.all(ItemAnswer.class), instruments);
        scores.all().forEach(this::note);
        facts.all(Measure.class).stream()
                .filter(measure -> measure.unit() == Unit.PERSON)
                .forEach(this::note);
        all.values()
                .forEach(own -> ofEach.computeIfAbsent(own.person(), person -> new ArrayList<>())
                        .add(own));
        all.values()
                .forEach(own -> latest.computeIfAbsent(own.person(), person -> new HashMap<>())
                        .merge(own.asked().construct(), own, (one, other) -> firstBy(MOST_RECENT, one, other)));
    }

    private void note(Score score) {
        InstrumentScale key = score.scale();
        Construct construct = key.construct();
        if (construct != null) {
            Asked asked =
                    new Asked(construct, key.instrument(), score.wave(), plain(key.range()), key.direction(), true);
            note(new Own(score.person(), asked, day(score.answeredOn(), score.wave()), score.value(), key));
        }
    }

    private void note(Measure measure) {
        Asked asked = new Asked(
                measure.construct(),
                questionnaire(measure),
                measure.wave(),
                plain(measure.scale()),
                measure.direction(),
                false);
        note(new Own(
                Objects.requireNonNull(measure.person()),
                asked,
                day(measure.answeredOn(), measure.wave()),
                measure.value(),
                key(measure)));
    }

    private void note(Own own) {
        Asked asked = own.asked();
        all.merge(
                new Place(own.person(), asked.construct(), asked.instrument(), asked.wave()),
                own,
                (one, other) -> firstBy(FIRST_TO_COUNT, one, other));
    }

    private static Own firstBy(Comparator<Own> order, Own one, Own other) {
        return order.compare(one, other) <= 0 ? one : other;
    }

    private static BigDecimal worstFirst(Own own) {
        BigDecimal value = own.onReference();
        return own.asked().construct().direction() == Direction.HIGHER_IS_BETTER ? value : value.negate();
    }

    /** The id of a questionnaire, however it is spelled. */
    @Nullable
    String questionnaire(Measure measure) {
        String given = measure.instrument();
        return instruments.find(given).map(known -> known.id()).orElse(given);
    }

    /** The published scale of a figure that was counted as published. */
    @Nullable
    InstrumentScale key(Measure measure) {
        return instruments
                .scaleOf(measure)
                .filter(key -> key.direction() == measure.direction())
                .filter(key -> plain(key.range()).equals(plain(measure.scale())))
                .orElse(null);
    }

    private static Scale plain(Scale scale) {
        return new Scale(plain(scale.min()), plain(scale.max()));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** What has no day of its own was answered on the last day of its wave. */
    @Nullable
    LocalDate day(@Nullable LocalDate own, @Nullable String wave) {
        return own != null ? own : ends.get(wave);
    }

    Scores scores() {
        return scores;
    }

    Collection<Own> all() {
        return all.values();
    }

    /** The most recent score of somebody; null where there is none. */
    @Nullable
    Own latest(String person, Construct construct) {
        return latest.getOrDefault(person, Map.of()).get(construct);
    }

    /** All scores that somebody made on one day about the same, the worst first. */
    List<Own> ofThatDay(Own own) {
        return ofEach.get(own.person()).stream()
                .filter(other ->
                        other.asked().construct() == own.asked().construct() && Objects.equals(other.day(), own.day()))
                .sorted(MOST_RECENT.thenComparing(
                        other -> other.asked().instrument(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The most recent scores of everybody about one thing. */
    List<Own> latest(Construct construct) {
        List<Own> found = new ArrayList<>();
        latest.values().forEach(own -> {
            Own one = own.get(construct);
            if (one != null) {
                found.add(one);
            }
        });
        return found;
    }
}
