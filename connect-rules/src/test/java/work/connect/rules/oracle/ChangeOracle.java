package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Change;
import work.connect.model.people.Person;

/** Changes at work, told and talked over: COM-02 to COM-05. */
final class ChangeOracle implements Part {

    private final Facts facts;

    ChangeOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("COM-02", "COM-03", "COM-04", "COM-05");
    }

    @Override
    public void tell(Said said) {
        for (String team : facts.teams()) {
            if (facts.membersOf(team).isEmpty()) {
                nobodyIsTouched(team, said);
                continue;
            }
            Set<String> units = facts.unitsOf(team);
            List<Change> changes = facts.all(Change.class).stream()
                    .filter(change -> change.team() != null && units.contains(change.team()))
                    .toList();
            said.note("COM-02", Subject.team(team), news(changes));
            said.note("COM-03", Subject.team(team), withoutAsking(changes));
        }
        List<Change> forAll = facts.all(Change.class).stream()
                .filter(change -> change.team() == null)
                .toList();
        said.note("COM-04", Subject.ORGANISATION, news(forAll));
        said.note("COM-05", Subject.ORGANISATION, withoutAsking(forAll));
    }

    private void nobodyIsTouched(String team, Said said) {
        if (!facts.keeps(Register.CHANGES)) {
            said.note("COM-02", Subject.team(team), Answer.UNKNOWN);
            said.note("COM-03", Subject.team(team), Answer.UNKNOWN);
        }
    }

    // COM-02 and COM-04

    private Answer news(List<Change> changes) {
        List<Answer> answers = new ArrayList<>();
        if (!facts.keeps(Register.CHANGES)) {
            return Answer.UNKNOWN;
        }
        List<Change> told = changes.stream().filter(this::isNews).toList();
        for (Change change : told) {
            boolean oneWay = change.channels().size() == 1;
            answers.add(Answer.when(oneWay || isMissedByMany(change), LOW, Confidence.HIGH));
        }
        boolean unknown = told.stream().allMatch(change -> change.channels().isEmpty())
                || told.stream().noneMatch(this::isReachKnown);
        answers.add(unknown && !told.isEmpty() ? Answer.UNKNOWN : Answer.SILENT);
        return Answer.of(answers);
    }

    private boolean isReachKnown(Change change) {
        return change.reached() != null && touched(change) > 0;
    }

    private boolean isNews(Change change) {
        LocalDate told = change.announcedOn();
        return told != null
                && facts.daysSince(told) <= 90
                && facts.workplace().calendar().workdaysAfter(told, facts.today()) >= 5;
    }

    private boolean isMissedByMany(Change change) {
        return change.reached() != null && change.reached() * 100L < 80 * touched(change);
    }

    private long touched(Change change) {
        LocalDate told = Objects.requireNonNull(change.announcedOn());
        return facts.people().stream()
                .filter(person ->
                        change.team() == null || facts.unitsOf(person.team()).contains(change.team()))
                .filter(person -> couldHear(person, told))
                .count();
    }

    private boolean couldHear(Person person, LocalDate told) {
        boolean later = person.startedOn() != null && person.startedOn().isAfter(told);
        return !later && told.datesUntil(facts.today().plusDays(1)).anyMatch(day -> !facts.isAbsent(person.id(), day));
    }

    // COM-03 and COM-05

    private Answer withoutAsking(List<Change> changes) {
        if (!facts.keeps(Register.CHANGES)) {
            return Answer.UNKNOWN;
        }
        List<Change> unasked =
                changes.stream().filter(change -> isUnaskedWithin(365, change)).toList();
        boolean sure = unasked.stream().allMatch(change -> change.urgent() != null);
        List<Change> near =
                unasked.stream().filter(change -> isUnaskedWithin(30, change)).toList();
        boolean jobs = near.stream().anyMatch(change -> Boolean.TRUE.equals(change.touchesJobs()));
        return Answer.when(!near.isEmpty(), jobs ? HIGH : MODERATE, sure ? Confidence.HIGH : Confidence.MEDIUM);
    }

    private boolean isUnaskedWithin(long most, Change change) {
        long days = -facts.daysSince(change.takesEffectOn());
        return change.consultedOn() == null && !Boolean.TRUE.equals(change.urgent()) && days >= 0 && days <= most;
    }
}
