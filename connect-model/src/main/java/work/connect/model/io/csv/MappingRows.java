package work.connect.model.io.csv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.io.csv.Settings.Mapped;

/** What a folder says of its own names: {@code mapping.csv}. */
final class MappingRows {

    private final FileReading reading;
    private final Sheets sheets;

    MappingRows(FileReading reading, Sheets sheets) {
        this.reading = reading;
        this.sheets = sheets;
    }

    /** All that is wrong with the file. */
    Problems check() {
        for (int i = 0; i < reading.records().size(); i++) {
            if (!reading.isDubious(i)) {
                check(i, (Mapped) reading.records().get(i));
            }
        }
        return reading.problems();
    }

    private void check(int row, Mapped line) {
        boolean named = line.what() == Mapping.What.FILE
                || line.what() == Mapping.What.COLUMN
                || line.what() == Mapping.What.WORD;
        if (named && line.theirs() == null) {
            reading.tell(row, "theirs", Code.MISSING_VALUE, "This must not be empty.");
        } else {
            Mapping.wrong(sheets, line.what(), orEmpty(line.in()), orEmpty(line.theirs()), orEmpty(line.ours()))
                    .ifPresent(wrong -> reading.tell(row, wrong.column(), wrong.code(), wrong.hint()));
        }
    }

    /** The mapping, once nothing is wrong with it. */
    Mapping mapping() {
        Mapping mapping = Mapping.NONE;
        for (Record row : reading.records()) {
            Mapped line = (Mapped) row;
            mapping = mapping.with(line.what(), orEmpty(line.in()), orEmpty(line.theirs()), orEmpty(line.ours()));
        }
        return mapping;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
