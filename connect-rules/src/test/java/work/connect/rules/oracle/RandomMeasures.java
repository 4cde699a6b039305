package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** Draws survey figures of teams, on several scales, at the limits and just beside them. */
final class RandomMeasures {

    private static final Scale ONE_TO_FIVE = Scale.of(1, 5);

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people;
    private final Set<String> teams = new TreeSet<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Set<List<?>> places = new HashSet<>();
    private final List<Wave> waves = new ArrayList<>();

    RandomMeasures(Scene scene, List<Person> people, List<Team> teams) {
        this.scene = scene;
        dice = scene.dice();
        this.people = people;
        people.forEach(person -> this.teams.add(person.team()));
        teams.forEach(team -> this.teams.add(team.id()));
        for (int i = dice.number(0, 0, 1, 2, 3); i > 0; i--) {
            waves.add(wave("w" + i));
        }
    }

    /** Each ends on another day, so that one of them is the last. */
    private Wave wave(String id) {
        LocalDate until = answeredOn();
        LocalDate end = until == null ? scene.daysAgo(waves.size()) : until;
        while (endsOn(end)) {
            end = end.minusDays(1);
        }
        Wave wave = dice.chance(50)
                ? Wave.of(id, end, Construct.SUPERVISOR_SUPPORT)
                : Wave.of(id, end, Construct.SUPERVISOR_SUPPORT, Construct.PSYCHOLOGICAL_SAFETY);
        return dice.chance(50) ? wave.from(end.minusDays(dice.between(0, 20))) : wave;
    }

    private boolean endsOn(LocalDate day) {
        return waves.stream().anyMatch(wave -> wave.until().equals(day));
    }

    List<Wave> waves() {
        return dice.shuffled(waves);
    }

    /** Also of a stated team that nobody belongs to. */
    List<Measure> drawn() {
        for (String team : teams) {
            for (Construct construct : List.of(Construct.SUPERVISOR_SUPPORT, Construct.PSYCHOLOGICAL_SAFETY)) {
                LocalDate usual = answeredOn();
                for (int i = dice.number(0, 1, 1, 1, 2, 3); i > 0; i--) {
                    Measure measure =
                            inAWave(measure(team, construct).answeredOn(dice.chance(40) ? usual : answeredOn()));
                    add(measure);
                    if (dice.chance(10)) {
                        add(measure.answeredBy(respondents(sizeOf(team))));
                    }
                }
            }
        }
        return dice.shuffled(measures);
    }

    private Measure inAWave(Measure measure) {
        List<Wave> asking = waves.stream()
                .filter(wave -> wave.asked().contains(measure.construct()))
                .toList();
        if (asking.isEmpty() || dice.chance(40)) {
            return measure;
        }
        Wave wave = dice.oneOf(asking);
        return measure.inWave(wave.id()).answeredOn(dice.chance(50) ? null : wave.until());
    }

    /** Of two figures between which nothing decides, only the first: either could be the current one. */
    private void add(Measure measure) {
        List<String> place = List.of(
                measure.team(),
                measure.construct().name(),
                String.valueOf(dayOf(measure)),
                measure.onReferenceScale().toPlainString(),
                String.valueOf(measure.respondents()));
        if (places.add(place)) {
            measures.add(measure);
        }
    }

    private @Nullable LocalDate dayOf(Measure measure) {
        return waves.stream()
                .filter(wave -> measure.answeredOn() == null && wave.id().equals(measure.wave()))
                .map(Wave::until)
                .findFirst()
                .orElse(measure.answeredOn());
    }

    private Measure measure(String team, Construct construct) {
        Scale scale = dice.chance(50) ? construct.reference() : ONE_TO_FIVE;
        Direction direction = dice.chance(75) ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        return new Measure(
                team,
                null,
                construct,
                scale.equals(construct.reference()) ? instrumentFor(construct) : null,
                valueOn(scale, direction, construct),
                scale.min(),
                scale.max(),
                direction,
                respondents(sizeOf(team)),
                agreement(),
                null,
                null,
                dice.chance(20));
    }

    private @Nullable String instrumentFor(Construct construct) {
        if (dice.chance(20)) {
            return null;
        }
        return construct == Construct.SUPERVISOR_SUPPORT
                ? Instruments.COPSOQ_III
                : Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY;
    }

    private BigDecimal valueOn(Scale scale, Direction direction, Construct construct) {
        BigDecimal upright = dice.chance(75) ? nearALimit(scale, construct) : anyOn(scale);
        BigDecimal within = upright.max(scale.min()).min(scale.max());
        return direction == Direction.HIGHER_IS_BETTER ? within : scale.reverse(within);
    }

    private BigDecimal nearALimit(Scale scale, Construct construct) {
        String limit = construct == Construct.SUPERVISOR_SUPPORT ? "50" : dice.oneOf("3.0", "4.0", "5.0");
        Scale reference = construct.reference();
        BigDecimal share = new BigDecimal(limit).subtract(reference.min());
        BigDecimal moved = share.multiply(scale.max().subtract(scale.min()))
                .divide(reference.max().subtract(reference.min()), 4, RoundingMode.HALF_UP)
                .add(scale.min());
        String beside =
                dice.oneOf("-0.5", "-0.01", "-0.0001", "-0.00001", "0", "0", "0.00001", "0.0001", "0.01", "0.5");
        return moved.add(new BigDecimal(beside));
    }

    private BigDecimal anyOn(Scale scale) {
        BigDecimal width = scale.max().subtract(scale.min());
        BigDecimal share = BigDecimal.valueOf(dice.between(0, 100), 2);
        return scale.min().add(width.multiply(share));
    }

    private int sizeOf(String team) {
        return (int)
                people.stream().filter(person -> person.team().equals(team)).count();
    }

    private @Nullable Integer respondents(int size) {
        int half = (size + 1) / 2;
        int answered = dice.number(0, 1, 4, 5, 5, 6, half, half, half - 1, size, 40);
        return answered < 1 ? null : Integer.valueOf(answered);
    }

    private @Nullable BigDecimal agreement() {
        return dice.chance(40) ? null : new BigDecimal(dice.oneOf("0", "0.69", "0.6999", "0.7", "0.70", "0.71", "1"));
    }

    private @Nullable LocalDate answeredOn() {
        int kind = dice.between(1, 100);
        if (kind <= 20) {
            return null;
        }
        if (kind <= 45) {
            return scene.daysAgo(dice.between(364, 367));
        }
        if (kind <= 65) {
            return scene.today().minusDays(365).plusDays(dice.between(-1, 1));
        }
        return scene.daysAgo(dice.between(0, 300));
    }
}
