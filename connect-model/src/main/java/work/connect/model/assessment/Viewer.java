package work.connect.model.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a report. The host answers for it that the reader is who they say.
 *
 * @param audience in which capacity
 * @param person the reader's pseudonym; {@code null} for the audiences that read about groups alone
 */
public record Viewer(Audience audience, @Nullable String person) {

    public Viewer {
        Objects.requireNonNull(audience, "audience");
        if (audience.readsGroups() != (person == null)) {
            throw new IllegalArgumentException(
                    audience.readsGroups()
                            ? "A reader as (%s) reads about groups and needs no person.".formatted(audience)
                            : "A reader as (%s) must say who they are, for what they may see depends on it."
                                    .formatted(audience));
        }
    }

    public static Viewer employee(String person) {
        return new Viewer(Audience.PERSON, person);
    }

    public static Viewer leader(String person) {
        return new Viewer(Audience.LEADER, person);
    }

    public static Viewer wellbeing() {
        return new Viewer(Audience.WELLBEING, null);
    }

    /** A handler of cases; may be one of the people of the workplace, or somebody from outside. */
    public static Viewer caseHandler(String person) {
        return new Viewer(Audience.CASE_HANDLER, person);
    }

    public static Viewer workerRepresentative() {
        return new Viewer(Audience.WORKER_REPRESENTATIVE, null);
    }

    public static Viewer organisation() {
        return new Viewer(Audience.ORGANISATION, null);
    }

    /** Who reads, for audiences that name a person. */
    public String reader() {
        return Objects.requireNonNull(person, "a reader of groups has no name");
    }
}
