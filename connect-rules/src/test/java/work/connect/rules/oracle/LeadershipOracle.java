package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Commitment;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** How many people somebody leads, and what leaders promised: OVR-02 and TRU-04. */
final class LeadershipOracle implements Part {

    private final Facts facts;

    LeadershipOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("OVR-02", "TRU-04");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("OVR-02", Subject.person(person.id()), span(person));
        }
        for (String team : facts.teams()) {
            said.note("TRU-04", Subject.team(team), promises(team));
        }
    }

    // OVR-02

    private Answer span(Person leader) {
        List<Person> led = facts.ledBy(leader);
        if (!facts.keeps(Register.ONE_TO_ONES)) {
            return Answer.UNKNOWN;
        }
        if (led.isEmpty()) {
            return Answer.SILENT;
        }
        if (!facts.keepsSince(Register.ONE_TO_ONES, facts.today().minusDays(83))) {
            return Answer.UNKNOWN;
        }
        List<Long> gaps =
                led.stream().map(person -> gap(leader, person)).sorted().toList();
        long median = gaps.get((gaps.size() - 1) / 2);
        Confidence confidence = facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
        return Answer.when(led.size() > 12 && median > 21, MODERATE, confidence);
    }

    /** The days on which both were here for each day with a one-to-one, rounded up; not counted before the first day. */
    private long gap(Person leader, Person person) {
        LocalDate first = facts.today().minusDays(83);
        long together = first.datesUntil(facts.today().plusDays(1))
                .filter(day -> person.startedOn() == null || day.isAfter(person.startedOn()))
                .filter(day -> !facts.isAbsent(person.id(), day) && !facts.isAbsent(leader.id(), day))
                .count();
        long met = facts.oneToOnesOf(person).stream()
                .filter(day -> !day.isBefore(first))
                .distinct()
                .count();
        return met == 0 ? together : (together + met - 1) / met;
    }

    // TRU-04

    private Answer promises(String team) {
        String leader = facts.workplace().teams().get(team).leader();
        if (leader == null || !facts.keeps(Register.COMMITMENTS)) {
            return Answer.UNKNOWN;
        }
        long overdue = promisesTo(team)
                .filter(promise -> isFromAbove(team, leader, promise))
                .filter(this::isOverdue)
                .count();
        boolean known = facts.keeps(Register.ABSENCES)
                && facts.keepsSince(Register.COMMITMENTS, facts.today().minusDays(60));
        return Answer.when(overdue >= 2, overdue >= 4 ? MODERATE : LOW, known ? Confidence.HIGH : Confidence.MEDIUM);
    }

    private Stream<Commitment> promisesTo(String team) {
        return Stream.concat(
                        facts.of(Commitment.class, team).stream(),
                        facts.membersOf(team).stream()
                                .flatMap(member -> facts.of(Commitment.class, member.id()).stream()))
                .distinct();
    }

    /** Of the one who leads the team to all of it, or of the one whom a member reports to to that member. */
    private boolean isFromAbove(String team, String leader, Commitment promise) {
        if (promise.team() != null) {
            return promise.from().equals(leader) && team.equals(promise.team());
        }
        return facts.membersOf(team).stream()
                .filter(member -> member.id().equals(promise.to()))
                .anyMatch(member ->
                        promise.from().equals(leader) || promise.from().equals(facts.leaderOf(member)));
    }

    private boolean isOverdue(Commitment promise) {
        long due = facts.daysSince(promise.dueOn());
        LocalDate met = Stream.of(promise.keptOn(), promise.renegotiatedOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(facts.today());
        return due >= 0 && due <= 60 && daysLate(promise, met) > 7;
    }

    private long daysLate(Commitment promise, @Nullable LocalDate met) {
        return facts.isHere(promise.from())
                ? facts.leaves().daysHere(promise.from(), promise.dueOn(), met)
                : ChronoUnit.DAYS.between(promise.dueOn(), met);
    }
}
