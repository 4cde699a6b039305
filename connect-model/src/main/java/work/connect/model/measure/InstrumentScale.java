package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;

/**
 * One scale of a questionnaire: its key, and what its score means.
 *
 * @param instrument the id of the questionnaire
 * @param id unique in the questionnaire
 * @param title in plain words
 * @param construct what it measures; {@code null} where no rule asks for it
 * @param items in the order published; empty where only its score may be given, since its items are not free
 * @param versions the versions of the questionnaire, the shortest first, each with all items of those before; empty where
 *     there is one
 * @param scoring how the points of the items make the score
 * @param needed how many of the items that were asked must be answered
 * @param range the least and the greatest score
 * @param direction which end of the range is good
 * @param units of whom the score means something
 */
public record InstrumentScale(
        String instrument,
        String id,
        String title,
        @Nullable Construct construct,
        List<Item> items,
        List<String> versions,
        Scoring scoring,
        AnswersNeeded needed,
        Scale range,
        Direction direction,
        Set<Unit> units) {

    public InstrumentScale {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        items = List.copyOf(items);
        versions = List.copyOf(versions);
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(direction, "direction");
        units = Collections.unmodifiableSet(EnumSet.copyOf(units));
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /**
     * The scale as a shorter version of the questionnaire asks it: the shortest with all of these items.
     *
     * @param asked the codes of items that were asked; others than those of this scale do not matter
     * @return this scale where there is one version alone
     */
    public InstrumentScale asking(Collection<String> asked) {
        int longest = items.stream()
                .filter(item -> asked.contains(item.code()))
                .mapToInt(this::versionOf)
                .max()
                .orElse(versions.size());
        List<Item> kept =
                items.stream().filter(item -> versionOf(item) <= longest).toList();
        return new InstrumentScale(
                instrument, id, title, construct, kept, versions, scoring, needed, range, direction, units);
    }

    private int versionOf(Item item) {
        return item.version() == null ? versions.size() : versions.indexOf(item.version());
    }

    /**
     * The score of one person, exact but for its being rounded down to {@value Scale#DECIMALS} decimals.
     *
     * @param answers by the codes of the items, as ticked; others than those of this scale do not matter
     * @return empty where too few are answered, or where no key is known
     * @throws IllegalArgumentException when there is no such answer to an item
     */
    public Optional<BigDecimal> score(Map<String, Integer> answers) {
        return exactScore(answers).map(score -> score.floor(Scale.DECIMALS));
    }

    Optional<Fraction> exactScore(Map<String, Integer> answers) {
        return exactScore(item -> answers.get(items.get(item).code()));
    }

    /** @param answers by the place of the item in this scale; {@code null} where it is left out */
    Optional<Fraction> exactScore(IntFunction<@Nullable Integer> answers) {
        int answered = 0;
        long points = 0;
        for (int place = 0; place < items.size(); place++) {
            Integer answer = answers.apply(place);
            if (answer != null) {
                answered++;
                points += items.get(place).pointsOf(possible(place, answer));
            }
        }
        if (items.isEmpty() || answered < needed.of(items.size())) {
            return Optional.empty();
        }
        return Optional.of(
                scoring == Scoring.SUM
                        ? Fraction.of(points)
                        : Fraction.of(points).over(Fraction.of(answered)));
    }

    /** The answers to all items, seen from the same end; empty when one is left out. By place, as above. */
    Optional<List<Integer>> uprightAnswers(IntFunction<@Nullable Integer> answers) {
        List<Integer> upright = new ArrayList<>(items.size());
        for (int place = 0; place < items.size(); place++) {
            Integer answer = answers.apply(place);
            if (answer == null) {
                return Optional.empty();
            }
            upright.add(items.get(place).upright(possible(place, answer)));
        }
        return upright.isEmpty() ? Optional.empty() : Optional.of(upright);
    }

    /** Whether some items are put the other way round, and some are not. */
    boolean hasItemsBothWays() {
        return items.stream().map(Item::reversed).distinct().count() == 2;
    }

    /**
     * Whether somebody ticked the same throughout and cannot have meant it, since some items are put the other way round.
     * By place, as above.
     */
    boolean isTickedAlike(IntFunction<@Nullable Integer> answers) {
        Set<Boolean> ways = new HashSet<>();
        Set<Integer> ticked = new HashSet<>();
        boolean differs = false;
        for (int place = 0; place < items.size(); place++) {
            Integer answer = answers.apply(place);
            if (answer != null) {
                Item item = items.get(place);
                ways.add(item.reversed());
                ticked.add(answer);
                differs |= item.upright(possible(place, answer)) != answer;
            }
        }
        return ways.size() == 2 && ticked.size() == 1 && differs;
    }

    private int possible(int place, int answer) {
        Item item = items.get(place);
        if (!item.covers(answer)) {
            throw new IllegalArgumentException("The answer to the item (%s) must lie between %s and %s."
                    .formatted(item.code(), item.lowest(), item.highest()));
        }
        return answer;
    }

    /**
     * A score on the reference scale and in the direction of the construct, rounded down to {@value Scale#DECIMALS}
     * decimals.
     *
     * @throws IllegalStateException when there is no construct
     */
    public BigDecimal onReferenceScale(BigDecimal score) {
        if (construct == null) {
            throw new IllegalStateException(
                    "The scale (%s) has no construct, and so no reference scale.".formatted(this));
        }
        BigDecimal upright = direction == construct.direction() ? score : range.reverse(score);
        return range.move(upright, construct.reference());
    }

    @Override
    public String toString() {
        return instrument + "." + id;
    }
}
