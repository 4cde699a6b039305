package work.connect.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductOutcome;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.ReportRoute;
import work.connect.model.conduct.Reporter;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictOutcome;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Commitment;
import work.connect.model.connection.ConnectionStrategy;
import work.connect.model.connection.EventInvitation;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.SharedRequest;
import work.connect.model.connection.Tone;
import work.connect.model.connection.TrustFacet;
import work.connect.model.fact.Fact;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.ActionOutcome;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;
import work.connect.model.people.Absence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.model.people.Level;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

/**
 * A small workplace with one fact of each kind that says all that such a fact can say, and with the people, teams and
 * others that these facts name. It is valid, and the facts of it are the examples on the page of the vocabulary.
 */
public final class OneOfEach {

    /** Tuesday, 1 September 2026, ten in the morning in Berlin. */
    public static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final List<Fact> EXAMPLES = List.of(
            Person.of("p-104", "support")
                    .as("adviser")
                    .level(Level.STAFF)
                    .at("Leeds")
                    .ledBy("p-100")
                    .startedOn(day("2024-03-01"))
                    .endedOn(day("2027-02-28"))
                    .working(WorkMode.HYBRID)
                    .preferring(Preference.NO_CAMERA, Preference.NO_SOCIAL_EVENTS)
                    .answeredTies(true),
            Team.of("support")
                    .ledBy("p-100")
                    .partOf("service")
                    .startedOn(day("2023-01-01"))
                    .endedOn(day("2027-12-31")),
            Membership.of("p-104", "claims", day("2024-03-01")).until(day("2025-06-30")),
            ReportingLine.of("p-104", "p-101", day("2024-03-01")).until(day("2025-06-30")),
            Absence.of("p-104", day("2026-06-08")).until(day("2026-07-12")),
            CheckIn.due(Instant.parse("2026-08-28T20:00:00Z"), "p-104")
                    .with("p-100")
                    .doneAt(Instant.parse("2026-08-28T19:40:00Z"))
                    .doneBy("p-101")
                    .because(CheckInReason.WORKS_ALONE),
            Change.of("ch-3", ChangeKind.REORGANISATION, day("2026-10-01"))
                    .touching("support")
                    .announcedOn(day("2026-08-10"), Channel.EMAIL, Channel.FACE_TO_FACE)
                    .reached(2)
                    .consultedOn(day("2026-08-03"))
                    .touchesJobs(false)
                    .urgent(false),
            Relationship.of("p-104", "p-101", RelationshipFunction.EMOTIONAL_SUPPORT)
                    .trusting(TrustFacet.HONESTY, TrustFacet.CARE)
                    .statedOn(day("2026-05-20")),
            Interaction.of(Instant.parse("2026-08-27T12:30:00Z"), "p-100", "p-104")
                    .channel(Channel.VIDEO)
                    .purpose(Purpose.ONE_TO_ONE)
                    .lasting(45)
                    .outsideHours(false)
                    .showing(ConnectionStrategy.TRUSTING, ConnectionStrategy.TASK_ENABLING)
                    .feltByFrom(Tone.NEUTRAL)
                    .feltByTo(Tone.SUPPORTIVE),
            EventInvitation.of("summer-lunch", day("2026-07-16"), "p-104").attended(false),
            HelpRequest.of("h-12", "p-104", day("2026-08-19"))
                    .to("p-101")
                    .answeredOn(day("2026-08-20"))
                    .declined(true)
                    .withdrawnOn(day("2026-08-21")),
            Commitment.of("c-7", "p-100", day("2026-08-31"))
                    .to("p-104")
                    .toTeam("support")
                    .madeOn(day("2026-08-03"))
                    .keptOn(day("2026-08-28"))
                    .renegotiatedOn(day("2026-08-17")),
            RaisedConcern.of("rc-2", RaisedConcern.Topic.DEMANDS, day("2026-07-06"))
                    .by("p-104")
                    .in("support")
                    .answeredOn(day("2026-07-09"))
                    .followedBySetback(day("2026-07-20"))
                    .setbackConfirmed(false),
            SharedRequest.of("sr-1", "p-104", "p-100", SharedRequest.Wish.REGULAR_ONE_TO_ONES, day("2026-07-21"))
                    .answeredOn(day("2026-07-22"))
                    .answer(SharedRequest.Reply.GRANTED)
                    .revokedOn(day("2026-08-24")),
            Conflict.between("k-5", "p-101", "p-104")
                    .about(ConflictKind.TASK, ConflictKind.PROCESS)
                    .openedOn(day("2026-05-04"))
                    .resolvedOn(day("2026-05-29"))
                    .reopenedOn(day("2026-06-15"))
                    .resolvedOn(day("2026-07-01"))
                    .resolvedBy(ConflictOutcome.AGREEMENT)
                    .recordedBy("p-100")
                    .acknowledgedBy("p-101", "p-104"),
            ConflictStep.of("k-5", day("2026-05-18"), ConflictStep.Kind.FACILITATED_TALK),
            ConductReport.of("r-9", ConductNature.IGNORED_OR_EXCLUDED, day("2026-03-02"), "p-104")
                    .alsoAbout(ConductNature.GOSSIP_OR_FALSE_ACCUSATION)
                    .concerning("p-102")
                    .from(ConductSource.COLLEAGUE_IN_ANOTHER_UNIT)
                    .madeBy(ReportRoute.LESS_FORMAL_REPORT)
                    .affectedConsentingTo("case-1")
                    .handledBy("case-1")
                    .acknowledgedOn(day("2026-03-03"))
                    .protectedOn(day("2026-03-05"))
                    .lastActionOn(day("2026-03-20"))
                    .closedOn(day("2026-04-30"), ConductOutcome.ACTION_TAKEN),
            Reporter.of("r-9", "p-101").consentingTo("case-1", "case-2"),
            ConductExperience.of("p-104", day("2026-05-20"), ConductNature.WORK_UNDERMINED_OR_CREDIT_TAKEN)
                    .from(ConductSource.OTHER_SENIOR_PERSON, ConductSource.COLLEAGUE_IN_ANOTHER_UNIT)
                    .told(ReportRoute.CONFIDED)
                    .actionTaken(Answer.NO)
                    .behaviourStopped(Answer.YES)
                    .cultureLetsItContinue(Answer.NO)
                    .feltPunished(Answer.NOT_SAID),
            ThirdPartyIncident.of(
                            "i-4", ThirdPartyIncident.Kind.VERBAL_ABUSE, day("2026-08-11"), ConductSource.SERVICE_USER)
                    .in("support")
                    .at("Leeds")
                    .during("counter")
                    .against("p-104")
                    .workerNamed(true)
                    .followedUpOn(day("2026-08-12")),
            Wave.of("spring", day("2026-05-31"), Construct.SUPERVISOR_SUPPORT, Construct.PSYCHOLOGICAL_SAFETY)
                    .from(day("2026-05-11")),
            Measure.of(
                            "support",
                            Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                            "61.5")
                    .answeredBy(9)
                    .agreeing(new BigDecimal("0.84"))
                    .answeredOn(day("2026-05-31"))
                    .inWave("spring")
                    .alreadyPublished(),
            ItemAnswer.of("p-104", Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, "PS3", 5)
                    .answeredOn(day("2026-05-20"))
                    .inWave("spring"),
            ActionTaken.of("a-6", "ONE_TO_ONE")
                    .against(Hazard.LOW_EXPOSURE)
                    .forTeam("support")
                    .forPerson("p-104")
                    .aboutConflict("k-5")
                    .agreedOn(day("2026-07-22"), "p-100", "p-104")
                    .dueOn(day("2026-08-05"))
                    .doneOn(day("2026-08-05"))
                    .toReviewOn(day("2026-10-05"))
                    .reviewedOn(day("2026-08-31"), ActionOutcome.HELPED)
                    .knownTo("p-104", "hr-2"));

    private OneOfEach() {}

    /** The examples by their kind, in the order of the kinds. */
    public static Map<FactType, Fact> examples() {
        Map<FactKind, Fact> byKind = EXAMPLES.stream().collect(Collectors.toMap(FactKind::of, Function.identity()));
        return Arrays.stream(FactType.values())
                .collect(Collectors.toMap(Function.identity(), byKind::get, (one, other) -> one, LinkedHashMap::new));
    }

    /** The examples, and what they name, with every register kept; to be changed or built. */
    public static Workplace.Builder workplace() {
        Workplace.Builder workplace = Workplace.asOf(NOW, ZONE);
        for (Register register : Register.values()) {
            workplace.keeps(register, day("2024-01-01"));
        }
        return workplace
                .addAll(EXAMPLES)
                .add(Person.of("p-100", "support").level(Level.TEAM_LEADER))
                .add(Person.of("p-101", "claims"))
                .add(Person.of("p-102", "claims"))
                .add(Team.of("service"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
