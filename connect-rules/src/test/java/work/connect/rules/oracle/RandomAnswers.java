package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;
import work.connect.model.fact.Fact;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Item;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;

/** Draws what people ticked and scored, and the figures a host makes of it, survey by survey. */
final class RandomAnswers {

    static final String OF_THE_HOST = "OUR_QUESTIONS";

    /** When somebody answered: in a wave, on a day, or nobody knows. */
    private record When(@Nullable String wave, @Nullable LocalDate day) {}

    private final Scene scene;
    private final Dice dice;
    private final RandomLevels levels;
    private final List<Person> people;
    private final List<Wave> waves;
    private final List<Construct> asked;
    private final List<Fact> drawn = new ArrayList<>();

    RandomAnswers(Scene scene, List<Person> people, List<Wave> waves, List<Construct> asked) {
        this.scene = scene;
        dice = scene.dice();
        levels = new RandomLevels(dice);
        this.people = people;
        this.waves = waves;
        this.asked = asked;
    }

    List<Fact> drawn() {
        boolean gloomy = dice.chance(20);
        for (Construct construct : asked) {
            BigDecimal level = gloomy && dice.chance(60) ? atTheBadEnd(construct) : levels.oneFor(construct);
            List<Wave> asking = waves.stream()
                    .filter(wave -> wave.asked().contains(construct))
                    .toList();
            for (Wave wave : asking) {
                survey(construct, level, wave);
                level = dice.chance(80) ? levels.near(level, construct) : levels.oneFor(construct);
            }
            if (asking.isEmpty() || dice.chance(15)) {
                survey(construct, level, null);
            }
        }
        if (dice.chance(25)) {
            bullying();
        }
        return dice.shuffled(drawn);
    }

    private void survey(Construct construct, BigDecimal level, @Nullable Wave wave) {
        When when = when(wave);
        for (String team : people.stream().map(Person::team).distinct().sorted().toList()) {
            List<Person> members =
                    people.stream().filter(person -> person.team().equals(team)).toList();
            BigDecimal here = dice.chance(80) ? level : levels.oneFor(construct);
            boolean figure = construct.units().contains(Unit.TEAM) && dice.chance(30);
            if (figure) {
                drawn.add(figure(construct, here, when, members.size()).ofTeam(team));
            }
            if (!figure || dice.chance(50)) {
                answers(construct, here, when, members);
            }
        }
        if (construct.units().contains(Unit.ORGANISATION) && dice.chance(45)) {
            drawn.add(figure(construct, level, when, people.size()));
        }
    }

    private When when(@Nullable Wave wave) {
        if (wave != null) {
            return new When(wave.id(), dice.chance(60) ? null : wave.until());
        }
        return new When(null, dice.chance(20) ? null : scene.daysAgo(dice.number(0, 10, 100, 300, 364, 365, 366, 500)));
    }

    private Measure figure(Construct construct, BigDecimal level, When when, int size) {
        int half = (size + 1) / 2;
        int answered = dice.number(0, 4, 5, 9, 10, half, half - 1, size, size, size, size);
        Measure measure = scored(construct, level)
                .answeredBy(answered < 1 ? null : Integer.valueOf(answered))
                .answeredOn(when.day())
                .inWave(when.wave());
        return dice.chance(50)
                ? measure
                : measure.agreeing(new BigDecimal(dice.oneOf("0", "0.3", "0.30", "0.31", "0.69", "0.7", "1")));
    }

    /** Such a level on the scale of a questionnaire, or on one of the host's own, of either direction. */
    private Measure scored(Construct construct, BigDecimal level) {
        List<InstrumentScale> known = scales(construct);
        if (!known.isEmpty() && dice.chance(60)) {
            InstrumentScale key = dice.oneOf(known);
            BigDecimal value = on(key.range(), key.direction(), level, construct);
            return Measure.ofOrganisation(key, value.toPlainString());
        }
        Direction direction = dice.chance(80)
                ? construct.direction()
                : construct.direction() == Direction.HIGHER_IS_BETTER
                        ? Direction.LOWER_IS_BETTER
                        : Direction.HIGHER_IS_BETTER;
        Scale scale = dice.chance(60) ? construct.reference() : Scale.of(1, 9);
        return Measure.of(construct, on(scale, direction, level, construct).toPlainString(), scale, direction);
    }

    private static List<InstrumentScale> scales(Construct construct) {
        return Instruments.standard().all().stream()
                .flatMap(instrument -> instrument.scale(construct).stream())
                .toList();
    }

    private static BigDecimal on(Scale scale, Direction direction, BigDecimal level, Construct construct) {
        BigDecimal moved = construct.reference().move(level, scale);
        return direction == construct.direction() ? moved : scale.reverse(moved);
    }

    /** What some ticked at a question about bullying, and when. */
    private void bullying() {
        int percent = dice.number(30, 60, 100);
        int exposed = dice.number(10, 30, 60);
        for (Person person : people) {
            for (int i = dice.number(1, 1, 2); i > 0 && dice.chance(percent) && person.endedOn() == null; i--) {
                boolean says = dice.chance(exposed);
                ItemAnswer answer = dice.chance(50)
                        ? ItemAnswer.of(person.id(), spelled(Instruments.HSE_MSIT), "21", says ? dice.number(3, 5) : 2)
                        : ItemAnswer.of(person.id(), Instruments.COPSOQ_III, "BU1", says ? dice.number(1, 4) : 5);
                drawn.add(answer.answeredOn(
                        dice.chance(5) ? null : scene.daysAgo(dice.number(0, 20, 20, 199, 200, 365, 366))));
            }
        }
    }

