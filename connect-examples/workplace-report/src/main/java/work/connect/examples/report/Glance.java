package work.connect.examples.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.words.Words;

/** The most of a report in a few lines: the most pressing finding of each hazard, how many figures there are, what to try first. */
final class Glance {

    private static final String INDENT = "       ";

    private final PrintWriter out;
    private final Report report;
    private final Labels labels;
    private final Words words;

    Glance(PrintWriter out, Report report, Labels labels) {
        this.out = out;
        this.report = report;
        this.labels = labels;
        words = Words.in(report.language());
    }

    void print() {
        findings();
        figures();
        report.plan().stream().findFirst().ifPresent(this::firstToTry);
    }

    private void findings() {
        if (report.findings().isEmpty()) {
            out.println(labels.say("found-nothing"));
        }
        Map<Hazard, List<Finding>> byHazard = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::hazard, LinkedHashMap::new, Collectors.toList()));
        byHazard.values().forEach(this::alike);
    }

    private void alike(List<Finding> findings) {
        Finding first = findings.get(0);
        long more = findings.stream().map(Finding::about).distinct().count() - 1;
        String rules = findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "));
        out.println(labels.say(
                "found",
                first.title(),
                labels.say(first.severity().name()),
                first.about(),
                more == 0 ? "" : labels.say("and-more", more),
                rules));
        out.println(INDENT + first.because());
    }

    private void figures() {
        List<Figure> shown = report.figures().stream().filter(Figure::isShown).toList();
        if (!report.figures().isEmpty()) {
            out.println(labels.say("figures", shown.size(), report.figures().size() - shown.size()));
        }
        shown.stream()
                .filter(figure -> figure.severity() != Severity.NONE)
                .forEach(figure -> out.println(INDENT + words.title(figure.hazard()) + ", " + words.name(figure.group())
                        + ": " + figure.value()));
    }

    private void firstToTry(Recommendation first) {
        out.println(labels.say("try-first", first.title()));
        out.println(INDENT + first.wording());
    }
}
