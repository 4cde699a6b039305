package work.connect.examples.report;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.io.csv.ImportReport;
import work.connect.rules.Assessment;
import work.connect.rules.coverage.Coverage;

/** Prints what each reader would be shown, under a heading of its own. */
final class Views {

    private static final String RULE = "=".repeat(100);

    private final PrintWriter out;
    private final Assessment assessment;
    private final Choice choice;
    private final boolean whole;
    private final Locale language;
    private final Labels labels;

    /**
     * @param whole whether reports are printed to the last line, or no more than a glance at each
     * @param language of the reports
     */
    Views(PrintWriter out, Workplace workplace, Assessment assessment, boolean whole, Locale language) {
        this.out = out;
        this.assessment = assessment;
        this.choice = new Choice(workplace, assessment);
        this.whole = whole;
        this.language = language;
        labels = Labels.in(language);
    }

    /** Everybody's, each in turn. */
    void printTour(ImportReport report) {
        heading("What was read");
        out.println(report.summarize());
        printGroup("organisation", Viewer.organisation());
        printLeader(choice.leader());
        printEmployee(choice.employee());
        printCaseHandler(choice.handler());
        printGroup("representative", Viewer.workerRepresentative());
        if (!whole) {
            out.printf("%n%s%n", labels.say("whole"));
        }
        out.flush();
    }

    /** For the data steward alone. */
    void printCoverage(ImportReport report, Coverage coverage) {
        heading("What was read");
        out.println(report.summarize());
        heading("What could be assessed");
        out.println(coverage.summarize().stripTrailing());
        out.flush();
    }

    /** Those of the readers named, and no others. */
    void printNamed(@Nullable String leader, @Nullable String employee, @Nullable String handler) {
        Optional.ofNullable(leader).ifPresent(named -> printLeader(Optional.of(named)));
        Optional.ofNullable(employee).ifPresent(named -> printEmployee(Optional.of(named)));
        Optional.ofNullable(handler).ifPresent(this::printCaseHandler);
        out.flush();
    }

    private void printGroup(String audience, Viewer viewer) {
        heading(labels.say(audience));
        print(viewer);
    }

    private void printLeader(Optional<String> leader) {
        printPerson("leader", leader, Viewer::leader);
        if (leader.isEmpty()) {
            out.println(labels.say("nobody-leads"));
        }
    }

    private void printEmployee(Optional<String> employee) {
        printPerson("employee", employee, Viewer::employee);
    }

    private void printCaseHandler(String handler) {
        printPerson("handler", Optional.of(handler), Viewer::caseHandler);
    }

    private void printPerson(String audience, Optional<String> reader, Function<String, Viewer> as) {
        heading(labels.say(audience) + reader.map(" (%s)"::formatted).orElse(""));
        reader.map(as).ifPresent(this::print);
    }

    private void print(Viewer viewer) {
        Report report = assessment.reportFor(viewer, language);
        if (whole) {
            out.println(report.summarize().stripTrailing());
        } else {
            new Glance(out, report, labels).print();
        }
    }

    private void heading(String text) {
        out.printf("%n%s%n%s%n%s%n", RULE, text, RULE);
    }
}
