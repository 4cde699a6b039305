package work.connect.rules.oracle;

import static work.connect.model.hazard.Hazard.CORROSIVE_CONNECTION;
import static work.connect.model.hazard.Hazard.DAMAGE_SPREAD;
import static work.connect.model.hazard.Hazard.DYSFUNCTIONAL_CONFLICT;
import static work.connect.model.hazard.Hazard.ISOLATION;
import static work.connect.model.hazard.Hazard.LOW_BELONGING;
import static work.connect.model.hazard.Hazard.LOW_EXPOSURE;
import static work.connect.model.hazard.Hazard.LOW_PSYCH_SAFETY;
import static work.connect.model.hazard.Hazard.LOW_RECOGNITION;
import static work.connect.model.hazard.Hazard.LOW_SUPPORT_COWORKER;
import static work.connect.model.hazard.Hazard.LOW_SUPPORT_SUPERVISOR;
import static work.connect.model.hazard.Hazard.REMOTE_DISCONNECTION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;

/**
 * How pressing what a reader may know becomes when it is weighed together: MET-01 (one makes another worse), MET-02 (what
 * was agreed was not done, or did not help), MET-04 (what eases) and TOX-01 (several serious risks at once).
 */
public final class Weighing {

    /** The ids of the rules it knows, in order. */
    public static final List<String> RULES = List.of("MET-01", "MET-02", "MET-04", "TOX-01");

    private static final int MUCH_IS_ASKED = 52;
    private static final int WELL_CARED_FOR = 41;

    /** The one becomes graver where the other is there as well. */
    private record Worse(Hazard one, Hazard other) {}

    private static final List<Worse> IN_TEAMS = List.of(
            new Worse(LOW_PSYCH_SAFETY, LOW_SUPPORT_SUPERVISOR),
            new Worse(DYSFUNCTIONAL_CONFLICT, LOW_SUPPORT_SUPERVISOR),
            new Worse(DYSFUNCTIONAL_CONFLICT, LOW_SUPPORT_COWORKER),
            new Worse(DAMAGE_SPREAD, LOW_SUPPORT_SUPERVISOR),
            new Worse(DAMAGE_SPREAD, LOW_SUPPORT_COWORKER));

    private static final List<Worse> FOR_PEOPLE = List.of(
            new Worse(ISOLATION, LOW_EXPOSURE),
            new Worse(ISOLATION, DYSFUNCTIONAL_CONFLICT),
            new Worse(ISOLATION, CORROSIVE_CONNECTION),
            new Worse(REMOTE_DISCONNECTION, ISOLATION),
            new Worse(LOW_SUPPORT_COWORKER, ISOLATION),
            new Worse(DYSFUNCTIONAL_CONFLICT, LOW_SUPPORT_COWORKER),
            new Worse(DYSFUNCTIONAL_CONFLICT, LOW_SUPPORT_SUPERVISOR));

    private final Facts facts;
    private final Viewer viewer;
    private final List<Weighed> all;
    private final Agreed agreed;

    private Weighing(Workplace workplace, Viewer viewer, List<Weighed> told) {
        facts = new Facts(workplace);
        this.viewer = viewer;
        agreed = new Agreed(facts, viewer);
        all = new ArrayList<>(told);
        if (viewer.audience().readsGroups()) {
            all.addAll(new SeriousTogether(facts).among(told));
        }
    }

    /**
     * What a reader is told and shown, each as pressing as it is among the rest, in order; and what only several say
     * together.
     *
     * @param told what the reader may know and is shown, each as pressing as it is alone
     */
    public static List<Weighed> of(Workplace workplace, Viewer viewer, List<Weighed> told) {
        Weighing weighing = new Weighing(workplace, viewer, told);
        return weighing.all.stream().map(weighing::weighed).sorted().toList();
    }

    private Weighed weighed(Weighed one) {
        int up = (isMadeWorse(one) ? 1 : 0) + (agreed.hasFailed(one) ? 1 : 0);
        int level = one.severity().ordinal() + up - (isEased(one) ? 1 : 0);
        int kept = Math.max(Severity.LOW.ordinal(), Math.min(Severity.CRITICAL.ordinal(), level));
        return one.as(Severity.values()[kept]);
    }

    // MET-01

    private boolean isMadeWorse(Weighed one) {
        if (one.subject() instanceof Subject.Team team) {
            return isMadeWorse(one, team, IN_TEAMS) || isAskedTooMuch(one, team);
        }
        return peopleOf(one.subject()).anyMatch(person -> isMadeWorse(one, person, FOR_PEOPLE));
    }

    private static Stream<Subject> peopleOf(Subject subject) {
        if (subject instanceof Subject.Pair pair) {
            return Stream.of(Subject.person(pair.first()), Subject.person(pair.second()));
        }
        return subject instanceof Subject.Person ? Stream.of(subject) : Stream.of();
    }

    private boolean isMadeWorse(Weighed one, Subject subject, List<Worse> together) {
        return together.stream()
                .filter(worse -> worse.one() == one.hazard())
                .anyMatch(worse -> all.stream()
                        .filter(other -> other.hazard() == worse.other() && other.touches(subject))
                        .anyMatch(other -> Collections.disjoint(other.restsOn(), one.restsOn())));
    }

    private boolean isAskedTooMuch(Weighed one, Subject.Team team) {
        return Set.of(LOW_SUPPORT_SUPERVISOR, LOW_SUPPORT_COWORKER).contains(one.hazard())
                && isShownToTheReader(team, Construct.DEMANDS, MUCH_IS_ASKED);
    }

    // MET-04

    /** Nothing good makes up for how somebody is treated. */
    private boolean isEased(Weighed one) {
        return one.subject() instanceof Subject.Team team
                && Set.of(LOW_BELONGING, LOW_RECOGNITION, ISOLATION).contains(one.hazard())
                && all.stream().noneMatch(other -> other.conduct() && other.isAbout(team))
                && isShownToTheReader(team, Construct.PSYCHOSOCIAL_SAFETY_CLIMATE, WELL_CARED_FOR);
    }

    /** Whether the team rates it so high, and its figure would be shown to this reader: five or more known answers. */
    private boolean isShownToTheReader(Subject.Team team, Construct construct, int limit) {
        boolean mayRead = new Reading(facts, viewer).readsFiguresOf(team.id());
        return facts.surveys()
                .usable(team.id(), construct)
                .filter(figure -> mayRead && (figure.published() || figure.isByKnown(5)))
                .filter(figure -> figure.mean().compareTo(BigDecimal.valueOf(limit)) >= 0)
                .isPresent();
    }
}
