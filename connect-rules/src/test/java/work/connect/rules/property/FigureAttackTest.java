package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;
import work.connect.rules.Assessment;
import work.connect.rules.LongRun;

/** Somebody who reads every figure of a workplace tries to learn of one person, or of four. */
class FigureAttackTest {

    private static final int WORLDS = LongRun.orElse(400, 1_000);
    private static final int SMALL = 5;
    private static final int SMALL_FOR_CASES = 10;
    private static final Map<Hazard, Construct> SURVEYED = Map.of(
            Hazard.LOW_SUPPORT_SUPERVISOR, Construct.SUPERVISOR_SUPPORT,
            Hazard.LOW_PSYCH_SAFETY, Construct.PSYCHOLOGICAL_SAFETY);
    private static final Set<Hazard> OF_CASES = EnumSet.of(Hazard.DAMAGE_SPREAD, Hazard.DYSFUNCTIONAL_CONFLICT);
    private static final Set<Hazard> OF_TIES =
            EnumSet.of(Hazard.ISOLATION, Hazard.SILOS, Hazard.LOW_SUPPORT_COWORKER, Hazard.NO_GROWTH_OR_GIVING);
    private static final Set<Register> KEPT =
            EnumSet.of(Register.CLOSE_TIES, Register.EVERYDAY_TIES, Register.CONFLICTS, Register.CONDUCT_REPORTS);

    /** Nothing is known but ties, surveys and cases, so that what is said of a team is what its people answered. */
    private static Workplace ofAnswersAlone(long seed) {
        Workplace drawn = Worlds.withReports(Chance.of(seed));
        Workplace.Builder builder = Workplace.asOf(drawn.now(), drawn.zone()).calendar(drawn.calendar());
        KEPT.forEach(register -> drawn.keptSince(register).ifPresent(since -> builder.keeps(register, since)));
        for (FactType type : FactType.values()) {
            if (type != FactType.ABSENCES && type != FactType.INTERACTIONS) {
                drawn.all(type)
                        .forEach(fact -> builder.add(fact instanceof Person person ? person.startedOn(null) : fact));
            }
        }
        return builder.build();
    }

    private static List<Figure> allFiguresShown(Workplace workplace) {
        Assessment assessment = Readers.ENGINE.assess(workplace);
        return Readers.many(workplace, Chance.of(0)).stream()
                .flatMap(reader -> assessment.reportFor(reader).figures().stream())
                .filter(Figure::isShown)
                .toList();
    }

