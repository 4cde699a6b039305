package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.ExposureItem;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.people.Person;

/** Several people of a team who say that they are bullied, in words or at a question that asks about it: BUL-03. */
final class BullyingOracle implements Part {

    /** What somebody ticked last at such a question; of one day, whether any tick said so. */
    private record Ticked(LocalDate day, boolean says) {
        Ticked and(Ticked other) {
            int order = day.compareTo(other.day);
            return order > 0 ? this : order < 0 ? other : new Ticked(day, says || other.says);
        }
    }

    private final Facts facts;
    private final Set<String> tellers = new HashSet<>();
    private final Map<String, Ticked> ticked = new HashMap<>();

    BullyingOracle(Facts facts) {
        this.facts = facts;
        for (ConductExperience told : facts.all(ConductExperience.class)) {
            if (isCounted(told.person(), told.answeredOn()) && ExperienceOracle.isBullying(told)) {
                tellers.add(told.person());
            }
        }
        for (ItemAnswer answer : facts.all(ItemAnswer.class)) {
            LocalDate day = facts.surveys().own().day(answer.answeredOn(), answer.wave());
            ExposureItem question = question(answer);
            if (question != null && day != null && isCounted(answer.person(), day)) {
                Ticked tick = new Ticked(day, question.exposed().contains(answer.value()));
                ticked.merge(answer.person(), tick, Ticked::and);
            }
        }
    }

    private @Nullable ExposureItem question(ItemAnswer answer) {
        Instruments instruments = facts.workplace().instruments();
        return instruments.find(answer.instrument()).map(Instrument::exposures).orElse(List.of()).stream()
                .filter(question -> question.hazard() == Hazard.BULLYING)
                .filter(question -> question.code().equals(answer.item()))
                .findFirst()
                .orElse(null);
    }

    /** Of the last year, and of the team somebody is in today. */
    private boolean isCounted(String id, LocalDate day) {
        Person person = facts.personHere(id);
        return person != null && facts.daysSince(day) <= 365 && facts.isInTheTeamOfTodayOn(person, day);
    }

    @Override
    public List<String> rules() {
        return List.of("BUL-03");
    }

    @Override
    public void tell(Said said) {
        boolean kept = facts.keeps(Register.CONDUCT_EXPERIENCES);
        for (String team : facts.teams()) {
            List<Person> members = facts.membersOf(team);
            long told = members.stream().filter(this::says).count();
            long asked = members.stream()
                    .filter(member -> kept || says(member) || ticked.containsKey(member.id()))
                    .count();
            boolean several = told >= 3 && told * 10 >= asked;
            boolean known = kept || members.stream().anyMatch(member -> ticked.containsKey(member.id()));
            Answer answer = Answer.when(several, HIGH, Confidence.HIGH);
            said.note("BUL-03", Subject.team(team), Answer.of(List.of(answer, known ? Answer.SILENT : Answer.UNKNOWN)));
        }
    }

    private boolean says(Person person) {
        Ticked tick = ticked.get(person.id());
        return tellers.contains(person.id()) || (tick != null && tick.says());
    }
}
