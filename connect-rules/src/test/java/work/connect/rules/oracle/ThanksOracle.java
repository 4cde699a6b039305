package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;

/** Thanks and praise, and who gets them: REC-01, REC-02 and REC-04. */
final class ThanksOracle implements Part {

    private final Facts facts;
    private final Window lately;
    private final Window month;
    private final Map<String, List<Person>> byRole;
    private final Map<String, Long> helped = new HashMap<>();
    private final Map<String, Long> helpedInRole = new HashMap<>();

    ThanksOracle(Facts facts) {
        this.facts = facts;
        lately = new Window(facts, 90);
        month = new Window(facts, 30);
        byRole = facts.people().stream()
                .filter(person -> person.role() != null)
                .collect(Collectors.groupingBy(Person::role));
        facts.people().forEach(person -> helped.put(person.id(), countHelped(person)));
    }

    @Override
    public List<String> rules() {
        return List.of("REC-01", "REC-02", "REC-04");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("REC-01", Subject.person(person.id()), neverThanked(person));
            said.note("REC-04", Subject.person(person.id()), unseenHelp(person));
        }
        facts.teams().forEach(team -> said.note("REC-02", Subject.team(team), spread(team)));
    }

    private static boolean isPrivate(Person person) {
        return person.preferences().contains(Preference.NO_PUBLIC_PRAISE);
    }

    // REC-01

    private Answer neverThanked(Person person) {
        if (!facts.keepsSince(Register.RECOGNITIONS, month.first()) || isPrivate(person)) {
            return Answer.UNKNOWN;
        }
        List<Long> team = facts.membersOf(person.team()).stream()
                .filter(member -> !isPrivate(member) && month.wasThroughout(member))
                .map(month::thanksTo)
                .sorted()
                .toList();
        int size = team.size();
        long twiceTheMedian = size == 0 ? 0 : team.get(size / 2) + team.get((size - 1) / 2);
        long days = facts.leaves().daysHere(person.id(), lastThanked(person), facts.today());
        boolean speaks = size >= 5 && twiceTheMedian >= 2 && days >= 30;
        return Answer.when(speaks, days >= 60 ? MODERATE : LOW, Confidence.HIGH);
    }

    /** The day of the last thanks, or on which the record or the work here began. */
    private LocalDate lastThanked(Person person) {
        Stream<LocalDate> thanks = facts.of(Interaction.class, person.id()).stream()
                .filter(contact ->
                        contact.purpose() == Purpose.RECOGNITION && contact.to().equals(person.id()))
                .map(contact -> facts.dayOf(contact.at()));
        Optional<LocalDate> kept = facts.workplace().keptSince(Register.RECOGNITIONS);
        return Stream.of(thanks, kept.stream(), Stream.ofNullable(person.startedOn()))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    // REC-02

    private Answer spread(String team) {
        if (!facts.keepsSince(Register.RECOGNITIONS, lately.first())) {
            return Answer.UNKNOWN;
        }
        List<Person> people = lately.ledAndThankedOpenly(team);
        List<Long> thanks = people.stream().map(lately::thanksTo).sorted().toList();
        long sum = thanks.stream().mapToLong(count -> count).sum();
        long lowerHalf = thanks.stream()
                .limit(people.size() / 2)
                .mapToLong(count -> count)
                .sum();
        boolean enough = sum >= 20 && people.size() >= 5;
        boolean uneven = lowerHalf * 100 < sum * 20 || differences(thanks) * 100 >= 50 * 2 * people.size() * sum;
        return Answer.when(enough && uneven, followsThePlace(people) ? MODERATE : LOW, Confidence.HIGH);
    }

    private static long differences(List<Long> counts) {
        long sum = 0;
        for (long one : counts) {
            for (long other : counts) {
                sum += Math.abs(one - other);
            }
        }
        return sum;
    }

    private boolean followsThePlace(List<Person> people) {
        Sides sides = Sides.of(people, lately::thanksTo);
        return sides.fewer() >= 3 && sides.siteGetsTwice();
    }

    // REC-04

    private Answer unseenHelp(Person person) {
        boolean kept = facts.keepsSince(Register.RECOGNITIONS, lately.first())
                && facts.keepsSince(Register.HELP_REQUESTS, lately.first());
        if (!kept || isPrivate(person)) {
            return Answer.UNKNOWN;
        }
        List<Person> people = lately.ledAndThankedOpenly(person.team());
        long helped = helped(person);
        long helpLess = people.stream().filter(other -> helped(other) < helped).count();
        long thankedMore = people.stream()
                .filter(other -> lately.thanksTo(other) > lately.thanksTo(person))
                .count();
        boolean unseen = helpLess * 100 >= 75L * people.size() && thankedMore * 100 >= 75L * people.size();
        boolean speaks = people.contains(person) && people.size() >= 8 && helped >= 5 && unseen;
        return Answer.when(speaks && !isUsualInRole(person), helped >= 15 ? MODERATE : LOW, Confidence.HIGH);
    }

    private long helped(Person person) {
        return helped.getOrDefault(person.id(), 0L);
    }

    private long countHelped(Person person) {
        long contacts = lately.contactsOf(person).stream()
                .filter(help -> help.purpose() == Purpose.HELP_GIVEN)
                .filter(help -> help.from().equals(person.id()))
                .count();
        long requests = lately.requestsOf(person).stream()
                .filter(request -> person.id().equals(request.to()) && HelpOracle.isHelp(request))
                .count();
        return contacts + requests;
    }

    private boolean isUsualInRole(Person person) {
        String role = person.role();
        if (role == null) {
            return false;
        }
        List<Person> all = byRole.getOrDefault(role, List.of());
        long help = helpedInRole.computeIfAbsent(
                role, first -> all.stream().mapToLong(this::helped).sum());
        long others = all.size() - 1L;
        return others >= 2 && (help - helped(person)) * 2 >= helped(person) * others;
    }
}
