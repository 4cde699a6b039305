package work.connect.examples.company.stories;

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

    /** The rule that must exist for this to be expected; empty when none must. */
    default String rule() {
        return "";
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
    }

    /** The rule has not spoken to the reader. */
    record NotFound(Viewer viewer, String silent) implements Expected {
        @Override
        public boolean isMetBy(Report report) {
            return report.findings().stream()
                    .noneMatch(finding -> finding.rule().equals(silent));
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
    record Shown(Viewer viewer, String team, Hazard hazard, Severity severity, String rule) implements Expected {
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
