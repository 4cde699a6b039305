package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.Problem.Code;

/** Counts what is left out of a file, and remembers the first lines of each kind. */
final class LeftOutRows {

    private record Reason(Code code, String column, boolean wholeRow) {}

    private static final class Lines {
        final String advice;
        final List<Integer> first = new ArrayList<>();
        int count;

        Lines(String advice) {
            this.advice = advice;
        }
    }

    private final Map<Reason, Lines> byReason = new LinkedHashMap<>();

    void add(Code code, String column, String advice, boolean wholeRow, int line) {
        Lines lines = byReason.computeIfAbsent(new Reason(code, column, wholeRow), none -> new Lines(advice));
        lines.count++;
        if (lines.first.size() < ImportReport.LeftOut.MOST_LINES) {
            lines.first.add(line);
        }
    }

    /** Adds what was left out further down by so many lines. */
    void addAll(LeftOutRows more, int down) {
        more.byReason.forEach((reason, lines) -> {
            Lines all = byReason.computeIfAbsent(reason, none -> new Lines(lines.advice));
            all.count += lines.count;
            lines.first.stream()
                    .limit(ImportReport.LeftOut.MOST_LINES - all.first.size())
                    .forEach(line -> all.first.add(line + down));
        });
    }

    List<ImportReport.LeftOut> report() {
        return byReason.entrySet().stream()
                .map(entry -> new ImportReport.LeftOut(
                        entry.getKey().code(),
                        entry.getKey().column(),
                        entry.getValue().advice,
                        entry.getKey().wholeRow(),
                        entry.getValue().count,
                        entry.getValue().first))
                .toList();
    }
}
