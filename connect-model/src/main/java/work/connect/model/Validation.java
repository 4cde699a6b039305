package work.connect.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.measure.Measure;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** Finds everything that is wrong with the facts of a builder, in the order of the collections and their entries. */
final class Validation {

    private static final int LONGEST_ID = 128;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Workplace.Builder facts;
    private final LocalDate today;
    private final Map<String, Integer> people = new HashMap<>();
    private final Set<String> teams = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int total;

    Validation(Workplace.Builder facts) {
        this.facts = facts;
        today = LocalDate.ofInstant(facts.now, facts.zone);
    }

    void throwIfInvalid() {
        registers();
        people();
        leaders();
        circles();
        teams();
        absences();
        relationships();
        interactions();
        conflicts();
        conductReports();
        measures();
        if (total > 0) {
            throw new InvalidWorkplaceException(problems, total);
        }
    }

    private void registers() {
        facts.registers.forEach((register, since) -> past(since, "registers", register.ordinal(), "since"));
    }

    private void people() {
        if (facts.people.isEmpty()) {
            report(
                    Code.NO_PEOPLE,
                    "people",
                    -1,
                    "",
                    "There is nobody in this workplace. Maybe the people were not added?");
        }
        for (int i = 0; i < facts.people.size(); i++) {
            Person person = facts.people.get(i);
            id(person.id(), "people", i, "id");
            id(person.team(), "people", i, "team");
            teams.add(person.team());
            plausible(person.startedOn(), "people", i, "startedOn");
            if (people.putIfAbsent(person.id(), i) != null) {
                report(
                        Code.DUPLICATE_ID,
                        "people",
                        i,
                        "id",
                        "Another person has the same id. Each person must have their own.");
            }
        }
    }

    private void leaders() {
        for (int i = 0; i < facts.people.size(); i++) {
            Person person = facts.people.get(i);
            if (person.id().equals(person.leader())) {
                report(
                        Code.LEADS_THEMSELVES,
                        "people",
                        i,
                        "leader",
                        "A person cannot report to themselves. Leave the leader empty when nobody leads them.");
            } else {
                known(person.leader(), "people", i, "leader");
            }
        }
    }

    private void circles() {
        Set<String> done = new HashSet<>();
        for (Person start : facts.people) {
            Set<String> line = new HashSet<>();
            String next = start.id();
            while (next != null && people.containsKey(next) && !done.contains(next) && line.add(next)) {
                next = facts.people.get(people.get(next)).leader();
            }
            boolean closed = next != null && line.contains(next);
            if (closed && !next.equals(facts.people.get(people.get(next)).leader())) {
                report(
                        Code.LEADERS_IN_A_CIRCLE,
                        "people",
                        people.get(next),
                        "leader",
                        "Following who reports to whom from here leads back here. Somebody in this line must report to nobody, or to somebody outside it.");
            }
            done.addAll(line);
        }
    }

