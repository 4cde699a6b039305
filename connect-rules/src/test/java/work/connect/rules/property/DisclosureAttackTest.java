package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
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

/** Somebody who reads every report of a workplace tries to learn of one person, or of four. */
class DisclosureAttackTest {

    private static final int WORLDS = 1_000;
    private static final int SMALL = 5;
    private static final Pattern ANY_PERSON = Pattern.compile("Zq\\d\\dx");
    private static final Map<Hazard, Construct> SURVEYED = Map.of(
            Hazard.LOW_SUPPORT_SUPERVISOR, Construct.SUPERVISOR_SUPPORT,
            Hazard.LOW_PSYCH_SAFETY, Construct.PSYCHOLOGICAL_SAFETY);

    /** Nothing is known of anybody's start, so that only those who named their ties say something of isolation. */
    private static Workplace ofUnknownStart(long seed) {
        Workplace drawn = Worlds.withReports(Chance.of(seed));
        Workplace.Builder builder = Workplace.asOf(drawn.now(), drawn.zone()).calendar(drawn.calendar());
        drawn.registers().forEach(builder::keeps);
        for (FactType type : FactType.values()) {
            drawn.all(type).forEach(fact -> builder.add(fact instanceof Person person ? person.startedOn(null) : fact));
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
        int shown = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = ofUnknownStart(seed);
            for (Figure figure : allFiguresShown(workplace)) {
                if (figure.group() instanceof Subject.Team team && !isPublished(figure.hazard(), team, workplace)) {
                    assertThat(contributors(figure.hazard(), team, workplace))
                            .as("seed %d, %s", seed, figure)
                            .isGreaterThanOrEqualTo(SMALL);
                    shown++;
                }
            }
        }
        assertThat(shown).isGreaterThan(WORLDS);
    }

    private static int contributors(Hazard hazard, Subject.Team team, Workplace workplace) {
        return SURVEYED.containsKey(hazard)
                ? measures(hazard, team, workplace).stream()
                        .map(Measure::respondents)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(0)
                : namedTheirTies(team.id(), workplace);
    }

    private static boolean isPublished(Hazard hazard, Subject.Team team, Workplace workplace) {
        return measures(hazard, team, workplace).stream().anyMatch(Measure::published);
    }

    private static List<Measure> measures(Hazard hazard, Subject.Team team, Workplace workplace) {
        return workplace.measures().stream()
                .filter(measure -> measure.team().equals(team.id()) && measure.construct() == SURVEYED.get(hazard))
                .toList();
    }

    /** How many of a team said something of their ties; none when it is too few of the team to be used at all. */
    private static int namedTheirTies(String team, Workplace workplace) {
        List<Person> members = workplace.people().stream()
                .filter(person -> person.team().equals(team))
                .toList();
        int answered = (int) members.stream()
                .filter(person -> Boolean.TRUE.equals(person.answeredTies()))
                .count();
        return workplace.keeps(Register.CLOSE_TIES) && answered * 100 >= members.size() * 70 ? answered : 0;
    }

