package work.connect.rules.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Channel;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.fact.Fact;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.rules.ConnectEngine;
import work.connect.rules.rulebook.RuleBook;

/**
 * A workplace of which nothing is known but the contacts a test tells. It is noon on Tuesday, 1 September 2026; all
 * registers that contacts rest on are kept for years unless a test says since when.
 */
final class GivenContact {

    private static final ConnectEngine STANDARD = ConnectEngine.standard();
    private static final ConnectEngine WITH_TELEMETRY =
            ConnectEngine.builder().rules(RuleBook.telemetry()).build();

    private final Workplace.Builder facts =
            Workplace.asOf(Given.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private int requests;

    /** Nothing is kept. */
    static GivenContact nothingKept() {
        return new GivenContact();
    }

    /** Contacts of all kinds, help, thanks and absences are on record. */
    static GivenContact aWorkplace() {
        return nothingKept()
                .keeps(Register.ONE_TO_ONES)
                .keeps(Register.CONTACTS)
                .keeps(Register.RECOGNITIONS)
                .keeps(Register.HELP_REQUESTS)
                .keeps(Register.ABSENCES)
                .keeps(Register.ACTIONS);
    }

    GivenContact keeps(Register register) {
        return keeps(register, LocalDate.parse("2020-01-01"));
    }

    GivenContact keeps(Register register, LocalDate since) {
        facts.keeps(register, since);
        return this;
    }

    GivenContact calendar(WorkCalendar calendar) {
        facts.calendar(calendar);
        return this;
    }

    GivenContact with(Fact... some) {
        facts.addAll(List.of(some));
        return this;
    }

    GivenContact people(Person... people) {
        return with(people);
    }

    /** These many people of a team, called by its first letter and a number from 1 on. */
    GivenContact team(String team, int people) {
        for (int i = 1; i <= people; i++) {
            facts.add(Person.of(team.substring(0, 1) + i, team));
        }
        return this;
    }

    GivenContact away(String person, int fromDaysAgo, @Nullable Integer untilDaysAgo) {
        return with(new Absence(
                person, Given.daysAgo(fromDaysAgo), untilDaysAgo == null ? null : Given.daysAgo(untilDaysAgo)));
    }

    GivenContact contact(String from, String to, int daysAgo) {
        return contact(from, to, daysAgo, null, null);
    }

    GivenContact contact(String from, String to, int daysAgo, @Nullable Purpose purpose, @Nullable Channel channel) {
        return with(Interaction.of(morning(daysAgo), from, to).purpose(purpose).channel(channel));
    }

    /** The same contact on each of these many days, the last of them so many days ago. */
    GivenContact contacts(int times, String from, String to, int daysAgo, @Nullable Purpose purpose) {
        for (int i = 0; i < times; i++) {
            contact(from, to, daysAgo + i, purpose, null);
        }
        return this;
    }

    /** As many contacts in each week from one to another, week 0 being the seven days up to yesterday. */
    GivenContact weekly(int times, String from, String to, int fromWeek, int untilWeek, @Nullable Channel channel) {
        for (int week = fromWeek; week <= untilWeek; week++) {
            for (int i = 0; i < times; i++) {
                contact(from, to, week * 7 + 1 + i % 7, Purpose.WORK, channel);
            }
        }
        return this;
    }

    GivenContact oneToOne(String from, String to, int daysAgo) {
        return contact(from, to, daysAgo, Purpose.ONE_TO_ONE, null);
    }

    GivenContact oneToOne(String from, String to, int daysAgo, int minutes) {
        return with(Interaction.oneToOne(morning(daysAgo), from, to).lasting(minutes));
    }

    GivenContact thanks(int times, String to) {
        return yesterday(times, "boss", to, Purpose.RECOGNITION);
    }

    GivenContact helps(int times, String from, String to) {
        return yesterday(times, from, to, Purpose.HELP_GIVEN);
    }

    private GivenContact yesterday(int times, String from, String to, Purpose purpose) {
        for (int i = 0; i < times; i++) {
            facts.add(Interaction.of(morning(1).plusSeconds(i), from, to).purpose(purpose));
        }
        return this;
    }

    /** A request that nobody has answered. */
    static HelpRequest request(String id, String from, int daysAgo) {
        return HelpRequest.of(id, from, Given.daysAgo(daysAgo));
    }

    GivenContact asks(String from, String to) {
        return with(request("r" + requests++, from, 3).to(to).answeredOn(Given.daysAgo(2)));
    }

    private static Instant morning(int daysAgo) {
        return Given.daysAgo(daysAgo).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    /** What this reader is told by the rules of every host. */
    Told tells(Viewer reader) {
        return new Told(STANDARD.assess(facts.build()).reportFor(reader));
    }

    /** What this reader is told where the host has opted into the rules for telemetry. */
    Told tellsWithTelemetry(Viewer reader) {
        return new Told(WITH_TELEMETRY.assess(facts.build()).reportFor(reader));
    }

    /** How pressing the shown figures about a hazard in a team are, those that are quiet left out. */
    static List<Severity> pressing(Told told, Hazard hazard, String team) {
        return told.report().figures().stream()
                .filter(figure -> figure.hazard() == hazard)
                .filter(figure -> figure.group().toString().contains(team))
                .map(figure -> figure.severity())
                .filter(severity -> severity != Severity.NONE)
                .toList();
    }
}
