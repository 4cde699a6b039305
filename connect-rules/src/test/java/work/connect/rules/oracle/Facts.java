package work.connect.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductReport;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Shape;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** The words in which the rules are stated, each looked up by who or what it is about. */
final class Facts {

    private final Workplace workplace;
    private final LocalDate today;
    private final Map<String, Person> here = new HashMap<>();
    private final Leaves leaves;
    private final OwnTies ties;
    private final Map<String, List<Person>> members;
    private final Map<Class<?>, Map<String, List<Object>>> byPerson = new HashMap<>();
    private final Map<String, List<Person>> led = new HashMap<>();
    private @Nullable TeamSurveys surveys;

    Facts(Workplace workplace) {
        this.workplace = workplace;
        today = workplace.today();
        workplace.people().forEach(person -> here.put(person.id(), person));
        members = workplace.people().stream().collect(Collectors.groupingBy(Person::team));
        leaves = new Leaves(workplace.absences(), today);
        ties = new OwnTies(this);
    }

    <T extends Record & Fact> List<T> all(Class<T> kind) {
        return workplace.all(kind);
    }

    /** The facts of a kind that name somebody, looked up by the name. */
    <T extends Record & Fact> List<T> of(Class<T> kind, String person) {
        List<Object> naming =
                byPerson.computeIfAbsent(kind, first -> naming(kind)).getOrDefault(person, List.of());
        return naming.stream().map(kind::cast).toList();
    }

    private <T extends Record & Fact> Map<String, List<Object>> naming(Class<T> kind) {
        Map<String, List<Object>> naming = new HashMap<>();
        List<Field> fields = Shape.of(kind).fields().stream()
                .filter(field -> field.stated(Refers.class).isPresent() && !field.isMany())
                .toList();
        for (T fact : all(kind)) {
            fields.stream()
                    .map(field -> field.of(fact))
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(name -> naming.computeIfAbsent((String) name, first -> new ArrayList<>())
                            .add(fact));
        }
        return naming;
    }

    Workplace workplace() {
        return workplace;
    }

    LocalDate today() {
        return today;
    }

    List<Person> people() {
        return workplace.people();
    }

    Set<String> teams() {
        return workplace.teams().keySet();
    }

