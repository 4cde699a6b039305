package work.connect.rules.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/**
 * Something a reader is told or shown, before or after it was weighed.
 *
 * @param rule the id of the rule that found it; of a figure, one of those of its hazard
 * @param about whom or what it is about, as the reader may know it
 * @param caseId the conflict or report it is about; empty for all else
 * @param figure whether it is a figure
 * @param conduct whether it is about how somebody treated somebody
 * @param restsOn what it was measured from
 * @param actions what may help, by its rule
 */
public record Weighed(
        String rule,
        Hazard hazard,
        Subject subject,
        String about,
        String caseId,
        Severity severity,
        boolean figure,
        boolean conduct,
        Set<String> restsOn,
        List<String> actions)
        implements Comparable<Weighed> {

    private static final Comparator<Weighed> ORDER = Comparator.comparing(Weighed::figure)
            .thenComparing(Weighed::about)
            .thenComparing(Weighed::hazard)
            .thenComparing(Weighed::rule)
            .thenComparing(Weighed::caseId)
            .thenComparing(Weighed::severity);

    Weighed as(Severity weighed) {
        return new Weighed(rule, hazard, subject, about, caseId, weighed, figure, conduct, restsOn, actions);
    }

    boolean isAbout(Subject somebody) {
        return subject.equals(somebody);
    }

    /** Whether it is about this team, or about this person, alone or with another. */
    boolean touches(Subject other) {
        if (other instanceof Subject.Person person && subject instanceof Subject.Pair pair) {
            return pair.has(person.id());
        }
        return subject.equals(other);
    }

    @Override
    public int compareTo(Weighed other) {
        return ORDER.compare(this, other);
    }
}
