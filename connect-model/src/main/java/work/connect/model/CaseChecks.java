package work.connect.model;

import java.time.LocalDate;
import java.util.List;
import work.connect.model.Problem.Code;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStatus;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Commitment;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.SharedRequest;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Shape;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.people.CheckIn;

/** Checks what one field of a case says against another, and one fact of it against another. */
final class CaseChecks {

    private final Workplace.Builder facts;
    private final Known known;
    private final Days days;
    private final ProblemList problems;

    CaseChecks(Workplace.Builder facts, Known known, Days days, ProblemList problems) {
        this.facts = facts;
        this.known = known;
        this.days = days;
        this.problems = problems;
    }

    void all() {
        conflicts();
        steps();
        reporters();
        experiences();
        incidents();
        commitments();
        endings();
    }

    private void conflicts() {
        List<Conflict> list = facts.all(Conflict.class);
        for (int i = 0; i < list.size(); i++) {
            Conflict conflict = list.get(i);
            boolean resolved = conflict.status() == ConflictStatus.RESOLVED;
            if (!resolved && conflict.resolvedOn() != null) {
                tell(
                        FactType.CONFLICTS,
                        i,
                        "status",
                        Code.OPEN_BUT_RESOLVED,
                        "A conflict that is not resolved cannot have a day on which it was.");
            }
            if (!resolved && conflict.outcome() != null) {
                tell(
                        FactType.CONFLICTS,
                        i,
                        "outcome",
                        Code.CONTRADICTION,
                        "A conflict that is not resolved cannot have an outcome. Leave it empty, or set the status to resolved.");
            }
        }
    }

    private void steps() {
        List<ConflictStep> list = facts.all(ConflictStep.class);
        for (int i = 0; i < list.size(); i++) {
            Conflict conflict = known.conflicts().get(list.get(i).conflict());
            LocalDate opened = conflict == null ? null : conflict.openedOn();
            LocalDate on = list.get(i).on();
            if (opened != null && days.areSound(opened, on) && on.isBefore(opened)) {
                tell(
                        FactType.CONFLICT_STEPS,
                        i,
                        "on",
                        Code.END_BEFORE_START,
                        "This is before the beginning. Maybe the two are swapped?");
            }
        }
    }

    private void reporters() {
        List<Reporter> list = facts.all(Reporter.class);
        for (int i = 0; i < list.size(); i++) {
            ConductReport report = known.reports().get(list.get(i).report());
            String person = list.get(i).person();
            if (report != null && person.equals(report.concerned()) && Texts.wrongWithId(person) == null) {
                tell(
                        FactType.REPORTERS,
                        i,
                        "person",
                        Code.CONCERNS_THE_REPORTER,
                        "The person it concerns cannot be the one who reported. Maybe the two are swapped?");
            }
        }
    }

    private void experiences() {
        List<ConductExperience> list = facts.all(ConductExperience.class);
        for (int i = 0; i < list.size(); i++) {
            ConductExperience experience = list.get(i);
            if (!experience.routes().isEmpty()
                    && !experience.reasonsNotReported().isEmpty()) {
                tell(
                        FactType.CONDUCT_EXPERIENCES,
                        i,
                        "reasonsNotReported",
                        Code.CONTRADICTION,
                        "It was told of and not reported. Leave empty either how it was told, or why it was not.");
            }
        }
    }

    private void incidents() {
        List<ThirdPartyIncident> list = facts.all(ThirdPartyIncident.class);
        for (int i = 0; i < list.size(); i++) {
            ConductSource source = list.get(i).source();
            if (!source.isFromOutside() && source != ConductSource.SOMEONE_ELSE && source != ConductSource.NOT_SAID) {
                tell(
                        FactType.THIRD_PARTY_INCIDENTS,
                        i,
                        "source",
                        Code.NOT_FROM_OUTSIDE,
                        "This comes from somebody who works here. It belongs to the conduct reports.");
            }
        }
    }

    private void commitments() {
        List<Commitment> list = facts.all(Commitment.class);
        for (int i = 0; i < list.size(); i++) {
            Commitment commitment = list.get(i);
            if (commitment.to() == null && commitment.team() == null) {
                tell(
                        FactType.COMMITMENTS,
                        i,
                        "to",
                        Code.MISSING_VALUE,
                        "A promise is made to somebody. Name the person, or the team.");
            }
            if (commitment.keptOn() != null && commitment.brokenOn() != null) {
                tell(
                        FactType.COMMITMENTS,
                        i,
                        "brokenOn",
                        Code.CONTRADICTION,
                        "It was kept and broken. Leave one of the two empty.");
            }
        }
    }

    /** What can only be said once something has happened, and the day or moment on which it did. */
    private void endings() {
        only(
                CheckIn.class,
                "doneBy",
                "doneAt",
                "A check-in that did not happen was done by nobody. Add when it happened, or leave it empty.");
        only(
                HelpRequest.class,
                "declined",
                "answeredOn",
                "A request is declined in an answer. Add the day of the answer, or leave it empty.");
        only(
                SharedRequest.class,
                "answer",
                "answeredOn",
                "There is an answer without its day. Add the day of the answer, or leave it empty.");
        only(
                ConductReport.class,
                "outcome",
                "closedOn",
                "A case that is open cannot have an outcome. Add the day on which it was closed, or leave it empty.");
        only(
                ActionTaken.class,
                "outcome",
                "reviewedOn",
                "An outcome is found in a review. Add the day of the review, or leave it empty.");
    }

    private <T extends Record & Fact> void only(Class<T> kind, String name, String onceThereIs, String hint) {
        Field said = Shape.of(kind).field(name).orElseThrow();
        Field happened = Shape.of(kind).field(onceThereIs).orElseThrow();
        List<T> list = facts.all(kind);
        for (int i = 0; i < list.size(); i++) {
            if (said.of(list.get(i)) != null && happened.of(list.get(i)) == null) {
                tell(FactKind.of(kind), i, name, Code.CONTRADICTION, hint);
            }
        }
    }

    private void tell(FactKind type, int index, String field, Code code, String hint) {
        problems.add(type, index, field, new Fault(code, hint));
    }
}
