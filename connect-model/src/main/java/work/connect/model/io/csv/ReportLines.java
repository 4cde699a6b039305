package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import work.connect.model.Problem;
import work.connect.model.io.csv.ImportReport.FileRead;
import work.connect.model.io.csv.ImportReport.LeftOut;
import work.connect.model.io.csv.ImportReport.NotRead;

/** Writes an import report for people: what needs a look first, then file by file. */
final class ReportLines {

    private final List<String> lines = new ArrayList<>();

    private ReportLines() {}

    static String of(ImportReport report) {
        ReportLines text = new ReportLines();
        report.filesThatLostMost().forEach(text::lostMost);
        report.files().forEach(text::file);
        report.filesNotRead().forEach(file -> text.notRead("file", file));
        if (!report.derived().isEmpty()) {
            text.lines.add("Registers taken to be kept, for the files hold something of them: "
                    + report.derived().entrySet().stream()
                            .map(kept -> kept.getKey().name().toLowerCase(Locale.ROOT) + " since " + kept.getValue())
                            .collect(Collectors.joining(", "))
                    + ". If they are kept for longer, say so in registers.csv.");
        }
        return String.join("\n", text.lines);
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
        lines.add("%s: %s read".formatted(file.file(), rows(file.rows())));
        file.leftOut().forEach(this::leftOut);
        file.columnsNotRead().forEach(column -> notRead("  column", column));
        if (!file.synonyms().isEmpty()) {
            lines.add("  understood by another name: "
                    + file.synonyms().stream()
                            .map(synonym -> "%s as %s".formatted(synonym.theirs(), synonym.ours()))
                            .collect(Collectors.joining(", ")));
        }
        file.remarks().forEach(remark -> lines.add("  " + remark));
    }

    private void leftOut(LeftOut left) {
        String what = left.wholeRow()
                ? "%s left out because of %s".formatted(rows(left.rows()), left.column())
                : "%s left empty in %s".formatted(left.column(), rows(left.rows()));
        lines.add("  %s (%s): %s".formatted(what, lines(left), left.advice()));
    }

    private static String lines(LeftOut left) {
        String listed = left.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        int more = left.rows() - left.lines().size();
        return (left.rows() == 1 ? "line " : "lines ") + listed + (more > 0 ? " and %s more".formatted(more) : "");
    }

    private void notRead(String what, NotRead left) {
        String maybe = left.maybe().isEmpty() ? "" : " Maybe it is %s?".formatted(left.maybe());
        lines.add("%s not read: %s.%s".formatted(what, left.name(), maybe));
    }

    private static String rows(int rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}
