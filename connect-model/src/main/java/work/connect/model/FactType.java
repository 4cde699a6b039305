package work.connect.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Commitment;
import work.connect.model.connection.EventInvitation;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.SharedRequest;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Key;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.model.people.Absence;
import work.connect.model.people.Change;
import work.connect.model.people.CheckIn;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/**
 * The kinds of facts a workplace is made of, each with its record. All there is to say of a kind is said by the record:
 * see {@link Shape}.
 */
public enum FactType {
    PEOPLE(Person.class),
    TEAMS(Team.class),
    MEMBERSHIPS(Membership.class),
    REPORTING_LINES(ReportingLine.class),
    ABSENCES(Absence.class),
    CHECK_INS(CheckIn.class),
    CHANGES(Change.class),
    RELATIONSHIPS(Relationship.class),
    INTERACTIONS(Interaction.class),
    EVENT_INVITATIONS(EventInvitation.class),
    HELP_REQUESTS(HelpRequest.class),
    COMMITMENTS(Commitment.class),
    RAISED_CONCERNS(RaisedConcern.class),
    SHARED_REQUESTS(SharedRequest.class),
    CONFLICTS(Conflict.class),
    CONFLICT_STEPS(ConflictStep.class),
    CONDUCT_REPORTS(ConductReport.class),
    REPORTERS(Reporter.class),
    CONDUCT_EXPERIENCES(ConductExperience.class),
    THIRD_PARTY_INCIDENTS(ThirdPartyIncident.class),
    WAVES(Wave.class),
    MEASURES(Measure.class),
    ITEM_ANSWERS(ItemAnswer.class),
    ACTIONS(ActionTaken.class);

    private static final Map<Class<?>, FactType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(type -> type.record, Function.identity()));

    private final Class<? extends Record> record;
    private final Shape<?> shape;

    <T extends Record & Fact> FactType(Class<T> record) {
        this.record = record;
        this.shape = Shape.of(record);
    }

    /**
     * The kind of a fact.
     *
     * @throws IllegalArgumentException when it is none of the records above
     */
    public static FactType of(Fact fact) {
        return of(fact.getClass());
    }

    static FactType of(Class<?> record) {
        FactType type = BY_RECORD.get(record);
        if (type == null) {
            throw new IllegalArgumentException(
                    "A workplace has no facts of the type (%s). See FactType for those it has."
                            .formatted(record.getName()));
        }
        return type;
    }

    /**
     * The kinds of these facts. Many at once are mostly of one kind, so it is looked up only where it changes.
     *
     * @throws NullPointerException when one is {@code null}
     */
    static Set<FactType> typesOf(Object[] facts) {
        Set<FactType> types = EnumSet.noneOf(FactType.class);
        Runs.each(facts.length, (from, until) -> typesOf(facts, from, until)).forEach(types::addAll);
        return types;
    }

    private static Set<FactType> typesOf(Object[] facts, int from, int until) {
        Set<FactType> types = EnumSet.noneOf(FactType.class);
        Class<?> before = null;
        for (int i = from; i < until; i++) {
            Object fact = Objects.requireNonNull(facts[i], "fact");
            if (fact.getClass() != before) {
                types.add(of((Fact) fact));
                before = fact.getClass();
            }
        }
        return types;
    }

    /** What a fact of this kind is made of. */
    public Shape<?> shape() {
        return shape;
    }

    /** The field with the id of the fact, if facts of this kind have one. */
    public Optional<Field> key() {
        return shape.fields().stream()
                .filter(field -> field.stated(Key.class).isPresent())
                .findFirst();
    }

    /** How protected facts of this kind are. */
    public DisclosureClass disclosure() {
        return disclosed().value();
    }

    /** How protected is what is found from this field: its own class, or that of the fact. */
    public DisclosureClass disclosure(Field field) {
        return field.stated(Disclosed.class).orElseGet(this::disclosed).value();
    }

    private Disclosed disclosed() {
        return Objects.requireNonNull(record.getAnnotation(Disclosed.class), record.getName());
    }

    /** As Java and JSON call the collection, such as {@code conductReports}. */
    public String collection() {
        String[] words = file().split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** As a folder calls the file, without its ending, such as {@code conduct_reports}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT);
    }
}
