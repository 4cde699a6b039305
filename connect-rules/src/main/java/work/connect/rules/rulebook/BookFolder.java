package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import work.connect.rules.rulebook.RuleProblem.Code;

/** Reads the texts of a book from a folder. */
final class BookFolder {

    private static final int DEPTH = 2;

    /** What some editors put in front of a text in UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final Pattern RULES = Pattern.compile("((detect|appraise|advise)/)?[^/]+\\.drl");
    private static final Pattern OF_A_BOOK =
            Pattern.compile("book\\.properties|limits\\.properties|rules/[^/]+\\.drl|cases/[^/]+\\.case");
    /** What may lie beside a book and says nothing. */
    private static final Pattern BESIDE = Pattern.compile("(.*/)?\\.[^/]*|[^/]+\\.(md|txt)");

    private final Path folder;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();

    private BookFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws RuleFilesException when the folder or a file cannot be read, or there is no rule book in it */
    static RuleBook read(Path folder) {
        return new BookFolder(folder).book();
    }

    private RuleBook book() {
        if (!Files.isDirectory(folder)) {
            report(folder, Code.UNREADABLE, "There is no such folder.", "Check the path.");
            throw new RuleFilesException(problems);
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                take(file);
            }
        } catch (IOException | UncheckedIOException e) {
            report(folder, Code.UNREADABLE, "The folder or a file in it cannot be read.", "Check the path.");
        }
        if (texts.isEmpty() && problems.isEmpty()) {
            report(
                    folder,
                    Code.NO_FILE,
                    "There is no rule file here.",
                    "Rule files end in .drl and stand in the folder itself or in detect, appraise or advise.");
        }
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        String manifest = texts.get(Manifest.FILE);
        if (manifest == null) {
            return new RuleBook(String.valueOf(folder.getFileName()), "unversioned", texts);
        }
        Manifest said = Manifest.read(manifest, problems);
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        return new RuleBook(said.id(), said.version(), texts);
    }

    private void take(Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        boolean isBook = Files.exists(folder.resolve(Manifest.FILE));
        if (!RULES.matcher(name).matches()
                && !(isBook && OF_A_BOOK.matcher(name).matches())) {
            if (isBook && !BESIDE.matcher(name).matches()) {
                report(
                        file,
                        Code.UNKNOWN_FILE,
                        "A book has no such file.",
                        "Its folders are rules and cases; its files end as they do there.");
            }
        } else if (Files.size(file) > TextGuard.LARGEST) {
            report(
                    file,
                    Code.TOO_LARGE,
                    "The file is larger than " + TextGuard.LARGEST + " bytes.",
                    "Split it by hazard or question.");
        } else {
            TextGuard.decode(file.toString(), Files.readAllBytes(file), problems)
                    .ifPresent(text -> put(file, name, text));
        }
    }

    private void put(Path file, String name, String text) {
        String plain = text.startsWith(MARK) ? text.substring(1) : text;
        if (texts.put(name.endsWith(RuleBook.ENDING) && !name.contains("/") ? "detect/" + name : name, plain) != null) {
            report(file, Code.FILE_TWICE, "Two files would both be detect/" + name + ".", "Keep one of them.");
        }
    }

    private void report(Path file, Code code, String message, String hint) {
        problems.add(new RuleProblem(new Position(file.toString(), 1, 1), "", code, message, hint));
    }
}
