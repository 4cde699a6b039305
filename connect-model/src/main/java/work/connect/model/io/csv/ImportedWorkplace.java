package work.connect.model.io.csv;

import java.util.Objects;
import work.connect.model.Workplace;

/**
 * A workplace that was read, and what of the files became it.
 *
 * @param workplace the workplace, valid
 * @param report what was read, what was not, and what was understood by another name
 */
public record ImportedWorkplace(Workplace workplace, ImportReport report) {

    public ImportedWorkplace {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(report, "report");
    }
}
