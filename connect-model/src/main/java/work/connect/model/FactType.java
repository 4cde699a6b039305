package work.connect.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import work.connect.model.fact.Fact;
import work.connect.model.fact.Shape;
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

/** The kinds of facts that this library knows, each with its record. A host can have more: see {@link OwnFactType}. */
public enum FactType implements FactKind {
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

    private static final Map<Class<?>, FactType> BY_RECORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(type -> type.shape.type(), Function.identity()));

    private final Shape<?> shape;

    <T extends Record & Fact> FactType(Class<T> record) {
        this.shape = Shape.of(record);
    }

    /** The kind of such records; {@code null} when they are none of ours. */
    static @Nullable FactType ours(Class<?> record) {
        return BY_RECORD.get(record);
    }

    @Override
    public Shape<?> shape() {
        return shape;
    }

    @Override
    public String file() {
        return name().toLowerCase(Locale.ROOT);
    }
}