    private void teams() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < facts.teams.size(); i++) {
            id(facts.teams.get(i).id(), "teams", i, "id");
            teams.add(facts.teams.get(i).id());
            known(facts.teams.get(i).leader(), "teams", i, "leader");
            if (!ids.add(facts.teams.get(i).id())) {
                report(Code.DUPLICATE_ID, "teams", i, "id", "Another team has the same id. State each team once.");
            }
        }
    }

    private void absences() {
        for (int i = 0; i < facts.absences.size(); i++) {
            Absence absence = facts.absences.get(i);
            known(absence.person(), "absences", i, "person");
            plausible(absence.from(), "absences", i, "from");
            plausible(absence.until(), "absences", i, "until");
            if (absence.until() != null && absence.until().isBefore(absence.from())) {
                report(
                        Code.END_BEFORE_START,
                        "absences",
                        i,
                        "until",
                        "The last day away is before the first. Maybe the two are swapped?");
            }
        }
    }

    private void relationships() {
        for (int i = 0; i < facts.relationships.size(); i++) {
            Relationship tie = facts.relationships.get(i);
            two(tie.from(), tie.to(), "relationships", i);
        }
    }

    private void interactions() {
        for (int i = 0; i < facts.interactions.size(); i++) {
            Interaction interaction = facts.interactions.get(i);
            two(interaction.from(), interaction.to(), "interactions", i);
            past(interaction.at(), "interactions", i, "at");
        }
    }

    private void two(String from, String to, String place, int index) {
        known(from, place, index, "from");
        known(to, place, index, "to");
        if (from.equals(to)) {
            report(Code.TIE_TO_ONESELF, place, index, "to", "The two must be different people.");
        }
    }

    private void conflicts() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < facts.conflicts.size(); i++) {
            Conflict conflict = facts.conflicts.get(i);
            id(conflict.id(), "conflicts", i, "id");
            if (!ids.add(conflict.id())) {
                report(
                        Code.DUPLICATE_ID,
                        "conflicts",
                        i,
                        "id",
                        "Another conflict has the same id. State each conflict once.");
            }
            known(conflict.first(), "conflicts", i, "first");
            known(conflict.second(), "conflicts", i, "second");
            if (conflict.first().equals(conflict.second())) {
                report(Code.TIE_TO_ONESELF, "conflicts", i, "second", "A conflict is between two different people.");
            }
            past(conflict.openedOn(), "conflicts", i, "openedOn");
            past(conflict.resolvedOn(), "conflicts", i, "resolvedOn");
            inOrder(conflict.openedOn(), conflict.resolvedOn(), "conflicts", i, "resolvedOn");
            for (int step = 0; step < conflict.steps().size(); step++) {
                LocalDate on = conflict.steps().get(step).on();
                past(on, "conflicts", i, "steps[" + step + "].on");
                inOrder(conflict.openedOn(), on, "conflicts", i, "steps[" + step + "].on");
            }
            if (conflict.isOpen() && conflict.resolvedOn() != null) {
                report(
                        Code.OPEN_BUT_RESOLVED,
                        "conflicts",
                        i,
                        "status",
                        "An open conflict cannot have a day on which it was resolved.");
            }
        }
    }

    private void conductReports() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < facts.conductReports.size(); i++) {
            ConductReport report = facts.conductReports.get(i);
            id(report.id(), "conductReports", i, "id");
            if (!ids.add(report.id())) {
                report(
                        Code.DUPLICATE_ID,
                        "conductReports",
                        i,
                        "id",
                        "Another report has the same id. State each report once.");
            }
            known(report.affected(), "conductReports", i, "affected");
            known(report.concerned(), "conductReports", i, "concerned");
            past(report.receivedOn(), "conductReports", i, "receivedOn");
            past(report.closedOn(), "conductReports", i, "closedOn");
            inOrder(report.receivedOn(), report.closedOn(), "conductReports", i, "closedOn");
            if (report.affected().equals(report.concerned())) {
                report(
                        Code.CONCERNS_THE_AFFECTED,
                        "conductReports",
                        i,
                        "concerned",
                        "The person affected and the person it concerns must differ.");
            }
        }
        for (int i = 0; i < facts.reporters.size(); i++) {
            Reporter reporter = facts.reporters.get(i);
            known(reporter.person(), "reporters", i, "person");
            if (!ids.contains(reporter.report())) {
                report(Code.UNKNOWN_REPORT, "reporters", i, "report", "No report has this id.");
            }
        }
    }

    private void measures() {
        for (int i = 0; i < facts.measures.size(); i++) {
            Measure measure = facts.measures.get(i);
            id(measure.team(), "measures", i, "team");
            if (!teams.contains(measure.team())) {
                report(
                        Code.UNKNOWN_TEAM,
                        "measures",
                        i,
                        "team",
                        "No team here has this id. Maybe it is spelt differently from the team of the people in it?");
            }
            past(measure.answeredOn(), "measures", i, "answeredOn");
            if (!measure.scale().isProper()) {
                report(
                        Code.IMPROPER_SCALE,
                        "measures",
                        i,
                        "scale",
                        "The low end of the scale must be below the high end.");
            } else if (!measure.scale().covers(measure.value())) {
                report(
                        Code.OUT_OF_SCALE,
                        "measures",
                        i,
                        "value",
                        "The value is outside its scale. Maybe it was given on another one?");
            }
            if (measure.respondents() != null && measure.respondents() < 1) {
                report(
                        Code.NOT_A_COUNT,
                        "measures",
                        i,
                        "respondents",
                        "At least one person must have answered. Leave it empty when the number is not known.");
            }
            BigDecimal agreement = measure.agreement();
            if (agreement != null && (agreement.signum() < 0 || agreement.compareTo(BigDecimal.ONE) > 0)) {
                report(Code.OUT_OF_RANGE, "measures", i, "agreement", "Agreement goes from 0 to 1.");
            }
        }
    }

    private void id(String id, String place, int index, String field) {
        if (id.isBlank()) {
            report(Code.BLANK_ID, place, index, field, "An id must not be blank.");
        } else if (id.length() > LONGEST_ID) {
            report(
                    Code.LONG_ID,
                    place,
                    index,
                    field,
                    "An id has at most " + LONGEST_ID + " characters. Maybe a text ended up here?");
        }
    }

    private void known(@Nullable String person, String place, int index, String field) {
        if (person != null && !people.containsKey(person)) {
            report(
                    Code.UNKNOWN_PERSON,
                    place,
                    index,
                    field,
                    "Nobody here has this id. Add the person, or correct the id.");
        }
    }

    private void past(@Nullable LocalDate day, String place, int index, String field) {
        if (plausible(day, place, index, field) && day != null && day.isAfter(today)) {
            inTheFuture(place, index, field);
        }
    }

    private void past(Instant moment, String place, int index, String field) {
        if (moment.isAfter(facts.now)) {
            inTheFuture(place, index, field);
        } else if (moment.isBefore(EARLIEST.atStartOfDay(facts.zone).toInstant())) {
            report(Code.DATE_OUT_OF_RANGE, place, index, field, "The year cannot be right.");
        }
    }

    private void inTheFuture(String place, int index, String field) {
        report(
                Code.DATE_IN_THE_FUTURE,
                place,
                index,
                field,
                "This lies after the moment the workplace is known as of (" + today + ").");
    }

    private boolean plausible(@Nullable LocalDate day, String place, int index, String field) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            report(Code.DATE_OUT_OF_RANGE, place, index, field, "The year cannot be right.");
            return false;
        }
        return true;
    }

    private void inOrder(@Nullable LocalDate start, @Nullable LocalDate end, String place, int index, String field) {
        if (start != null && end != null && end.isBefore(start)) {
            report(
                    Code.END_BEFORE_START,
                    place,
                    index,
                    field,
                    "This is before the beginning. Maybe the two are swapped?");
        }
    }

    private void report(Code code, String place, int index, String field, String hint) {
        total++;
        if (problems.size() < InvalidWorkplaceException.MOST_LISTED) {
            problems.add(new Problem(code, place, index, field, hint));
        }
    }
}
