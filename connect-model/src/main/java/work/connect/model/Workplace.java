package work.connect.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.fact.Fact;
import work.connect.model.measure.Instruments;
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
    private final Instruments instruments;
    private final Map<KeptRecord, LocalDate> kept;
    private final Map<Register, LocalDate> registers;
    private final List<FactKind> kinds;
    private final Map<FactKind, List<Fact>> facts;
    private final List<Person> people;
    private final Positions positions;
    private final Map<String, Person> elsewhere;
    private final Map<String, Team> teams;
    private final Map<String, List<ConflictStep>> steps;
    private volatile @Nullable History history;

    private Workplace(Builder builder) {
        now = builder.now;
        zone = builder.zone;
        today = LocalDate.ofInstant(now, zone);
        calendar = builder.calendar;
        instruments = builder.instruments;
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(builder.kept));
        registers = Register.among(kept);
        kinds = builder.kinds();
        facts = new HashMap<>();
        kinds.forEach(kind -> facts.put(kind, builder.facts.inOrder(kind)));
        Map<Boolean, List<Person>> known =
                all(Person.class).stream().collect(Collectors.partitioningBy(person -> person.worksHereOn(today)));
        people = List.copyOf(known.get(true));
        positions = new Positions(people.stream().map(Person::id).toList());
        elsewhere = Collections.unmodifiableMap(known.get(false).stream()
                .collect(Collectors.toMap(Person::id, person -> person, (one, other) -> one, TreeMap::new)));
        teams = Collections.unmodifiableMap(AllTeams.of(people, all(Team.class)));
        steps = all(ConflictStep.class).stream().collect(Collectors.groupingBy(ConflictStep::conflict));
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

    /** The questionnaires that are known, and which of their cut-offs and norms are in force. */
    public Instruments instruments() {
        return instruments;
    }

    public boolean keeps(KeptRecord kept) {
        return this.kept.containsKey(kept);
    }

    /**
     * Whether facts of a kind of the host's own are kept, so that where there is none, it means "none".
     *
     * @throws InvalidFactTypeException when the record is no such kind
     */
    public boolean keeps(Class<? extends Record> own) {
        return keeps(OwnFactType.of(own));
    }

    /** The first day on which it was kept, if it is kept. */
    public Optional<LocalDate> keptSince(KeptRecord kept) {
        return Optional.ofNullable(this.kept.get(kept));
    }

    /**
     * The first day on which facts of a kind of the host's own were kept, if they are kept.
     *
     * @throws InvalidFactTypeException when the record is no such kind
     */
    public Optional<LocalDate> keptSince(Class<? extends Record> own) {
        return keptSince(OwnFactType.of(own));
    }

    /** All that is kept, each with the first day on which it was, in the order of {@link KeptRecord#inOrder()}. */
    public Map<KeptRecord, LocalDate> kept() {
        return kept;
    }

    /** All registers of ours that are kept, each with the first day on which it was, in the order of {@link Register}. */
    public Map<Register, LocalDate> registers() {
        return registers;
    }

    /**
     * All facts of one kind: those with an id in the order of the ids, the others in the order given. Of people and
     * teams, these are as they were stated; {@link #people()} and {@link #teams()} say what follows from it.
     */
    @SuppressWarnings("unchecked")
    public <T extends Record & Fact> List<T> all(Class<T> kind) {
        return (List<T>) (List<?>) all(FactKind.of(kind));
    }

    /** The same by the kind. */
    public List<Fact> all(FactKind kind) {
        return facts.getOrDefault(kind, List.of());
    }

    /**
     * The kinds of facts known here, in the order of {@link FactKind#inOrder()}: all of ours, and of the host's own those of
     * which there is a fact or which are kept.
     */
    public List<FactKind> kinds() {
        return kinds;
    }

    /** Those who work here today: all but who has left and who has not begun yet. Ordered by id. */
    public List<Person> people() {
        return people;
    }

    /** The place of a person in {@link #people()}, or -1 when nobody here has this id. */
    public int positionOf(String person) {
        return positions.of(person);
    }

    /**
     * The same for somebody who is known to be here. Faster; for an id that nobody here has, it may be the place of
     * somebody else.
     */
    public int positionOfKnown(String person) {
        return positions.ofKnown(person);
    }

    /** Somebody who works here, has worked here or will. */
    public Optional<Person> person(String id) {
        int position = positionOf(id);
        return position < 0 ? Optional.ofNullable(elsewhere.get(id)) : Optional.of(people.get(position));
    }

    /**
     * Those who have left and those who have not begun yet, ordered by id. Nothing is found about them and they count for
     * nothing, but a report of what happened to them stays open.
     */
    public List<Person> peopleElsewhere() {
        return List.copyOf(elsewhere.values());
    }

    /** Every team that is stated or that somebody here belongs to, by id, in the order of the ids. */
    public Map<String, Team> teams() {
        return teams;
    }

    /** Who leads a person: the one they report to, or else the one who leads their team. */
    public Optional<String> leaderOf(String person) {
        return person(person)
                .flatMap(led -> Optional.ofNullable(led.leader())
                        .or(() -> Optional.ofNullable(teams.get(led.team()))
                                .map(Team::leader)
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

    /** Who led whom, and who was in which team, on days gone by. */
    public History history() {
        History made = history;
        if (made == null) {
            made = new History(this);
            history = made;
        }
        return made;
    }

    /** The ids of the teams this person leads, in order. */
    public List<String> teamsLedBy(String person) {
        return teams.values().stream()
                .filter(team -> person.equals(team.leader()))
                .map(Team::id)
                .toList();
    }

    public List<Absence> absences() {
        return all(Absence.class);
    }

    public List<Relationship> relationships() {
        return all(Relationship.class);
    }

    public List<Interaction> interactions() {
        return all(Interaction.class);
    }

    public List<Conflict> conflicts() {
        return all(Conflict.class);
    }

    /** What was done to resolve a conflict, in the order given. */
    public List<ConflictStep> stepsOf(Conflict conflict) {
        return steps.getOrDefault(conflict.id(), List.of());
    }

    public List<ConductReport> conductReports() {
        return all(ConductReport.class);
    }

    public List<Reporter> reporters() {
        return all(Reporter.class);
    }

    public List<Measure> measures() {
        return all(Measure.class);
    }

    /** The same workplace, to be changed and built anew. */
    public Builder toBuilder() {
        Builder builder = new Builder(now, zone).calendar(calendar).instruments(instruments);
        builder.kept.putAll(kept);
        facts.values().forEach(builder::addAll);
        return builder;
    }

    /** Says how much there is, never whom. */
    @Override
    public String toString() {
        int size = facts.values().stream().mapToInt(List::size).sum();
        return "Workplace[now=" + now + ", people=" + people.size() + ", teams=" + teams.size() + ", facts=" + size
                + "]";
    }

    /** Collects facts; not safe for use by several threads at once. */
    public static final class Builder {

        final Instant now;
        final ZoneId zone;
        WorkCalendar calendar = WorkCalendar.MONDAY_TO_FRIDAY;
        Instruments instruments = Instruments.standard();
        final Map<KeptRecord, LocalDate> kept = new TreeMap<>(KeptRecord.inOrder());
        private final FactLists facts = new FactLists();

        private Builder(Instant now, ZoneId zone) {
            this.now = Objects.requireNonNull(now, "now");
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /** Monday to Friday without holidays unless set. */
        public Builder calendar(WorkCalendar calendar) {
            this.calendar = Objects.requireNonNull(calendar, "calendar");
            return this;
        }

        /** Those that come with the library unless set. They are part of no file: set them after reading one. */
        public Builder instruments(Instruments instruments) {
            this.instruments = Objects.requireNonNull(instruments, "instruments");
            return this;
        }

        /** States that a register is kept, so that nothing on it means "none". */
        public Builder keeps(KeptRecord kept, LocalDate since) {
            Objects.requireNonNull(kept, "kept");
            Objects.requireNonNull(since, "since");
            if (kept instanceof OwnFactType own) {
                facts.meet(own);
            }
            this.kept.put(kept, since);
            return this;
        }

        /**
         * States that facts of a kind of the host's own are kept, so that where there is none, it means "none".
         *
         * @throws InvalidFactTypeException when the record is no such kind, or another has the same file
         */
        public Builder keeps(Class<? extends Record> own, LocalDate since) {
            return keeps(OwnFactType.of(own), since);
        }

        /**
         * Adds a fact of any kind.
         *
         * @throws InvalidFactTypeException when it is none of the records of {@link FactType} and no kind of the host's own,
         *     or another such kind has the same file
         */
        public Builder add(Fact fact) {
            facts.add(fact);
            return this;
        }

        /** Adds facts of any kinds: all of them or, where that fails, none. */
        public Builder addAll(Collection<? extends Fact> more) {
            facts.addAll(more);
            return this;
        }

        /**
         * Validates everything and builds. Very many facts are checked by several threads of the common pool.
         *
         * @throws InvalidWorkplaceException with all that is wrong
         */
        public Workplace build() {
            new Validation(this).throwIfInvalid();
            return new Workplace(this);
        }

        /** The facts of this kind that were added, in the order given. */
        @SuppressWarnings("unchecked")
        <T extends Record & Fact> List<T> all(Class<T> kind) {
            return (List<T>) (List<?>) all(FactKind.of(kind));
        }

        List<Fact> all(FactKind kind) {
            return facts.all(kind);
        }

        List<FactKind> kinds() {
            return facts.kinds();
        }
    }
}
