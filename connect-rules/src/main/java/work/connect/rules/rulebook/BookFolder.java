package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Reads the texts of a book from a folder. */
final class BookFolder {

    private static final int DEPTH = 2;

    /** What some editors put in front of a text in UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final Pattern RULES = Pattern.compile("((detect|appraise|advise)/)?[^/]+\\.drl");
    private static final Pattern OF_A_BOOK = Pattern.compile(
            "book\\.properties|limits\\.properties|rules/[^/]+\\.drl|tables/[^/]+\\.csv|cases/[^/]+\\.case"
                    + "|(interventions|instruments)/[^/]+\\.properties|messages/[^/]+_[^/]+\\.properties");
    /** What may lie beside a book and says nothing. */
    private static final Pattern BESIDE = Pattern.compile("(.*/)?\\.[^/]*(/.*)?|[^/]+\\.(md|txt)");

    private final Path folder;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private @Nullable String signature;

    private BookFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads each file once; all that follows is about what was read then, and not about what the folder became since. */
    static BookFolder look(Path folder) {
        BookFolder found = new BookFolder(folder);
        if (Files.isDirectory(folder)) {
            found.look();
        } else {
            found.report("", Code.UNREADABLE, "There is no such folder.", "Check the path.");
        }
        return found;
    }

    /** Where the folder is a link to one of several, it is followed once, so that no two of them mix. */
    private void look() {
        try {
            Path real = folder.toRealPath();
            boolean isBook = Files.exists(real.resolve(Manifest.FILE));
            try (Stream<Path> files = Files.walk(real, DEPTH)) {
                for (Path file : files.skip(1).toList()) {
                    visit(file, real, isBook);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            report("", Code.UNREADABLE, "The folder or a file in it cannot be read.", "Check the path.");
        }
    }

    /** What is wrong with the folder and its files, but for what they mean. */
    List<RuleProblem> problems() {
        return List.copyOf(problems);
    }

    /** The SHA-256 of the bytes of each file of the book, in hexadecimal, by its name in the folder; ordered by name. */
    SortedMap<String, String> hashes() {
        return Collections.unmodifiableSortedMap(hashes);
    }

    /** The text of the file with the signature, if there is one. */
    Optional<String> signature() {
        return Optional.ofNullable(signature);
    }

    /** @throws RuleFilesException when the folder or a file cannot be read, or there is no rule book in it */
    RuleBook book() {
        if (problems.isEmpty() && !texts.containsKey(Manifest.FILE) && isInABook()) {
            report(
                    "",
                    Code.NO_FILE,
                    "This is a folder in a book: " + Manifest.FILE + " stands in the folder above.",
                    "Give that folder.");
        } else if (texts.isEmpty() && problems.isEmpty()) {
            report(
                    "",
                    Code.NO_FILE,
                    "There is no rule file here, and no " + Manifest.FILE + ".",
                    Files.exists(folder.resolve(Manifest.FILE + ".txt"))
                            ? "There is a " + Manifest.FILE + ".txt: take the .txt off its name. Windows may hide it."
                            : "A book has a " + Manifest.FILE + " in the folder itself. Rule files alone end in .drl"
                                    + " and stand there or in detect, appraise or advise.");
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

    private boolean isInABook() {
        Path above = folder.toAbsolutePath().normalize().getParent();
        return above != null && Files.exists(above.resolve(Manifest.FILE));
    }

    private void visit(Path file, Path real, boolean isBook) throws IOException {
        String name = real.relativize(file).toString().replace('\\', '/');
        if (BESIDE.matcher(name).matches()) {
            return;
        } else if (name.codePoints().anyMatch(BookFolder::showsNothing)) {
            refuseUnknown("");
        } else if (Files.isSymbolicLink(file)) {
            follow(file, name, real, isBook);
        } else if (Files.isRegularFile(file)) {
            take(file, name, isBook);
        } else if (isBook && name.contains("/")) {
            refuseUnknown(name);
        }
    }

    private static boolean showsNothing(int character) {
        return Character.isISOControl(character) || TextGuard.isInvisible(character);
    }

    /** Where it leads is decided before anything is opened, and what is opened is no link. */
    private void follow(Path link, String name, Path real, boolean isBook) throws IOException {
        Path target = Files.exists(link) ? link.toRealPath() : real;
        if (target.startsWith(real) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            take(target, name, isBook);
        } else {
            report(
                    name,
                    Code.LINK,
                    "This symbolic link leads to no file of the same folder.",
                    "Put the file itself in its place.");
        }
    }

    private void take(Path file, String name, boolean isBook) throws IOException {
        if (isBook && name.equals(BookSignature.FILE)) {
            signature = new String(bytes(file), StandardCharsets.UTF_8);
        } else if (RULES.matcher(name).matches()
                || isBook && OF_A_BOOK.matcher(name).matches()) {
            byte[] bytes = bytes(file);
            hashes.put(name, Sha256.of(bytes));
            TextGuard.decode(folder.resolve(name).toString(), bytes, problems).ifPresent(text -> put(name, text));
        } else if (isBook) {
            refuseUnknown(name);
        }
    }

    private void refuseUnknown(String name) {
        report(
                name,
                Code.UNKNOWN_FILE,
                "A book has no such file.",
                "Its folders are rules, tables, interventions, messages, instruments and cases; their files end in .drl, .csv, .properties and .case.");
    }

    /** No more than are needed to see that there are too many. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(TextGuard.LARGEST + 1);
        }
    }

    private void put(String name, String text) {
        String plain = text.startsWith(MARK) ? text.substring(1) : text;
        if (texts.put(name.endsWith(RuleBook.ENDING) && !name.contains("/") ? "detect/" + name : name, plain) != null) {
            report(name, Code.FILE_TWICE, "Two files would both be detect/" + name + ".", "Keep one of them.");
        }
    }

    /** @param name of a file in the folder; empty for the folder itself */
    private void report(String name, Code code, String message, String hint) {
        Path place = name.isEmpty() ? folder : folder.resolve(name);
        problems.add(new RuleProblem(new Position(place.toString(), 1, 1), "", code, message, hint));
    }
}
