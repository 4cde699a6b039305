package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** One-to-ones that lapsed or are due: REM-02 and DUE-01. */
final class ContactOracle implements Part {

    private final Facts facts;

    ContactOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("REM-02", "DUE-01");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            Subject subject = Subject.person(person.id());
            said.note("REM-02", subject, oneToOnesLapsed(person));
            said.note("DUE-01", subject, contactDue(person));
        }
    }

    private Answer oneToOnesLapsed(Person person) {
        OptionalLong days = facts.daysWithoutOneToOne(person);
        if (days.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (days.getAsLong() > 42) {
            return Answer.speaks(MODERATE, oneToOneConfidence(person));
        }
        return days.getAsLong() > 21 ? Answer.speaks(LOW, oneToOneConfidence(person)) : Answer.SILENT;
    }

    private Confidence oneToOneConfidence(Person person) {
        if (person.startedOn() == null
                && facts.ledSince(person) == null
                && facts.oneToOnesOf(person).isEmpty()) {
            return Confidence.LOW;
        }
        return facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    private Answer contactDue(Person person) {
        return Answer.of(List.of(oneToOneDue(person), newcomerContactDue(person), contactDueAfterLeave(person)));
    }

    private Answer oneToOneDue(Person person) {
        OptionalLong days = facts.daysWithoutOneToOne(person);
        if (days.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return days.getAsLong() > 14 ? Answer.speaks(LOW, oneToOneConfidence(person)) : Answer.SILENT;
    }

    private Answer newcomerContactDue(Person person) {
        OptionalLong days = facts.daysWithoutOneToOne(person);
        if (days.isEmpty() || person.startedOn() == null) {
            return Answer.UNKNOWN;
        }
        boolean due = facts.startedWithin(28, person) && days.getAsLong() > 7;
        return due ? Answer.speaks(LOW, oneToOneConfidence(person)) : Answer.SILENT;
    }

    private Answer contactDueAfterLeave(Person person) {
        if (!facts.keeps(Register.ABSENCES) || facts.leaderOf(person) == null || !facts.keeps(Register.ONE_TO_ONES)) {
            return Answer.UNKNOWN;
        }
        Optional<Leaves.Leave> last = facts.leaves().lastOf(person);
        if (last.isEmpty() || facts.isAbsent(person.id(), facts.today())) {
            return Answer.SILENT;
        }
        LocalDate until = last.get().until();
        int workdaysBack = facts.workplace().calendar().workdaysAfter(until, facts.today());
        boolean met = facts.oneToOnesOf(person).stream().anyMatch(day -> day.isAfter(until));
        if (!met && !facts.keepsSince(Register.ONE_TO_ONES, until.plusDays(1))) {
            return Answer.UNKNOWN;
        }
        boolean due = last.get().days() >= 28 && workdaysBack >= 5 && workdaysBack <= 20 && !met;
        return due ? Answer.speaks(LOW, Confidence.HIGH) : Answer.SILENT;
    }
}
