package work.connect.rules.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;

/** Who belongs together, and what counts as contact between them. */
record Office(Facts facts) {

    /** Whether both work here and are in one team, or one leads the other. */
    boolean areOfOneTeam(Person person, String other) {
        Person here = facts.personHere(other);
        return here != null
                && (here.team().equals(person.team()) || facts.leads(here, person) || facts.leads(person, here));
    }

    /** Who leads a team; null when nobody is known to. */
    @Nullable
    String leaderOf(String team) {
        return facts.workplace().teams().get(team).leader();
    }

    /** Whether a contact is a one-to-one of the person with who leads them. */
    boolean isOneToOneOf(Person person, Interaction contact) {
        String leader = facts.leaderOf(person);
        String other = otherOf(person, contact);
        return contact.purpose() == Purpose.ONE_TO_ONE && other != null && other.equals(leader);
    }

    /** With whom the person was in contact; null when it was between others. */
    @Nullable
    static String otherOf(Person person, Interaction contact) {
        if (person.id().equals(contact.from())) {
            return contact.to();
        }
        return person.id().equals(contact.to()) ? contact.from() : null;
    }

    /** News in writing reach many at once and bring nobody in touch. */
    static boolean isContact(Interaction contact) {
        boolean written = contact.channel() == Channel.EMAIL || contact.channel() == Channel.CHAT;
        return !(contact.purpose() == Purpose.UPDATE && written);
    }

    /** Whether people who would otherwise work have a day off. */
    boolean isHoliday(LocalDate day) {
        return facts.workplace().calendar().holidays().contains(day)
                && facts.workplace().calendar().weekdays().contains(day.getDayOfWeek());
    }

    boolean isWorkday(LocalDate day) {
        return facts.workplace().calendar().isWorkday(day);
    }
}
