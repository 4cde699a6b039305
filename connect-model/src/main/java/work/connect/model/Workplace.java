package work.connect.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.measure.Measure;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/**
 * Everything known of a workplace as of a moment. Immutable; built once, validated whole.
 *
 * <pre>{@code
 * Workplace workplace = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneId.of("Europe/Berlin"))
 *         .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
 *         .add(Person.of("lea", "support"))
 *         .add(Person.of("sam", "support").ledBy("lea"))
 *         .build();
 * }</pre>
 */
public final class Workplace {

    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final WorkCalendar calendar;
    private final Map<Register, LocalDate> registers;
    private final List<Person> people;
    private final Positions positions;
    private final Map<String, Team> teams;
    private final List<Absence> absences;
    private final List<Relationship> relationships;
    private final List<Interaction> interactions;
    private final List<Conflict> conflicts;
    private final List<ConductReport> conductReports;
    private final List<Reporter> reporters;
    private final List<Measure> measures;

    private Workplace(Builder builder) {
        now = builder.now;
        zone = builder.zone;
        today = LocalDate.ofInstant(now, zone);
        calendar = builder.calendar;
        registers = Collections.unmodifiableMap(new EnumMap<>(builder.registers));
        people =
                builder.people.stream().sorted(Comparator.comparing(Person::id)).toList();
        positions = new Positions(people.stream().map(Person::id).toList());
        teams = Collections.unmodifiableMap(teamsOf(people, builder.teams));
        absences = List.copyOf(builder.absences);
        relationships = List.copyOf(builder.relationships);
        interactions = List.copyOf(builder.interactions);
        conflicts = builder.conflicts.stream()
                .sorted(Comparator.comparing(Conflict::id))
                .toList();
        conductReports = builder.conductReports.stream()
                .sorted(Comparator.comparing(ConductReport::id))
                .toList();
        reporters = List.copyOf(builder.reporters);
        measures = List.copyOf(builder.measures);
    }

    /**
     * Begins a workplace as known at a moment.
     *
     * @param now the moment; no fact may lie after it
     * @param zone in which zone days are counted
     */
    public static Builder asOf(Instant now, ZoneId zone) {
        return new Builder(now, zone);
    }

    /** The moment everything is known as of. */
    public Instant now() {
        return now;
    }

    /** The zone in which days are counted. */
    public ZoneId zone() {
        return zone;
    }

