package work.connect.examples.acme;

import java.time.LocalDate;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.OwnFact;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/**
 * A shift on a weekend, as Acme's rosters hold it: a kind of facts that Connect does not have.
 *
 * @param person who worked
 * @param on on which Saturday or Sunday
 */
@OwnFact("weekend_shifts")
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "it holds rosters alone")
public record WeekendShift(
        @Refers(value = Refers.To.PERSON, on = "on") String person, LocalDate on) implements Fact {

    public static WeekendShift of(String person, LocalDate on) {
        return new WeekendShift(person, on);
    }
}
