package work.connect.model.connection;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/**
 * Somebody was invited to something that the people of a team do together, at work or after.
 *
 * @param event the id of the event; all who were invited to it have the same
 * @param on the day of the event
 * @param person who was invited
 * @param attended whether they came; never a finding about them
 */
@Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "who takes part in what is their own affair")
public record EventInvitation(
        String event,
        LocalDate on,
        @Refers(value = Refers.To.PERSON, on = "on") String person,
        @Nullable Boolean attended)
        implements Fact {

    public EventInvitation {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(person, "person");
    }

    public static EventInvitation of(String event, LocalDate on, String person) {
        return new EventInvitation(event, on, person, null);
    }

    public EventInvitation attended(@Nullable Boolean came) {
        return new EventInvitation(event, on, person, came);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "EventInvitation[on=" + on + "]";
    }
}
