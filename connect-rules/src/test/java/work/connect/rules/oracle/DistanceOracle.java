package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Change;
import work.connect.model.people.Level;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** Contact over a distance: of place, rank and time: REM-03, REM-04 and REM-05. */
final class DistanceOracle implements Part {

    private final Facts facts;
    private final Office office;
    private final Window lately;
    private final Set<String> seniors;

    DistanceOracle(Facts facts) {
        this.facts = facts;
        office = new Office(facts);
        lately = new Window(facts, 90);
        seniors = facts.people().stream()
                .filter(DistanceOracle::isSenior)
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> rules() {
        return List.of("REM-03", "REM-04", "REM-05");
    }

    @Override
    public void tell(Said said) {
        for (String team : facts.teams()) {
            Subject subject = Subject.team(team);
            said.note("REM-03", subject, Answer.of(List.of(timeByPlace(team), thanksByPlace(team))));
            said.note("REM-04", subject, seniorLeaders(team));
        }
        for (Person person : facts.people()) {
            said.note("REM-05", Subject.person(person.id()), fading(person));
        }
    }

    // REM-03

    private Answer timeByPlace(String team) {
        List<Person> people = lately.led(team);
        boolean known = modesAreKnown(people)
                && people.stream()
                        .flatMap(person -> oneToOnes(person).stream())
                        .allMatch(meeting -> meeting.minutes() != null);
        if (!facts.keepsSince(Register.ONE_TO_ONES, lately.first()) || !known) {
            return Answer.UNKNOWN;
        }
        Sides sides = Sides.of(people, this::minutes);
        return Answer.when(
                sides.fewer() >= 3 && sides.sum() >= 180 && sides.siteGetsTwice(), MODERATE, Confidence.HIGH);
    }

    /** Where nobody says where people work, nobody said so of anybody. */
    private static boolean modesAreKnown(List<Person> people) {
        return people.isEmpty() || people.stream().anyMatch(person -> person.workMode() != null);
    }

    private List<Interaction> oneToOnes(Person person) {
        return lately.contacts(Purpose.ONE_TO_ONE).stream()
                .filter(meeting -> office.isOneToOneOf(person, meeting))
                .toList();
    }

    private long minutes(Person person) {
        return oneToOnes(person).stream()
                .map(Interaction::minutes)
                .filter(Objects::nonNull)
                .mapToLong(minutes -> minutes)
                .sum();
    }

    private Answer thanksByPlace(String team) {
        if (!facts.keepsSince(Register.RECOGNITIONS, lately.first())) {
            return Answer.UNKNOWN;
        }
        List<Person> people = lately.ledAndThankedOpenly(team);
        if (!modesAreKnown(people)) {
            return Answer.UNKNOWN;
        }
        Sides sides = Sides.of(people, lately::thanksTo);
        return Answer.when(sides.fewer() >= 3 && sides.sum() >= 20 && sides.siteGetsTwice(), MODERATE, Confidence.HIGH);
    }

    // REM-04

    private Answer seniorLeaders(String team) {
        Optional<LocalDate> kept = facts.workplace().keptSince(Register.CONTACTS);
        if (kept.isEmpty() || seniors.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Set<String> members = facts.membersOf(team).stream().map(Person::id).collect(Collectors.toSet());
        String leader = office.leaderOf(team);
        boolean among = members.stream().anyMatch(seniors::contains);
        if (members.isEmpty() || among || (leader != null && seniors.contains(leader))) {
            return Answer.SILENT;
        }
        Team stated = facts.workplace().teams().get(team);
        Stream<LocalDate> contacts = members.stream()
                .flatMap(member -> facts.of(Interaction.class, member).stream())
                .filter(Office::isContact)
                .filter(contact -> isWithAny(seniors, members, contact))
                .map(contact -> facts.dayOf(contact.at()));
        LocalDate last = Stream.of(contacts, kept.stream(), Stream.ofNullable(stated.startedOn()))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Answer.when(facts.daysSince(last) > 90, changes(team) > 0 ? MODERATE : LOW, Confidence.HIGH);
    }

    private static boolean isSenior(Person person) {
        return person.level() == Level.SENIOR_LEADER || person.level() == Level.EXECUTIVE;
    }

    private static boolean isWithAny(Set<String> seniors, Set<String> members, Interaction contact) {
        String from = contact.from();
        String to = contact.to();
        return (members.contains(from) && seniors.contains(to) && !members.contains(to))
                || (members.contains(to) && seniors.contains(from) && !members.contains(from));
    }

    private long changes(String team) {
        return facts.all(Change.class).stream()
                .filter(change -> change.team() == null || facts.unitsOf(team).contains(change.team()))
                .filter(change -> Math.abs(facts.daysSince(change.takesEffectOn())) <= 90)
                .count();
    }

    // REM-05

    private Answer fading(Person person) {
        String leader = facts.leaderOf(person);
        Optional<LocalDate> start = began(person);
        if (start.isEmpty() || !facts.keeps(Register.ONE_TO_ONES)) {
            return Answer.UNKNOWN;
        }
        LocalDate began = start.get();
        long days = facts.daysSince(began);
        if (days < 0 || days > 180) {
            return Answer.SILENT;
        }
        if (leader == null || !facts.keepsSince(Register.ONE_TO_ONES, began)) {
            return Answer.UNKNOWN;
        }
        LocalDate thirtyFirst = began.plusDays(30);
        long daysBefore = daysTogether(person.id(), leader, began, thirtyFirst);
        long daysSince =
                daysTogether(person.id(), leader, thirtyFirst, facts.today().plusDays(1));
        List<LocalDate> meetings = facts.oneToOnesOf(person).stream()
                .filter(day -> !day.isBefore(began))
                .toList();
        long before = meetings.stream().filter(day -> day.isBefore(thirtyFirst)).count();
        long since = meetings.size() - before;
        boolean fades = days >= 60
                && before >= 3
                && daysBefore > 0
                && daysSince > 0
                && since * daysBefore * 100 < 40 * before * daysSince;
        return Answer.when(fades, LOW, facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM);
    }

    /** Days on which both were here, from one day on and before another. */
    private long daysTogether(String person, String leader, LocalDate from, LocalDate before) {
        return from.datesUntil(before.isAfter(from) ? before : from)
                .filter(day -> !facts.isAbsent(person, day) && !facts.isAbsent(leader, day))
                .count();
    }

    /** The latest of the days on which the person, the team, the place in it or the line to the leader began. */
    private Optional<LocalDate> began(Person person) {
        String leader = facts.leaderOf(person);
        Stream<LocalDate> places = facts.of(Membership.class, person.id()).stream()
                .filter(place -> lasts(place.from(), place.until()))
                .map(Membership::from);
        Stream<LocalDate> lines = facts.of(ReportingLine.class, person.id()).stream()
                .filter(line -> line.person().equals(person.id()) && lasts(line.from(), line.until()))
                .filter(line -> line.leader().equals(leader))
                .map(ReportingLine::from);
        Team team = facts.workplace().teams().get(person.team());
        return Stream.of(places, lines, Stream.ofNullable(person.startedOn()), Stream.ofNullable(team.startedOn()))
                .flatMap(days -> days)
                .max(LocalDate::compareTo);
    }

    private boolean lasts(LocalDate from, LocalDate until) {
        return !from.isAfter(facts.today()) && (until == null || !until.isBefore(facts.today()));
    }
}
