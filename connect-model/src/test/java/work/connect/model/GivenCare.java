package work.connect.model;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;

/** Care, where Lea leads Sam and Kim, and what is said to be wrong once something is added. */
final class GivenCare {

    static final Instant NOW = Instant.parse("2026-09-30T21:59:00Z");
    static final LocalDate TODAY = parse("2026-09-30");
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final LocalDate LONG_AGO = parse("2020-01-01");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private GivenCare() {}

    static Workplace.Builder care() {
        return Workplace.asOf(NOW, BERLIN)
                .add(Person.of("lea", "care"))
                .add(Person.of("sam", "care").ledBy("lea"))
                .add(Person.of("kim", "care").ledBy("lea"));
    }

    static Relationship tie(String from, String to) {
        return Relationship.of(from, to, RelationshipFunction.FRIENDSHIP);
    }

    static Measure support(String value) {
        return Measure.of(
                "care", Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT), value);
    }

    static InvalidWorkplaceException refusal(Workplace.Builder facts) {
        return catchThrowableOfType(InvalidWorkplaceException.class, facts::build);
    }

    static void assertTold(Workplace.Builder facts, String... problems) {
        assertThat(EveryFaultAloneTest.told(facts)).containsExactly(problems);
    }
}
