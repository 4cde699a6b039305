package work.connect.model.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import work.connect.model.Register;

/**
 * What was read from a folder and what was not. Names files and columns, never a value.
 *
 * @param files the files that were read, {@code workplace.csv} and {@code people.csv} first
 * @param filesNotRead other CSV files in the folder, ordered by name
 * @param derived registers that nobody stated, taken to be kept because the files hold something of them, with the
 *     first day taken; in the order of the constants
 */
public record ImportReport(List<FileRead> files, List<String> filesNotRead, Map<Register, LocalDate> derived) {

    public ImportReport {
        files = List.copyOf(files);
        filesNotRead = List.copyOf(filesNotRead);
        Map<Register, LocalDate> ordered = new EnumMap<>(Register.class);
        ordered.putAll(derived);
        derived = Collections.unmodifiableMap(ordered);
    }

    /**
     * What was read from one file.
     *
     * @param file its name
     * @param rows how many lines below the first were read and used
     * @param columnsNotRead columns that are not known or not used, in the order of the file
     * @param rowsNotRead how many lines were left out, by reason, in the order in which they came up
     */
    public record FileRead(String file, int rows, List<String> columnsNotRead, List<RowsNotRead> rowsNotRead) {

        public FileRead {
            Objects.requireNonNull(file, "file");
            columnsNotRead = List.copyOf(columnsNotRead);
            rowsNotRead = List.copyOf(rowsNotRead);
        }

        private String summarize() {
            List<String> parts = new ArrayList<>();
            parts.add("%s: %s".formatted(file, counted(rows)));
            rowsNotRead.forEach(left -> parts.add("%s not read (%s)".formatted(counted(left.rows()), left.reason())));
            if (!columnsNotRead.isEmpty()) {
                parts.add("columns not read: " + String.join(", ", columnsNotRead));
            }
            return String.join("; ", parts);
        }

        private static String counted(int rows) {
            return rows == 1 ? "1 row" : rows + " rows";
        }
    }

    /**
     * Lines that were left out, which is no mistake.
     *
     * @param reason what they are about
     * @param rows how many there are
     */
    public record RowsNotRead(String reason, int rows) {

        public RowsNotRead {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The report for reading in a terminal, a line for each file. Made for people: do not parse it. */
    public String summarize() {
        List<String> lines = new ArrayList<>();
        files.forEach(file -> lines.add(file.summarize()));
        if (!filesNotRead.isEmpty()) {
            lines.add("files not read: " + String.join(", ", filesNotRead));
        }
        if (!derived.isEmpty()) {
            lines.add("registers taken to be kept, for the files hold something of them: " + derivedInWords());
        }
        return String.join("\n", lines);
    }

    private String derivedInWords() {
        return derived.entrySet().stream()
                .map(kept -> kept.getKey().name().toLowerCase(Locale.ROOT) + " since " + kept.getValue())
                .collect(Collectors.joining(", "));
    }
}
