package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Person;

/** Coming back to something else: RET-02. */
final class ReturnOracle implements Part {

    private final Facts facts;

    ReturnOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("RET-02");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("RET-02", Subject.person(person.id()), backToSomethingElse(person));
        }
    }

    private Answer backToSomethingElse(Person person) {
        boolean changesAreKept = facts.keeps(Register.CHANGES)
                || facts.keeps(Register.MEMBERSHIPS)
                || facts.keeps(Register.REPORTING_LINES);
        if (!changesAreKept
                || !facts.keeps(Register.ABSENCES)
                || facts.leaderOf(person) == null
                || !facts.keeps(Register.ONE_TO_ONES)) {
            return Answer.UNKNOWN;
        }
        Optional<Leaves.Leave> last = facts.leaves().lastOf(person);
        if (last.isEmpty() || facts.isAbsent(person.id(), facts.today())) {
            return Answer.SILENT;
        }
        LocalDate until = last.get().until();
        int back = facts.workplace().calendar().workdaysAfter(until, facts.today());
        boolean met = facts.oneToOnesOf(person).stream().anyMatch(day -> day.isAfter(until));
        if (!met && !facts.keepsSince(Register.ONE_TO_ONES, until.plusDays(1))) {
            return Answer.UNKNOWN;
        }
        boolean due = last.get().days() >= 28 && back >= 2 && back <= 20 && !met;
        return Answer.when(due && changes(person, last.get()) >= 1, MODERATE, Confidence.HIGH);
    }

    private long changes(Person person, Leaves.Leave leave) {
        LocalDate before = leave.from().minusDays(1);
        LocalDate back = leave.until().plusDays(1);
        Set<String> left = facts.teamsOnRecord(person.id(), before);
        boolean team = !left.isEmpty() && !left.equals(facts.teamsOn(person.id(), back));
        boolean leader = !facts.workplace()
                .history()
                .leaderOn(person.id(), before)
                .equals(facts.workplace().history().leaderOn(person.id(), back));
        long changes = facts.all(Change.class).stream()
                .filter(change ->
                        change.team() == null || facts.unitsOf(person.team()).contains(change.team()))
                .filter(change -> change.kind() != ChangeKind.OTHER)
                .filter(change -> !change.takesEffectOn().isBefore(leave.from())
                        && !change.takesEffectOn().isAfter(back))
                .count();
        return changes + (team ? 1 : 0) + (leader ? 1 : 0);
    }
}
