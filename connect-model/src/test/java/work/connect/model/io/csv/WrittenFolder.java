package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Workplace;

/** A folder of CSV files as a test writes them: a small workplace as of the end of September 2026, and what is added. */
final class WrittenFolder {

    private final Path path;
    private CsvOptions options = CsvOptions.standard();

    private WrittenFolder(Path path) {
        this.path = path;
    }

    static WrittenFolder empty(Path path) {
        return new WrittenFolder(path);
    }

    /** Lea leads Sam and Kim. */
    static WrittenFolder ofCare(Path path) {
        return empty(path)
                .with("workplace.csv", "key,value", "now,2026-09-30", "zone,Europe/Berlin")
                .with("people.csv", "person_id,team_id,manager_id", "lea,care,", "sam,care,lea", "kim,care,lea");
    }

    WrittenFolder with(String file, String... lines) {
        try {
            Files.writeString(path.resolve(file), String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenFolder with(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenFolder without(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenFolder readWith(CsvOptions options) {
        this.options = options;
        return this;
    }

    Workplace workplace() {
        return read().workplace();
    }

    ImportReport report() {
        return read().report();
    }

    InvalidWorkplaceException refusal() {
        return catchThrowableOfType(InvalidWorkplaceException.class, this::read);
    }

    /** Code and place of each problem. */
    List<String> problems() {
        return refusal().problems().stream()
                .map(problem -> "%s %s:%d %s"
                        .formatted(problem.code(), problem.place(), problem.index(), problem.field())
                        .strip())
                .toList();
    }

    /** What a host sees: the report, or all that is wrong. */
    String outcome() {
        try {
            return read().report().summarize();
        } catch (InvalidWorkplaceException refused) {
            return refused.getMessage();
        }
    }

    private ImportedWorkplace read() {
        WholeAndInParts.assertThatNothingDiffers(path, options);
        return CsvFolder.read(path, options);
    }
}
