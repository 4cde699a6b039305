package work.connect.rules.clear;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.detect.Detection;

/**
 * Who may know what, for one reader.
 *
 * <p>A finding has one class or several; the reader may know what every one of them allows.
 */
final class Clearance {

    private static final int LEAST_ORGANISATION = 10;

    private final Workplace workplace;
    private final Viewer viewer;
    private final Set<String> ledTeams;
    private final Cases cases;
    private final Interests interests;

    Clearance(Workplace workplace, Cases cases, Viewer viewer) {
        this.workplace = workplace;
        this.cases = cases;
        interests = new Interests(workplace, cases);
        this.viewer = viewer;
        ledTeams = viewer.person() == null ? Set.of() : new HashSet<>(workplace.teamsLedBy(viewer.person()));
    }

    Sight of(Detection detection) {
        Sight sight = Sight.NAMED;
        for (DisclosureClass disclosure : detection.rule().classes()) {
            sight = Sight.less(sight, of(disclosure, detection));
        }
        return sight;
    }

    private Sight of(DisclosureClass disclosure, Detection detection) {
        return switch (viewer.audience()) {
            case PERSON -> person(disclosure, detection);
            case LEADER -> leader(disclosure, detection);
            case CASE_HANDLER -> caseHandler(disclosure, detection);
            case WELLBEING, WORKER_REPRESENTATIVE, ORGANISATION -> group(disclosure, detection);
        };
    }

    /** What is found of the whole organisation rests on the answers of all; of a few it would tell the answers of one. */
    private Sight group(DisclosureClass disclosure, Detection detection) {
        if (detection.subject().unit() != Unit.ORGANISATION || isAboutCases(disclosure)) {
            return Sight.FIGURE;
        }
        return workplace.people().size() >= LEAST_ORGANISATION ? Sight.NAMED : Sight.NOTHING;
    }

    private Sight person(DisclosureClass disclosure, Detection detection) {
        return switch (disclosure) {
            case CONDUCT -> isOwnReport(detection) || isOwnAnswer(detection) ? Sight.NAMED : Sight.NOTHING;
            case PAIR_CONFLICT -> isOfConflicts(detection, this::isOwnAndKnown) ? Sight.NAMED : Sight.NOTHING;
            case PERSONAL_CONDITION, TEAM_CLIMATE -> isAboutReader(detection) ? Sight.NAMED : Sight.FIGURE;
            case WORK_DESIGN -> isAboutReader(detection) || isOfOwnTeam(detection) ? Sight.NAMED : Sight.FIGURE;
        };
    }

    private Sight leader(DisclosureClass disclosure, Detection detection) {
        return switch (disclosure) {
            case CONDUCT -> Sight.NOTHING;
            case PAIR_CONFLICT ->
                isOfConflicts(detection, conflict -> conflict.isKnownTo(viewer.reader())) ? Sight.NAMED : Sight.NOTHING;
            case PERSONAL_CONDITION, TEAM_CLIMATE -> Sight.FIGURE;
            case WORK_DESIGN -> mayLead(detection) ? Sight.NAMED : Sight.FIGURE;
        };
    }

    private Sight caseHandler(DisclosureClass disclosure, Detection detection) {
        return switch (disclosure) {
            case CONDUCT -> isOfReports(detection, this::isImpartial) ? Sight.NAMED : Sight.NOTHING;
            case PAIR_CONFLICT ->
                isOfConflicts(detection, conflict -> interests.mayHandle(conflict, viewer.reader()))
                        ? Sight.NAMED
                        : Sight.NOTHING;
            case TEAM_CLIMATE -> Sight.FIGURE;
            case PERSONAL_CONDITION, WORK_DESIGN -> Sight.NOTHING;
        };
    }

    /** Whether figures over this team are meant for the reader. */
    boolean readsFiguresOf(Subject.Team team) {
        return switch (viewer.audience()) {
            case PERSON ->
                workplace
                        .person(viewer.reader())
                        .filter(person -> person.team().equals(team.id()))
                        .isPresent();
            case LEADER -> ledTeams.contains(team.id());
            default -> true;
        };
    }

    private static boolean isAboutCases(DisclosureClass disclosure) {
        return disclosure == DisclosureClass.CONDUCT || disclosure == DisclosureClass.PAIR_CONFLICT;
    }

    private static boolean isCase(Detection detection) {
        return !detection.caseId().isEmpty();
    }

    private boolean isAboutReader(Detection detection) {
        return detection.subject().equals(Subject.person(viewer.reader()));
    }

    private boolean isOwnReport(Detection detection) {
        return !detection.rule().isAboutHandling() && isOfReports(detection, this::isOwnReport);
    }

    /** What somebody answered about how they are treated speaks to them alone and opens no case. */
    private boolean isOwnAnswer(Detection detection) {
        return !isCase(detection) && isAboutReader(detection);
    }

    private boolean isOfOwnTeam(Detection detection) {
        return detection.subject() instanceof Subject.Team team && readsFiguresOf(team);
    }

    /** What is found of how somebody leads is told to them alone; those above them see it as structure. */
    private boolean mayLead(Detection detection) {
        if (detection.rule().rule().hazard().isAboutLeading()) {
            return isAboutReader(detection);
        }
        return isOfOwnTeam(detection)
                || detection.subject() instanceof Subject.Person subject
                        && workplace
                                .leaderOf(subject.id())
                                .filter(viewer.reader()::equals)
                                .isPresent();
    }

    private boolean isOwnReport(ConductReport report) {
        return report.affected().equals(viewer.reader()) || cases.isReporter(viewer.reader(), report);
    }

    private boolean isOwnAndKnown(Conflict conflict) {
        return conflict.involves(viewer.reader()) && conflict.isKnownTo(viewer.reader());
    }

    /** Whether the reader may know of a report at all, whatever it is about. */
    boolean mayKnow(ConductReport report) {
        return switch (viewer.audience()) {
            case PERSON -> isOwnReport(report);
            case CASE_HANDLER -> isImpartial(report);
            default -> false;
        };
    }

    /**
     * Whether something is found of how a case is handled that the reader may not know of, and the reader is a second
     * handler who can be asked to see to it: somebody from outside whom it cannot concern.
     */
    boolean isEscalatedTo(Detection detection) {
        return viewer.audience() == Audience.CASE_HANDLER
                && detection.rule().isAboutHandling()
                && of(detection) != Sight.NAMED
                && isOfReports(detection, report -> interests.isSecondFromOutside(report, viewer.reader()));
    }

    private boolean isImpartial(ConductReport report) {
        return interests.isImpartial(report, viewer.reader());
    }

    /**
     * Whether it is about conflicts, and the reader may know of each of them. A rule of a vendor may be of this class and
     * rest on a report: nobody may know of that one.
     */
    private boolean isOfConflicts(Detection detection, Predicate<Conflict> mayKnow) {
        return isCase(detection)
                && detection.cases().stream()
                        .allMatch(id -> cases.conflict(id).filter(mayKnow).isPresent());
    }

    /** The same of reports. */
    private boolean isOfReports(Detection detection, Predicate<ConductReport> mayKnow) {
        return isCase(detection)
                && detection.cases().stream()
                        .allMatch(id -> cases.report(id).filter(mayKnow).isPresent());
    }
}
