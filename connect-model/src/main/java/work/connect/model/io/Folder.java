package work.connect.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;

/**
 * A folder that holds at least {@code people.csv}.
 *
 * @param path where it is
 * @param others the names of CSV files that are not known, in order
 */
record Folder(Path path, List<String> others) {

    private static final String PLACE = "folder";

    /** @throws InvalidWorkplaceException when it is not there, or holds nobody */
    static Folder at(Path path) {
        Folder folder = new Folder(path, others(path));
        if (!folder.has(Sheet.PEOPLE)) {
            throw folder.withoutPeople();
        }
        return folder;
    }

    boolean has(Sheet sheet) {
        return Files.exists(fileOf(sheet));
    }

    Path fileOf(Sheet sheet) {
        return path.resolve(sheet.file());
    }

    private static List<String> others(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && Sheet.named(name).isEmpty())
                    .map(Names::printable)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw notRead(path);
        }
    }

    private static InvalidWorkplaceException notRead(Path path) {
        boolean there = Files.exists(path);
        String hint = there
                ? "(%s) cannot be read as a folder. Give the folder that holds people.csv."
                : "There is no folder (%s). Maybe the path starts from somewhere else?";
        return because(there ? Code.UNREADABLE : Code.NOT_FOUND, PLACE, hint.formatted(path));
    }

    private InvalidWorkplaceException withoutPeople() {
        return because(
                Code.NOT_FOUND,
                Sheet.PEOPLE.file(),
                "The folder must have this file, with the columns [%s]. Maybe it is another folder?"
                        .formatted(String.join(", ", Sheet.PEOPLE.needed())));
    }

    private static InvalidWorkplaceException because(Code code, String place, String hint) {
        return new InvalidWorkplaceException(List.of(new Problem(code, place, -1, "", hint)));
    }
}