    /** The day of {@link #now()} in {@link #zone()}. */
    public LocalDate today() {
        return today;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    public boolean keeps(Register register) {
        return registers.containsKey(register);
    }

    /** The first day on which the register was kept, if it is kept. */
    public Optional<LocalDate> keptSince(Register register) {
        return Optional.ofNullable(registers.get(register));
    }

    /** Ordered by id. */
    public List<Person> people() {
        return people;
    }

    /** The place of a person in {@link #people()}, or -1 when nobody here has this id. */
    public int positionOf(String person) {
        return positions.of(person);
    }

    /**
     * The same for somebody who is known to be here, as everybody is whom a fact of this workplace names. Faster; for an
     * id that nobody here has, it may be the place of somebody else.
     */
    public int positionOfKnown(String person) {
        return positions.ofKnown(person);
    }

    public Optional<Person> person(String id) {
        int position = positionOf(id);
        return position < 0 ? Optional.empty() : Optional.of(people.get(position));
    }

    /** Every team that is stated or that somebody belongs to, by id, in the order of the ids. */
    public Map<String, Team> teams() {
        return teams;
    }

    /** Who leads a person: the one they report to, or else the one who leads their team. */
    public Optional<String> leaderOf(String person) {
        return person(person)
                .flatMap(led -> Optional.ofNullable(led.leader())
                        .or(() -> Optional.ofNullable(teams.get(led.team()).leader())
                                .filter(leader -> !leader.equals(person))));
    }

    /** Whether one stands above the other, at any distance. */
    public boolean isAbove(String upper, String lower) {
        Set<String> line = new HashSet<>();
        Optional<String> next = leaderOf(lower);
        while (next.isPresent() && line.add(next.get())) {
            if (next.get().equals(upper)) {
                return true;
            }
            next = leaderOf(next.get());
        }
        return false;
    }

    /** Whether one stands above or below the other, at any distance. */
    public boolean areInLine(String one, String other) {
        return isAbove(one, other) || isAbove(other, one);
    }

    /**
     * The person a report concerns, as far as it can be known: the one named, or else the leader of the one affected
     * where the report says that it was them.
     */
    public Optional<String> concernedBy(ConductReport report) {
        return report.concerned() == null && report.source() == ConductSource.OWN_LEADER
                ? leaderOf(report.affected())
                : Optional.ofNullable(report.concerned());
    }

    /** The ids of the teams this person leads, in order. */
    public List<String> teamsLedBy(String person) {
        return teams.values().stream()
                .filter(team -> person.equals(team.leader()))
                .map(Team::id)
                .toList();
    }

    /** In the order given, as are all collections below unless they say otherwise. */
    public List<Absence> absences() {
        return absences;
    }

    public List<Relationship> relationships() {
        return relationships;
    }

    public List<Interaction> interactions() {
        return interactions;
    }

    /** Ordered by id. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Ordered by id. */
    public List<ConductReport> conductReports() {
        return conductReports;
    }

    public List<Reporter> reporters() {
        return reporters;
    }

    public List<Measure> measures() {
        return measures;
    }

    /** The same workplace, to be changed and built anew. */
    public Builder toBuilder() {
        Builder builder = new Builder(now, zone).calendar(calendar);
        builder.registers.putAll(registers);
        return builder.addPeople(people)
                .addTeams(teams.values())
                .addAbsences(absences)
                .addRelationships(relationships)
                .addInteractions(interactions)
                .addConflicts(conflicts)
                .addConductReports(conductReports)
                .addReporters(reporters)
                .addMeasures(measures);
    }

    /** Says how much there is, never whom. */
    @Override
    public String toString() {
        return "Workplace[now=%s, people=%d, teams=%d, relationships=%d, interactions=%d]"
                .formatted(now, people.size(), teams.size(), relationships.size(), interactions.size());
    }

    private static Map<String, Team> teamsOf(List<Person> people, List<Team> stated) {
        Map<String, Team> teams = new TreeMap<>();
        Map<String, List<Person>> members = new HashMap<>();
        for (Person person : people) {
            teams.put(person.team(), Team.of(person.team()));
            members.computeIfAbsent(person.team(), team -> new ArrayList<>()).add(person);
        }
        stated.forEach(team -> teams.put(team.id(), team));
        teams.replaceAll((id, team) ->
                team.leader() != null ? team : team.ledBy(commonLeader(members.getOrDefault(id, List.of()))));
        return teams;
    }

    /** The one person to whom every other member reports; null when there is no such person. */
    private static @Nullable String commonLeader(List<Person> members) {
        String common = null;
        for (Person member : members) {
            String leader = member.leader();
            if (leader != null && common == null && !leads(member, members)) {
                common = leader;
            }
        }
        for (Person member : members) {
            if (common != null && !member.id().equals(common) && !common.equals(member.leader())) {
                return null;
            }
        }
        return common;
    }

    private static boolean leads(Person person, List<Person> members) {
        return members.stream().anyMatch(member -> person.id().equals(member.leader()));
    }

    /** Collects facts; not safe for use by several threads at once. */
    public static final class Builder {

        final Instant now;
        final ZoneId zone;
        WorkCalendar calendar = WorkCalendar.MONDAY_TO_FRIDAY;
        final Map<Register, LocalDate> registers = new EnumMap<>(Register.class);
        final List<Person> people = new ArrayList<>();
        final List<Team> teams = new ArrayList<>();
        final List<Absence> absences = new ArrayList<>();
        final List<Relationship> relationships = new ArrayList<>();
        final List<Interaction> interactions = new ArrayList<>();
        final List<Conflict> conflicts = new ArrayList<>();
        final List<ConductReport> conductReports = new ArrayList<>();
        final List<Reporter> reporters = new ArrayList<>();
        final List<Measure> measures = new ArrayList<>();

        private Builder(Instant now, ZoneId zone) {
            this.now = Objects.requireNonNull(now, "now");
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /** Monday to Friday without holidays unless set. */
        public Builder calendar(WorkCalendar calendar) {
            this.calendar = Objects.requireNonNull(calendar, "calendar");
            return this;
        }

        /** States that a register is kept, so that nothing on it means "none". */
        public Builder keeps(Register register, LocalDate since) {
            registers.put(register, Objects.requireNonNull(since, "since"));
            return this;
        }

        public Builder add(Person person) {
            people.add(Objects.requireNonNull(person, "person"));
            return this;
        }

        public Builder add(Team team) {
            teams.add(Objects.requireNonNull(team, "team"));
            return this;
        }

        public Builder add(Absence absence) {
            absences.add(Objects.requireNonNull(absence, "absence"));
            return this;
        }

        public Builder add(Relationship relationship) {
            relationships.add(Objects.requireNonNull(relationship, "relationship"));
            return this;
        }

        public Builder add(Interaction interaction) {
            interactions.add(Objects.requireNonNull(interaction, "interaction"));
            return this;
        }

        public Builder add(Conflict conflict) {
            conflicts.add(Objects.requireNonNull(conflict, "conflict"));
            return this;
        }

        public Builder add(ConductReport report) {
            conductReports.add(Objects.requireNonNull(report, "report"));
            return this;
        }

        public Builder add(Reporter reporter) {
            reporters.add(Objects.requireNonNull(reporter, "reporter"));
            return this;
        }

        public Builder add(Measure measure) {
            measures.add(Objects.requireNonNull(measure, "measure"));
            return this;
        }

        public Builder addPeople(Collection<Person> more) {
            more.forEach(this::add);
            return this;
        }

        public Builder addTeams(Collection<Team> more) {
            more.forEach(this::add);
            return this;
        }

        public Builder addAbsences(Collection<Absence> more) {
            more.forEach(this::add);
            return this;
        }

        public Builder addRelationships(Collection<Relationship> more) {
            more.forEach(this::add);
            return this;
        }

        public Builder addInteractions(Collection<Interaction> more) {
            more.forEach(this::add);
            return this;
        }

        public Builder addConflicts(Collection<Conflict> more) {
            more.forEach(this::add);
            return this;
        }

        public Builder addConductReports(Collection<ConductReport> more) {
            more.forEach(this::add);
            return this;
        }

        public Builder addReporters(Collection<Reporter> more) {
            more.forEach(this::add);
            return this;
        }

        public Builder addMeasures(Collection<Measure> more) {
            more.forEach(this::add);
            return this;
        }

        /**
         * Validates everything and builds.
         *
         * @throws InvalidWorkplaceException with all that is wrong
         */
        public Workplace build() {
            new Validation(this).throwIfInvalid();
            return new Workplace(this);
        }
    }
}
