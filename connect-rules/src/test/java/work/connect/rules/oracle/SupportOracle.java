package work.connect.rules.oracle;

import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.FRIENDSHIP;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TrustFacet;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;

/** What people say others are to them: SUP-04, SUP-05, SUP-07 and ISO-02. */
final class SupportOracle implements Part {

    private static final Set<RelationshipFunction> SUPPORT =
            Set.of(TASK_ASSISTANCE, CAREER_ADVANCEMENT, PERSONAL_GROWTH, EMOTIONAL_SUPPORT);

    private final Facts facts;

    SupportOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("SUP-04", "SUP-05", "SUP-07", "ISO-02");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            Subject subject = Subject.person(person.id());
            said.note("SUP-04", subject, nobodyToLeanOn(person));
            said.note("SUP-05", subject, allFromOne(person));
            said.note("SUP-07", subject, nobodyWhoHelps(person));
            said.note("ISO-02", subject, fewBackers(person));
        }
    }

    private boolean asked(Person person, Register register) {
        return facts.keeps(register) && facts.ties().answered(person);
    }

    /** What nobody names was not asked about, as far as may be told; strained ties tell nothing of it. */
    private boolean somebodyNames(Predicate<Relationship> what) {
        return facts.ties().all().stream()
                .filter(tie -> tie.sign() != Sign.STRAINED)
                .anyMatch(what);
    }

    /** What the person says of colleagues, strained ties left out. */
    private List<Relationship> named(Person person, Predicate<Relationship> what) {
        return facts.ties().of(person).stream()
                .filter(tie -> tie.sign() != Sign.STRAINED)
                .filter(what)
                .toList();
    }

    private Set<String> whom(List<Relationship> ties) {
        return ties.stream().map(Relationship::to).collect(Collectors.toSet());
    }

    private Answer unlessNew(Person person, boolean so, Severity severity) {
        Confidence confidence = person.startedOn() == null ? Confidence.LOW : Confidence.HIGH;
        return Answer.when(so && !facts.startedWithin(119, person), severity, confidence);
    }

    private static boolean isBackedOutside(Person person) {
        return person.preferences().contains(Preference.SUPPORT_OUTSIDE_WORK);
    }

    private Answer nobodyToLeanOn(Person person) {
        if (!asked(person, Register.CLOSE_TIES) || !somebodyNames(tie -> tie.function() == EMOTIONAL_SUPPORT)) {
            return Answer.UNKNOWN;
        }
        boolean nobody = named(person, tie -> tie.function() == EMOTIONAL_SUPPORT && facts.isHere(tie.to()))
                .isEmpty();
        return unlessNew(person, nobody && !isBackedOutside(person), LOW);
    }

    private Answer nobodyWhoHelps(Person person) {
        if (!asked(person, Register.EVERYDAY_TIES) || !somebodyNames(tie -> tie.function() == TASK_ASSISTANCE)) {
            return Answer.UNKNOWN;
        }
        boolean nobody = named(person, tie -> tie.function() == TASK_ASSISTANCE && facts.isHere(tie.to()))
                .isEmpty();
        return unlessNew(person, nobody, LOW);
    }

    private Answer fewBackers(Person person) {
        boolean askedAbout =
                somebodyNames(tie -> tie.trust().contains(TrustFacet.SUPPORT) || tie.function() == EMOTIONAL_SUPPORT);
        if (!asked(person, Register.CLOSE_TIES) || !askedAbout) {
            return Answer.UNKNOWN;
        }
        Set<String> backers = whom(named(person, tie -> standsBy(tie) && facts.isHere(tie.to())));
        boolean few = backers.size() < 2 && !isBackedOutside(person);
        return unlessNew(person, few, person.workMode() == WorkMode.REMOTE ? MODERATE : LOW);
    }

    private static boolean standsBy(Relationship tie) {
        return tie.trust().contains(TrustFacet.SUPPORT)
                || tie.function() == EMOTIONAL_SUPPORT
                || tie.function() == FRIENDSHIP;
    }

    private Answer allFromOne(Person person) {
        if (!asked(person, Register.CLOSE_TIES) || !asked(person, Register.EVERYDAY_TIES)) {
            return Answer.UNKNOWN;
        }
        List<Relationship> here = named(person, tie -> SUPPORT.contains(tie.function()) && facts.isHere(tie.to()));
        List<Relationship> left = named(person, tie -> SUPPORT.contains(tie.function()) && hasLeft(tie.to()));
        List<Relationship> support = here.isEmpty() ? left : here;
        Set<String> sources = whom(support);
        long kinds = support.stream().map(Relationship::function).distinct().count();
        boolean fragile = sources.size() == 1
                && kinds >= 2
                && facts.membersOf(person.team()).size() >= 4;
        boolean gone = here.isEmpty() || sources.stream().anyMatch(this::isAwayForLong);
        return unlessNew(person, fragile, gone ? MODERATE : LOW);
    }

    private boolean hasLeft(String other) {
        return facts.workplace().person(other).orElseThrow().hasLeftBy(facts.today());
    }

    /** For at least 28 days today, of one leave. */
    private boolean isAwayForLong(String other) {
        return facts.of(Absence.class, other).stream()
                .filter(absence -> absence.until() == null || !absence.until().isBefore(facts.today()))
                .anyMatch(absence -> facts.daysSince(absence.from()) >= 27);
    }
}
