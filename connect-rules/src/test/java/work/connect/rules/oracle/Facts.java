package work.connect.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductReport;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TieSource;
import work.connect.model.fact.Fact;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** The words in which the rules are stated, each looked up in the whole workplace every time it is used. */
final class Facts {

    private final Workplace workplace;
    private final LocalDate today;
    private final List<Relationship> ownAnswers;
    private final Leaves leaves;

    Facts(Workplace workplace) {
        this.workplace = workplace;
        today = workplace.today();
        ownAnswers = workplace.relationships().stream()
                .filter(tie -> tie.source() == TieSource.OWN_ANSWER && isHere(tie.from()) && !isLongAgo(tie))
                .toList();
        leaves = new Leaves(workplace.absences(), today);
    }

    <T extends Record & Fact> List<T> all(Class<T> kind) {
        return workplace.all(kind);
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
        return workplace.people().stream()
                .filter(person -> person.team().equals(team))
                .toList();
    }

    List<Person> colleaguesOf(Person person) {
        return workplace.people().stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
    }

    boolean isHere(String person) {
        return workplace.people().stream().anyMatch(here -> here.id().equals(person));
    }

    /** Who leads the person and works here; null when nobody does. */
    @Nullable
    String leaderOf(Person person) {
        String leader = person.leader() != null
                ? person.leader()
                : workplace.teams().get(person.team()).leader();
        return leader != null && !leader.equals(person.id()) && isHere(leader) ? leader : null;
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
        return all(Membership.class).stream()
                .filter(membership -> membership.person().equals(person) && covers(membership, day))
                .map(Membership::team)
                .collect(Collectors.toSet());
    }

    /** Whether nothing on record says that the person was in another team on that day, or came to this one later. */
    boolean isInTheTeamOfTodayOn(Person person, LocalDate day) {
        return all(Membership.class).stream()
                .filter(membership -> membership.person().equals(person.id()))
                .noneMatch(membership -> covers(membership, day)
                        ? !membership.team().equals(person.team())
                        : membership.until() == null && membership.from().isAfter(day));
    }

    /** Whether nothing on record says that the person came to the team of today later. */
    boolean cameToTheTeamBy(Person person, LocalDate day) {
        return all(Membership.class).stream()
                .filter(membership -> membership.person().equals(person.id()) && membership.until() == null)
                .noneMatch(membership -> membership.from().isAfter(day));
    }

    private static boolean covers(Membership membership, LocalDate day) {
        LocalDate until = membership.until();
        return !membership.from().isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether one stood above the other on that day, at any distance. */
    boolean wasAbove(String upper, String lower, LocalDate day) {
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

    // Answers

    boolean answered(Person person) {
        Boolean said = person.answeredTies();
        if (answeredOnlyLongAgo(person)) {
            return false;
        }
        return said != null
                ? said
                : ownAnswers.stream().anyMatch(tie -> tie.from().equals(person.id()));
    }

    /** What people say of their ties and said within the year, as far as it is known when. */
    List<Relationship> ownAnswers() {
        return ownAnswers;
    }

    private boolean isLongAgo(Relationship tie) {
        return tie.statedOn() != null && daysSince(tie.statedOn()) > 365;
    }

    private boolean answeredOnlyLongAgo(Person person) {
        return ownAnswers.stream().noneMatch(tie -> tie.from().equals(person.id()))
                && workplace.relationships().stream()
                        .anyMatch(tie -> tie.from().equals(person.id())
                                && tie.source() == TieSource.OWN_ANSWER
                                && isLongAgo(tie));
    }

    boolean enoughAnswered(List<Person> asked) {
        return asked.stream().filter(this::answered).count() * 100 >= 70L * asked.size();
    }

    boolean allAnswered(List<Person> asked) {
        return asked.stream().allMatch(this::answered);
    }

    // Ties

    boolean names(String from, String to, Sign sign, Predicate<RelationshipFunction> function) {
        for (Relationship tie : ownAnswers) {
            if (tie.from().equals(from) && tie.to().equals(to) && tie.sign() == sign && function.test(tie.function())) {
                return true;
            }
        }
        return false;
    }

    boolean closeTiesAreKnown(Person person) {
        return keeps(Register.CLOSE_TIES) && answered(person) && enoughAnswered(membersOf(person.team()));
    }

    long closeTies(Person person) {
        return colleaguesOf(person).stream()
                .filter(other -> areClose(person, other))
                .count();
    }

    Confidence confidenceInTies(Person person) {
        return allAnswered(membersOf(person.team())) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    boolean areClose(Person one, Person other) {
        return names(one.id(), other.id(), Sign.SUPPORTIVE, RelationshipFunction::isClose)
                && names(other.id(), one.id(), Sign.SUPPORTIVE, RelationshipFunction::isClose);
    }

    boolean areInEverydayContact(Person one, Person other) {
        return names(one.id(), other.id(), Sign.SUPPORTIVE, function -> !function.isClose())
                || names(other.id(), one.id(), Sign.SUPPORTIVE, function -> !function.isClose());
    }

    boolean areTied(Person one, Person other) {
        return names(one.id(), other.id(), Sign.SUPPORTIVE, function -> true)
                || names(other.id(), one.id(), Sign.SUPPORTIVE, function -> true);
    }

    boolean findsStrained(Person person, Person other) {
        return findsStrained(person.id(), other.id());
    }

    boolean findsStrained(String person, String other) {
        return names(person, other, Sign.STRAINED, function -> true);
    }

    // Leaders and one-to-ones

    /** The days of the one-to-ones between the person and who leads them; none without a leader. */
    List<LocalDate> oneToOnesOf(Person person) {
        return workplace.interactions().stream()
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
        long days = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            if (!isAbsent(person.id(), day) && !isAbsent(leader, day)) {
                days++;
            }
        }
        return OptionalLong.of(days);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    // Absences

    Leaves leaves() {
        return leaves;
    }

    boolean isAbsent(String person, LocalDate day) {
        return leaves.isAway(person, day);
    }
}
