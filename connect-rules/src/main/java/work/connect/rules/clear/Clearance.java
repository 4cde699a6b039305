package work.connect.rules.clear;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.people.Person;
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
    private final Map<String, Conflict> conflicts = new HashMap<>();
    private final Map<String, ConductReport> reports = new HashMap<>();

    Clearance(Workplace workplace, Viewer viewer) {
        this.workplace = workplace;
        this.viewer = viewer;
        ledTeams = viewer.person() == null ? Set.of() : new HashSet<>(workplace.teamsLedBy(viewer.person()));
        workplace.conflicts().forEach(conflict -> conflicts.put(conflict.id(), conflict));
        workplace.conductReports().forEach(report -> reports.put(report.id(), report));
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
            case WELLBEING, WORKER_REPRESENTATIVE, ORGANISATION -> group(detection);
        };
    }

    /** What is found of the whole organisation rests on the answers of all; of a few it would tell the answers of one. */
    private Sight group(Detection detection) {
        if (detection.subject().unit() != Unit.ORGANISATION) {
            return Sight.FIGURE;
        }
        return workplace.people().size() >= LEAST_ORGANISATION ? Sight.NAMED : Sight.NOTHING;
    }

    private Sight person(DisclosureClass disclosure, Detection detection) {
        return switch (disclosure) {
            case CONDUCT ->
                !detection.caseId().isEmpty() && isOwnReport(detection.caseId()) ? Sight.NAMED : Sight.NOTHING;
            case PAIR_CONFLICT -> isOwnAndKnown(conflict(detection)) ? Sight.NAMED : Sight.NOTHING;
            case PERSONAL_CONDITION, WORK_DESIGN, TEAM_CLIMATE ->
                isAbout(detection, viewer.reader()) ? Sight.NAMED : Sight.FIGURE;
        };
    }

    private Sight leader(DisclosureClass disclosure, Detection detection) {
        return switch (disclosure) {
            case CONDUCT -> Sight.NOTHING;
            case PAIR_CONFLICT -> conflict(detection).isKnownTo(viewer.reader()) ? Sight.NAMED : Sight.NOTHING;
            case PERSONAL_CONDITION, TEAM_CLIMATE -> Sight.FIGURE;
            case WORK_DESIGN -> isLed(detection) ? Sight.NAMED : Sight.FIGURE;
        };
    }

    private Sight caseHandler(DisclosureClass disclosure, Detection detection) {
        return switch (disclosure) {
            case CONDUCT ->
                !detection.caseId().isEmpty() && isImpartial(report(detection.caseId())) ? Sight.NAMED : Sight.NOTHING;
            case PAIR_CONFLICT -> mayHandle(conflict(detection)) ? Sight.NAMED : Sight.NOTHING;
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

    private boolean isAbout(Detection detection, String person) {
        return detection.subject().equals(Subject.person(person));
    }

    private boolean isLed(Detection detection) {
        return detection.subject() instanceof Subject.Person subject
                && workplace
                        .person(subject.id())
                        .filter(person -> viewer.reader().equals(person.leader()))
                        .isPresent();
    }

    private boolean isOwnReport(String id) {
        return report(id).affected().equals(viewer.reader()) || reporters(id).contains(viewer.reader());
    }

    private Set<String> reporters(String report) {
        Set<String> people = new HashSet<>();
        for (Reporter reporter : workplace.reporters()) {
            if (reporter.report().equals(report)) {
                people.add(reporter.person());
            }
        }
        return people;
    }

    private boolean isOwnAndKnown(Conflict conflict) {
        return conflict.involves(viewer.reader()) && conflict.isKnownTo(viewer.reader());
    }

    /** A conflict is a case when a party or a leader of a party put it on record, or the register does not say who. */
    private boolean mayHandle(Conflict conflict) {
        String recorder = conflict.recordedBy();
        boolean opened = recorder == null
                || conflict.involves(recorder)
                || leads(recorder, conflict.first())
                || leads(recorder, conflict.second());
        return opened && !isClose(viewer.reader(), conflict.first()) && !isClose(viewer.reader(), conflict.second());
    }

    /** Whether the reader is this person, or stands above or below them. */
    private boolean isClose(String reader, String person) {
        return reader.equals(person) || workplace.areInLine(reader, person);
    }

    private boolean leads(String leader, String person) {
        return workplace.leaderOf(person).filter(leader::equals).isPresent();
    }

    /** Whether the reader may know of a report at all, whatever it is about. */
    boolean mayKnow(ConductReport report) {
        return switch (viewer.audience()) {
            case PERSON -> isOwnReport(report.id());
            case CASE_HANDLER -> isImpartial(report);
            default -> false;
        };
    }

    /** Whether the reader is neither in the case nor above or below the one it concerns, as far as that can be known. */
    private boolean isImpartial(ConductReport report) {
        String reader = viewer.reader();
        if (reader.equals(report.affected()) || reporters(report.id()).contains(reader)) {
            return false;
        }
        return workplace
                .concernedBy(report)
                .map(concerned -> !reader.equals(concerned) && !workplace.areInLine(reader, concerned))
                .orElseGet(() -> report.source().isFromOutside() || !couldBeConcerned(reader, report.affected()));
    }

    /** Where nobody is named, it could be anybody close: in the same team, or above or below the one affected. */
    private boolean couldBeConcerned(String reader, String affected) {
        boolean sameTeam = workplace
                .person(reader)
                .map(Person::team)
                .equals(workplace.person(affected).map(Person::team));
        return sameTeam || workplace.areInLine(reader, affected);
    }

    private Conflict conflict(Detection detection) {
        return Objects.requireNonNull(conflicts.get(detection.caseId()), "a finding about a pair names its conflict");
    }

    private ConductReport report(String id) {
        return Objects.requireNonNull(reports.get(id), "a finding about conduct names its report");
    }
}
