package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;

/** Reads one scale. What a scale does not say of itself is said for all scales of the questionnaire. */
final class ScaleKeys {

    private static final Pattern ITEM = Pattern.compile("(-?)([A-Za-z0-9_]{1,64})(?::([A-Za-z0-9_]+))?");
    private static final Scale ANY = Scale.of(0, 1);

    private final InstrumentKeys keys;
    private final String instrument;
    private final String id;

    ScaleKeys(InstrumentKeys keys, String instrument, String id) {
        this.keys = keys;
        this.instrument = instrument;
        this.id = id;
    }

    InstrumentScale read() {
        Construct construct =
                keys.optional(own("construct")) == null ? null : keys.word(Construct.class, own("construct"));
        List<String> versions = keys.names("versions");
        List<Item> items = items(versions);
        Scoring scoring = keys.value(key -> keys.word(Scoring.class, key), Scoring.MEAN, own("score"), "score");
        Scale range = keys.value(keys::range, ANY, own("range"), "range");
        requireRange(items, scoring, range);
        return new InstrumentScale(
                instrument,
                id,
                keys.text(own("title")),
                construct,
                items,
                versions,
                scoring,
                keys.optional(own("items")) == null
                        ? AnswersNeeded.ALL
                        : keys.value(
                                key -> keys.word(AnswersNeeded.class, key), AnswersNeeded.ALL, own("needed"), "needed"),
                range,
                keys.value(
                        key -> keys.word(Direction.class, key),
                        Direction.HIGHER_IS_BETTER,
                        own("direction"),
                        "direction"),
                units(construct));
    }

    private String own(String key) {
        return "scale." + id + "." + key;
    }

    /** The items; none where there are none, or where something is wrong with them. */
    private List<Item> items(List<String> versions) {
        List<String> words = keys.words(own("items"));
        if (words.isEmpty()) {
            return List.of();
        }
        Scale answers = keys.value(keys::range, ANY, own("answers"), "answers");
        List<Integer> points = points(answers);
        List<Item> items = new ArrayList<>();
        for (String word : words) {
            Item item = item(word, answers, points, versions);
            if (item == null || items.stream().anyMatch(other -> other.code().equals(item.code()))) {
                keys.problem(
                        own("items"),
                        "These are codes of items, each once, with - before those that are reversed and :version after"
                                + " each where there are versions, such as TM1:core -TM3R:long.");
                return List.of();
            }
            items.add(item);
        }
        return answers == ANY ? List.of() : items;
    }

    private List<Integer> points(Scale answers) {
        String key = keys.optional(own("points")) != null ? own("points") : "points";
        List<Integer> points = keys.counts(key);
        boolean oneEach =
                answers == ANY || answers.max().subtract(answers.min()).intValueExact() + 1 == points.size();
        if (!points.isEmpty() && !oneEach) {
            keys.problem(key, "There is one number of points for each answer, from the lowest answer to the highest.");
        }
        return oneEach && answers != ANY ? points : List.of();
    }

    private static @Nullable Item item(String word, Scale answers, List<Integer> points, List<String> versions) {
        Matcher item = ITEM.matcher(word);
        if (!item.matches()) {
            return null;
        }
        String version = item.group(3);
        boolean fits = versions.isEmpty() ? version == null : versions.contains(version);
        return fits
                ? new Item(
                        item.group(2),
                        answers.min().intValueExact(),
                        answers.max().intValueExact(),
                        !item.group(1).isEmpty(),
                        points,
                        version)
                : null;
    }

    private void requireRange(List<Item> items, Scoring scoring, Scale range) {
        if (items.isEmpty() || range == ANY) {
            return;
        }
        int times = scoring == Scoring.SUM ? items.size() : 1;
        BigDecimal least = BigDecimal.valueOf((long) times * end(items, false));
        BigDecimal most = BigDecimal.valueOf((long) times * end(items, true));
        if (range.min().compareTo(least) != 0 || range.max().compareTo(most) != 0) {
            keys.problem(
                    own("range"),
                    "By the answers and points of its items, the scores go from %s to %s."
                            .formatted(least.toPlainString(), most.toPlainString()));
        }
    }

    /** The fewest or the most points; the same for all items of a scale. */
    private static int end(List<Item> items, boolean most) {
        Item item = items.get(0);
        return IntStream.rangeClosed(item.lowest(), item.highest())
                .map(item::pointsOf)
                .reduce((one, other) -> most ? Math.max(one, other) : Math.min(one, other))
                .orElseThrow();
    }

    private Set<Unit> units(@Nullable Construct construct) {
        String key = keys.optional(own("units")) != null ? own("units") : "units";
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        for (String word : keys.words(key)) {
            boolean known = false;
            for (Unit unit : Unit.values()) {
                if (unit.name().equals(word)) {
                    known = construct == null || construct.units().contains(unit);
                    units.add(unit);
                }
            }
            if (!known) {
                keys.problem(own("units"), "These are units that the construct can be measured of.");
            }
        }
        if (!units.isEmpty()) {
            return units;
        } else if (construct != null) {
            return construct.units();
        } else if (keys.optional(own("construct")) == null) {
            keys.problem(own("units"), "This is needed where there is no construct.");
        }
        return EnumSet.of(Unit.PERSON);
    }
}
