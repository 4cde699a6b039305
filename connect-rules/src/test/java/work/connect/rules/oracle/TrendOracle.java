package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;

/** Far less contact than somebody used to have: ISO-04. */
final class TrendOracle implements Part {

    private static final Set<ChangeKind> CHANGES = EnumSet.of(
            ChangeKind.TOOLS,
            ChangeKind.WORKING_TIME,
            ChangeKind.MOVE,
            ChangeKind.NEW_LEADER,
            ChangeKind.REORGANISATION);

    private final Facts facts;
    private final Map<String, Long> totals = new HashMap<>();
    private final Office office;

    TrendOracle(Facts facts) {
        this.facts = facts;
        office = new Office(facts);
    }

    @Override
    public List<String> rules() {
        return List.of("ISO-04");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            Answer once = fell(person, List.of(weeks(1, 4)), weeks(5, 12));
            Answer twice = fell(person, List.of(weeks(1, 4), weeks(5, 8)), weeks(9, 16));
            Answer lasting =
                    twice instanceof Answer.Speaks speaking ? Answer.speaks(MODERATE, speaking.confidence()) : twice;
            said.note("ISO-04", Subject.person(person.id()), Answer.of(List.of(once, lasting)));
        }
    }

    private static List<Integer> weeks(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** The first day of the week that began so many weeks ago; the last of that week is yesterday for 1. */
    private LocalDate firstDay(int weeksAgo) {
        return facts.today().minusDays(7L * weeksAgo);
    }

    private Answer fell(Person person, List<List<Integer>> windows, List<Integer> before) {
        List<Integer> late = windows.stream().flatMap(List::stream).toList();
        LocalDate start = firstDay(before.get(before.size() - 1));
        if (!facts.keepsSince(Register.CONTACTS, start)) {
            return Answer.UNKNOWN;
        }
        if (person.startedOn() != null && person.startedOn().isAfter(start)) {
            return Answer.SILENT;
        }
        List<Integer> commonLate = late.stream().filter(this::isCommon).toList();
        List<Integer> commonBefore = before.stream().filter(this::isCommon).toList();
        Set<@Nullable Channel> left = channelsLeft(person, commonLate, commonBefore);
        List<Integer> fullBefore =
                before.stream().filter(week -> isFull(person, week)).toList();
        if (fullBefore.size() < 4) {
            return Answer.SILENT;
        }
        List<Long> counts = fullBefore.stream()
                .map(week -> own(person, week, left))
                .sorted()
                .toList();
        long twiceTheMedian = counts.get(counts.size() / 2) + counts.get((counts.size() - 1) / 2);
        for (List<Integer> window : windows) {
            List<Integer> full =
                    window.stream().filter(week -> isFull(person, week)).toList();
            long recent =
                    full.stream().mapToLong(week -> own(person, week, left)).sum();
            long twiceUsual = twiceTheMedian * full.size();
            boolean fell = 2 * recent * 100 <= 50 * twiceUsual && twiceUsual - 2 * recent >= 10;
            if (full.size() < 2 || !fell) {
                return Answer.SILENT;
            }
        }
        boolean others = othersGoOn(person, commonLate, commonBefore);
        Confidence confidence = facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.LOW;
        return Answer.when(others && !hasChanged(person, start), LOW, confidence);
    }

    private boolean isCommon(int weeksAgo) {
        LocalDate first = firstDay(weeksAgo);
        return first.datesUntil(first.plusDays(7)).noneMatch(office::isHoliday);
    }

    private boolean isFull(Person person, int weeksAgo) {
        LocalDate first = firstDay(weeksAgo);
        return isCommon(weeksAgo)
                && first.datesUntil(first.plusDays(7))
                        .filter(office::isWorkday)
                        .noneMatch(day -> facts.isAbsent(person.id(), day));
    }

    private long own(Person person, int week, Set<@Nullable Channel> left) {
        return in(week, facts.of(Interaction.class, person.id()), contact -> !left.contains(contact.channel()));
    }

    private long in(int week, Collection<Interaction> contacts, Predicate<Interaction> which) {
        LocalDate first = firstDay(week);
        return contacts.stream()
                .filter(which.and(Office::isContact))
                .map(contact -> facts.dayOf(contact.at()))
                .filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(7)))
                .count();
    }

    private static boolean involves(String person, Interaction contact) {
        return contact.from().equals(person) || contact.to().equals(person);
    }

    /** The ways of contact that others had before and have half as often or less; one that is not on record is a way too. */
    private Set<@Nullable Channel> channelsLeft(Person person, List<Integer> late, List<Integer> before) {
        Set<@Nullable Channel> left = new HashSet<>();
        List<@Nullable Channel> ways = new ArrayList<>(List.of(Channel.values()));
        ways.add(null);
        for (Channel channel : ways) {
            long then = before.stream()
                    .mapToLong(week -> ofOthers(person, week, channel))
                    .sum();
            long now = late.stream()
                    .mapToLong(week -> ofOthers(person, week, channel))
                    .sum();
            if (then > 0 && 100 * now * before.size() < 51 * then * late.size()) {
                left.add(channel);
            }
        }
        return left;
    }

    private long ofOthers(Person person, int week, @Nullable Channel channel) {
        Predicate<Interaction> onIt = contact -> contact.channel() == channel;
        long all = totals.computeIfAbsent(week + " " + channel, first -> in(week, facts.all(Interaction.class), onIt));
        return all - in(week, facts.of(Interaction.class, person.id()), onIt);
    }

    private boolean othersGoOn(Person person, List<Integer> late, List<Integer> before) {
        Set<Interaction> ofTheTeam = Collections.newSetFromMap(new IdentityHashMap<>());
        facts.membersOf(person.team()).forEach(member -> ofTheTeam.addAll(facts.of(Interaction.class, member.id())));
        Predicate<Interaction> theirs = contact -> !involves(person.id(), contact);
        long then =
                before.stream().mapToLong(week -> in(week, ofTheTeam, theirs)).sum();
        long now = late.stream().mapToLong(week -> in(week, ofTheTeam, theirs)).sum();
        return then == 0 || now * before.size() * 100 >= 75 * then * late.size();
    }

    private boolean hasChanged(Person person, LocalDate start) {
        boolean changed = facts.all(Change.class).stream()
                .filter(change -> CHANGES.contains(change.kind()))
                .filter(change ->
                        change.team() == null || facts.unitsOf(person.team()).contains(change.team()))
                .anyMatch(change -> isSince(start, change.takesEffectOn()));
        boolean moved =
                facts.of(Membership.class, person.id()).stream().anyMatch(place -> isSince(start, place.from()));
        return changed || moved;
    }

    private boolean isSince(LocalDate start, LocalDate day) {
        return !day.isBefore(start) && day.isBefore(facts.today());
    }
}
