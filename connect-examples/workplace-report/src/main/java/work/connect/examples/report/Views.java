package work.connect.examples.report;

import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.io.ImportReport;
import work.connect.rules.Assessment;

/** Prints what each reader would be shown, under a heading of its own. */
final class Views {

    private static final String RULE = "=".repeat(100);

    private final PrintWriter out;
    private final Assessment assessment;
    private final Choice choice;

    Views(PrintWriter out, Workplace workplace, Assessment assessment) {
        this.out = out;
        this.assessment = assessment;
        this.choice = new Choice(workplace, assessment);
    }

    void printImport(ImportReport report) {
        heading("What was read");
        out.println(report.summarize());
    }

    void printOrganisation() {
        heading("What the ORGANISATION would be shown");
        print(Viewer.organisation());
    }

    /** The leader named, or else the one with the most to read. */
    void printLeader(@Nullable String named) {
        Optional<String> leader = Optional.ofNullable(named).or(choice::leader);
        heading("What a LEADER would be shown" + inBrackets(leader));
        leader.map(Viewer::leader).ifPresentOrElse(this::print, () -> out.println("Nobody here leads anybody."));
    }

    /** The employee named, or else the one with the most to read. */
    void printEmployee(@Nullable String named) {
        Optional<String> employee = Optional.ofNullable(named).or(choice::employee);
        heading("What an EMPLOYEE would be shown" + inBrackets(employee));
        employee.map(Viewer::employee).ifPresent(this::print);
    }

    /** The case handler named, or else one from outside. */
    void printCaseHandler(@Nullable String named) {
        String handler = Optional.ofNullable(named).orElseGet(choice::handler);
        heading("What a CASE HANDLER would be shown" + inBrackets(Optional.of(handler)));
        print(Viewer.caseHandler(handler));
    }

    void printWorkerRepresentative() {
        heading("What a WORKER REPRESENTATIVE would be shown");
        print(Viewer.workerRepresentative());
        out.flush();
    }

    private void print(Viewer viewer) {
        out.println(assessment.reportFor(viewer).summarize().stripTrailing());
    }

    private void heading(String text) {
        out.printf("%n%s%n%s%n%s%n", RULE, text, RULE);
    }

    private static String inBrackets(Optional<String> reader) {
        return reader.map(" (%s)"::formatted).orElse("");
    }
}
