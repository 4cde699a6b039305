package work.connect.model.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What one reader is shown of one workplace at one moment.
 *
 * <p>Equal facts, moment and rule books give an equal report, whatever the order the facts came in.
 *
 * @param viewer who reads
 * @param asOf the moment it speaks of
 * @param findings ordered by severity, the most pressing first, then by whom they are about, then by rule
 * @param figures ordered by hazard, then by group, the organisation last
 * @param plan what to do; most often three to five actions for each one it speaks of, in the order to try them
 * @param strengths what goes well, one sentence each
 * @param quiet the questions that were asked and gave no finding, ordered by rule; for a person about themselves
 * @param notAssessed the questions that could not be answered, ordered by rule; for a person about themselves
 * @param notices what to know about every report: what it cannot see, what it must not be used for
 * @param limits the limits in force, one sentence for each rule, ordered by rule; for those who are consulted on them
 * @param books the rule books behind it, as id, version and hash; one that was left out says so
 * @param partial whether a rule book was left out, for it took too much or broke down; the same for each reader, for it
 *     follows from all facts and not from those a reader may know, and a notice says what it means
 * @param language of its texts; what a rule book has no words for in it stays as the book says it, and a notice says so
 */
public record Report(
        Viewer viewer,
        Instant asOf,
        List<Finding> findings,
        List<Figure> figures,
        List<Recommendation> plan,
        List<String> strengths,
        List<String> quiet,
        List<NotAssessed> notAssessed,
        List<String> notices,
        List<String> limits,
        List<String> books,
        boolean partial,
        Locale language) {

    public Report {
        Objects.requireNonNull(viewer, "viewer");
        Objects.requireNonNull(asOf, "asOf");
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
        plan = List.copyOf(plan);
        strengths = List.copyOf(strengths);
        quiet = List.copyOf(quiet);
        notAssessed = List.copyOf(notAssessed);
        notices = List.copyOf(notices);
        limits = List.copyOf(limits);
        books = List.copyOf(books);
        Objects.requireNonNull(language, "language");
    }

    /** The report for reading in a terminal. Made for people: do not parse it. */
    public String summarize() {
        return ReportText.of(this);
    }
}
