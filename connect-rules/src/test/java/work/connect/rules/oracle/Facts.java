package work.connect.rules.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TieSource;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** The words in which the rules are stated, each looked up in the whole workplace every time it is used. */
final class Facts {

    private final Workplace workplace;
    private final LocalDate today;

    Facts(Workplace workplace) {
        this.workplace = workplace;
        today = workplace.today();
    }

    boolean keeps(Register register) {
        return workplace.keeps(register);
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

    // Answers

    boolean answered(Person person) {
        Boolean said = person.answeredTies();
        return said != null
                ? said
                : workplace.relationships().stream()
                        .anyMatch(tie -> tie.from().equals(person.id()) && tie.source() == TieSource.OWN_ANSWER);
    }

    boolean enoughAnswered(List<Person> asked) {
        return asked.stream().filter(this::answered).count() * 100 >= 70L * asked.size();
    }

    boolean allAnswered(List<Person> asked) {
        return asked.stream().allMatch(this::answered);
    }

    // Ties

    boolean names(Person from, Person to, Sign sign, Predicate<RelationshipFunction> function) {
        for (Relationship tie : workplace.relationships()) {
            if (tie.from().equals(from.id())
                    && tie.to().equals(to.id())
                    && tie.sign() == sign
                    && tie.source() == TieSource.OWN_ANSWER
                    && function.test(tie.function())) {
                return true;
            }
        }
        return false;
    }

    boolean areClose(Person one, Person other) {
        return names(one, other, Sign.SUPPORTIVE, RelationshipFunction::isClose)
                && names(other, one, Sign.SUPPORTIVE, RelationshipFunction::isClose);
    }

    boolean areInEverydayContact(Person one, Person other) {
        return names(one, other, Sign.SUPPORTIVE, function -> !function.isClose())
                || names(other, one, Sign.SUPPORTIVE, function -> !function.isClose());
    }

    boolean areTied(Person one, Person other) {
        return names(one, other, Sign.SUPPORTIVE, function -> true)
                || names(other, one, Sign.SUPPORTIVE, function -> true);
    }

    boolean findsStrained(Person person, Person other) {
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

    boolean isAbsent(String person, LocalDate day) {
        for (Absence absence : workplace.absences()) {
            LocalDate until = absence.until();
            boolean begun = !absence.from().isAfter(day);
            boolean over = until != null && until.isBefore(day);
            if (absence.person().equals(person) && begun && !over) {
                return true;
            }
        }
        return false;
    }
}
