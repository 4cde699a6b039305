package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.MODERATE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;

/** What people answered of violence and harassment they met with: SH-03, VIO-02 and HAR-03. */
final class HarmOracle implements Part {

    private static final Map<String, Map<ConductNature, Severity>> HARM = Map.of(
            "SH-03", Map.of(ConductNature.SEXUAL_HARASSMENT, HIGH),
            "VIO-02",
                    Map.of(
                            ConductNature.PHYSICAL_ASSAULT, HIGH,
                            ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION, MODERATE),
            "HAR-03",
                    Map.of(
                            ConductNature.REMARKS_ABOUT_APPEARANCE, MODERATE,
                            ConductNature.LESS_FAVOURABLE_TREATMENT, MODERATE,
                            ConductNature.REMARKS_ABOUT_HEALTH_OR_SICK_LEAVE, MODERATE));

    private final Facts facts;

    HarmOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.copyOf(HARM.keySet());
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            HARM.forEach((rule, natures) -> said.note(rule, Subject.person(person.id()), told(person, natures)));
        }
    }

    private Answer told(Person person, Map<ConductNature, Severity> natures) {
        Optional<Severity> gravest = facts.of(ConductExperience.class, person.id()).stream()
                .filter(answer -> answer.person().equals(person.id()))
                .filter(answer -> facts.daysSince(answer.answeredOn()) <= 365)
                .flatMap(answer -> answer.natures().stream())
                .filter(natures::containsKey)
                .map(natures::get)
                .max(Severity::compareTo);
        if (gravest.isPresent()) {
            return Answer.speaks(gravest.get(), Confidence.HIGH);
        }
        return facts.keeps(Register.CONDUCT_EXPERIENCES) ? Answer.SILENT : Answer.UNKNOWN;
    }
}
