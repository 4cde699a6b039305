package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;
import work.connect.model.measure.Agreement;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.GroupScore;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.rules.oracle.OwnAnswers.Asked;
import work.connect.rules.oracle.OwnAnswers.Own;

/** What teams and the organisation answered: the figures a host gives, and those that people's own answers make. */
final class GroupAnswers {

    private record Group(@Nullable String team, Construct construct) {}

    private record Survey(@Nullable String team, Asked asked) {}

    /** Of two that say the same, the one that tells more. */
    private static final Comparator<Figure> MOST_RECENT = Comparator.comparing(
                    Figure::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(figure -> figure.construct().direction() == Direction.HIGHER_IS_BETTER
                    ? figure.mean()
                    : figure.mean().negate())
            .thenComparing(Figure::respondents, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Figure::agreement, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(figure -> figure.apart() == null);

    private static final Comparator<Figure> MOST_ANSWERS = Comparator.comparing(
                    Figure::respondents, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
            .thenComparing(MOST_RECENT);

    private final OwnAnswers own;
    private final Map<Group, List<Figure>> figures = new HashMap<>();

    GroupAnswers(Facts facts, OwnAnswers own) {
        this.own = own;
        Map<Group, List<Figure>> given = new HashMap<>();
        Map<Group, List<Figure>> made = new HashMap<>();
        facts.all(Measure.class).stream()
                .filter(measure -> measure.unit() != Unit.PERSON)
                .forEach(measure -> given.computeIfAbsent(
                                new Group(measure.team(), measure.construct()), group -> new ArrayList<>())
                        .add(given(measure)));
        surveys(facts)
                .forEach((survey, people) -> made.computeIfAbsent(
                                new Group(survey.team(), survey.asked().construct()), group -> new ArrayList<>())
                        .add(made(survey.asked(), people)));
        Set<Group> groups = new HashSet<>(given.keySet());
        groups.addAll(made.keySet());
        groups.forEach(group -> figures.put(
                group, together(given.getOrDefault(group, List.of()), made.getOrDefault(group, List.of()))));
    }

    /** All figures, the most recent first; of one day the worst first. */
    List<Figure> of(@Nullable String team, Construct construct) {
        return figures.getOrDefault(new Group(team, construct), List.of());
    }

    private Figure given(Measure measure) {
        return new Figure(
                measure.construct(),
                own.questionnaire(measure),
                measure.wave(),
                own.day(measure.answeredOn(), measure.wave()),
                measure.onReferenceScale(),
                measure.value(),
                own.key(measure),
                measure.respondents(),
                measure.agreement(),
                null,
                false,
                measure.published());
    }

    /** Who answered the same together, by the team they were in when they did, and all of the organisation. */
    private Map<Survey, List<Own>> surveys(Facts facts) {
        Map<Survey, List<Own>> surveys = new HashMap<>();
        for (Own one : own.all()) {
            Set<Unit> units = one.asked().construct().units();
            String team = facts.teamThen(one.person(), one.day());
            if (units.contains(Unit.TEAM) && team != null) {
                surveys.computeIfAbsent(new Survey(team, one.asked()), survey -> new ArrayList<>())
                        .add(one);
            }
            if (units.contains(Unit.ORGANISATION)) {
                surveys.computeIfAbsent(new Survey(null, one.asked()), survey -> new ArrayList<>())
                        .add(one);
            }
        }
        return surveys;
    }

    private Figure made(Asked asked, List<Own> people) {
        LocalDate last = people.stream()
                .map(Own::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return asked.ticked() ? fromTicks(asked, people, last) : fromScores(asked, people, last);
    }

    private Figure fromTicks(Asked asked, List<Own> people, @Nullable LocalDate last) {
        InstrumentScale key = Objects.requireNonNull(people.get(0).key());
        Set<String> ids = people.stream().map(Own::person).collect(Collectors.toSet());
        GroupScore score = own.scores().ofGroup(key, asked.wave(), ids).orElseThrow();
        Optional<BigDecimal> agreement = score.agreement().map(Agreement::rwg);
        boolean manyAlike = own.scores().alike(key, asked.wave(), ids) > people.size() / 4.0;
        return new Figure(
                asked.construct(),
                asked.instrument(),
                asked.wave(),
                last,
                key.onReferenceScale(score.mean()),
                score.mean(),
                key,
                people.size(),
                agreement.orElse(null),
                Apart.of(asked, people, score.variance()),
                manyAlike,
                false);
    }

    private static Figure fromScores(Asked asked, List<Own> people, @Nullable LocalDate last) {
        BigDecimal count = BigDecimal.valueOf(people.size());
        BigDecimal sum = people.stream().map(Own::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        Scale scale = asked.scale();
        Scale reference = asked.construct().reference();
        BigDecimal fromTheLowEnd = asked.direction() == asked.construct().direction()
                ? sum.subtract(scale.min().multiply(count))
                : scale.max().multiply(count).subtract(sum);
        BigDecimal mean = fromTheLowEnd
                .multiply(Figure.width(reference))
                .divide(Figure.width(scale).multiply(count), Scale.DECIMALS, RoundingMode.FLOOR)
                .add(reference.min());
        return new Figure(
                asked.construct(),
                asked.instrument(),
                asked.wave(),
                last,
                mean,
                sum.divide(count, Scale.DECIMALS, RoundingMode.FLOOR),
                people.get(0).key(),
                people.size(),
                null,
                Apart.of(asked, people),
                false,
                false);
    }

    /** What is made of the answers that a given figure rests on adds to it; of other answers, the one with most counts. */
    private static List<Figure> together(List<Figure> given, List<Figure> made) {
        List<Figure> mostFirst = made.stream().sorted(MOST_ANSWERS).toList();
        List<Figure> all = new ArrayList<>();
        for (Figure figure : given) {
            all.add(mostFirst.stream()
                    .filter(figure::isToldMoreBy)
                    .findFirst()
                    .map(figure::and)
                    .orElse(figure));
        }
        for (Figure figure : mostFirst) {
            if (all.stream().noneMatch(figure::isOfTheAnswersOf)) {
                all.add(figure);
            }
        }
        return all.stream().sorted(MOST_RECENT).toList();
    }
}
