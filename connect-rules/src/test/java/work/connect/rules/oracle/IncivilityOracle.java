package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductSource;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Tone;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** Disrespect that somebody told of, in surveys and of their contacts: INC-01 and INC-03. */
final class IncivilityOracle implements Part {

    private static final Set<Channel> ONLINE = EnumSet.of(Channel.EMAIL, Channel.CHAT, Channel.VIDEO);

    /** That somebody met with disrespect so many days ago. */
    private record Met(long days, boolean fromAbove) {}

    private final Facts facts;

    IncivilityOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("INC-01", "INC-03");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("INC-01", Subject.person(person.id()), weekAfterWeek(person));
            said.note("INC-03", Subject.person(person.id()), online(person));
        }
    }

    // INC-01

    private Answer weekAfterWeek(Person person) {
        List<Met> met = new ArrayList<>();
        facts.of(ConductExperience.class, person.id()).stream()
                .filter(told -> told.person().equals(person.id()) && ExperienceOracle.isUncivil(told))
                .forEach(told -> met.add(new Met(facts.daysSince(told.answeredOn()), isFromAbove(told))));
        facts.of(Interaction.class, person.id()).stream()
                .filter(contact -> isUncivil(toneFor(person, contact)))
                .forEach(contact ->
                        met.add(new Met(facts.daysSince(facts.dayOf(contact.at())), isFromAbove(person, contact))));
        List<Met> lately = met.stream().filter(one -> one.days() < 28).toList();
        long weeks = lately.stream().map(one -> one.days() / 7).distinct().count();
        boolean above = lately.stream().anyMatch(Met::fromAbove);
        if (weeks >= 3) {
            boolean all = weeks >= 4;
            return Answer.speaks(all ? (above ? HIGH : MODERATE) : above ? MODERATE : LOW, Confidence.HIGH);
        }
        LocalDate first = facts.today().minusDays(27);
        boolean known =
                facts.keepsSince(Register.CONDUCT_EXPERIENCES, first) || facts.keepsSince(Register.TONES, first);
        return known ? Answer.SILENT : Answer.UNKNOWN;
    }

    private static boolean isFromAbove(ConductExperience told) {
        return told.sources().contains(ConductSource.OWN_LEADER)
                || told.sources().contains(ConductSource.OTHER_SENIOR_PERSON);
    }

    private boolean isFromAbove(Person person, Interaction contact) {
        String other = contact.from().equals(person.id()) ? contact.to() : contact.from();
        return facts.workplace().isAbove(other, person.id());
    }

    private @Nullable Tone toneFor(Person person, Interaction contact) {
        boolean reachedOut = contact.from().equals(person.id());
        if (!facts.isHere(reachedOut ? contact.to() : contact.from())) {
            return null;
        }
        return reachedOut ? contact.fromTone() : contact.to().equals(person.id()) ? contact.toTone() : null;
    }

    private static boolean isUncivil(@Nullable Tone tone) {
        return tone == Tone.UNCIVIL || tone == Tone.HOSTILE;
    }

    // INC-03

    private Answer online(Person person) {
        int acts = 0;
        for (Interaction contact : facts.of(Interaction.class, person.id())) {
            Tone tone = toneFor(person, contact);
            boolean recent = facts.daysSince(facts.dayOf(contact.at())) < 28;
            if (recent && isUncivil(tone) && contact.channel() != null && ONLINE.contains(contact.channel())) {
                boolean outside = Boolean.TRUE.equals(contact.outsideHours())
                        && contact.to().equals(person.id());
                acts += outside && tone == Tone.HOSTILE ? 2 : 1;
            }
        }
        if (acts >= 2) {
            return Answer.speaks(MODERATE, Confidence.HIGH);
        }
        return facts.keepsSince(Register.TONES, facts.today().minusDays(27)) ? Answer.SILENT : Answer.UNKNOWN;
    }
}