    @Test
    void noFigureOfATeamRestsOnFewerThanFivePeople() {
        Map<Hazard, Integer> shown = new EnumMap<>(Hazard.class);
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = ofAnswersAlone(seed);
            for (Figure figure : allFiguresShown(workplace)) {
                if (figure.group() instanceof Subject.Team team
                        && figure.hazard() != Hazard.SEVERAL_SERIOUS_RISKS
                        && !isPublished(figure.hazard(), team, workplace)) {
                    assertThat(contributors(figure.hazard(), team, workplace))
                            .as("seed %d, %s", seed, figure)
                            .isGreaterThanOrEqualTo(OF_CASES.contains(figure.hazard()) ? SMALL_FOR_CASES : SMALL);
                    shown.merge(figure.hazard(), 1, Integer::sum);
                }
            }
        }
        assertThat(shown)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy((hazard, times) -> assertThat(times).isGreaterThan(WORLDS / 20));
    }

    /** Who stands behind a figure of a team. A figure that nothing here accounts for has nobody behind it. */
    private static int contributors(Hazard hazard, Subject.Team team, Workplace workplace) {
        if (SURVEYED.containsKey(hazard)) {
            return measures(hazard, team, workplace).stream()
                    .map(Measure::respondents)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(0);
        }
        if (OF_CASES.contains(hazard)) {
            return members(team.id(), workplace).size();
        }
        return OF_TIES.contains(hazard) ? namedTheirTies(hazard, team.id(), workplace) : 0;
    }

    private static boolean isPublished(Hazard hazard, Subject.Team team, Workplace workplace) {
        return measures(hazard, team, workplace).stream().anyMatch(Measure::published);
    }

    private static List<Measure> measures(Hazard hazard, Subject.Team team, Workplace workplace) {
        return workplace.measures().stream()
                .filter(measure -> team.id().equals(measure.team()) && measure.construct() == SURVEYED.get(hazard))
                .toList();
    }

    private static List<Person> members(String team, Workplace workplace) {
        return workplace.people().stream()
                .filter(person -> person.team().equals(team))
                .toList();
    }

    /**
     * How many of a team said something of their ties. Where it was not asked whom they can lean on, isolation rests on
     * who names whom, and too few answers of a team cannot be used at all.
     */
    private static int namedTheirTies(Hazard hazard, String team, Workplace workplace) {
        List<Person> members = members(team, workplace);
        int answered = (int) members.stream()
                .filter(person -> Boolean.TRUE.equals(person.answeredTies()))
                .count();
        if (hazard != Hazard.ISOLATION) {
            return answered;
        }
        boolean enough = answered * 100 >= members.size() * 70 || wereAskedWhomTheyCanLeanOn(workplace);
        return workplace.keeps(Register.CLOSE_TIES) && enough ? answered : 0;
    }

    private static boolean wereAskedWhomTheyCanLeanOn(Workplace workplace) {
        return workplace.relationships().stream()
                .anyMatch(tie -> tie.function() == RelationshipFunction.EMOTIONAL_SUPPORT
                        && tie.sign() != Sign.STRAINED
                        && workplace.positionOf(tie.from()) >= 0);
    }

    @Test
    void whatIsHiddenCannotBeHadBySubtractingTheTeamsFromTheWhole() {
        int attacked = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = ofAnswersAlone(seed);
            Set<List<Object>> shown = allFiguresShown(workplace).stream()
                    .map(figure -> List.<Object>of(figure.hazard(), figure.group()))
                    .collect(Collectors.toSet());
            if (shown.contains(List.<Object>of(Hazard.ISOLATION, Subject.ORGANISATION))) {
                List<Integer> hidden = workplace.teams().keySet().stream()
                        .filter(team -> !shown.contains(List.<Object>of(Hazard.ISOLATION, Subject.team(team))))
                        .map(team -> namedTheirTies(Hazard.ISOLATION, team, workplace))
                        .filter(people -> people > 0)
                        .toList();
                int people = hidden.stream().mapToInt(Integer::intValue).sum();
                assertThat(hidden.isEmpty() || hidden.size() >= 2 && people >= SMALL)
                        .as("seed %d, hidden %s", seed, hidden)
                        .isTrue();
                attacked += hidden.isEmpty() ? 0 : 1;
            }
        }
        assertThat(attacked).isGreaterThan(WORLDS / 10);
    }

    /** Whatever else is known of the others, such as shifts, requests for help and leave. */
    @Test
    void whatFewerThanFiveOfATeamSayOfTheirTiesChangesNoFigureOfTheirTeam() {
        int attacked = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Chance chance = Chance.of(seed);
            Workplace drawn = Worlds.large(chance);
            String team = largestTeam(drawn);
            Set<String> few = chance.some(chance.between(1, SMALL - 1), members(team, drawn)).stream()
                    .map(Person::id)
                    .collect(Collectors.toSet());
            if (members(team, drawn).size() >= SMALL) {
                Workplace silent = onlyTheseAnswered(few, team, drawn);
                Workplace.Builder named = silent.toBuilder();
                few.forEach(person -> members(team, drawn).stream()
                        .filter(other -> !other.id().equals(person))
                        .forEach(other -> named.add(Relationship.of(
                                person, other.id(), chance.of(List.of(RelationshipFunction.values()))))));
                List<Figure> figures = figuresOf(team, named.build());
                List<Figure> before = figuresOf(team, silent);
                for (int i = 0; i < before.size(); i++) {
                    assertThat(figures.get(i)).as("seed %d", seed).isEqualTo(before.get(i));
                }
                attacked++;
            }
        }
        assertThat(attacked).isGreaterThan(WORLDS / 2);
    }

    private static String largestTeam(Workplace workplace) {
        return workplace.teams().keySet().stream()
                .max(Comparator.comparing(
                                (String team) -> members(team, workplace).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Of the team nobody else answered; in another team two people name each other for everything. */
    private static Workplace onlyTheseAnswered(Set<String> few, String team, Workplace drawn) {
        Workplace.Builder builder = Workplace.asOf(drawn.now(), drawn.zone()).calendar(drawn.calendar());
        for (Register register : Register.values()) {
            builder.keeps(register, Worlds.daysAgo(900));
        }
        Set<String> members = members(team, drawn).stream().map(Person::id).collect(Collectors.toSet());
        for (FactType type : FactType.values()) {
            drawn.all(type).stream()
                    .filter(fact -> !(fact instanceof Relationship tie && members.contains(tie.from())))
                    .map(fact -> fact instanceof Person person && members.contains(person.id())
                            ? person.answeredTies(few.contains(person.id()))
                            : fact)
                    .forEach(builder::add);
        }
        builder.add(Person.of("Asked1x", "Askedx").answeredTies(true))
                .add(Person.of("Asked2x", "Askedx").answeredTies(true));
        for (RelationshipFunction function : RelationshipFunction.values()) {
            builder.add(Relationship.of("Asked1x", "Asked2x", function));
        }
        return builder.build();
    }

    private static List<Figure> figuresOf(String team, Workplace workplace) {
        return Readers.report(workplace, Viewer.wellbeing()).figures().stream()
                .filter(figure -> figure.group().equals(Subject.team(team)))
                .toList();
    }

    @Test
    void aFigureNeverTellsNobodyFromOnePersonNorAllFromAllButOne() {
        for (int size = 5; size <= 40; size++) {
            assertThat(isolated(0, size)).isEqualTo(isolated(1, size)).anyMatch(Figure::isShown);
        }
        for (int size = 10; size <= 40; size++) {
            assertThat(isolated(size, size)).isEqualTo(isolated(size - 2, size)).anyMatch(Figure::isShown);
        }
    }

    /** Figures of isolation where everybody answered, and so many name no colleague who names them too. */
    private static List<Figure> isolated(int count, int size) {
        Workplace.Builder builder = Worlds.empty()
                .keeps(Register.CLOSE_TIES, Worlds.daysAgo(500))
                .keeps(Register.EVERYDAY_TIES, Worlds.daysAgo(500));
        for (int i = 0; i < size; i++) {
            builder.add(Person.of("Zq%02dx".formatted(i), "team").answeredTies(true));
        }
        for (int i = count; i + 1 < size; i++) {
            Relationship tie = Relationship.of(
                    "Zq%02dx".formatted(i), "Zq%02dx".formatted(i + 1), RelationshipFunction.FRIENDSHIP);
            builder.add(tie).add(tie.reversed());
        }
        return figuresOf(Hazard.ISOLATION, builder.build());
    }

    private static List<Figure> figuresOf(Hazard hazard, Workplace workplace) {
        return Readers.report(workplace, Viewer.wellbeing()).figures().stream()
                .filter(figure -> figure.hazard() == hazard)
                .toList();
    }

    @Test
    void aRateOfOneToOnesNeverTellsNobodyFromOnePerson() {
        for (int size = 5; size <= 40; size++) {
            assertThat(figuresOf(Hazard.LOW_EXPOSURE, withoutOneToOne(0, size)))
                    .isEqualTo(figuresOf(Hazard.LOW_EXPOSURE, withoutOneToOne(1, size)))
                    .anyMatch(Figure::isShown);
        }
    }

    private static Workplace withoutOneToOne(int count, int size) {
        Workplace.Builder builder = Worlds.empty()
                .keeps(Register.ONE_TO_ONES, Worlds.daysAgo(500))
                .keeps(Register.ABSENCES, Worlds.daysAgo(500));
        for (int i = 0; i < 5; i++) {
            builder.add(Person.of("Leader" + i, "leaders"));
        }
        for (int i = 0; i < size; i++) {
            String person = "Zq%02dx".formatted(i);
            String leader = "Leader" + i % 5;
            builder.add(Person.of(person, "team" + i % 5).ledBy(leader).startedOn(Worlds.daysAgo(900)));
            if (i >= count) {
                builder.add(Interaction.oneToOne(Worlds.noonOf(Worlds.TODAY), leader, person));
            }
        }
        return builder.build();
    }

    @Test
    void theNumberOfConflictsNeverTellsNoneFromOne() {
        for (int size = 10; size <= 40; size++) {
            Workplace.Builder builder = Worlds.empty().keeps(Register.CONFLICTS, Worlds.daysAgo(500));
            for (int i = 0; i < size; i++) {
                builder.add(Person.of("Zq%02dx".formatted(i), "team"));
            }
            Conflict conflict = Conflict.between("C01x", "Zq01x", "Zq02x").openedOn(Worlds.daysAgo(60));
            assertThat(figuresOf(Hazard.DYSFUNCTIONAL_CONFLICT, builder.build()))
                    .isEqualTo(figuresOf(
                            Hazard.DYSFUNCTIONAL_CONFLICT, builder.add(conflict).build()))
                    .anyMatch(Figure::isShown);
        }
    }

    @Test
    void everyReaderOfAFigureReadsTheSameFigure() {
        int compared = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = Worlds.withReports(Chance.of(seed));
            Assessment assessment = Readers.ENGINE.assess(workplace);
            Map<List<Object>, List<Figure>> read = new HashMap<>();
            for (Viewer reader : Readers.many(workplace, Chance.of(seed))) {
                Map<List<Object>, List<Figure>> figures = assessment.reportFor(reader).figures().stream()
                        .collect(Collectors.groupingBy(
                                figure -> List.of(figure.hazard(), figure.group(), figure.asks())));
                for (Map.Entry<List<Object>, List<Figure>> told : figures.entrySet()) {
                    assertThat(told.getValue())
                            .as("seed %d, %s", seed, reader)
                            .isEqualTo(read.computeIfAbsent(told.getKey(), first -> told.getValue()));
                }
                compared += figures.size();
            }
        }
        assertThat(compared).isGreaterThan(WORLDS);
    }
}
