package work.connect.rules.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Reliability;
import work.connect.model.measure.Score;
import work.connect.model.measure.Scores;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;

/** Reckons how reliable the scales are that people answered. */
final class Scales {

    private record Batch(@Nullable String wave, List<Score> scores) {}

    private final Workplace workplace;
    private final Scores scores;
    private final Map<String, LocalDate> ends;

    private Scales(Workplace workplace) {
        this.workplace = workplace;
        scores = Scores.of(workplace.all(ItemAnswer.class), workplace.instruments());
        ends = workplace.all(Wave.class).stream().collect(Collectors.toMap(Wave::id, Wave::until));
    }

    /** One for each scale that people answered, in the order of their names. */
    static List<ScaleReliability> of(Workplace workplace) {
        return new Scales(workplace).all();
    }

    private List<ScaleReliability> all() {
        Map<String, List<Score>> byScale = new TreeMap<>();
        for (Score score : scores.all()) {
            if (score.scale().construct() != null) {
                byScale.computeIfAbsent(score.scale().toString(), scale -> new ArrayList<>())
                        .add(score);
            }
        }
        return byScale.values().stream().map(this::last).map(this::reliability).toList();
    }

    /** The last wave; answers that name none are older than all waves. */
    private Batch last(List<Score> all) {
        Comparator<Score> lastFirst = Comparator.comparing(
                        this::end, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Score::wave, Comparator.nullsLast(Comparator.<String>naturalOrder()));
        String wave = all.stream().min(lastFirst).orElseThrow().wave();
        return new Batch(
                wave,
                all.stream().filter(score -> Objects.equals(score.wave(), wave)).toList());
    }

    private @Nullable LocalDate end(Score score) {
        return score.wave() == null ? null : ends.get(score.wave());
    }

    private ScaleReliability reliability(Batch batch) {
        InstrumentScale scale = batch.scores().get(0).scale();
        Collection<List<BigDecimal>> teams = batch.scores().stream()
                .flatMap(score -> team(score).stream().map(team -> Map.entry(team, score.value())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .values();
        return new ScaleReliability(
                scale.toString(),
                teams.stream().mapToInt(List::size).sum(),
                teams.size(),
                Reliability.icc1(teams),
                Reliability.icc2(teams),
                scores.alpha(scale, batch.wave()));
    }

    private Optional<String> team(Score score) {
        return workplace.person(score.person()).map(Person::team);
    }
}
