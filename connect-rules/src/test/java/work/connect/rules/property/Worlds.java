package work.connect.rules.property;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Measure;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

/**
 * Draws workplaces of some teams, large enough that figures are shown of some of them and hidden of others.
 *
 * <p>Everybody's id is a word that cannot occur in a text otherwise. Each pair has at most one conflict, each team at
 * most one figure of a construct, and everybody says whether they answered.
 */
final class Worlds {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    static final Instant NOW = TODAY.atTime(10, 0).atZone(ZONE).toInstant();

    private static final List<RelationshipFunction> FUNCTIONS = List.of(RelationshipFunction.values());

    private static final List<Construct> MEASURED =
            List.of(Construct.SUPERVISOR_SUPPORT, Construct.PSYCHOLOGICAL_SAFETY);

    private final Chance chance;
    private final String mark;
    private final List<Person> people = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<ConflictStep> steps = new ArrayList<>();

    private Worlds(Chance chance, String mark) {
        this.chance = chance;
        this.mark = mark;
    }

    /** From 12 to 60 people, without reports about conduct. */
    static Workplace large(Chance chance) {
        return of(chance.between(12, chance.percent(10) ? 60 : 18), chance, "q");
    }

    /** From 3 to 9 people, without reports about conduct. */
    static Workplace small(Chance chance) {
        return of(chance.between(3, 9), chance, "q");
    }

    static Workplace any(Chance chance) {
        return chance.percent(45) ? small(chance) : large(chance);
    }

    /** With reports about conduct. */
    static Workplace withReports(Chance chance) {
        Workplace workplace = any(chance);
        return Reports.drawn(workplace, chance).addedTo(workplace);
    }

    /** @param mark a letter in every id; ids of different marks differ, whatever the seed */
    static Workplace of(int size, Chance chance, String mark) {
        Worlds worlds = new Worlds(chance, mark);
        Workplace.Builder builder = empty();
        for (Register register : Register.values()) {
            if (chance.percent(88)) {
                builder.keeps(register, daysAgo(chance.of(900, 900, 100)));
            }
        }
        return worlds.filled(builder, size).build();
    }

    /** With the registers of another one. */
    static Workplace beside(Workplace other, int size, Chance chance, String mark) {
        Workplace.Builder builder = empty();
        for (Register register : Register.values()) {
            other.keptSince(register).ifPresent(since -> builder.keeps(register, since));
        }
        return new Worlds(chance, mark).filled(builder, size).build();
    }

    /** At the usual moment, with nothing known. */
    static Workplace.Builder empty() {
        return Workplace.asOf(NOW, ZONE);
    }

    static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    static Instant noonOf(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(ZONE).toInstant();
        return noon.isAfter(NOW) ? NOW : noon;
    }

    private Workplace.Builder filled(Workplace.Builder builder, int size) {
        drawPeople(size);
        return builder.addAll(people)
                .addAll(teams)
                .addAll(ties())
                .addAll(absences())
                .addAll(oneToOnes())
                .addAll(conflicts())
                .addAll(steps)
                .addAll(measures());
    }

    private String personId(int number) {
        return "Z%s%02dx".formatted(mark, number);
    }

    private String teamId(int number) {
        return "W%s%02dx".formatted(mark, number);
    }

    private void drawPeople(int size) {
        int count = Math.max(1, Math.min(chance.between(1, 7), size / 3));
        int answering = chance.of(100, 90, 75);
        for (int i = 0; i < size; i++) {
            int team = i < count ? i : Math.min(chance.between(0, count - 1), chance.between(0, count - 1));
            LocalDate start = start();
            people.add(Person.of(personId(i), teamId(team))
                    .ledBy(leaderOf(i, team))
                    .startedOn(start)
                    .endedOn(i > 0 && chance.percent(6) ? end(start) : null)
                    .answeredTies(chance.percent(answering))
                    .working(chance.percent(20) ? chance.of(List.of(WorkMode.values())) : null)
                    .preferring(wishes()));
        }
        for (int i = 0; i < count; i++) {
            if (chance.percent(60)) {
                teams.add(Team.of(teamId(i)).ledBy(personId(i)));
            }
        }
    }

    private @Nullable String leaderOf(int person, int team) {
        if (person == 0 || chance.percent(5)) {
            return null;
        }
        return personId(person == team || chance.percent(5) ? 0 : team);
    }

    private @Nullable LocalDate start() {
        int kind = chance.between(1, 100);
        if (kind <= 10) {
            return null;
        }
        return daysAgo(kind <= 40 ? chance.between(0, 190) : chance.between(200, 2000));
    }

    private LocalDate end(@Nullable LocalDate start) {
        LocalDate end = daysAgo(chance.of(-5, 0, 1, 30));
        return start == null || !end.isBefore(start) ? end : start;
    }

    private Preference[] wishes() {
        return chance.percent(10) ? new Preference[] {chance.of(List.of(Preference.values()))} : new Preference[0];
    }

