package work.connect.examples.report;

import java.io.PrintWriter;
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

    /** @param whole whether reports are printed to the last line, or no more than a glance at each */
    Views(PrintWriter out, Workplace workplace, Assessment assessment, boolean whole) {
        this.out = out;
        this.assessment = assessment;
        this.choice = new Choice(workplace, assessment);
        this.whole = whole;
    }

    /** Everybody's, each in turn. */
    void printTour(ImportReport report) {
        heading("What was read");
        out.println(report.summarize());
        printGroup("ORGANISATION", Viewer.organisation());
        printLeader(choice.leader());
        printEmployee(choice.employee());
        printCaseHandler(choice.handler());
        printGroup("WORKER REPRESENTATIVE", Viewer.workerRepresentative());
        if (!whole) {
            out.printf("%nTo read a whole report, name its reader: --leader, --employee, --handler; or say --whole.%n");
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
        heading("What the " + audience + " would be shown");
        print(viewer);
    }

    private void printLeader(Optional<String> leader) {
        printPerson("a LEADER", leader, Viewer::leader);
        if (leader.isEmpty()) {
            out.println("Nobody here leads anybody.");
        }
    }

    private void printEmployee(Optional<String> employee) {
        printPerson("an EMPLOYEE", employee, Viewer::employee);
    }

    private void printCaseHandler(String handler) {
        printPerson("a CASE HANDLER", Optional.of(handler), Viewer::caseHandler);
    }

    private void printPerson(String audience, Optional<String> reader, Function<String, Viewer> as) {
        heading("What " + audience + " would be shown"
                + reader.map(" (%s)"::formatted).orElse(""));
        reader.map(as).ifPresent(this::print);
    }

    private void print(Viewer viewer) {
        Report report = assessment.reportFor(viewer);
        if (whole) {
            out.println(report.summarize().stripTrailing());
        } else {
            new Glance(out, report).print();
        }
    }

    private void heading(String text) {
        out.printf("%n%s%n%s%n%s%n", RULE, text, RULE);
    }
}
