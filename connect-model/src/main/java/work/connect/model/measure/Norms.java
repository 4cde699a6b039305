package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;

/**
 * What figures are compared with: percentiles of one reference population, taken once and kept.
 *
 * <p>Where the norms of a host are taken anew with each survey, a fifth of its teams is always among the worst fifth, and
 * nothing ever gets better or worse. So they are taken from one wave, stored as {@link #text()}, and given back with
 * {@link #parse} in the years to come.
 *
 * <p>A percentile lies on the straight line between the two figures next to it (number 7 of Hyndman and Fan 1996, the
 * usual one of R, NumPy and spreadsheets), and is rounded down to {@value Scale#DECIMALS} decimals.
 *
 * @param wave the wave they were taken from; {@code null} where they are published ones
 * @param norms those there are
 * @param tooFew of how many teams there was a figure, where there were too few for a norm
 */
public record Norms(@Nullable String wave, Map<Construct, Norm> norms, Map<Construct, Integer> tooFew) {

    /** Of fewer teams, each of the five parts would be three teams or less. */
    public static final int LEAST_TEAMS = 20;

    /** Without any. */
    public static final Norms NONE = new Norms(null, Map.of(), Map.of());

    public Norms {
        norms = copy(norms);
        tooFew = copy(tooFew);
    }

    /**
     * The norms of a host's own teams in one wave, of each construct with a figure of at least {@value #LEAST_TEAMS}
     * teams.
     *
     * @param wave the id of the wave
     * @param measures figures of any kind; those of teams in this wave count. Of a team with several figures of one
     *     construct, their mean does
     */
    public static Norms of(String wave, Collection<Measure> measures) {
        Objects.requireNonNull(wave, "wave");
        Map<Construct, Map<String, List<Fraction>>> figures = new EnumMap<>(Construct.class);
        for (Measure measure : measures) {
            if (measure.unit() == Unit.TEAM && wave.equals(measure.wave())) {
                figures.computeIfAbsent(measure.construct(), construct -> new HashMap<>())
                        .computeIfAbsent(Objects.requireNonNull(measure.team()), team -> new ArrayList<>())
                        .add(Fraction.of(measure.onReferenceScale()));
            }
        }
        Map<Construct, Norm> norms = new EnumMap<>(Construct.class);
        Map<Construct, Integer> tooFew = new EnumMap<>(Construct.class);
        figures.forEach((construct, teams) -> {
            if (teams.size() < LEAST_TEAMS) {
                tooFew.put(construct, teams.size());
            } else {
                List<Fraction> means =
                        teams.values().stream().map(Fraction::mean).toList();
                norms.put(construct, new Norm(construct, percentiles(means, construct), Unit.TEAM, teams.size()));
            }
        });
        return new Norms(wave, norms, tooFew);
    }

    /** Published norms, moved to the reference scales of what the questionnaire measures. */
    public static Norms of(Instrument instrument, PublishedNorms published) {
        Map<Construct, Norm> norms = new EnumMap<>(Construct.class);
        for (InstrumentScale scale : instrument.scales()) {
            Construct construct = scale.construct();
            Percentiles own = published.percentiles().get(scale.id());
            if (construct != null && own != null) {
                Percentiles moved = new Percentiles(
                        scale.onReferenceScale(own.p20()),
                        scale.onReferenceScale(own.p50()),
                        scale.onReferenceScale(own.p80()));
                norms.put(construct, new Norm(construct, moved, published.of(), published.size()));
            }
        }
        return new Norms(null, norms, Map.of());
    }

    /**
     * What {@link #text()} wrote.
     *
     * @throws IllegalArgumentException with all that is wrong
     */
    public static Norms parse(String text) {
        return NormsText.parse(text);
    }

    /** As text to be stored, the same for equal norms: keys and values in the form of Java properties. */
    public String text() {
        return NormsText.of(this);
    }

    public Optional<Norm> of(Construct construct) {
        return Optional.ofNullable(norms.get(construct));
    }

    /** Why there is no norm; empty where there is one. */
    public Optional<String> whyNone(Construct construct) {
        if (norms.containsKey(construct)) {
            return Optional.empty();
        }
        return Optional.of(
                wave == null
                        ? "There are no norms of one's own."
                        : "Too few teams have a figure of this: %s, where %s are needed."
                                .formatted(tooFew.getOrDefault(construct, 0), LEAST_TEAMS));
    }

    private static Percentiles percentiles(List<Fraction> means, Construct construct) {
        Comparator<Fraction> fromTheBadEnd = construct.direction() == Direction.HIGHER_IS_BETTER
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        List<Fraction> sorted = means.stream().sorted(fromTheBadEnd).toList();
        return new Percentiles(percentile(sorted, 20), percentile(sorted, 50), percentile(sorted, 80));
    }

    private static BigDecimal percentile(List<Fraction> sorted, int percent) {
        int hundredths = (sorted.size() - 1) * percent;
        Fraction below = sorted.get(hundredths / 100);
        Fraction above = sorted.get(Math.min(hundredths / 100 + 1, sorted.size() - 1));
        Fraction share = Fraction.of(hundredths % 100).over(Fraction.of(100));
        return below.plus(above.minus(below).times(share)).floor(Scale.DECIMALS);
    }

    private static <V> Map<Construct, V> copy(Map<Construct, V> map) {
        Map<Construct, V> copy = new EnumMap<>(Construct.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }
}
