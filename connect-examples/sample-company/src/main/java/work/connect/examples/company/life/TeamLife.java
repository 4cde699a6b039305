package work.connect.examples.company.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Fact;
import work.connect.model.measure.Construct;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/**
 * What is so about one team. Begins as an ordinary team; a story changes what is different here before the habits of
 * ordinary life are told.
 */
public final class TeamLife {

    private final TeamPlan plan;
    private final OrgChart chart;
    private final long seed;
    private final LocalDate since;
    private final List<Person> people;
    private final Presence presence;
    private final Map<Construct, List<String>> figures = new EnumMap<>(Construct.class);
    private final Map<Construct, String> agreement = new EnumMap<>(Construct.class);
    private final Set<String> apart = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private int daysBetweenOneToOnes = 14;
    private @Nullable Seating seating;

    TeamLife(TeamPlan plan, OrgChart chart, long seed, LocalDate since) {
        this.plan = plan;
        this.chart = chart;
        this.seed = seed;
        this.since = since;
        presence = new Presence(since);
        people = new ArrayList<>(Crew.of(plan, chart, seed));
        Integer head = chart.headOf(plan);
        if (head != null) {
            takesTimeOff(head);
        }
        for (int place = 0; place < people.size(); place++) {
            takesTimeOff(plan.first() + place);
        }
    }

    private void takesTimeOff(int number) {
        String person = chart.id(number);
        presence.away(person, TimeOff.of(seed, number, person));
    }

    public String id() {
        return plan.id();
    }

    public OrgChart chart() {
        return chart;
    }

    /** Everybody in the team by their place, the leader first. */
    public List<Person> people() {
        return Collections.unmodifiableList(people);
    }

    /** The id of the one with this place; the leader has the place 0. */
    public String person(int place) {
        return people.get(place).id();
    }

    public String leader() {
        return person(0);
    }

    /** The first day of which anything is told. */
    public LocalDate since() {
        return since;
    }

    /** Whether it is one of the first sixteen teams, in which stories are told. */
    public boolean isInTheFirstBlock() {
        return plan.block() == 0;
    }

    /** A sequence for one purpose: who draws for another one changes nothing here. */
    public Draw draw(String purpose) {
        return Draw.of(seed, plan.first(), purpose.hashCode());
    }

    /** An id of the team's own for a fact of some kind. */
    public String idOf(String kind, int number) {
        return kind + "-" + plan.id() + "-" + number;
    }

    /** The number of a case, which tells nothing of the team. */
    public String caseId() {
        return "r-" + Integer.toHexString(draw("case").below(Integer.MAX_VALUE));
    }

    // What a story may change, before ordinary life is told.

    /** Adds something that happens beside ordinary life. */
    public void add(Fact... more) {
        facts.addAll(Arrays.asList(more));
    }

    public void change(int place, UnaryOperator<Person> change) {
        people.set(place, change.apply(people.get(place)));
    }

    /** These absences and no others. */
    public void away(int place, Absence... absences) {
        presence.away(person(place), List.of(absences));
    }

    /** The team lives together from this day on only. */
    public void formedOn(LocalDate day) {
        presence.formedOn(day);
    }

    /** How often the leader has time for each of the others: every two weeks unless told otherwise. */
    public void oneToOnesEvery(int days) {
        daysBetweenOneToOnes = days;
    }

    /** Nothing of these kinds with this person in these days, both inclusive. */
    public void silent(int place, LocalDate from, LocalDate until, Activity... activities) {
        presence.silent(person(place), from, until, Set.of(activities));
    }

    /** This person names nobody and is named by nobody, but for what the story tells. */
    public void apart(int place) {
        apart.add(person(place));
    }

    /** What the team answers in the three waves, on the reference scale of the construct. */
    public void answers(Construct construct, String winter, String spring, String summer) {
        figures.put(construct, List.of(winter, spring, summer));
    }

    /** How much the members agree when they answer, from 0 to 1. */
    public void agree(Construct construct, String agreement) {
        this.agreement.put(construct, agreement);
    }

    /** Whether it is a working day of this person, and no day off. */
    public boolean isAtWork(int place, LocalDate day) {
        return presence.isAtWork(person(place), day);
    }

    // What the habits ask.

    TeamPlan plan() {
        return plan;
    }

    List<Fact> facts() {
        return facts;
    }

    Presence presence() {
        return presence;
    }

    int daysBetweenOneToOnes() {
        return daysBetweenOneToOnes;
    }

    boolean isApart(Person person) {
        return apart.contains(person.id());
    }

    Optional<String> figure(Construct construct, SurveyWave wave) {
        return Optional.ofNullable(figures.get(construct)).map(values -> values.get(wave.ordinal()));
    }

    Optional<String> agreement(Construct construct) {
        return Optional.ofNullable(agreement.get(construct));
    }

    /** Somebody near who takes part that day, if anybody does. */
    Optional<Person> neighbour(int place, LocalDate day, Draw draw, Activity activity) {
        if (seating == null) {
            seating = new Seating(people);
        }
        List<Person> near = seating.near(place).stream()
                .filter(other -> presence.takesPart(other, day, activity))
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(draw.one(near));
    }

    /** The one to whom a person reports: one of the team, or somebody who works as people of this kind do. */
    Person leaderOf(Person person) {
        String leader = Objects.requireNonNull(person.leader(), "nobody leads this person");
        return leader.equals(leader())
                ? people.get(0)
                : Person.of(leader, plan.id()).working(plan.kind().mode());
    }
}
