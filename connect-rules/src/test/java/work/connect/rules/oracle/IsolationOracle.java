package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.util.List;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** People without close ties: ISO-01. */
final class IsolationOracle implements Part {

    private final Facts facts;

    IsolationOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("ISO-01");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("ISO-01", Subject.person(person.id()), isolation(person));
        }
    }

    private Answer isolation(Person person) {
        List<Person> team = facts.membersOf(person.team());
        if (!facts.keeps(Register.CLOSE_TIES)
                || !facts.ties().answered(person)
                || !facts.ties().enoughAnswered(team)) {
            return Answer.UNKNOWN;
        }
        boolean hasCloseTie = facts.ties().tiedWith(person).stream()
                .anyMatch(colleague -> facts.ties().areClose(person, colleague));
        if (hasCloseTie || facts.startedWithin(59, person)) {
            return Answer.SILENT;
        }
        if (!facts.keeps(Register.EVERYDAY_TIES)) {
            return Answer.speaks(MODERATE, Confidence.LOW);
        }
        return Answer.speaks(isolationSeverity(person), isolationConfidence(person, team));
    }

    /** For a person without any close tie, so that nobody is left out of the contacts for being close. */
    private Severity isolationSeverity(Person person) {
        List<Person> colleagues = facts.ties().tiedWith(person);
        long contacts = colleagues.stream()
                .filter(colleague -> facts.ties().areInEverydayContact(person, colleague))
                .count();
        long strained = colleagues.stream()
                .filter(colleague -> facts.ties().findsStrained(person, colleague))
                .count();
        if (contacts < 2) {
            return strained >= 1 ? HIGH : MODERATE;
        }
        if (strained >= 5) {
            return HIGH;
        }
        return strained >= 3 ? MODERATE : LOW;
    }

    private Confidence isolationConfidence(Person person, List<Person> team) {
        if (person.startedOn() == null) {
            return Confidence.LOW;
        }
        return facts.ties().allAnswered(team) ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
