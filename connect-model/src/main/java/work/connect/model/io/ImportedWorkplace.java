package work.connect.model.io;

import java.util.Objects;
import work.connect.model.Workplace;

/** A workplace that was read from files, and what was read and what was not. */
public record ImportedWorkplace(Workplace workplace, ImportReport report) {

    public ImportedWorkplace {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(report, "report");
    }
}
