package work.connect.rules.oracle;

import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;

/** Growing and giving: GRO-01. */
final class GrowthOracle implements Part {

    private static final Set<RelationshipFunction> GROWING_OR_GIVING =
            Set.of(CAREER_ADVANCEMENT, PERSONAL_GROWTH, GIVING_TO_OTHERS);

    private final Facts facts;
    private final boolean askedAbout;

    GrowthOracle(Facts facts) {
        this.facts = facts;
        askedAbout = GROWING_OR_GIVING.stream()
                .allMatch(function -> facts.ties().all().stream()
                        .anyMatch(tie -> tie.function() == function && tie.sign() != Sign.STRAINED));
    }

    @Override
    public List<String> rules() {
        return List.of("GRO-01");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("GRO-01", Subject.person(person.id()), Answer.of(List.of(ties(person), talks(person))));
        }
    }

    private static boolean isContent(Person person) {
        return person.preferences().contains(Preference.NO_CAREER_CHANGE);
    }

    private Answer ties(Person person) {
        boolean kept = facts.keeps(Register.CLOSE_TIES) && facts.keeps(Register.EVERYDAY_TIES);
        if (!kept || !askedAbout || !facts.ties().answered(person)) {
            return Answer.UNKNOWN;
        }
        boolean growsOrGives = facts.ties().of(person).stream()
                .filter(tie -> facts.isHere(tie.to()))
                .filter(tie -> tie.sign() != Sign.STRAINED)
                .anyMatch(tie -> GROWING_OR_GIVING.contains(tie.function()));
        Confidence confidence = person.startedOn() == null ? Confidence.LOW : Confidence.HIGH;
        boolean settled = !facts.startedWithin(119, person);
        return Answer.when(settled && !growsOrGives && !isContent(person), LOW, confidence);
    }

    private Answer talks(Person person) {
        if (!facts.keeps(Register.CAREER_TALKS)) {
            return Answer.UNKNOWN;
        }
        List<LocalDate> talks = facts.of(Interaction.class, person.id()).stream()
                .filter(talk -> talk.purpose() == Purpose.CAREER_TALK || talk.purpose() == Purpose.MENTORING)
                .filter(talk -> isAbout(person, talk.from(), talk.to()) || isAbout(person, talk.to(), talk.from()))
                .map(talk -> facts.dayOf(talk.at()))
                .toList();
        LocalDate since = facts.workplace().keptSince(Register.CAREER_TALKS).orElseThrow();
        LocalDate started = person.startedOn();
        LocalDate from = Stream.concat(Stream.concat(talks.stream(), Stream.ofNullable(started)), Stream.of(since))
                .max(LocalDate::compareTo)
                .orElseThrow();
        long days = facts.leaves().daysHere(person.id(), from, facts.today());
        Confidence confidence = talks.isEmpty() && started == null
                ? Confidence.LOW
                : facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
        return Answer.when(days > 180 && !isContent(person), days > 365 ? MODERATE : LOW, confidence);
    }

    /** A talk of a leader with somebody they lead is about the growth of the one who is led. */
    private boolean isAbout(Person person, String one, String other) {
        boolean leadsTheOther = facts.workplace()
                .person(other)
                .filter(led -> facts.isHere(other) && person.id().equals(facts.leaderOf(led)))
                .isPresent();
        return person.id().equals(one) && !leadsTheOther;
    }
}
