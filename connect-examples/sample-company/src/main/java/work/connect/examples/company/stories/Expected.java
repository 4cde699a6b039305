package work.connect.examples.company.stories;

import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** What one reader should be shown of a story, or should not. */
public sealed interface Expected {

    /** Who reads. */
    Viewer viewer();

    /** Whether the report of that reader is as it should be. */
    boolean isMetBy(Report report);

    /** The rules it names. */
    default Set<String> rules() {
        return Set.of();
    }

    /** The rule has spoken to the reader and is this pressing, at the most. */
    record Found(Viewer viewer, String rule, Severity severity) implements Expected {
        @Override
        public boolean isMetBy(Report report) {
            return report.findings().stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .map(Finding::severity)
                    .max(Severity::compareTo)
                    .filter(severity::equals)
                    .isPresent();
        }

        @Override
        public Set<String> rules() {
            return Set.of(rule);
        }
    }

    /** These rules have spoken to the reader, and no others. */
    record Only(Viewer viewer, Set<String> rules) implements Expected {

        public Only {
            rules = Set.copyOf(rules);
        }

        static Only of(Viewer viewer, String... rules) {
            return new Only(viewer, Set.of(rules));
        }

        @Override
        public boolean isMetBy(Report report) {
            return report.findings().stream()
                    .map(Finding::rule)
                    .collect(Collectors.toSet())
                    .equals(rules);
        }
    }

    /** The rule has not spoken to the reader. */
    record NotFound(Viewer viewer, String rule) implements Expected {
        @Override
        public boolean isMetBy(Report report) {
            return report.findings().stream()
                    .noneMatch(finding -> finding.rule().equals(rule));
        }

        @Override
        public Set<String> rules() {
            return Set.of(rule);
        }
    }

    /** The reader has nothing above this to read, of whatever kind. */
    record NothingAbove(Viewer viewer, Severity severity) implements Expected {
        @Override
        public boolean isMetBy(Report report) {
            return report.findings().stream()
                    .allMatch(finding -> finding.severity().compareTo(severity) <= 0);
        }
    }

    /** The reader is shown a figure of a team that is this pressing. */
    record Shown(Viewer viewer, String team, Hazard hazard, Severity severity) implements Expected {
        @Override
        public boolean isMetBy(Report report) {
            return report.figures().stream()
                    .filter(figure -> isOf(figure, team, hazard))
                    .anyMatch(figure -> figure.isShown() && figure.severity() == severity);
        }
    }

    /** The reader is shown no such figure of a team. */
    record Hidden(Viewer viewer, String team, Hazard hazard) implements Expected {
        @Override
        public boolean isMetBy(Report report) {
            return report.figures().stream()
                    .filter(figure -> isOf(figure, team, hazard))
                    .noneMatch(Figure::isShown);
        }
    }

    private static boolean isOf(Figure figure, String team, Hazard hazard) {
        return figure.hazard() == hazard && figure.group().equals(Subject.team(team));
    }
}
