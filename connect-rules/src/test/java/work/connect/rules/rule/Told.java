package work.connect.rules.rule;

import java.util.List;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Report;
import work.connect.model.hazard.Hazard;

/** What one reader was told. */
record Told(Report report) {

    List<Finding> by(String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The questions that were asked and gave no finding. */
    List<String> quiet() {
        return report.quiet();
    }

    /** Why a rule was not assessed; empty when it was. */
    List<Gap> gapsOf(String rule) {
        return report.notAssessed().stream()
                .filter(question -> question.rule().equals(rule))
                .map(NotAssessed::gaps)
                .flatMap(List::stream)
                .toList();
    }

    /** The figures about a hazard, such as {@code team desk: some people}. */
    List<String> figures(Hazard hazard) {
        return report.figures().stream()
                .filter(figure -> figure.hazard() == hazard)
                .map(figure -> figure.group() + ": " + figure.value())
                .toList();
    }

    /** The figures that answer a question. */
    List<String> figures(String question) {
        return report.figures().stream()
                .filter(figure -> figure.asks().equals(question))
                .map(figure -> figure.group() + ": " + figure.value())
                .toList();
    }

    String text() {
        return report.summarize();
    }
}
