package work.connect.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.measure.Construct;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;

/** A team of twelve, built with as little as possible: what the first assessment of a fresh virtual machine is of. */
final class TwelvePeople {

    private static final int SIZE = 12;
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private TwelvePeople() {}

    static Workplace workplace() {
        Workplace.Builder facts = Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"));
        for (Register register : Register.values()) {
            facts.keeps(register, TODAY.minusDays(240));
        }
        for (int person = 0; person < SIZE; person++) {
            person(facts, person);
        }
        return facts.add(Conflict.between("c1", id(3), id(4)).openedOn(TODAY.minusDays(40)))
                .add(measure(
                        Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT), "47.5"))
                .add(measure(
                        Instruments.standard()
                                .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                        "4.8"))
                .build();
    }

    private static void person(Workplace.Builder facts, int person) {
        facts.add(Person.of(id(person), "team")
                .ledBy(person == 0 ? null : id(0))
                .startedOn(TODAY.minusDays(50L + 90 * person)));
        for (int step = 1; step <= 4; step++) {
            facts.add(Relationship.of(id(person), id(person + step), function(person, step)));
            facts.add(Relationship.of(id(person + step), id(person), function(person + step, step)));
        }
        for (int week = person; person > 0 && week < 20; week += 3) {
            facts.add(Interaction.oneToOne(NOW.minusSeconds(604_800L * week + 3_600), id(0), id(person)));
        }
    }

    private static RelationshipFunction function(int person, int step) {
        RelationshipFunction[] functions = RelationshipFunction.values();
        return functions[(person + step) % functions.length];
    }

    private static Measure measure(InstrumentScale scale, String mean) {
        return Measure.of("team", scale, mean).answeredBy(11).answeredOn(TODAY.minusDays(60));
    }

    private static String id(int person) {
        return "p" + person % SIZE;
    }
}
