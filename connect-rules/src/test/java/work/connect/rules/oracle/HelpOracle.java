package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** Asking for help: SUP-03 and OVR-01. */
final class HelpOracle implements Part {

    private final Facts facts;
    private final Window lately;
    private final Window month;
    private final Map<String, Integer> askers = new HashMap<>();
    private final Map<String, List<Person>> byRole;
    private final List<Integer> most;

    HelpOracle(Facts facts) {
        this.facts = facts;
        lately = new Window(facts, 90);
        month = new Window(facts, 28);
        facts.people()
                .forEach(person -> askers.put(person.id(), askersOf(person).size()));
        most = askers.values().stream().sorted(Comparator.reverseOrder()).toList();
        byRole = facts.people().stream()
                .filter(person -> person.role() != null)
                .collect(Collectors.groupingBy(Person::role));
    }

    @Override
    public List<String> rules() {
        return List.of("SUP-03", "OVR-01");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("SUP-03", Subject.person(person.id()), leftWaiting(person));
            said.note("OVR-01", Subject.person(person.id()), askedByEverybody(person));
        }
    }

    // SUP-03

    private Answer leftWaiting(Person person) {
        if (!facts.keeps(Register.HELP_REQUESTS)) {
            return Answer.UNKNOWN;
        }
        long waited = month.requestsOf(person).stream()
                .filter(request -> request.from().equals(person.id()))
                .filter(request -> request.withdrawnOn() == null && workdaysWaited(request) > 5)
                .count();
        if (waited >= 2) {
            return Answer.speaks(MODERATE, Confidence.HIGH);
        }
        return facts.keepsSince(Register.HELP_REQUESTS, month.first()) ? Answer.SILENT : Answer.UNKNOWN;
    }

    private long workdaysWaited(HelpRequest request) {
        LocalDate answered = request.answeredOn();
        LocalDate last = answered == null ? facts.today() : answered;
        long waited = 0;
        for (LocalDate day = request.askedOn().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean bothHere = !facts.isAbsent(request.from(), day)
                    && (request.to() == null || !facts.isAbsent(request.to(), day));
            waited += bothHere && facts.workplace().calendar().isWorkday(day) ? 1 : 0;
        }
        return waited;
    }

    // OVR-01

    private Answer askedByEverybody(Person person) {
        if (!facts.keepsSince(Register.HELP_REQUESTS, lately.first())) {
            return Answer.UNKNOWN;
        }
        boolean each = facts.keepsSince(Register.CONTACTS, lately.first());
        List<Person> team = facts.membersOf(person.team());
        int askers = askers(person);
        boolean many = team.size() >= 10
                && askers >= 5
                && askedMore(person) * 100 < 5 * facts.people().size();
        boolean alone = helpersOf(person).size() < 2 && !isUsualInRole(person);
        if (!many || !alone || !exceedsTheMean(askers, 20, team)) {
            return Answer.SILENT;
        }
        return Answer.speaks(
                exceedsTheMean(askers, 30, team) ? MODERATE : LOW, each ? Confidence.HIGH : Confidence.MEDIUM);
    }

    private Set<String> askersOf(Person person) {
        Set<String> askers = new TreeSet<>();
        for (HelpRequest request : lately.requestsOf(person)) {
            if (person.id().equals(request.to())) {
                askers.add(request.from());
            }
        }
        for (Interaction contact : lately.contactsOf(person)) {
            if (contact.purpose() == Purpose.HELP_ASKED && contact.to().equals(person.id())) {
                askers.add(contact.from());
            }
            if (contact.purpose() == Purpose.HELP_GIVEN && contact.from().equals(person.id())) {
                askers.add(contact.to());
            }
        }
        askers.removeIf(id -> facts.isHere(id) && facts.leads(person, facts.personHere(id)));
        return askers;
    }

    private int askers(Person person) {
        return askers.getOrDefault(person.id(), 0);
    }

    private Set<String> helpersOf(Person person) {
        Set<String> helpers = new TreeSet<>();
        for (HelpRequest request : lately.requestsOf(person)) {
            if (person.id().equals(request.from()) && request.to() != null && isHelp(request)) {
                helpers.add(request.to());
            }
        }
        for (Interaction contact : lately.contactsOf(person)) {
            if (contact.purpose() == Purpose.HELP_GIVEN && contact.to().equals(person.id())) {
                helpers.add(contact.from());
            }
        }
        return helpers;
    }

    /** Whether somebody helped, so far as is known. */
    static boolean isHelp(HelpRequest request) {
        return request.answeredOn() != null && !Boolean.TRUE.equals(request.declined());
    }

    private long askedMore(Person person) {
        return most.stream().takeWhile(count -> count > askers(person)).count();
    }

    private boolean isUsualInRole(Person person) {
        String role = person.role();
        if (role == null) {
            return false;
        }
        List<Person> all = byRole.getOrDefault(role, List.of());
        int others = all.size() - 1;
        int asked = all.stream().mapToInt(this::askers).sum() - askers(person);
        return others >= 2 && asked * 2 >= askers(person) * others;
    }

    /** Whether a count lies more than so many tenths of a standard deviation above the mean of the team. */
    private boolean exceedsTheMean(int count, int tenths, List<Person> team) {
        long sum = 0;
        long squares = 0;
        for (Person member : team) {
            long of = askers(member);
            sum += of;
            squares += of * of;
        }
        long above = (long) team.size() * count - sum;
        long variance = team.size() * squares - sum * sum;
        return above > 0 && 100 * above * above > (long) tenths * tenths * variance;
    }
}
