package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Unit;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.measure.Score;
import work.connect.model.measure.Scores;
import work.connect.model.measure.Wave;

/**
 * What the answers of each person make: the scores the host gives, and those counted from the answers to the items. Of one
 * wave, what the host says counts.
 */
final class OwnFigures {

    private record Once(
            Construct construct,
            @Nullable String instrument,
            @Nullable String wave) {}

    /** What the host says before what is counted; then the later; then, as nobody knows, the worse. */
    private static final Comparator<OwnFigure> FIRST_TO_COUNT = Comparator.comparing(
                    (OwnFigure figure) -> figure.batch().fromItems())
            .thenComparing(OwnFigure::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(OwnFigures::worstFirst)
            .thenComparing(OwnFigure::raw);

    private static final Comparator<OwnFigure> MOST_RECENT_FIRST = Comparator.comparing(
                    OwnFigure::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(OwnFigures::worstFirst)
            .thenComparing(figure -> figure.batch().instrument(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(figure -> figure.batch().wave(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Workplace workplace;
    private final Map<String, LocalDate> ends = new HashMap<>();
    private final Scores scores;
    private final Map<String, Map<Once, OwnFigure>> byPerson = new LinkedHashMap<>();

    OwnFigures(Workplace workplace) {
        this.workplace = workplace;
        workplace.all(Wave.class).forEach(wave -> ends.put(wave.id(), wave.until()));
        scores = Scores.of(workplace.all(ItemAnswer.class), workplace.instruments());
        scores.all().forEach(this::note);
        workplace.measures().stream()
                .filter(measure -> measure.unit() == Unit.PERSON)
                .forEach(this::note);
    }

    private void note(Score score) {
        InstrumentScale scale = score.scale();
        Construct construct = scale.construct();
        if (construct != null) {
            note(new OwnFigure(
                    score.person(),
                    new OwnFigure.Batch(
                            construct,
                            scale.instrument(),
                            score.wave(),
                            plain(scale.range()),
                            scale.direction() == construct.direction(),
                            true),
                    day(score.answeredOn(), score.wave()),
                    score.value(),
                    scale.onReferenceScale(score.value()),
                    scale));
        }
    }

    private void note(Measure measure) {
        InstrumentScale scale = scaleOf(measure, workplace).orElse(null);
        note(new OwnFigure(
                Objects.requireNonNull(measure.person()),
                new OwnFigure.Batch(
                        measure.construct(),
                        instrument(measure),
                        measure.wave(),
                        plain(measure.scale()),
                        measure.direction() == measure.construct().direction(),
                        false),
                day(measure.answeredOn(), measure.wave()),
                measure.value(),
                measure.onReferenceScale(),
                scale));
    }

    private void note(OwnFigure figure) {
        OwnFigure.Batch batch = figure.batch();
        byPerson.computeIfAbsent(figure.person(), person -> new HashMap<>())
                .merge(
                        new Once(batch.construct(), batch.instrument(), batch.wave()),
                        figure,
                        (one, other) -> FIRST_TO_COUNT.compare(one, other) <= 0 ? one : other);
    }

    /** The scale of a figure, where it is counted as the questionnaire says. */
    static Optional<InstrumentScale> scaleOf(Measure measure, Workplace workplace) {
        return workplace
                .instruments()
                .scaleOf(measure)
                .filter(scale -> scale.direction() == measure.direction()
                        && scale.range().min().compareTo(measure.scaleMin()) == 0
                        && scale.range().max().compareTo(measure.scaleMax()) == 0);
    }

    /** The id of the questionnaire, however it is spelled: answers to one questionnaire make one figure. */
    @Nullable
    String instrument(Measure measure) {
        String given = measure.instrument();
        return workplace.instruments().find(given).map(Instrument::id).orElse(given);
    }

    private static Scale plain(Scale scale) {
        return new Scale(plain(scale.min()), plain(scale.max()));
    }

    /** Equal numbers are equal, however many zeros were written. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Nullable
    LocalDate day(@Nullable LocalDate own, @Nullable String wave) {
        return own != null || wave == null ? own : ends.get(wave);
    }

    private static BigDecimal worstFirst(OwnFigure figure) {
        boolean higherIsBetter = figure.construct().direction() == Direction.HIGHER_IS_BETTER;
        return higherIsBetter ? figure.value() : figure.value().negate();
    }

    /** The answers to the items, scored. */
    Scores scores() {
        return scores;
    }

    /** Every figure of everybody, in no promised order. */
    List<OwnFigure> all() {
        List<OwnFigure> all = new ArrayList<>();
        byPerson.values().forEach(figures -> all.addAll(figures.values()));
        return all;
    }

    /**
     * The figure of the same day as another, about the same, by which something can be read; of several that by which the
     * other would have been chosen. Empty when there is none.
     */
    Optional<OwnFigure> besides(OwnFigure figure, Predicate<OwnFigure> readable) {
        return byPerson.getOrDefault(figure.person(), Map.of()).values().stream()
                .filter(other -> other.construct() == figure.construct() && Objects.equals(other.day(), figure.day()))
                .filter(readable)
                .min(MOST_RECENT_FIRST);
    }

    /** The most recent figure of a person about each construct. */
    Map<Construct, OwnFigure> current(String person) {
        Map<Construct, OwnFigure> current = new EnumMap<>(Construct.class);
        for (OwnFigure figure : byPerson.getOrDefault(person, Map.of()).values()) {
            current.merge(
                    figure.construct(),
                    figure,
                    (one, other) -> MOST_RECENT_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return current;
    }
}
