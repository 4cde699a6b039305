package work.connect.rules.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.fact.Fact;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.rules.ConnectEngine;

/**
 * A workplace of which nothing is known but what a test says. It is noon on Tuesday, 1 September 2026; registers are
 * kept for years unless a test says since when.
 */
final class Given {

    static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    private static final ConnectEngine ENGINE = ConnectEngine.standard();
    private static final LocalDate YEARS_AGO = LocalDate.parse("2020-01-01");
    private static final int MORNING = 9;

    private final ZoneId zone;
    private final Workplace.Builder facts;

    private Given(ZoneId zone) {
        this.zone = zone;
        facts = Workplace.asOf(TODAY.atTime(12, 0).atZone(zone).toInstant(), zone);
    }

    static Given aWorkplace() {
        return aWorkplaceIn(ZoneOffset.UTC);
    }

    static Given aWorkplaceIn(ZoneId zone) {
        return new Given(zone);
    }

    static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    static Person person(String id) {
        return Person.of(id, "desk");
    }

    /** The readers who read about groups alone. */
    static Stream<Viewer> readersOfGroups() {
        return Stream.of(Viewer.wellbeing(), Viewer.workerRepresentative(), Viewer.organisation());
    }

    Given keeps(Register... registers) {
        for (Register register : registers) {
            keeps(register, YEARS_AGO);
        }
        return this;
    }

    Given keeps(Register register, LocalDate since) {
        facts.keeps(register, since);
        return this;
    }

    Given calendar(WorkCalendar calendar) {
        facts.calendar(calendar);
        return this;
    }

    Given people(Person... people) {
        for (Person person : people) {
            facts.add(person);
        }
        return this;
    }

    /** People of whom only the team is known, from {@code p1} on. */
    Given peopleFromP1(int count) {
        for (int i = 1; i <= count; i++) {
            facts.add(person("p" + i));
        }
        return this;
    }

    Given oneToOne(String from, String to, LocalDate on) {
        return oneToOne(from, to, on.atTime(MORNING, 0).atZone(zone).toInstant());
    }

    Given oneToOne(String from, String to, Instant at) {
        return contact(Interaction.oneToOne(at, from, to));
    }

    Given contact(Interaction interaction) {
        facts.add(interaction);
        return this;
    }

    Given away(String person, LocalDate from, @Nullable LocalDate until) {
        facts.add(new Absence(person, from, until));
        return this;
    }

    /** One of the two names a tie that does them good; the other says nothing. */
    Given tie(String from, String to, RelationshipFunction function) {
        facts.add(Relationship.of(from, to, function));
        return this;
    }

    Given tie(String from, String to, RelationshipFunction function, Sign sign) {
        facts.add(Relationship.of(from, to, function).felt(sign));
        return this;
    }

    Given friends(String one, String other) {
        return tie(one, other, RelationshipFunction.FRIENDSHIP).tie(other, one, RelationshipFunction.FRIENDSHIP);
    }

    Given conflicts(Conflict... conflicts) {
        for (Conflict conflict : conflicts) {
            facts.add(conflict);
        }
        return this;
    }

    Given step(String conflict, LocalDate on, ConflictStep.Kind kind) {
        facts.add(ConflictStep.of(conflict, on, kind));
        return this;
    }

    Given report(ConductReport report) {
        facts.add(report);
        return this;
    }

    Given reporter(Reporter reporter) {
        facts.add(reporter);
        return this;
    }

    /** Anything else a workplace may know. */
    Given fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** What this reader is told of this workplace. */
    Told tells(Viewer reader) {
        return new Told(ENGINE.assess(facts.build()).reportFor(reader));
    }
}
