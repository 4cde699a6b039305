package work.connect.model.io.csv;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import work.connect.model.Problem;
import work.connect.model.Register;

/**
 * What was read from a folder, what was not, and what was understood by another name. Names files, columns and lines,
 * never a value.
 *
 * @param files the files that were read, in the order of reading
 * @param filesNotRead other files in the folder that may have been meant to be read, ordered by name
 * @param keptWithoutFile registers that are stated as kept though the file with what is on them is not there; in the
 *     order of the constants
 * @param derived registers that nobody stated, taken to be kept because the files hold something of them, with the
 *     first day taken; in the order of the constants
 */
public record ImportReport(
        List<FileRead> files,
        List<NotRead> filesNotRead,
        List<Register> keptWithoutFile,
        Map<Register, LocalDate> derived) {

    public ImportReport {
        files = List.copyOf(files);
        filesNotRead = List.copyOf(filesNotRead);
        keptWithoutFile = List.copyOf(keptWithoutFile);
        Map<Register, LocalDate> ordered = new EnumMap<>(Register.class);
        ordered.putAll(derived);
        derived = Collections.unmodifiableMap(ordered);
    }

    /**
     * What was read from one file.
     *
     * @param file its name in the folder
     * @param ofCases whether it holds cases, such as conflicts: then even how many there are can tell somebody something
     * @param rows how many lines below the first were read and used
     * @param leftOut what was left out, by reason and column, in the order in which it came up
     * @param columnsNotRead columns that are not known, in the order of the file
     * @param synonyms files, columns and words that were understood by another name, in the order in which they came up
     * @param remarks what else is worth knowing, such as how the file is encoded, in whole sentences
     */
    public record FileRead(
            String file,
            boolean ofCases,
            int rows,
            List<LeftOut> leftOut,
            List<NotRead> columnsNotRead,
            List<Synonym> synonyms,
            List<String> remarks) {

        public FileRead {
            Objects.requireNonNull(file, "file");
            leftOut = List.copyOf(leftOut);
            columnsNotRead = List.copyOf(columnsNotRead);
            synonyms = List.copyOf(synonyms);
            remarks = List.copyOf(remarks);
        }

        /** How many lines were left out, for whichever reason. */
        public int rowsLeftOut() {
            return leftOut.stream()
                    .filter(LeftOut::wholeRow)
                    .mapToInt(LeftOut::rows)
                    .sum();
        }

        /** Says how many lines there are only where that can tell nobody of one case. */
        @Override
        public String toString() {
            return "FileRead[file=%s, %s]".formatted(file, ReportLines.read(this));
        }

        /** Whether more lines were left out than used. */
        public boolean hasLostMost() {
            return rowsLeftOut() > rows;
        }
    }

    /**
     * Lines, or one field of them, that were left out for one reason.
     *
     * @param code the reason
     * @param column the column it is about, as the file calls it
     * @param advice what to do about it
     * @param wholeRow whether the whole line was left out, or else this one field of it
     * @param rows how many lines there are
     * @param lines the first of them, at most {@value #MOST_LINES}, ascending
     */
    public record LeftOut(
            Problem.Code code, String column, String advice, boolean wholeRow, int rows, List<Integer> lines) {

        /** How many lines are named. */
        public static final int MOST_LINES = 20;

        public LeftOut {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(advice, "advice");
            lines = List.copyOf(lines);
        }
    }

    /**
     * A file or a column that was not read.
     *
     * @param name its name; of a column only where it is nearly one of ours, and else its number, such as {@code column 4}
     * @param maybe the file or column of ours it may be meant to be; empty when none is near
     */
    public record NotRead(String name, String maybe) {

        public NotRead {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(maybe, "maybe");
        }
    }

    /**
     * A name that was understood though it is not ours.
     *
     * @param theirs the name in the file
     * @param ours what it was read as
     */
    public record Synonym(String theirs, String ours) {

        public Synonym {
            Objects.requireNonNull(theirs, "theirs");
            Objects.requireNonNull(ours, "ours");
        }
    }

    /** The files of which more lines were left out than used, in the order of reading. */
    public List<FileRead> filesThatLostMost() {
        return files.stream().filter(FileRead::hasLostMost).toList();
    }

    /** The report for reading in a terminal. Made for people: do not parse it. */
    public String summarize() {
        return ReportLines.of(this);
    }
}
