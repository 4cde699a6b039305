package work.connect.model.io;

import java.nio.file.Path;
import java.util.Objects;
import work.connect.model.InvalidWorkplaceException;

/**
 * Reads a workplace from a folder of CSV files.
 *
 * <p>The files are UTF-8, separated by commas, with a first line that names the columns. Only {@code people.csv} must
 * be there. An empty field means "not known", blanks around a field mean nothing, and a column that is not known is
 * left unread and listed in the report.
 *
 * <pre>{@code
 * ImportedWorkplace imported = CsvFolder.read(Path.of("company"), CsvOptions.standard());
 * System.out.println(imported.report().summarize());
 * Workplace workplace = imported.workplace();
 * }</pre>
 */
public final class CsvFolder {

    private CsvFolder() {}

    /**
     * Reads all files of the folder that are known, each once and line by line.
     *
     * @throws InvalidWorkplaceException with all that is wrong, by file and line, and without a value from any file
     */
    public static ImportedWorkplace read(Path folder, CsvOptions options) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(options, "options");
        return new FolderReading(Folder.at(folder), options).read();
    }
}
