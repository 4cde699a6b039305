package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Unit;
import work.connect.model.measure.Agreement;
import work.connect.model.measure.Construct;
import work.connect.model.measure.GroupScore;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;

/**
 * What teams and the organisation answered, in every survey on record: the figures the host gives, and those counted from
 * what people answered. Of one wave, what the host says counts.
 */
final class Surveys {

    /** The organisation has no team. */
    private record Group(@Nullable String team, OwnFigure.Batch batch) {}

    /** Where more than one in so many ticked the same throughout, the figure is taken for doubtful. */
    private static final int DOUBTFUL_BEYOND_ONE_IN = 4;

    private static final Comparator<GroupFigure> MOST_ANSWERS_FIRST = Comparator.comparing(
                    (GroupFigure figure) -> Objects.requireNonNull(figure.respondents()))
            .reversed()
            .thenComparing(GroupFigure.MOST_RECENT_FIRST);

    private final Workplace workplace;
    private final OwnFigures own;

    /** By the id of the team; {@code null} is the organisation. */
    private final Map<@Nullable String, Map<Construct, List<GroupFigure>>> figures = new HashMap<>();

    Surveys(Workplace workplace, OwnFigures own) {
        this.workplace = workplace;
        this.own = own;
        for (Measure measure : workplace.measures()) {
            if (measure.unit() != Unit.PERSON) {
                collect(measure.team(), stated(measure), figures);
            }
        }
        counted().forEach((team, counted) -> counted.values().forEach(some -> merge(team, some)));
        figures.values().forEach(ofOne -> ofOne.values().forEach(some -> some.sort(GroupFigure.MOST_RECENT_FIRST)));
    }

    private static void collect(
            @Nullable String team,
            GroupFigure figure,
            Map<@Nullable String, Map<Construct, List<GroupFigure>>> figures) {
        figures.computeIfAbsent(team, first -> new EnumMap<>(Construct.class))
                .computeIfAbsent(figure.construct(), first -> new ArrayList<>())
                .add(figure);
    }

    /** All figures of a team, the most recent first. */
    List<GroupFigure> of(String team, Construct construct) {
        return figures.getOrDefault(team, Map.of()).getOrDefault(construct, List.of());
    }

    /** All figures of the organisation, the most recent first. */
    List<GroupFigure> ofOrganisation(Construct construct) {
        return figures.getOrDefault(null, Map.of()).getOrDefault(construct, List.of());
    }

    /** What any team has a figure of. */
    Set<Construct> answeredByTeams() {
        Set<Construct> answered = EnumSet.noneOf(Construct.class);
        figures.forEach((team, ofTeam) -> {
            if (team != null) {
                answered.addAll(ofTeam.keySet());
            }
        });
        return answered;
    }

    private GroupFigure stated(Measure measure) {
        return new GroupFigure(
                measure.construct(),
                own.instrument(measure),
                measure.wave(),
                own.day(measure.answeredOn(), measure.wave()),
                measure.onReferenceScale(),
                measure.respondents(),
                measure.agreement(),
                measure.published(),
                measure.value(),
                OwnFigures.scaleOf(measure, workplace).orElse(null),
                null,
                false);
    }

    private Map<@Nullable String, Map<Construct, List<GroupFigure>>> counted() {
        Map<@Nullable String, Map<Construct, List<GroupFigure>>> counted = new HashMap<>();
        groups().forEach((group, people) -> collect(group.team(), counted(group.batch(), people), counted));
        return counted;
    }

    /** What somebody answered counts for the team they were in when they answered, and for the organisation. */
    private Map<Group, List<OwnFigure>> groups() {
        TeamsThen teams = new TeamsThen(workplace);
        Map<Group, List<OwnFigure>> groups = new HashMap<>();
        for (OwnFigure figure : own.all()) {
            Set<Unit> units = figure.construct().units();
            if (units.contains(Unit.TEAM)) {
                teams.of(figure.person(), figure.day())
                        .ifPresent(team -> groups.computeIfAbsent(
                                        new Group(team, figure.batch()), group -> new ArrayList<>())
                                .add(figure));
            }
            if (units.contains(Unit.ORGANISATION)) {
                groups.computeIfAbsent(new Group(null, figure.batch()), group -> new ArrayList<>())
                        .add(figure);
            }
        }
        return groups;
    }

    private GroupFigure counted(OwnFigure.Batch batch, List<OwnFigure> people) {
        return batch.fromItems() ? fromItems(batch, people) : fromScores(batch, people);
    }

    private GroupFigure fromItems(OwnFigure.Batch batch, List<OwnFigure> people) {
        InstrumentScale scale = Objects.requireNonNull(people.get(0).scale());
        Set<String> ids = people.stream().map(OwnFigure::person).collect(Collectors.toSet());
        GroupScore score = own.scores().ofGroup(scale, batch.wave(), ids).orElseThrow();
        int alike = own.scores().alike(scale, batch.wave(), ids);
        return figure(
                batch,
                people,
                scale.onReferenceScale(score.mean()),
                score.mean(),
                score.agreement().map(Agreement::rwg).orElse(null),
                score.variance().orElse(null),
                alike * DOUBTFUL_BEYOND_ONE_IN > people.size());
    }

    /** The sum of several scores lies on the scale taken as many times; there it is moved without being rounded before. */
    private static GroupFigure fromScores(OwnFigure.Batch batch, List<OwnFigure> people) {
        BigDecimal count = BigDecimal.valueOf(people.size());
        Scale one = batch.counted();
        Scale all = new Scale(one.min().multiply(count), one.max().multiply(count));
        List<BigDecimal> scores = people.stream().map(OwnFigure::raw).toList();
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return figure(
                batch,
                people,
                all.move(
                        batch.upright() ? sum : all.reverse(sum),
                        batch.construct().reference()),
                all.move(sum, one),
                null,
                scores.size() < 2 ? null : Spread.variance(scores),
                false);
    }

    private static GroupFigure figure(
            OwnFigure.Batch batch,
            List<OwnFigure> people,
            BigDecimal mean,
            BigDecimal raw,
            @Nullable BigDecimal agreement,
            @Nullable BigDecimal variance,
            boolean doubtful) {
        Construct construct = batch.construct();
        return new GroupFigure(
                construct,
                batch.instrument(),
                batch.wave(),
                lastDay(people),
                mean,
                people.size(),
                agreement,
                false,
                raw,
                people.get(0).scale(),
                variance == null
                        ? null
                        : Spread.of(
                                construct,
                                people.stream().map(OwnFigure::value).toList(),
                                Spread.moved(variance, batch.counted(), construct.reference())),
                doubtful);
    }

    private static @Nullable LocalDate lastDay(List<OwnFigure> people) {
        return people.stream()
                .map(OwnFigure::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void merge(@Nullable String team, List<GroupFigure> counted) {
        List<GroupFigure> stated = figures.computeIfAbsent(team, first -> new EnumMap<>(Construct.class))
                .computeIfAbsent(counted.get(0).construct(), first -> new ArrayList<>());
        List<GroupFigure> further = new ArrayList<>();
        counted.sort(MOST_ANSWERS_FIRST);
        for (GroupFigure figure : counted) {
            boolean isStated = stated.stream().anyMatch(figure::isOfTheSameAnswersAs);
            if (isStated) {
                stated.replaceAll(other -> figure.isOfTheSameAnswersAs(other) ? other.with(figure) : other);
            } else if (further.stream().noneMatch(figure::isOfTheSameAnswersAs)) {
                further.add(figure);
            }
        }
        stated.addAll(further);
    }
}
