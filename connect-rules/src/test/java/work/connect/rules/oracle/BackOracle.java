package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.hazard.Confidence;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.model.people.Person;

/** Back from a longer time away: RET-01. */
final class BackOracle implements Part {

    private final Facts facts;
    private final Office office;

    BackOracle(Facts facts) {
        this.facts = facts;
        office = new Office(facts);
    }

    @Override
    public List<String> rules() {
        return List.of("RET-01");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("RET-01", Subject.person(person.id()), Answer.of(List.of(oneToOne(person), team(person))));
        }
    }

    /** The last leave, if the person is back from it and not away again. */
    private Optional<Leaves.Leave> lastLeave(Person person) {
        return facts.isAbsent(person.id(), facts.today())
                ? Optional.empty()
                : facts.leaves().lastOf(person);
    }

    private Answer oneToOne(Person person) {
        if (!facts.keeps(Register.ABSENCES) || facts.leaderOf(person) == null || !facts.keeps(Register.ONE_TO_ONES)) {
            return Answer.UNKNOWN;
        }
        Optional<Leaves.Leave> leave = lastLeave(person);
        if (leave.isEmpty()) {
            return Answer.SILENT;
        }
        LocalDate until = leave.get().until();
        boolean met = facts.oneToOnesOf(person).stream().anyMatch(day -> day.isAfter(until));
        if (!met && !facts.keepsSince(Register.ONE_TO_ONES, until.plusDays(1))) {
            return Answer.UNKNOWN;
        }
        int back = facts.workplace().calendar().workdaysAfter(until, facts.today());
        return missed(person, leave.get(), back >= 5 && back <= 20 && !met);
    }

    private Answer team(Person person) {
        if (!facts.keeps(Register.ABSENCES) || !facts.keeps(Register.CONTACTS)) {
            return Answer.UNKNOWN;
        }
        Optional<Leaves.Leave> leave = lastLeave(person);
        if (leave.isEmpty()) {
            return Answer.SILENT;
        }
        LocalDate until = leave.get().until();
        if (!facts.keepsSince(Register.CONTACTS, until.plusDays(1))) {
            return Answer.UNKNOWN;
        }
        long back = facts.daysSince(until);
        boolean met = facts.of(Interaction.class, person.id()).stream()
                .filter(contact -> facts.dayOf(contact.at()).isAfter(until))
                .anyMatch(contact -> isWithTheTeam(person, contact));
        return missed(person, leave.get(), back > 14 && back <= 42 && !met);
    }

    private boolean isWithTheTeam(Person person, Interaction contact) {
        String other = Office.otherOf(person, contact);
        return other != null && Office.isContact(contact) && office.areOfOneTeam(person, other);
    }

    private Answer missed(Person person, Leaves.Leave leave, boolean missed) {
        boolean known = facts.keeps(Register.ACTIONS) || facts.keeps(Register.CHECK_INS);
        boolean speaks = missed && leave.days() >= 28 && !hasAPlan(person, leave);
        return Answer.when(speaks, MODERATE, known ? Confidence.HIGH : Confidence.LOW);
    }

    private boolean hasAPlan(Person person, Leaves.Leave leave) {
        boolean plan = facts.of(ActionTaken.class, person.id()).stream()
                .filter(action -> action.intervention().equals("RETURN_PLAN"))
                .filter(action -> person.id().equals(action.person()))
                .anyMatch(action ->
                        action.agreedOn() == null || !action.agreedOn().isBefore(leave.from()));
        boolean checkIns = facts.of(CheckIn.class, person.id()).stream()
                .filter(checkIn -> checkIn.person().equals(person.id()))
                .filter(checkIn -> checkIn.reason() == CheckInReason.BACK_FROM_LEAVE)
                .anyMatch(checkIn -> facts.dayOf(checkIn.dueAt()).compareTo(leave.from()) >= 0);
        return plan || checkIns;
    }
}
