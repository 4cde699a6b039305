package work.connect.model.conduct;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reported how a person was treated. A report is enough to act on, never enough to conclude from.
 *
 * <p>There is no field for an account of what happened, and none for who reported: that is a {@link Reporter}, kept
 * apart.
 *
 * @param id unique among reports; the number under which the host handles the case
 * @param nature what it is about
 * @param receivedOn when it was received
 * @param affected the person it happened to
 * @param concerned the person whose conduct it is about; {@code null} when not named or not one of the people here
 * @param source how that person stands to the one affected
 * @param closedOn when the case was closed; {@code null} while it is open
 */
public record ConductReport(
        String id,
        ConductNature nature,
        LocalDate receivedOn,
        String affected,
        @Nullable String concerned,
        ConductSource source,
        @Nullable LocalDate closedOn) {

    public ConductReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(affected, "affected");
        Objects.requireNonNull(source, "source");
    }

    /** An open report that names nobody but the person affected. */
    public static ConductReport of(String id, ConductNature nature, LocalDate receivedOn, String affected) {
        return new ConductReport(id, nature, receivedOn, affected, null, ConductSource.NOT_SAID, null);
    }

    public ConductReport concerning(@Nullable String person) {
        return new ConductReport(id, nature, receivedOn, affected, person, source, closedOn);
    }

    public ConductReport from(ConductSource source) {
        return new ConductReport(id, nature, receivedOn, affected, concerned, source, closedOn);
    }

    public ConductReport closedOn(@Nullable LocalDate day) {
        return new ConductReport(id, nature, receivedOn, affected, concerned, source, day);
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "ConductReport[id=" + id + ", nature=" + nature + "]";
    }
}
