package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import work.connect.model.Problem;
import work.connect.model.Register;
import work.connect.model.io.csv.ImportReport.FileRead;
import work.connect.model.io.csv.ImportReport.LeftOut;
import work.connect.model.io.csv.ImportReport.NotRead;

/** Writes an import report for people: what needs a look first, then file by file. */
final class ReportLines {

    private static final int FEWEST_CASES_COUNTED = 10;
    private static final int MOST_COLUMNS = 20;

    private final List<String> lines = new ArrayList<>();

    private ReportLines() {}

    static String of(ImportReport report) {
        ReportLines text = new ReportLines();
        report.filesNotRead().forEach(file -> text.notRead("file not read", file));
        report.keptWithoutFile().forEach(text::withoutFile);
        report.filesThatLostMost().forEach(text::lostMost);
        report.files().forEach(text::file);
        if (!report.derived().isEmpty()) {
            text.lines.add("Registers taken to be kept, for the files hold something of them: "
                    + report.derived().entrySet().stream()
                            .map(kept -> kept.getKey().name().toLowerCase(Locale.ROOT) + " since " + kept.getValue())
                            .collect(Collectors.joining(", "))
                    + ". If they are kept for longer, say so in registers.csv.");
        }
        return String.join("\n", text.lines);
    }

    private void withoutFile(Register register) {
        lines.add(
                "PLEASE LOOK FIRST: %s are stated as kept, and there is no file %s.csv: this means that there are none. %s"
                        .formatted(
                                Sheet.word(register),
                                register.facts().file(),
                                "Add the file, or do not state them as kept."));
    }

    private void lostMost(FileRead file) {
        boolean unknownPeople =
                file.leftOut().stream().anyMatch(left -> left.wholeRow() && left.code() == Problem.Code.UNKNOWN_PERSON);
        lines.add("PLEASE LOOK FIRST: of %s, %s of %s rows were left out. %s"
                .formatted(
                        file.file(),
                        file.rowsLeftOut(),
                        file.rowsLeftOut() + file.rows(),
                        unknownPeople ? "Maybe two systems use different ids?" : "See below why."));
    }

    private void file(FileRead file) {
        lines.add("%s: %s".formatted(file.file(), read(file)));
        file.leftOut().forEach(this::leftOut);
        columnsNotRead(file.columnsNotRead());
        if (!file.synonyms().isEmpty()) {
            lines.add("  understood by another name: "
                    + file.synonyms().stream()
                            .map(synonym -> "%s as %s".formatted(synonym.theirs(), synonym.ours()))
                            .collect(Collectors.joining(", ")));
        }
        file.remarks().forEach(remark -> lines.add("  " + remark));
    }

    private void leftOut(LeftOut left) {
        boolean stands = left.code() == Problem.Code.UNKNOWN_PERSON;
        String what = left.wholeRow()
                ? "%s left out because of %s".formatted(rows(left.rows()), left.column())
                : "%s %s in %s".formatted(left.column(), stands ? "not known here" : "left empty", rows(left.rows()));
        lines.add("  %s (%s): %s".formatted(what, lines(left), left.advice()));
    }

    private static String lines(LeftOut left) {
        String listed = left.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        int more = left.rows() - left.lines().size();
        return (left.rows() == 1 ? "line " : "lines ") + listed + (more > 0 ? " and %s more".formatted(more) : "");
    }

    private void columnsNotRead(List<NotRead> columns) {
        columns.stream().limit(MOST_COLUMNS).forEach(column -> notRead("  not read", column));
        if (columns.size() > MOST_COLUMNS) {
            lines.add("  not read: %s more columns.".formatted(columns.size() - MOST_COLUMNS));
        }
    }

    private void notRead(String what, NotRead left) {
        String maybe = left.maybe().isEmpty() ? "" : " Maybe it is %s?".formatted(left.maybe());
        lines.add("%s: %s.%s".formatted(what, left.name(), maybe));
    }

    /** Of cases it is only said how many there are where there are many: who reads this may be a party to one. */
    static String read(FileRead file) {
        return file.ofCases() && file.rows() < FEWEST_CASES_COUNTED ? "read" : rows(file.rows()) + " read";
    }

    private static String rows(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}
