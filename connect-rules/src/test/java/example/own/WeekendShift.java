package example.own;

import java.time.LocalDate;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.OwnFact;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/** A shift that somebody worked on a weekend. */
@OwnFact("weekend_shifts")
@Disclosed(value = DisclosureClass.WORK_DESIGN, because = "it holds rosters alone")
public record WeekendShift(
        @Refers(value = Refers.To.PERSON, on = "on") String person, LocalDate on) implements Fact {}
