package work.connect.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.History;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.rules.detect.Detection;

/** Who may know what, written down a second time from the table in the architecture. It shares no code with the gate. */
final class AudienceTable {

    private final Workplace workplace;
    private final History history;

    AudienceTable(Workplace workplace) {
        this.workplace = workplace;
        history = workplace.history();
    }

    /** Whether the reader is told the finding itself: only what every one of its classes allows. */
    boolean isToldByName(Viewer reader, Detection found) {
        return found.rule().classes().stream().allMatch(disclosure -> switch (reader.audience()) {
            case PERSON -> isToldToAPerson(disclosure, reader.reader(), found);
            case LEADER -> isToldToALeader(disclosure, reader.reader(), found);
            case CASE_HANDLER -> isToldToAHandler(disclosure, reader.reader(), found);
            case WELLBEING, WORKER_REPRESENTATIVE, ORGANISATION ->
                isOfAll(found)
                        && disclosure != DisclosureClass.CONDUCT
                        && disclosure != DisclosureClass.PAIR_CONFLICT
                        && workplace.people().size() >= 10;
        });
    }

    private boolean isToldToAPerson(DisclosureClass disclosure, String person, Detection found) {
        boolean isAboutThem = found.subject().equals(Subject.person(person));
        return switch (disclosure) {
            case CONDUCT ->
                found.cases().isEmpty()
                        ? isAboutThem
                        : !isOfAll(found) && reports(found).stream().allMatch(report -> isOwn(report, person));
            case PAIR_CONFLICT ->
                isOfConflicts(found)
                        && conflicts(found).stream()
                                .allMatch(conflict -> Set.of(conflict.first(), conflict.second())
                                                .contains(person)
                                        && recordedOrAcknowledged(conflict, person));
            case PERSONAL_CONDITION, TEAM_CLIMATE -> isAboutThem;
            case WORK_DESIGN -> isAboutThem || found.subject().equals(Subject.team(teamOf(person)));
        };
    }

    private boolean isToldToALeader(DisclosureClass disclosure, String leader, Detection found) {
        return switch (disclosure) {
            case CONDUCT, PERSONAL_CONDITION, TEAM_CLIMATE -> false;
            case PAIR_CONFLICT ->
                isOfConflicts(found)
                        && conflicts(found).stream().allMatch(conflict -> recordedOrAcknowledged(conflict, leader));
            case WORK_DESIGN ->
                found.rule().rule().hazard() == Hazard.LEADER_OVERSTRETCH
                        ? found.subject().equals(Subject.person(leader))
                        : isLedBy(leader, found.subject());
        };
    }

    private boolean isToldToAHandler(DisclosureClass disclosure, String handler, Detection found) {
        return switch (disclosure) {
            case CONDUCT ->
                !found.cases().isEmpty()
                        && reports(found).stream().allMatch(report -> isFarFromReport(report, handler));
            case PAIR_CONFLICT ->
                isOfConflicts(found)
                        && conflicts(found).stream().allMatch(conflict -> isCaseFarFrom(conflict, handler));
            case PERSONAL_CONDITION, TEAM_CLIMATE, WORK_DESIGN -> false;
        };
    }

    /** By what words the reader knows whom it is about. */
    String about(Viewer reader, Detection found) {
        if (found.rule().classes().contains(DisclosureClass.CONDUCT)
                && !found.caseId().isEmpty()) {
            ConductReport report = report(found.caseId());
            boolean agreed = reader.audience() == Audience.CASE_HANDLER
                    && (report.affectedConsentsTo().contains(reader.reader())
                            || makers(report).stream()
                                    .anyMatch(maker -> maker.person().equals(report.affected())
                                            && maker.consentsTo().contains(reader.reader())));
            return "report " + report.id() + (agreed ? ", about how " + report.affected() + " was treated" : "");
        }
        if (reader.audience() != Audience.PERSON) {
            return found.subject().toString();
        }
        if (found.subject() instanceof Subject.Pair pair) {
            return "you and " + (reader.reader().equals(pair.first()) ? pair.second() : pair.first());
        }
        return found.subject() instanceof Subject.Person
                ? "you"
                : found.subject().toString();
    }

