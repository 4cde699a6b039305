package work.connect.rules.verify;

import java.util.Objects;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;

/**
 * Somebody or something that a rule flags. Ordered by subject, then by severity.
 *
 * @param subject whom or what it speaks about
 * @param severity how pressing it calls it
 */
public record Flagged(Subject subject, Severity severity) implements Comparable<Flagged> {

    public Flagged {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(severity, "severity");
    }

    public static Flagged person(String id, Severity severity) {
        return new Flagged(Subject.person(id), severity);
    }

    public static Flagged pair(String one, String other, Severity severity) {
        return new Flagged(Subject.pair(one, other), severity);
    }

    public static Flagged team(String id, Severity severity) {
        return new Flagged(Subject.team(id), severity);
    }

    public static Flagged organisation(Severity severity) {
        return new Flagged(Subject.ORGANISATION, severity);
    }

    @Override
    public int compareTo(Flagged other) {
        int bySubject = subject.compareTo(other.subject);
        return bySubject != 0 ? bySubject : severity.compareTo(other.severity);
    }

    /** As a case says it: {@code sam LOW}. */
    @Override
    public String toString() {
        return subject + " " + severity;
    }
}
