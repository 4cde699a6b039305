package work.connect.model.assessment;

import static work.connect.model.words.ReportPhrase.AS_OF;
import static work.connect.model.words.ReportPhrase.BASIS;
import static work.connect.model.words.ReportPhrase.BESIDES;
import static work.connect.model.words.ReportPhrase.BOOKS;
import static work.connect.model.words.ReportPhrase.CAUTION;
import static work.connect.model.words.ReportPhrase.FIGURES;
import static work.connect.model.words.ReportPhrase.FIRST_STEP;
import static work.connect.model.words.ReportPhrase.FOR;
import static work.connect.model.words.ReportPhrase.FOR_BECAUSE;
import static work.connect.model.words.ReportPhrase.FOUND;
import static work.connect.model.words.ReportPhrase.IN_ANSWER_TO;
import static work.connect.model.words.ReportPhrase.LIMITS;
import static work.connect.model.words.ReportPhrase.LOOK_BACK_IN_A_WEEK;
import static work.connect.model.words.ReportPhrase.LOOK_BACK_IN_DAYS;
import static work.connect.model.words.ReportPhrase.LOOK_BACK_IN_WEEKS;
import static work.connect.model.words.ReportPhrase.LOOK_BACK_TOMORROW;
import static work.connect.model.words.ReportPhrase.NOTICES;
import static work.connect.model.words.ReportPhrase.NOT_ASSESSED;
import static work.connect.model.words.ReportPhrase.NOT_KNOWING;
import static work.connect.model.words.ReportPhrase.NOT_SHOWN;
import static work.connect.model.words.ReportPhrase.NOT_SHOWN_SAYS_NOTHING;
import static work.connect.model.words.ReportPhrase.PLAN;
import static work.connect.model.words.ReportPhrase.QUIET;
import static work.connect.model.words.ReportPhrase.STRENGTHS;
import static work.connect.model.words.ReportPhrase.VALUE;
import static work.connect.model.words.ReportPhrase.YOU;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.words.ReportPhrase;
import work.connect.model.words.Words;

/** Lays a report out for a terminal. */
final class ReportText {
    private static final int MARGIN = 2;
    private static final int STEP = 5;
    private static final int WEEK = 7;

    private final Report report;
    private final Words words;
    private final TextPage page = new TextPage();

    private ReportText(Report report) {
        this.report = report;
        words = Words.in(report.language());
    }

    static String of(Report report) {
        return new ReportText(report).text();
    }

    private String text() {
        page.paragraph(0, words.say(AS_OF, words.moment(report.asOf())));
        findings();
        figures();
        plan();
        list(STRENGTHS, report.strengths());
        list(QUIET, report.quiet());
        notAssessed();
        list(LIMITS, report.limits());
        list(NOTICES, report.notices());
        list(BOOKS, report.books());
        return page.toString();
    }

