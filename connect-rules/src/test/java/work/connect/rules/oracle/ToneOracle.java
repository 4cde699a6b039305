package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Tone;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** How people rated their contacts with a colleague: CON-08 and HQC-01. */
final class ToneOracle implements Part {

    private record Rated(long days, boolean strained) {}

    private final Facts facts;

    ToneOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("CON-08", "HQC-01");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            Subject subject = Subject.person(person.id());
            List<Person> others = inContactWith(person);
            for (Person other : others) {
                List<Rated> rated = rated(person, other);
                said.note("CON-08", subject, tense(rated));
                said.note("HQC-01", subject, wearing(rated));
            }
            boolean kept = facts.keepsSince(Register.TONES, facts.today().minusDays(42));
            boolean anything = others.stream()
                    .anyMatch(other -> !within(0, 42, rated(person, other)).isEmpty());
            if (!kept || !anything) {
                rules().forEach(rule -> said.note(rule, subject, Answer.UNKNOWN));
            }
        }
    }

    private List<Person> inContactWith(Person person) {
        return facts.of(Interaction.class, person.id()).stream()
                .flatMap(contact -> Stream.of(contact.from(), contact.to()))
                .distinct()
                .filter(id -> !id.equals(person.id()) && facts.isHere(id))
                .map(facts::personHere)
                .toList();
    }

    private List<Rated> rated(Person person, Person other) {
        return facts.of(Interaction.class, person.id()).stream()
                .filter(contact -> isBetween(person, other, contact) && toneFor(person, contact) != null)
                .map(contact ->
                        new Rated(facts.daysSince(facts.dayOf(contact.at())), isStrained(toneFor(person, contact))))
                .toList();
    }

    private static boolean isBetween(Person one, Person other, Interaction contact) {
        return (contact.from().equals(one.id()) && contact.to().equals(other.id()))
                || (contact.from().equals(other.id()) && contact.to().equals(one.id()));
    }

    private static @Nullable Tone toneFor(Person person, Interaction contact) {
        return contact.from().equals(person.id()) ? contact.fromTone() : contact.toTone();
    }

    private static boolean isStrained(@Nullable Tone tone) {
        return tone == Tone.UNCIVIL || tone == Tone.HOSTILE;
    }

    private static List<Rated> within(long first, long last, List<Rated> rated) {
        return rated.stream()
                .filter(contact -> contact.days() >= first && contact.days() <= last)
                .toList();
    }

    private static long strained(List<Rated> rated) {
        return rated.stream().filter(Rated::strained).count();
    }

    /** Whether it turned or stayed, it is to be looked at; a rating of the weeks before is needed to tell. */
    private static Answer tense(List<Rated> rated) {
        boolean now = strained(within(0, 14, rated)) >= 1;
        boolean before = !within(15, 42, rated).isEmpty();
        return Answer.when(now && before, LOW, Confidence.HIGH);
    }

    private static Answer wearing(List<Rated> rated) {
        List<Rated> lately = within(0, 30, rated);
        long strained = strained(lately);
        return Answer.when(lately.size() >= 5 && strained >= 3, strained >= 5 ? MODERATE : LOW, Confidence.HIGH);
    }
}
