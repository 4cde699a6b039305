package work.connect.rules.clear;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import work.connect.model.History;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conflict.Conflict;

/**
 * Whether a case handler is far enough from a case to handle it.
 *
 * <p>Where somebody is named, what counts is who stood above or below them from the day of the case until today. Where
 * nobody is named it could be anybody close to the person affected, from a year before the report until today.
 */
final class Interests {

    private static final int YEARS_BEFORE = 1;

    private final Workplace workplace;
    private final Cases cases;
    private final History history;

    Interests(Workplace workplace, Cases cases) {
        this.workplace = workplace;
        this.cases = cases;
        history = workplace.history();
    }

    /**
     * A conflict is a case when a party or a leader of a party put it on record, or the register does not say who. Who
     * is or was close to a party does not handle it.
     */
    boolean mayHandle(Conflict conflict, String handler) {
        LocalDate since = Objects.requireNonNullElse(conflict.openedOn(), workplace.today());
        return isCase(conflict, since)
                && !isClose(handler, conflict.first(), since)
                && !isClose(handler, conflict.second(), since);
    }

    private boolean isCase(Conflict conflict, LocalDate opened) {
        String recorder = conflict.recordedBy();
        return recorder == null
                || conflict.involves(recorder)
                || led(recorder, conflict.first(), opened)
                || led(recorder, conflict.second(), opened);
    }

    private boolean led(String leader, String person, LocalDate day) {
        return Stream.of(workplace.leaderOf(person), history.leaderOn(person, day))
                .anyMatch(found -> found.filter(leader::equals).isPresent());
    }

    /** Whether the handler is neither in the case nor close to anybody it may concern, as far as that can be known. */
    boolean isImpartial(ConductReport report, String handler) {
        if (handler.equals(report.affected()) || cases.isReporter(handler, report)) {
            return false;
        }
        String concerned = report.concerned();
        if (concerned != null) {
            return !isClose(handler, concerned, report.receivedOn());
        }
        return report.source().isFromOutside() || isImpartialThoughNobodyIsNamed(report, handler);
    }

    /**
     * Whether the handler is nobody who works or worked here, neither has the case nor made the report, and never led
     * the person affected as far as is known. Such a one may be told that some case is neglected, and nothing more.
     */
    boolean isSecondFromOutside(ConductReport report, String handler) {
        return workplace.person(handler).isEmpty()
                && !handler.equals(report.handler())
                && !history.wereInLineSince(
                        handler, report.affected(), report.receivedOn().minusYears(YEARS_BEFORE));
    }

    private boolean isImpartialThoughNobodyIsNamed(ConductReport report, String handler) {
        LocalDate since = report.receivedOn().minusYears(YEARS_BEFORE);
        if (report.source() != ConductSource.OWN_LEADER) {
            return !couldBeConcerned(handler, report.affected(), since);
        }
        if (history.concernedBy(report).isEmpty()) {
            return cases.isChosen(handler, report) && !couldBeConcerned(handler, report.affected(), since);
        }
        return history.leadersSince(report.affected(), since).stream()
                .noneMatch(leader -> isClose(handler, leader, since));
    }

    private boolean couldBeConcerned(String handler, String affected, LocalDate since) {
        return history.sharedATeamSince(handler, affected, since) || history.wereInLineSince(handler, affected, since);
    }

    private boolean isClose(String handler, String person, LocalDate since) {
        return handler.equals(person) || history.wereInLineSince(handler, person, since);
    }
}
