package work.connect.examples.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;

/** The most of a report in a few lines: the most pressing finding of each hazard, how many figures there are, what to try first. */
final class Glance {

    private final PrintWriter out;
    private final Report report;

    Glance(PrintWriter out, Report report) {
        this.out = out;
        this.report = report;
    }

    void print() {
        findings();
        figures();
        report.plan().stream().findFirst().ifPresent(this::firstToTry);
    }

    private void findings() {
        if (report.findings().isEmpty()) {
            out.println("Found: nothing");
        }
        Map<Hazard, List<Finding>> byHazard = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::hazard, LinkedHashMap::new, Collectors.toList()));
        byHazard.values().forEach(this::alike);
    }

    private void alike(List<Finding> findings) {
        Finding first = findings.get(0);
        long more = findings.stream().map(Finding::about).distinct().count() - 1;
        String rules = findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "));
        out.printf(
                Locale.ROOT,
                "Found: %s, %s, for %s%s (%s)%n       %s%n",
                first.hazard().title(),
                first.severity().name().toLowerCase(Locale.ROOT),
                first.about(),
                more == 0 ? "" : " and %s more".formatted(more),
                rules,
                first.because());
    }

    private void figures() {
        List<Figure> shown = report.figures().stream().filter(Figure::isShown).toList();
        if (!report.figures().isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "Figures: %s shown, %s not shown%n",
                    shown.size(),
                    report.figures().size() - shown.size());
        }
        shown.stream()
                .filter(figure -> figure.severity() != Severity.NONE)
                .forEach(figure -> out.printf(
                        Locale.ROOT, "       %s, %s: %s%n", figure.hazard().title(), figure.group(), figure.value()));
    }

    private void firstToTry(Recommendation first) {
        out.printf(Locale.ROOT, "To try first: %s%n       %s%n", first.title(), first.wording());
    }
}