    /** Whether a figure is meant for the reader at all, whether or not enough people stand behind it. */
    boolean isMeantFor(Viewer reader, Figure figure) {
        DisclosureClass disclosure = figure.hazard().disclosureClass();
        boolean ofCases = disclosure == DisclosureClass.CONDUCT || disclosure == DisclosureClass.PAIR_CONFLICT;
        return switch (reader.audience()) {
            case PERSON -> !ofCases && figure.group().equals(Subject.team(teamOf(reader.reader())));
            case LEADER ->
                !ofCases
                        && figure.group() instanceof Subject.Team team
                        && isLedBy(reader.reader(), Subject.team(team.id()));
            case CASE_HANDLER ->
                disclosure == DisclosureClass.TEAM_CLIMATE
                        && figure.group() instanceof Subject.Team
                        && !figure.asks().startsWith("How many people");
            case WELLBEING, WORKER_REPRESENTATIVE, ORGANISATION -> true;
        };
    }

    private static boolean isOfAll(Detection found) {
        return found.subject().equals(Subject.ORGANISATION);
    }

    private String teamOf(String person) {
        return workplace.person(person).orElseThrow().team();
    }

    private boolean isLedBy(String leader, Subject subject) {
        if (subject instanceof Subject.Team team) {
            return leader.equals(workplace.teams().get(team.id()).leader());
        }
        return subject instanceof Subject.Person person && leads(leader, person.id());
    }

    private boolean leads(String leader, String person) {
        return workplace.leaderOf(person).filter(leader::equals).isPresent();
    }

    private List<ConductReport> reports(Detection found) {
        return found.cases().stream().map(this::report).toList();
    }

    private ConductReport report(String id) {
        return workplace.conductReports().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Reporter> makers(ConductReport report) {
        return workplace.reporters().stream()
                .filter(maker -> maker.report().equals(report.id()))
                .toList();
    }

    private boolean isOwn(ConductReport report, String person) {
        return report.affected().equals(person)
                || makers(report).stream().anyMatch(maker -> maker.person().equals(person));
    }

    private boolean isOfConflicts(Detection found) {
        return !found.cases().isEmpty() && found.subject() instanceof Subject.Pair;
    }

    private List<Conflict> conflicts(Detection found) {
        return workplace.conflicts().stream()
                .filter(conflict -> found.cases().contains(conflict.id()))
                .toList();
    }

    private static boolean recordedOrAcknowledged(Conflict conflict, String person) {
        return person.equals(conflict.recordedBy()) || conflict.acknowledgedBy().contains(person);
    }

    /** Put on record by a party or a leader of one, or by nobody knows whom; and the handler close to neither party. */
    private boolean isCaseFarFrom(Conflict conflict, String handler) {
        List<String> parties = List.of(conflict.first(), conflict.second());
        String by = conflict.recordedBy();
        LocalDate began = conflict.openedOn() == null ? workplace.today() : conflict.openedOn();
        boolean isCase = by == null
                || parties.contains(by)
                || parties.stream()
                        .anyMatch(party -> leads(by, party)
                                || history.leaderOn(party, began)
                                        .filter(by::equals)
                                        .isPresent());
        return isCase && parties.stream().allMatch(party -> isFarFrom(handler, party, began));
    }

    /** Neither in the report nor, as far as can be known, near whom it concerns. */
    private boolean isFarFromReport(ConductReport report, String handler) {
        if (isOwn(report, handler)) {
            return false;
        }
        if (report.concerned() != null) {
            return isFarFrom(handler, report.concerned(), report.receivedOn());
        }
        if (report.source().isFromOutside()) {
            return true;
        }
        LocalDate aYearBefore = report.receivedOn().minusYears(1);
        boolean near = history.sharedATeamSince(handler, report.affected(), aYearBefore)
                || history.wereInLineSince(handler, report.affected(), aYearBefore);
        if (report.source() != ConductSource.OWN_LEADER) {
            return !near;
        }
        boolean isLeaderKnown =
                history.leaderOn(report.affected(), report.receivedOn()).isPresent();
        return isLeaderKnown
                ? history.leadersSince(report.affected(), aYearBefore).stream()
                        .allMatch(leader -> isFarFrom(handler, leader, aYearBefore))
                : !near && isChosen(report, handler);
    }

    private boolean isChosen(ConductReport report, String handler) {
        Set<String> chosen = makers(report).stream()
                .flatMap(maker -> maker.consentsTo().stream())
                .collect(Collectors.toSet());
        return chosen.contains(handler) || report.affectedConsentsTo().contains(handler);
    }

    private boolean isFarFrom(String one, String other, LocalDate since) {
        return !Objects.equals(one, other) && !history.wereInLineSince(one, other, since);
    }
}