    private List<Relationship> ties() {
        List<Relationship> ties = new ArrayList<>();
        int most = chance.of(1, 2, 4);
        for (Person person : people) {
            if (Boolean.TRUE.equals(person.answeredTies())) {
                for (Person other : chance.some(chance.between(0, most), othersNear(person))) {
                    ties.add(Relationship.of(person.id(), other.id(), chance.of(FUNCTIONS))
                            .felt(sign()));
                    if (chance.percent(70) && Boolean.TRUE.equals(other.answeredTies())) {
                        ties.add(Relationship.of(other.id(), person.id(), chance.of(FUNCTIONS))
                                .felt(sign()));
                    }
                }
            }
        }
        return ties;
    }

    private Sign sign() {
        return chance.percent(75) ? Sign.SUPPORTIVE : chance.of(List.of(Sign.values()));
    }

    private List<Person> othersNear(Person person) {
        boolean anywhere = chance.percent(20);
        return people.stream()
                .filter(other -> !other.equals(person))
                .filter(other -> anywhere || other.team().equals(person.team()))
                .toList();
    }

    private List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        for (Person person : people) {
            if (chance.percent(20)) {
                LocalDate from = daysAgo(chance.between(-5, 90));
                boolean back = chance.percent(80);
                absences.add(new Absence(person.id(), from, back ? from.plusDays(chance.of(1, 5, 27, 30, 45)) : null));
            }
        }
        return absences;
    }

    private List<Interaction> oneToOnes() {
        List<Interaction> met = new ArrayList<>();
        for (Person person : people) {
            String leader = person.leader();
            for (int i = leader == null ? 0 : chance.of(0, 1, 1, 3); i > 0; i--) {
                Instant at = noonOf(daysAgo(chance.of(chance.between(0, 70), chance.between(0, 300))));
                met.add(Interaction.oneToOne(at, person.id(), Objects.requireNonNull(leader)));
            }
        }
        return met;
    }

    private List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        Set<Subject> pairs = new HashSet<>();
        for (int i = chance.of(0, 1, 3, 8); i > 0; i--) {
            List<Person> two = chance.some(2, people);
            if (pairs.add(Subject.pair(two.get(0).id(), two.get(1).id()))) {
                conflicts.add(conflict("C%s%02dx".formatted(mark, i), two));
            }
        }
        return conflicts;
    }

    private Conflict conflict(String id, List<Person> two) {
        LocalDate opened = chance.percent(20) ? null : daysAgo(chance.between(0, 120));
        Conflict conflict = Conflict.between(id, two.get(0).id(), two.get(1).id())
                .openedOn(opened)
                .recordedBy(chance.percent(25) ? null : chance.of(around(two)).id());
        if (chance.percent(50)) {
            conflict = conflict.acknowledgedBy(chance.of(around(two)).id());
        }
        if (chance.percent(30)) {
            int earliest = opened == null ? 120 : (int) ChronoUnit.DAYS.between(opened, TODAY);
            steps.add(ConflictStep.of(id, daysAgo(chance.between(0, earliest)), ConflictStep.Kind.TALK));
        }
        return chance.percent(15) ? conflict.monitored() : conflict;
    }

    private List<Person> around(List<Person> two) {
        List<Person> around = new ArrayList<>(two);
        around.add(chance.of(people));
        people.stream()
                .filter(person -> two.stream().anyMatch(party -> person.id().equals(party.leader())))
                .forEach(around::add);
        return around;
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        people.stream().map(Person::team).distinct().sorted().forEach(team -> {
            for (Construct construct : MEASURED) {
                if (chance.percent(85)) {
                    measures.add(measure(team, construct));
                }
            }
        });
        return measures;
    }

    private Measure measure(String team, Construct construct) {
        int members = (int)
                people.stream().filter(person -> person.team().equals(team)).count();
        int lowest = construct.reference().min().intValue();
        int width = construct.reference().max().intValue() - lowest;
        BigDecimal value = new BigDecimal(lowest * 100 + width * chance.between(0, 100)).movePointLeft(2);
        Measure measure = Measure.of(
                        construct, value.toPlainString(), construct.reference(), Direction.HIGHER_IS_BETTER)
                .ofTeam(team)
                .answeredBy(chance.percent(10) ? null : chance.of(members, chance.between(1, members)))
                .agreeing(chance.percent(50) ? null : new BigDecimal(chance.between(0, 100)).movePointLeft(2))
                .answeredOn(
                        chance.percent(10)
                                ? null
                                : daysAgo(chance.of(chance.between(360, 370), chance.between(0, 300))));
        return chance.percent(10) ? measure.alreadyPublished() : measure;
    }

    /** For properties: all sizes, with reports about conduct. */
    static final class Any implements ArbitrarySupplier<Workplace> {
        @Override
        public Arbitrary<Workplace> get() {
            return Arbitraries.randomValue(random -> withReports(new Chance(random)));
        }
    }
}