    private void findings() {
        if (report.findings().isEmpty()) {
            return;
        }
        page.heading(words.say(FOUND));
        int severityWidth =
                widest(report.findings().stream().map(this::severityOf).toList());
        findingsBySeverityAndRule().values().forEach(alike -> {
            page.blank();
            page.row(
                    MARGIN,
                    severityWidth,
                    severityOf(alike.get(0)),
                    alike.get(0).title());
            int column = page.textColumn(MARGIN, severityWidth);
            whatIsSaid(alike).forEach((said, abouts) -> {
                page.paragraph(column, words.say(FOR_BECAUSE, String.join(", ", abouts), said.get(0)));
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

    private String basisOf(Finding finding) {
        return words.say(BASIS, words.meaning(finding.grade()), finding.rule());
    }

    private String severityOf(Finding finding) {
        return words.urgency(finding.severity(), report.viewer().audience());
    }

    private List<String> reasonsFor(Finding finding) {
        List<String> reasons = new ArrayList<>();
        reasons.add(finding.because());
        if (finding.confidence() != Confidence.HIGH) {
            reasons.add(words.firmness(finding.confidence()));
        }
        finding.modifiers().forEach(modifier -> reasons.add(words.say(BESIDES, modifier)));
        return reasons;
    }

    private void figures() {
        if (report.figures().isEmpty()) {
            return;
        }
        page.heading(words.say(FIGURES));
        int groupWidth = widest(report.figures().stream()
                .map(figure -> words.name(figure.group()))
                .toList());
        figuresByHazard().forEach((hazard, byQuestion) -> {
            page.paragraph(MARGIN, words.title(hazard));
            byQuestion.forEach((question, figures) -> {
                page.paragraph(MARGIN + STEP, question);
                figures.forEach(figure -> figure(figure, groupWidth));
            });
        });
        if (report.figures().stream().anyMatch(figure -> !figure.isShown())) {
            page.paragraph(MARGIN, words.say(NOT_SHOWN_SAYS_NOTHING));
        }
    }

    private void figure(Figure figure, int groupWidth) {
        page.row(MARGIN + 2 * STEP, groupWidth, words.name(figure.group()), valueOf(figure));
        figure.reasons().forEach(reason -> page.paragraph(page.textColumn(MARGIN + 2 * STEP, groupWidth), reason));
    }

    private Map<Hazard, Map<String, List<Figure>>> figuresByHazard() {
        Map<Hazard, Map<String, List<Figure>>> byHazard = new LinkedHashMap<>();
        report.figures()
                .forEach(figure -> byHazard.computeIfAbsent(figure.hazard(), hazard -> new LinkedHashMap<>())
                        .computeIfAbsent(figure.asks(), question -> new ArrayList<>())
                        .add(figure));
        return byHazard;
    }

    private String valueOf(Figure figure) {
        return figure.isShown()
                ? words.say(
                        VALUE, words.urgency(figure.severity(), report.viewer().audience()), figure.value())
                : words.say(NOT_SHOWN);
    }

    private void plan() {
        if (report.plan().isEmpty()) {
            return;
        }
        page.heading(words.say(PLAN));
        Map<String, List<Recommendation>> byAbout = planByAbout();
        byAbout.forEach((about, steps) -> {
            if (byAbout.size() > 1) {
                page.blank();
                page.paragraph(MARGIN, words.say(FOR, nameOf(about)));
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

    private List<String> linesOf(Recommendation step) {
        List<String> lines = new ArrayList<>();
        lines.add(step.wording());
        if (step.firstStep() != null) {
            lines.add(words.say(FIRST_STEP, step.firstStep()));
        }
        if (step.caution() != null) {
            lines.add(words.say(CAUTION, step.caution()));
        }
        lines.add(reviewOf(step));
        return lines;
    }

    /** What a step answers, when to look at it again, where the idea comes from. */
    private String reviewOf(Recommendation step) {
        List<String> parts = new ArrayList<>();
        if (!step.hazards().isEmpty()) {
            parts.add(words.say(
                    IN_ANSWER_TO, step.hazards().stream().map(words::title).collect(Collectors.joining(", "))));
        }
        parts.add(lookBackIn(step.reviewAfterDays()));
        if (!step.origin().isEmpty()) {
            parts.add("(" + String.join(", ", step.origin()) + ")");
        }
        return String.join(" ", parts);
    }

    private String lookBackIn(int days) {
        if (days == 1) {
            return words.say(LOOK_BACK_TOMORROW);
        }
        if (days == WEEK) {
            return words.say(LOOK_BACK_IN_A_WEEK);
        }
        return days % WEEK == 0
                ? words.say(LOOK_BACK_IN_WEEKS, String.valueOf(days / WEEK))
                : words.say(LOOK_BACK_IN_DAYS, String.valueOf(days));
    }

    private void notAssessed() {
        if (report.notAssessed().isEmpty()) {
            return;
        }
        list(NOT_ASSESSED, report.notAssessed().stream().map(this::withGaps).toList());
        page.paragraph(MARGIN, words.say(NOT_KNOWING));
    }

    private String withGaps(NotAssessed question) {
        return question.asks()
                + question.gaps().stream().map(words::meaning).collect(Collectors.joining("; ", " (", ")"));
    }

    private void list(ReportPhrase heading, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.heading(words.say(heading));
        entries.forEach(entry -> page.row(MARGIN, 1, "-", entry));
    }

    private String nameOf(String about) {
        return about.equals(report.viewer().person()) ? words.say(YOU) : about;
    }

    private static int widest(List<String> labels) {
        return labels.stream().mapToInt(String::length).max().orElse(0);
    }
}
