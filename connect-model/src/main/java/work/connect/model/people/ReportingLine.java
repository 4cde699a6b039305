package work.connect.model.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/**
 * To whom a person reported, from when to when.
 *
 * <p>Nobody reports to two people on one day, and the line of today names the same leader as {@link Person#leader()}.
 *
 * @param person who reported
 * @param leader to whom; need not be one of the people known here
 * @param from the first day
 * @param until the last day, inclusive; {@code null} while it lasts
 */
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "organisation charts say as much")
public record ReportingLine(
        @Refers(Refers.To.PERSON) String person,
        @Refers(Refers.To.ANYBODY) @OtherThan("person") String leader,
        @MayLieAhead LocalDate from,
        @MayLieAhead @NotBefore("from") @Nullable LocalDate until)
        implements Fact {

    public ReportingLine {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(from, "from");
    }

    /** A line that lasts. */
    public static ReportingLine of(String person, String leader, LocalDate from) {
        return new ReportingLine(person, leader, from, null);
    }

    public ReportingLine until(@Nullable LocalDate day) {
        return new ReportingLine(person, leader, from, day);
    }

    /** Names nobody, so that no log line can. */
    @Override
    public String toString() {
        return "ReportingLine[from=" + from + ", until=" + until + "]";
    }
}
