package work.connect.model.io.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.io.Spelling;

/** A folder and the names of the files in it. */
final class Folder {

    private static final String PLACE = "folder";
    private static final Pattern TABLE =
            Pattern.compile("(?i).*\\.(csv|tsv|txt|json|xlsx?|ods)([.~].*)?", Pattern.DOTALL);

    private final Path path;
    private final List<String> names;
    private final Sheets sheets;

    private Folder(Path path, List<String> names, Sheets sheets) {
        this.path = path;
        this.names = names;
        this.sheets = sheets;
    }

    /** @throws InvalidWorkplaceException when it is not there */
    static Folder at(Path path, Sheets sheets) {
        try (Stream<Path> files = Files.list(path)) {
            return new Folder(
                    path,
                    files.map(file -> file.getFileName().toString()).sorted().toList(),
                    sheets);
        } catch (IOException e) {
            throw notRead(path);
        }
    }

    Path fileOf(String name) {
        return path.resolve(name);
    }

    /** The names of the files that are one of ours, by its name or another: more than one only by mistake. */
    List<String> filesOf(Sheet sheet, Mapping mapping) {
        return names.stream()
                .filter(name -> isCsv(name) && sheet.name().equals(meaningOf(name, mapping)))
                .toList();
    }

    /** Other files that may have been meant to be read, each with what it may be. */
    List<ImportReport.NotRead> others(Mapping mapping) {
        List<ImportReport.NotRead> others = new ArrayList<>();
        for (String name : names) {
            if (!isRead(name, mapping) && TABLE.matcher(name).matches()) {
                others.add(new ImportReport.NotRead(Names.printable(name), suggestion(name)));
            }
        }
        return others;
    }

    /** Files that are not read and are called nearly like a file of cases: what is in them would count as "none". */
    List<Problem> casesNotRead(Mapping mapping) {
        return names.stream()
                .filter(name -> !isRead(name, mapping))
                .flatMap(name -> CaseFiles.meantBy(name, sheets).map(sheet -> notRead(name, sheet)).stream())
                .toList();
    }

    private static Problem notRead(String name, Sheet sheet) {
        String hint = "This file is not read, and may be meant to be (%s). %s, or take it out of the folder.";
        String way = isCsv(name)
                ? "Rename it, or map it with "
                        + Mapping.line("file,,%s,%s".formatted(Names.printable(name), sheet.name()))
                : "Save it as CSV under this name";
        return new Problem(Code.NOT_FOUND, Names.printable(name), -1, "", hint.formatted(sheet.file(), way));
    }

    private boolean isRead(String name, Mapping mapping) {
        return isCsv(name) && sheets.named(meaningOf(name, mapping)).isPresent();
    }

    /** Why nobody can be read. */
    Problem withoutPeople(Mapping mapping) {
        String near = others(mapping).stream()
                .filter(other -> other.maybe().startsWith("people.csv"))
                .findFirst()
                .map(other -> " Maybe (%s) is it? %s"
                        .formatted(
                                other.name(),
                                isCsv(other.name())
                                        ? "Rename it, or map it with %s."
                                                .formatted(Mapping.line("file,,%s,people".formatted(other.name())))
                                        : "Save it as CSV."))
                .orElse(" Maybe it is another folder, or the file has another name? Say so by %s."
                        .formatted(Mapping.line("file,,theirs,people")));
        return new Problem(
                Code.NOT_FOUND,
                "people.csv",
                -1,
                "",
                "The folder must have this file, with the columns [id, team].%s".formatted(near));
    }

    private static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The file of ours that a name means; its own plain name when it means none. */
    private String meaningOf(String name, Mapping mapping) {
        String plain = Mapping.plainFile(name);
        String synonym = Synonyms.ofFile(plain);
        return mapping.file(name).orElse(sheets.named(plain).isPresent() || synonym == null ? plain : synonym);
    }

    private String suggestion(String name) {
        String stem = Names.plain(name.replaceFirst("\\.[^.]*$", ""));
        Map<String, String> known = new TreeMap<>(Synonyms.files());
        sheets.all().forEach(sheet -> known.put(sheet.name(), sheet.name()));
        return Spelling.nearest(stem, known.keySet())
                .map(near -> known.get(near) + ".csv" + (isCsv(name) ? "" : ", to be saved as CSV"))
                .orElse("");
    }

    private static InvalidWorkplaceException notRead(Path path) {
        boolean there = Files.exists(path);
        String hint = there
                ? "(%s) cannot be read as a folder. Give the folder that holds people.csv."
                : "There is no folder (%s). Maybe the path starts from somewhere else?";
        return new InvalidWorkplaceException(
                List.of(new Problem(there ? Code.UNREADABLE : Code.NOT_FOUND, PLACE, -1, "", hint.formatted(path))));
    }
}
