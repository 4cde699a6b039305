package work.connect.model.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;

/** Lays a report out for a terminal. */
final class ReportText {
    private static final int MARGIN = 2;
    private static final int STEP = 5;

    private final Report report;
    private final TextPage page = new TextPage();

    private ReportText(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        return new ReportText(report).text();
    }

    private String text() {
        page.paragraph(0, "As of " + PlainWords.moment(report.asOf()));
        findings();
        figures();
        plan();
        list("What goes well", report.strengths());
        list("Asked and quiet", report.quiet());
        notAssessed();
        list("Limits in force", report.limits());
        list("Good to know", report.notices());
        list("Rule books", report.books());
        return page.toString();
    }

    private void findings() {
        if (report.findings().isEmpty()) {
            return;
        }
        page.heading("What was found");
        int severityWidth =
                widest(report.findings().stream().map(this::severityOf).toList());
        findingsBySeverityAndRule().values().forEach(alike -> {
            page.blank();
            page.row(
                    MARGIN,
                    severityWidth,
                    severityOf(alike.get(0)),
                    alike.get(0).hazard().title());
            int column = page.textColumn(MARGIN, severityWidth);
            whatIsSaid(alike).forEach((said, abouts) -> {
                page.paragraph(column, "For " + String.join(", ", abouts) + ": " + said.get(0));
                said.subList(1, said.size()).forEach(remark -> page.paragraph(column, remark));
            });
            page.paragraph(column, basisOf(alike.get(0)));
        });
    }

    private Map<List<Object>, List<Finding>> findingsBySeverityAndRule() {
        Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
        report.findings()
                .forEach(finding -> alike.computeIfAbsent(
                                List.of(finding.severity(), finding.rule(), finding.hazard()),
                                first -> new ArrayList<>())
                        .add(finding));
        return alike;
    }

    /** What is said of whom: those of whom the same is said stand together. */
    private Map<List<String>, List<String>> whatIsSaid(List<Finding> alike) {
        Map<List<String>, List<String>> said = new LinkedHashMap<>();
        alike.forEach(finding -> said.computeIfAbsent(reasonsFor(finding), first -> new ArrayList<>())
                .add(nameOf(finding.about())));
        return said;
    }

    private static String basisOf(Finding finding) {
        return "Basis: " + finding.grade().meaning() + ". (" + finding.rule() + ")";
    }

    private String severityOf(Finding finding) {
        return PlainWords.of(finding.severity(), report.viewer().audience());
    }

    private static List<String> reasonsFor(Finding finding) {
        List<String> reasons = new ArrayList<>();
        reasons.add(finding.because());
        if (finding.confidence() != Confidence.HIGH) {
            reasons.add(PlainWords.of(finding.confidence()));
        }
        finding.modifiers().forEach(modifier -> reasons.add("Besides: " + modifier));
        return reasons;
    }

    private void figures() {
        if (report.figures().isEmpty()) {
            return;
        }
        page.heading("Figures");
        int groupWidth = widest(report.figures().stream()
                .map(figure -> figure.group().toString())
                .toList());
        figuresByHazard().forEach((hazard, figures) -> {
            page.paragraph(MARGIN, hazard.title());
            figures.forEach(figure -> {
                page.row(MARGIN + STEP, groupWidth, figure.group().toString(), valueOf(figure));
                figure.reasons().forEach(reason -> page.paragraph(page.textColumn(MARGIN + STEP, groupWidth), reason));
            });
        });
        if (report.figures().stream().anyMatch(figure -> !figure.isShown())) {
            page.paragraph(MARGIN, "\"Not shown\" says nothing about a group, neither good nor bad.");
        }
    }

    private Map<Hazard, List<Figure>> figuresByHazard() {
        Map<Hazard, List<Figure>> byHazard = new LinkedHashMap<>();
        report.figures()
                .forEach(figure -> byHazard.computeIfAbsent(figure.hazard(), hazard -> new ArrayList<>())
                        .add(figure));
        return byHazard;
    }

    private String valueOf(Figure figure) {
        return figure.isShown()
                ? PlainWords.of(figure.severity(), report.viewer().audience()) + ": " + figure.value()
                : "not shown";
    }

    private void plan() {
        if (report.plan().isEmpty()) {
            return;
        }
        page.heading("What may help");
        Map<String, List<Recommendation>> byAbout = planByAbout();
        byAbout.forEach((about, steps) -> {
            if (byAbout.size() > 1) {
                page.blank();
                page.paragraph(MARGIN, "For " + nameOf(about));
            }
            steps(steps);
        });
    }

    private Map<String, List<Recommendation>> planByAbout() {
        Map<String, List<Recommendation>> byAbout = new LinkedHashMap<>();
        report.plan()
                .forEach(step -> byAbout.computeIfAbsent(step.about(), about -> new ArrayList<>())
                        .add(step));
        return byAbout;
    }

    private void steps(List<Recommendation> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Recommendation step = steps.get(i);
            page.blank();
            page.row(MARGIN, STEP - 2, (i + 1) + ".", step.title());
            linesOf(step).forEach(line -> page.paragraph(MARGIN + STEP, line));
        }
    }

    private static List<String> linesOf(Recommendation step) {
        List<String> lines = new ArrayList<>();
        lines.add(step.wording());
        if (step.firstStep() != null) {
            lines.add("First step: " + step.firstStep());
        }
        if (step.caution() != null) {
            lines.add("Mind: " + step.caution());
        }
        lines.add(PlainWords.reviewOf(step));
        return lines;
    }

    private void notAssessed() {
        if (report.notAssessed().isEmpty()) {
            return;
        }
        list("Not assessed", report.notAssessed().stream().map(PlainWords::of).toList());
        page.paragraph(MARGIN, "Not knowing is neither good nor bad.");
    }

    private void list(String heading, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.heading(heading);
        entries.forEach(entry -> page.row(MARGIN, 1, "-", entry));
    }

    private String nameOf(String about) {
        return about.equals(report.viewer().person()) ? "you" : about;
    }

    private static int widest(List<String> labels) {
        return labels.stream().mapToInt(String::length).max().orElse(0);
    }
}