    @Test
    void whatIsHiddenCannotBeHadBySubtractingTheTeamsFromTheWhole() {
        int attacked = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = ofUnknownStart(seed);
            Set<List<Object>> shown = allFiguresShown(workplace).stream()
                    .map(figure -> List.<Object>of(figure.hazard(), figure.group()))
                    .collect(Collectors.toSet());
            if (shown.contains(List.<Object>of(Hazard.ISOLATION, Subject.ORGANISATION))) {
                List<Integer> hidden = workplace.teams().keySet().stream()
                        .filter(team -> !shown.contains(List.<Object>of(Hazard.ISOLATION, Subject.team(team))))
                        .map(team -> namedTheirTies(team, workplace))
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
            Map<List<Object>, Figure> read = new HashMap<>();
            for (Viewer reader : Readers.many(workplace, Chance.of(seed))) {
                for (Figure figure : assessment.reportFor(reader).figures()) {
                    Figure first = read.putIfAbsent(List.of(figure.hazard(), figure.group()), figure);
                    if (first != null) {
                        assertThat(figure).as("seed %d, %s", seed, reader).isEqualTo(first);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(WORLDS);
    }

    @Test
    void reportsNameNobodyToAReaderWhoMayNotKnowThem() {
        int named = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = Worlds.withReports(Chance.of(seed));
            Assessment assessment = Readers.ENGINE.assess(workplace);
            for (Viewer reader : Readers.many(workplace, Chance.of(seed))) {
                Set<String> names = namesIn(Readers.text(assessment, reader));
                assertThat(namesKnownTo(reader, workplace))
                        .as("seed %d, %s", seed, reader)
                        .containsAll(names);
                named += names.size();
            }
        }
        assertThat(named).isGreaterThan(WORLDS);
    }

    private static Set<String> namesIn(String text) {
        return ANY_PERSON.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> namesKnownTo(Viewer reader, Workplace workplace) {
        Set<String> known = new HashSet<>();
        if (reader.person() != null) {
            known.add(reader.person());
        }
        switch (reader.audience()) {
            case PERSON ->
                workplace.conflicts().stream()
                        .filter(conflict -> conflict.involves(reader.reader()))
                        .forEach(conflict -> addPartiesIfKnown(conflict, reader, known));
            case LEADER -> {
                workplace.conflicts().forEach(conflict -> addPartiesIfKnown(conflict, reader, known));
                workplace.people().stream()
                        .filter(person -> reports(person, reader.reader(), workplace))
                        .forEach(person -> known.add(person.id()));
            }
            case CASE_HANDLER -> {
                workplace.conflicts().forEach(conflict -> addPartiesAndMediators(conflict, workplace, known));
                workplace.conductReports().stream()
                        .filter(report -> isAgreedToBeKnown(report, reader, workplace))
                        .forEach(report -> known.add(report.affected()));
            }
            case WELLBEING, WORKER_REPRESENTATIVE, ORGANISATION -> {}
        }
        return known;
    }

    /** To a leader of their own or, without one on record, to the one who leads their team. */
    private static boolean reports(Person person, String leader, Workplace workplace) {
        return person.leader() != null
                ? leader.equals(person.leader())
                : leader.equals(workplace.teams().get(person.team()).leader()) && !leader.equals(person.id());
    }

    private static void addPartiesIfKnown(Conflict conflict, Viewer reader, Set<String> known) {
        if (reader.reader().equals(conflict.recordedBy())
                || conflict.acknowledgedBy().contains(reader.reader())) {
            known.add(conflict.first());
            known.add(conflict.second());
        }
    }

    private static void addPartiesAndMediators(Conflict conflict, Workplace workplace, Set<String> known) {
        known.add(conflict.first());
        known.add(conflict.second());
        workplace.people().stream()
                .map(Person::id)
                .filter(id -> areTied(id, conflict.first(), workplace) && areTied(id, conflict.second(), workplace))
                .forEach(known::add);
    }

    private static boolean areTied(String one, String other, Workplace workplace) {
        return workplace.relationships().stream()
                .filter(tie -> tie.sign() == Sign.SUPPORTIVE)
                .anyMatch(tie -> tie.from().equals(one) && tie.to().equals(other)
                        || tie.from().equals(other) && tie.to().equals(one));
    }

    private static boolean isAgreedToBeKnown(ConductReport report, Viewer handler, Workplace workplace) {
        return report.affectedConsentsTo().contains(handler.reader())
                || workplace.reporters().stream()
                        .filter(maker -> maker.person().equals(report.affected()))
                        .anyMatch(maker -> maker.report().equals(report.id())
                                && maker.consentsTo().contains(handler.reader()));
    }

    @Test
    void whatIsToldOfAReportNamesAtMostThePersonAffectedAndOnlyToAHandlerThatPersonAgreedTo() {
        int told = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = Worlds.withReports(Chance.of(seed));
            Assessment assessment = Readers.ENGINE.assess(workplace);
            for (Viewer reader : Readers.many(workplace, Chance.of(seed))) {
                for (String line : linesOnReports(assessment.reportFor(reader))) {
                    assertThat(affectedAsFarAsAgreed(reader, workplace))
                            .as("seed %d, %s", seed, reader)
                            .containsAll(namesIn(line));
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(WORLDS);
    }

    private static List<String> linesOnReports(Report report) {
        List<String> lines = new ArrayList<>();
        report.findings().stream()
                .filter(finding -> finding.rule().equals("SH-01"))
                .map(Finding::toString)
                .forEach(lines::add);
        report.plan().stream()
                .filter(step -> step.hazards().contains(Hazard.SEXUAL_HARASSMENT))
                .forEach(step -> lines.add(step.toString()));
        return lines;
    }

    private static Set<String> affectedAsFarAsAgreed(Viewer reader, Workplace workplace) {
        return reader.audience() != Audience.CASE_HANDLER
                ? Set.of()
                : workplace.conductReports().stream()
                        .filter(report -> isAgreedToBeKnown(report, reader, workplace))
                        .map(ConductReport::affected)
                        .collect(Collectors.toSet());
    }

    @Test
    void errorsNameNobody() {
        for (long seed = 0; seed < WORLDS; seed++) {
            Workplace workplace = Worlds.withReports(Chance.of(seed));
            Throwable thrown = catchThrowable(() -> brokenAnew(workplace));
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
            assertThat(namesIn(thrown.toString())).isEmpty();
        }
        assertThatThrownBy(() -> Readers.report(Worlds.large(Chance.of(1)), Viewer.employee("Zq99x")))
                .isInstanceOf(IllegalArgumentException.class)
                .matches(thrown -> namesIn(thrown.toString()).isEmpty());
    }

    /** Everybody but the first half of the people, so that most facts are about somebody unknown. */
    private static Workplace brokenAnew(Workplace workplace) {
        List<Person> people = workplace.people();
        return Workplace.asOf(workplace.now(), workplace.zone())
                .addAll(people.subList(people.size() / 2, people.size()))
                .add(people.get(people.size() - 1))
                .addAll(workplace.teams().values())
                .addAll(workplace.absences())
                .addAll(workplace.relationships())
                .addAll(workplace.interactions())
                .addAll(workplace.conflicts())
                .addAll(workplace.conductReports())
                .addAll(workplace.reporters())
                .build();
    }
}