    /** Case does not matter, nor how words are set apart. */
    private String spelled(String questionnaire) {
        return dice.chance(15) ? questionnaire.toLowerCase(Locale.ROOT).replace('_', ' ') : questionnaire;
    }

    // What people answer themselves

    /** Each on the level or about it, by ticks where the items are free, or else by scores. */
    private void answers(Construct construct, BigDecimal level, When when, List<Person> members) {
        int percent = dice.number(50, 90, 100, 100, 100, 100);
        int apart = dice.number(0, 0, 10, 25, 50);
        int minority = dice.number(0, 0, 0, 50, 60);
        BigDecimal bad = atTheBadEnd(construct);
        List<InstrumentScale> free = RandomSurveys.KNOWN.all().stream()
                .flatMap(instrument -> instrument.scale(construct).stream())
                .filter(key -> !key.items().isEmpty())
                .toList();
        boolean ofPeople = construct.units().contains(Unit.PERSON);
        InstrumentScale key = free.isEmpty() || (ofPeople && dice.chance(50)) ? null : dice.oneOf(free);
        if (key == null && !ofPeople) {
            return;
        }
        Measure like = key == null ? scored(construct, level) : null;
        int alike = dice.number(0, 0, 0, 25, 60);
        for (Person person : members) {
            if (dice.chance(percent)) {
                BigDecimal own = dice.chance(minority) ? bad : about(level, apart, construct);
                if (like == null) {
                    ticks(Objects.requireNonNull(key), person, dice.chance(alike) ? null : own, when);
                } else {
                    score(like, person, own, when);
                }
            }
        }
    }

    /** In the worst part of the scale, or just beside it. */
    private BigDecimal atTheBadEnd(Construct construct) {
        Scale scale = construct.reference();
        BigDecimal width = scale.max().subtract(scale.min());
        BigDecimal part = width.divide(BigDecimal.valueOf(dice.number(2, 3, 4, 4, 4)), 4, RoundingMode.HALF_UP)
                .add(new BigDecimal(dice.oneOf("-0.01", "0", "0", "0.01")))
                .max(BigDecimal.ZERO);
        return construct.direction() == Direction.HIGHER_IS_BETTER
                ? scale.min().add(part)
                : scale.max().subtract(part);
    }

    /** As far from the level as this, of 100 of the scale, up or down. */
    private BigDecimal about(BigDecimal level, int apart, Construct construct) {
        Scale scale = construct.reference();
        BigDecimal step = scale.max()
                .subtract(scale.min())
                .multiply(BigDecimal.valueOf(apart, 2))
                .multiply(BigDecimal.valueOf(dice.number(-1, 0, 1)));
        return level.add(step).max(scale.min()).min(scale.max());
    }

    /** On the scale and in the direction of another score. */
    private void score(Measure like, Person person, BigDecimal level, When when) {
        if (person.endedOn() != null && when.day() == null) {
            return;
        }
        Scale scale = like.scale();
        BigDecimal value = on(scale, like.direction(), level, like.construct());
        Measure measure = new Measure(
                null,
                person.id(),
                like.construct(),
                like.instrument() == null ? null : spelled(like.instrument()),
                value,
                scale.min(),
                scale.max(),
                like.direction(),
                null,
                null,
                when.day(),
                when.wave(),
                false);
        drawn.add(measure);
        if (dice.chance(4)) {
            drawn.add(measure.ofPerson(person.id()).answeredOn(null));
        }
    }

    /** Ticks whose mean comes near a level; the same box at all, where none is given. */
    private void ticks(InstrumentScale key, Person person, @Nullable BigDecimal level, When when) {
        List<Item> items = dice.chance(30) ? asCore(key) : key.items();
        String questionnaire = spelled(key.instrument());
        int box = dice.between(items.get(0).lowest(), items.get(0).highest());
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (Item item : items) {
            count++;
            int ticked = box;
            if (level != null) {
                BigDecimal wished = on(key.range(), key.direction(), level, Objects.requireNonNull(key.construct()))
                        .multiply(BigDecimal.valueOf(count))
                        .subtract(sum);
                ticked = nearest(item, wished);
            }
            sum = sum.add(BigDecimal.valueOf(item.pointsOf(ticked)));
            if (!dice.chance(2)) {
                drawn.add(ItemAnswer.of(person.id(), questionnaire, item.code(), ticked)
                        .answeredOn(when.day())
                        .inWave(when.wave()));
            }
        }
    }

    private List<Item> asCore(InstrumentScale key) {
        List<Item> core = key.items().stream()
                .filter(item -> "core".equals(item.version()))
                .toList();
        return core.isEmpty() ? key.items() : core;
    }

    /** The answer that counts as nearly as can be so many points. */
    private static int nearest(Item item, BigDecimal points) {
        int best = item.lowest();
        for (int answer = item.lowest(); answer <= item.highest(); answer++) {
            BigDecimal off =
                    points.subtract(BigDecimal.valueOf(item.pointsOf(answer))).abs();
            BigDecimal least =
                    points.subtract(BigDecimal.valueOf(item.pointsOf(best))).abs();
            best = off.compareTo(least) < 0 ? answer : best;
        }
        return best;
    }
}
