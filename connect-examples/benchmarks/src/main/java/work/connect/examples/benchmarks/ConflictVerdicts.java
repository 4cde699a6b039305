package work.connect.examples.benchmarks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** What is found of conflicts: the gravest one of each pair, and of equally grave ones the firmest. */
final class ConflictVerdicts {

    private final Workplace workplace;
    private final int today;

    ConflictVerdicts(Workplace workplace) {
        this.workplace = workplace;
        today = PersonFacts.dayOf(workplace.today());
    }

    /** In no order. */
    Collection<Verdict> found() {
        Map<Subject, Verdict> worst = new HashMap<>();
        for (Conflict conflict : workplace.conflicts()) {
            if (conflict.isOpen()) {
                Verdict verdict = leftOpen(conflict);
                worst.merge(verdict.subject(), verdict, ConflictVerdicts::worse);
            }
        }
        worst.values().removeIf(verdict -> verdict.severity() == Severity.NONE);
        return worst.values();
    }

    private Verdict leftOpen(Conflict conflict) {
        Subject pair = Subject.pair(conflict.first(), conflict.second());
        LocalDate last = lastStep(conflict);
        if (last == null) {
            return new Verdict("CON-01", pair, Severity.MODERATE, Confidence.LOW);
        }
        int days = today - PersonFacts.dayOf(last);
        Severity severity = days >= 30 ? Severity.HIGH : days >= 14 ? Severity.MODERATE : Severity.NONE;
        return new Verdict("CON-01", pair, severity, Confidence.HIGH);
    }

    private @Nullable LocalDate lastStep(Conflict conflict) {
        LocalDate last = conflict.openedOn();
        for (ConflictStep step : workplace.stepsOf(conflict)) {
            if (last == null || step.on().isAfter(last)) {
                last = step.on();
            }
        }
        return last;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        int bySeverity = one.severity().compareTo(other.severity());
        boolean first = bySeverity != 0 ? bySeverity > 0 : one.confidence().compareTo(other.confidence()) >= 0;
        return first ? one : other;
    }
}
