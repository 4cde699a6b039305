package work.connect.model.conduct;

import java.util.Objects;
import java.util.Set;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Refers;
import work.connect.model.fact.Several;
import work.connect.model.hazard.DisclosureClass;

/**
 * Who made a {@link ConductReport}. Released only to case handlers the reporter agreed to, one by one.
 *
 * @param report the id of the report
 * @param person who made it
 * @param consentsTo the case handlers who may know who reported. Who is affected is for that person to say: see {@link
 *     ConductReport#affectedConsentsTo()}
 */
@Disclosed(value = DisclosureClass.CONDUCT, because = "whoever reports must not pay for it")
public record Reporter(
        @Refers(Refers.To.CONDUCT_REPORT) String report,
        @Refers(Refers.To.PERSON) String person,
        @Refers(Refers.To.ANYBODY) Set<String> consentsTo)
        implements Fact {

    public Reporter {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(person, "person");
        consentsTo = Several.copy("consentsTo", consentsTo);
    }

    /** A reporter who has agreed to be known to nobody. */
    public static Reporter of(String report, String person) {
        return new Reporter(report, person, Set.of());
    }

    public Reporter consentingTo(String... handlers) {
        return new Reporter(report, person, Several.adding("consentsTo", consentsTo, handlers));
    }

    /** Names neither the person nor the report, so that no log line can. */
    @Override
    public String toString() {
        return "Reporter[]";
    }
}
