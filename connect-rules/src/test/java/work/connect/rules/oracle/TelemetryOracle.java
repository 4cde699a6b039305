package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;
import work.connect.model.people.WorkMode;

/** What calendars, calls and messages show, but for how contact changes: JUS-02, REM-01 and WLB-01. */
final class TelemetryOracle implements Part {

    private static final Set<Channel> BY_WORD = EnumSet.of(Channel.FACE_TO_FACE, Channel.VIDEO, Channel.PHONE);
    private static final Set<Purpose> MEETINGS = EnumSet.of(Purpose.TEAM_MEETING, Purpose.ONE_TO_ONE);
    private static final Set<Purpose> WITHOUT_A_TASK = EnumSet.of(Purpose.GREETING, Purpose.SOCIAL);

    private final Facts facts;
    private final Window weeks;
    private final Window month;
    private final boolean hoursAreSaid;
    private final Office office;

    TelemetryOracle(Facts facts) {
        weeks = new Window(facts, 56);
        month = new Window(facts, 28);
        hoursAreSaid = month.contacts().stream().anyMatch(contact -> contact.outsideHours() != null);
        this.facts = facts;
        office = new Office(facts);
    }

    @Override
    public List<String> rules() {
        return List.of("JUS-02", "REM-01", "WLB-01");
    }

    @Override
    public void tell(Said said) {
        facts.teams().forEach(team -> said.note("JUS-02", Subject.team(team), attention(team)));
        for (Person person : facts.people()) {
            said.note("REM-01", Subject.person(person.id()), withoutAWord(person));
            said.note("WLB-01", Subject.person(person.id()), outsideHours(person));
        }
    }

    // JUS-02

    private Answer attention(String team) {
        String leader = office.leaderOf(team);
        if (!facts.keepsSince(Register.CONTACTS, weeks.first())) {
            return Answer.UNKNOWN;
        }
        if (leader == null || !facts.isHere(leader)) {
            return facts.membersOf(team).isEmpty() ? Answer.SILENT : Answer.UNKNOWN;
        }
        List<Long> contacts = facts.membersOf(team).stream()
                .filter(person -> !person.id().equals(leader) && !facts.startedWithin(180, person))
                .filter(weeks::wasThroughout)
                .map(person -> contacts(leader, person))
                .sorted(Comparator.reverseOrder())
                .toList();
        long sum = contacts.stream().mapToLong(count -> count).sum();
        long top = contacts.stream()
                .limit(contacts.size() / 5)
                .mapToLong(count -> count)
                .sum();
        return Answer.when(contacts.size() >= 8 && sum >= 20 && top * 100 >= 60 * sum, MODERATE, Confidence.HIGH);
    }

    private long contacts(String leader, Person person) {
        return weeks.contactsOf(person).stream()
                .filter(contact -> contact.purpose() != Purpose.MENTORING && Office.isContact(contact))
                .filter(contact -> Set.of(contact.from(), contact.to()).equals(Set.of(leader, person.id())))
                .count();
    }

    // REM-01

    private Answer withoutAWord(Person person) {
        if (person.workMode() == null
                || !facts.keepsSince(Register.CONTACTS, facts.today().minusDays(21))) {
            return Answer.UNKNOWN;
        }
        if (person.workMode() != WorkMode.REMOTE) {
            return Answer.SILENT;
        }
        List<Person> others = facts.membersOf(person.team()).stream()
                .filter(other -> !other.equals(person))
                .toList();
        if (others.isEmpty()) {
            return Answer.SILENT;
        }
        long weeks = weeksWithout(person, contact -> isByWord(contact) || mayBeByWord(contact));
        boolean othersSpeak = others.stream().filter(this::spokeOfLate).count() * 2 >= others.size();
        if (weeks >= 3 && othersSpeak) {
            Confidence confidence = facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.LOW;
            return Answer.speaks(weeks >= 6 ? HIGH : MODERATE, confidence);
        }
        return weeks < weeksWithout(person, TelemetryOracle::isByWord) ? Answer.UNKNOWN : Answer.SILENT;
    }

    private static boolean mayBeByWord(Interaction contact) {
        return contact.channel() == null;
    }

    private long weeksWithout(Person person, Predicate<Interaction> contact) {
        LocalDate kept = facts.workplace().keptSince(Register.CONTACTS).orElseThrow();
        long weeks = 0;
        for (int back = 1; back <= 16; back++) {
            LocalDate monday = facts.today().minusDays(7L * back);
            boolean begun =
                    !monday.isBefore(kept) && (person.startedOn() == null || !monday.isBefore(person.startedOn()));
            if (!begun || met(person, contact, day -> isInWeek(day, monday))) {
                return weeks;
            }
            weeks += isFull(person, monday) ? 1 : 0;
        }
        return weeks;
    }

    private static boolean isInWeek(LocalDate day, LocalDate first) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(7));
    }

    /** Without a holiday, and without a working day on which the person was away. */
    private boolean isFull(Person person, LocalDate first) {
        return first.datesUntil(first.plusDays(7))
                .noneMatch(day -> office.isHoliday(day) || (office.isWorkday(day) && facts.isAbsent(person.id(), day)));
    }

    private boolean spokeOfLate(Person person) {
        return met(
                person,
                TelemetryOracle::isByWord,
                day -> day.isBefore(facts.today())
                        && !day.isBefore(facts.today().minusDays(21)));
    }

    private boolean met(Person person, Predicate<Interaction> how, Predicate<LocalDate> when) {
        return facts.of(Interaction.class, person.id()).stream()
                .filter(contact -> when.test(facts.dayOf(contact.at())))
                .filter(contact -> involves(person, contact) && isWithinTheTeam(person, contact))
                .anyMatch(how);
    }

    private static boolean involves(Person person, Interaction contact) {
        return contact.from().equals(person.id()) || contact.to().equals(person.id());
    }

    private boolean isWithinTheTeam(Person person, Interaction contact) {
        String other = contact.from().equals(person.id()) ? contact.to() : contact.from();
        return office.areOfOneTeam(person, other);
    }

    private static boolean isByWord(Interaction contact) {
        return contact.channel() == null ? MEETINGS.contains(contact.purpose()) : BY_WORD.contains(contact.channel());
    }

    // WLB-01

    private Answer outsideHours(Person person) {
        if (!facts.keeps(Register.CONTACTS) || !hoursAreSaid) {
            return Answer.UNKNOWN;
        }
        long days = month.contactsOf(person).stream()
                .filter(contact -> contact.to().equals(person.id()) && !WITHOUT_A_TASK.contains(contact.purpose()))
                .filter(contact -> isOutside(person, contact))
                .map(contact -> facts.dayOf(contact.at()))
                .distinct()
                .count();
        if (days < 4 && !facts.keepsSince(Register.CONTACTS, month.first())) {
            return Answer.UNKNOWN;
        }
        Confidence confidence = facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
        return Answer.when(days >= 4, days >= 8 ? MODERATE : LOW, confidence);
    }

    private boolean isOutside(Person person, Interaction contact) {
        LocalDate day = facts.dayOf(contact.at());
        return contact.outsideHours() != null
                ? contact.outsideHours()
                : !office.isWorkday(day) || facts.isAbsent(person.id(), day);
    }
}