    /** The day of a moment where the workplace is. */
    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, workplace.zone());
    }

    boolean keeps(Register register) {
        return workplace.keeps(register);
    }

    /** Whether the register has been kept on this day and ever since. */
    boolean keepsSince(Register register, LocalDate day) {
        return workplace
                .keptSince(register)
                .filter(since -> !since.isAfter(day))
                .isPresent();
    }

    long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    /** Negative for somebody yet to start; empty when no start is known. */
    OptionalLong daysHere(Person person) {
        LocalDate start = person.startedOn();
        return start == null ? OptionalLong.empty() : OptionalLong.of(daysSince(start));
    }

    /** Whether the person is known to have started, at most this many days ago. */
    boolean startedWithin(long days, Person person) {
        OptionalLong here = daysHere(person);
        return here.isPresent() && here.getAsLong() >= 0 && here.getAsLong() <= days;
    }

    List<Person> membersOf(String team) {
        return members.getOrDefault(team, List.of());
    }

    boolean isHere(String person) {
        return here.containsKey(person);
    }

    /** Somebody who works here; null for anybody else. */
    @Nullable
    Person personHere(String id) {
        return here.get(id);
    }

    /** Who leads the person and works here; null when nobody does. */
    @Nullable
    String leaderOf(Person person) {
        String leader = person.leader() != null
                ? person.leader()
                : workplace.teams().get(person.team()).leader();
        return leader != null && !leader.equals(person.id()) && isHere(leader) ? leader : null;
    }

    /** Those here whom somebody leads. */
    List<Person> ledBy(Person leader) {
        if (led.isEmpty()) {
            people().forEach(person -> led.computeIfAbsent(String.valueOf(leaderOf(person)), id -> new ArrayList<>())
                    .add(person));
        }
        return led.getOrDefault(leader.id(), List.of());
    }

    boolean leads(Person leader, Person person) {
        return leader.id().equals(leaderOf(person));
    }

    /** The team and every larger unit it belongs to. */
    Set<String> unitsOf(@Nullable String team) {
        Set<String> units = new TreeSet<>();
        String unit = team;
        while (unit != null && units.add(unit)) {
            Team stated = workplace.teams().get(unit);
            unit = stated == null ? null : stated.partOf();
        }
        return units;
    }

    /** The teams a person was in on a day, as far as that is on record; else the one of today. */
    Set<String> teamsOn(String person, LocalDate day) {
        Set<String> then = teamsOnRecord(person, day);
        return then.isEmpty() ? Set.of(workplace.person(person).orElseThrow().team()) : then;
    }

    Set<String> teamsOnRecord(String person, LocalDate day) {
        return of(Membership.class, person).stream()
                .filter(membership -> covers(membership, day))
                .map(Membership::team)
                .collect(Collectors.toSet());
    }

    /** The team somebody was in on a day, as far as that is on record; else the one of today. Null for a stranger. */
    @Nullable
    String teamThen(String person, @Nullable LocalDate day) {
        return (day == null ? Set.<String>of() : teamsOnRecord(person, day))
                .stream()
                        .findFirst()
                        .or(() -> workplace.person(person).map(Person::team))
                        .orElse(null);
    }

    OwnTies ties() {
        return ties;
    }

    /** What people and teams answered, read once. */
    TeamSurveys surveys() {
        TeamSurveys read = surveys;
        if (read == null) {
            read = new TeamSurveys(this);
            surveys = read;
        }
        return read;
    }

    /** Whether nothing on record says that the person was in another team on that day, or came to this one later. */
    boolean isInTheTeamOfTodayOn(Person person, LocalDate day) {
        return of(Membership.class, person.id()).stream()
                .noneMatch(membership -> covers(membership, day)
                        ? !membership.team().equals(person.team())
                        : membership.until() == null && membership.from().isAfter(day));
    }

    /** Whether nothing on record says that the person came to the team of today later. */
    boolean cameToTheTeamBy(Person person, LocalDate day) {
        return of(Membership.class, person.id()).stream()
                .filter(membership -> membership.until() == null)
                .noneMatch(membership -> membership.from().isAfter(day));
    }

    private static boolean covers(Membership membership, LocalDate day) {
        LocalDate until = membership.until();
        return !membership.from().isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether one stood above the other on that day, at any distance. */
    private boolean wasAbove(String upper, String lower, LocalDate day) {
        Set<String> seen = new HashSet<>();
        Optional<String> leader = workplace.history().leaderOn(lower, day);
        while (leader.isPresent() && seen.add(leader.get())) {
            leader = workplace.history().leaderOn(leader.get(), day);
        }
        return seen.contains(upper);
    }

    /** Whether whom a report concerns had power over the person affected, as it says itself or else the lines say. */
    boolean isFromAbove(ConductReport report) {
        return switch (report.source()) {
            case OWN_LEADER, OTHER_SENIOR_PERSON -> true;
            case SOMEONE_THEY_LEAD -> false;
            default ->
                report.concerned() != null && wasAbove(report.concerned(), report.affected(), report.receivedOn());
        };
    }

    /** The days of the one-to-ones between the person and who leads them; none without a leader. */
    List<LocalDate> oneToOnesOf(Person person) {
        return of(Interaction.class, person.id()).stream()
                .filter(interaction -> interaction.purpose() == Purpose.ONE_TO_ONE)
                .filter(interaction -> isBetween(person.id(), leaderOf(person), interaction))
                .map(interaction -> LocalDate.ofInstant(interaction.at(), workplace.zone()))
                .toList();
    }

    private static boolean isBetween(String person, @Nullable String leader, Interaction interaction) {
        return (interaction.from().equals(person) && interaction.to().equals(leader))
                || (interaction.to().equals(person) && interaction.from().equals(leader));
    }

    /** Days since the last one-to-one on which both were here; empty without a leader or without a record. */
    OptionalLong daysWithoutOneToOne(Person person) {
        String leader = leaderOf(person);
        Optional<LocalDate> kept = workplace.keptSince(Register.ONE_TO_ONES);
        if (leader == null || kept.isEmpty()) {
            return OptionalLong.empty();
        }
        LocalDate start = kept.get();
        for (LocalDate meeting : oneToOnesOf(person)) {
            start = later(start, meeting);
        }
        start = later(start, person.startedOn());
        start = later(start, ledSince(person));
        long days = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            if (!isAbsent(person.id(), day) && !isAbsent(leader, day)) {
                days++;
            }
        }
        return OptionalLong.of(days);
    }

    /** Since when they report to whom they report today, where that is on record. */
    @Nullable
    LocalDate ledSince(Person person) {
        return of(ReportingLine.class, person.id()).stream()
                .filter(line -> line.person().equals(person.id())
                        && line.leader().equals(leaderOf(person))
                        && !line.from().isAfter(today)
                        && (line.until() == null || !line.until().isBefore(today)))
                .map(ReportingLine::from)
                .findFirst()
                .orElse(null);
    }

    /** One-to-ones with another who led them on that day. */
    List<LocalDate> oneToOnesWithEarlierLeaders(Person person) {
        List<LocalDate> met = new ArrayList<>();
        for (ReportingLine line : of(ReportingLine.class, person.id())) {
            if (line.person().equals(person.id()) && !line.leader().equals(leaderOf(person))) {
                of(Interaction.class, person.id()).stream()
                        .filter(interaction -> interaction.purpose() == Purpose.ONE_TO_ONE)
                        .filter(interaction -> isBetween(person.id(), line.leader(), interaction))
                        .map(interaction -> LocalDate.ofInstant(interaction.at(), workplace.zone()))
                        .filter(day ->
                                !day.isBefore(line.from()) && (line.until() == null || !day.isAfter(line.until())))
                        .forEach(met::add);
            }
        }
        return met;
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    Leaves leaves() {
        return leaves;
    }

    boolean isAbsent(String person, LocalDate day) {
        return leaves.isAway(person, day);
    }
}
