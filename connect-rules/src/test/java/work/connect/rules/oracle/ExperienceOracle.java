package work.connect.rules.oracle;

import static work.connect.model.conduct.Answer.NO;
import static work.connect.model.conduct.Answer.YES;
import static work.connect.model.hazard.Severity.CRITICAL;
import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.MODERATE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductSource;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** What people answered of how they were treated: INC-04, INC-05 and PSY-03. */
final class ExperienceOracle implements Part {

    /** What people meet with who are treated without respect. */
    private static final Set<ConductNature> UNCIVIL = EnumSet.complementOf(EnumSet.of(
            ConductNature.SEXUAL_HARASSMENT,
            ConductNature.PHYSICAL_ASSAULT,
            ConductNature.LESS_FAVOURABLE_TREATMENT,
            ConductNature.TIME_OFF_FOR_ILLNESS_DENIED,
            ConductNature.TIME_OFF_FOR_CARE_DENIED,
            ConductNature.PERSONAL_INFORMATION_DISCLOSED,
            ConductNature.SOMETHING_ELSE));

    private final Facts facts;

    ExperienceOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("INC-04", "INC-05", "PSY-03");
    }

    @Override
    public void tell(Said said) {
        for (String team : facts.teams()) {
            Subject subject = Subject.team(team);
            said.note(
                    "INC-04", subject, told(team, 0, told -> isUncivil(told) && isFromUnknown(told) && isOf(told, 90)));
            said.note("INC-05", subject, told(team, 25, told -> isUncivil(told) && isOf(told, 90)));
        }
        for (Person person : facts.people()) {
            said.note("PSY-03", Subject.person(person.id()), punished(person));
        }
    }

    private Answer told(String team, int percent, Predicate<ConductExperience> what) {
        boolean kept = facts.keeps(Register.CONDUCT_EXPERIENCES);
        List<Person> members = facts.membersOf(team);
        long tellers = members.stream()
                .filter(person -> facts.of(ConductExperience.class, person.id()).stream()
                        .filter(told -> facts.isInTheTeamOfTodayOn(person, told.answeredOn()))
                        .anyMatch(told -> told.person().equals(person.id()) && what.test(told)))
                .count();
        if (!kept) {
            return Answer.UNKNOWN;
        }
        boolean many = tellers >= 3 && tellers * 100 >= (long) percent * members.size();
        return Answer.when(many, MODERATE, Confidence.HIGH);
    }

    private boolean isOf(ConductExperience told, long days) {
        return facts.daysSince(told.answeredOn()) <= days;
    }

    /** By people from here, or nobody knows by whom. */
    static boolean isUncivil(ConductExperience told) {
        return !Collections.disjoint(told.natures(), UNCIVIL) && isFromHere(told);
    }

    static boolean isFromHere(ConductExperience told) {
        return told.sources().isEmpty() || !told.sources().stream().allMatch(ConductSource::isFromOutside);
    }

    private static boolean isFromUnknown(ConductExperience told) {
        return Set.of(ConductSource.NOT_SAID).containsAll(told.sources());
    }

    /** Of several kinds, or not stopped. */
    static boolean isBullying(ConductExperience told) {
        long kinds = told.natures().stream().filter(UNCIVIL::contains).count();
        return isUncivil(told) && (kinds > 1 || told.behaviourStopped() == NO);
    }

    // PSY-03

    private Answer punished(Person person) {
        boolean told = facts.of(ConductExperience.class, person.id()).stream()
                .filter(answer -> answer.person().equals(person.id()) && isOf(answer, 365))
                .anyMatch(answer -> answer.feltPunished() == YES);
        boolean known = facts.keeps(Register.CONDUCT_EXPERIENCES) && facts.keeps(Register.RAISED_CONCERNS);
        Answer felt = told ? Answer.speaks(HIGH, Confidence.HIGH) : known ? Answer.SILENT : Answer.UNKNOWN;
        return Answer.of(List.of(
                felt,
                Answer.when(metWithASetback(person, false), HIGH, Confidence.HIGH),
                Answer.when(metWithASetback(person, true), CRITICAL, Confidence.HIGH)));
    }

    private boolean metWithASetback(Person person, boolean confirmed) {
        return facts.of(RaisedConcern.class, person.id()).stream()
                .filter(concern -> person.id().equals(concern.person()) && concern.setbackOn() != null)
                .filter(concern -> facts.daysSince(concern.raisedOn()) - facts.daysSince(concern.setbackOn()) <= 90)
                .filter(concern -> facts.daysSince(concern.setbackOn()) <= 365)
                .anyMatch(concern -> confirmed
                        ? Boolean.TRUE.equals(concern.setbackConfirmed())
                        : !Boolean.FALSE.equals(concern.setbackConfirmed()));
    }
}
