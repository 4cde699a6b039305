package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import work.connect.model.measure.Instruments;
import work.connect.rules.rulebook.check.RuleChecker;
import work.connect.rules.rulebook.parse.FileReading;
import work.connect.rules.rulebook.parse.RuleParser;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.table.RuleTable;

/**
 * The texts of a set of rule files, by step. Nothing is compiled or trusted yet.
 *
 * @param id who it is
 * @param version which state of it
 * @param texts the text of each file by its name, such as {@code detect/isolation.drl}; ordered by name
 * @param signer the id of the key with which it was signed, where that was looked at; empty otherwise
 */
public record RuleBook(String id, String version, Map<String, String> texts, String signer) {

    private static final String SHIPPED = "/work/connect/rules/";
    /** What rules may mean: it changes when a fact that rules ask for comes to mean something else. */
    public static final int ENGINE = 1;

    static final String ENDING = ".drl";
    private static final String RULES = "rules/";
    /** The step to which books add. */
    private static final String ADDABLE = "detect";

    public RuleBook {
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
        Objects.requireNonNull(signer, "signer");
    }

    /** A book that nobody signed. */
    public RuleBook(String id, String version, Map<String, String> texts) {
        this(id, version, texts, "");
    }

    /** Read once. */
    private static final class Shipped {
        private static final RuleBook STANDARD = shipped("connect-standard", "standard.properties", "");
        private static final RuleBook TELEMETRY = shipped("connect-telemetry", "telemetry.properties", "telemetry/");
    }

    /** The rules we ship. They were compiled when the library was built. */
    public static RuleBook standard() {
        return Shipped.STANDARD;
    }

    /**
     * The rules we ship for the records of mail, chat and calendars: who has less contact than before, who works far away
     * and has not spoken with the team, whose leader is in touch with few. A host opts into them, and should have agreed on
     * that with the people concerned. They were compiled when the library was built.
     */
    public static RuleBook telemetry() {
        return Shipped.TELEMETRY;
    }

    private static RuleBook shipped(String id, String name, String folder) {
        Properties manifest = new Properties();
        try (StringReader reader = new StringReader(resource(name))) {
            manifest.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        Arrays.stream(manifest.getProperty("files").split("\\s+"))
                .forEach(file -> texts.put(file, resource(folder + file)));
        return new RuleBook(id, manifest.getProperty("version"), texts);
    }

    /**
     * Reads a book from a folder: {@code book.properties} says its {@code id}, its {@code version}, for which
     * {@code engine} it is (this is engine {@value #ENGINE}) and which rules it switches off; {@code rules/*.drl} are rules
     * of the step detect, and so is each line of {@code tables/*.csv}; {@code limits.properties} moves limits;
     * {@code interventions/*.properties} are interventions of its own; {@code messages/*_de.properties} say what its rules
     * say in another language; {@code instruments/*.properties} are questionnaires; {@code cases/*.case} show what it does.
     *
     * <p>A folder without {@code book.properties} holds rule files alone: {@code detect/*.drl}, {@code appraise/*.drl},
     * {@code advise/*.drl}; a file directly in the folder belongs to the step detect.
     *
     * <p>A symbolic link in a book leads to a file of the same folder, or the book is refused. Whether the book is signed is
     * not looked at.
     *
     * @throws RuleFilesException when the folder or a file cannot be read, or there is none
     */
    public static RuleBook read(Path folder) {
        return BookFolder.look(folder).book();
    }

    /**
     * Reads a signed book: the same as {@link BookKeys#read}.
     *
     * @throws RuleFilesException when it cannot be read, or is not signed as these keys ask for
     */
    public static RuleBook read(Path folder, BookKeys keys) {
        return keys.read(folder);
    }

    RuleBook signedBy(String key) {
        return new RuleBook(id, version, texts, key);
    }

    /** Its id, its version, the hash of its texts and who signed it, as a report names it. */
    public String inWords() {
        return id + " " + version + " sha256:" + hash() + (signer.isEmpty() ? "" : " signed by " + signer);
    }

    /** What it says of itself; what is wrong with that is added to the problems. */
    Manifest manifest(List<RuleProblem> problems) {
        String text = texts.get(Manifest.FILE);
        if (text == null) {
            return Manifest.of(id, version);
        }
        Manifest said = Manifest.read(text, problems);
        said.mustBe(id, version, text, problems);
        return said;
    }

    /**
     * The questionnaires beneath and those this book brings. Questionnaires belong to the facts, so the host gives them to
     * the workplace:
     *
     * <pre>{@code
     * Workplace.asOf(now, zone).instruments(book.instruments(Instruments.standard()))...
     * }</pre>
     *
     * <p>Their cut-offs are in force where the book says so of verified ones; norms, and cut-offs that nobody has seen in
     * their source, only where the host chooses them. None of them can change when a rule about conduct speaks.
     *
     * @throws RuleFilesException with all that is wrong with the questionnaires
     */
    public Instruments instruments(Instruments beneath) {
        List<RuleProblem> problems = new ArrayList<>();
        Instruments all = BookInstruments.over(beneath, this, problems);
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        return all;
    }

    /** Whether it comes with cases that show what it does. */
    public boolean hasCases() {
        return texts.keySet().stream().anyMatch(name -> name.endsWith(".case"));
    }

    /** Whether a file holds rules of a step. */
    static boolean isOf(String stage, String file) {
        boolean isAddable = stage.equals(ADDABLE);
        return file.endsWith(ENDING) && (file.startsWith(stage + "/") || isAddable && file.startsWith(RULES))
                || isAddable && RuleTable.is(file);
    }

    /**
     * The files of one step, understood and checked.
     *
     * @param interventions the keys that rules may name as actions
     * @throws RuleFilesException with all that is wrong
     */
    public List<RuleFile> files(Stage stage, Set<String> interventions) {
        List<RuleProblem> problems = new ArrayList<>();
        List<RuleFile> files = read(stage, interventions, problems);
        if (!problems.isEmpty()) {
            throw new RuleFilesException(RuleTable.told(texts, problems));
        }
        return files;
    }

    List<RuleFile> read(Stage stage, Set<String> interventions, List<RuleProblem> problems) {
        List<FileReading> files = parse(stage.name(), problems).stream()
                .map(file -> RuleTable.is(file.file().name()) ? RuleTable.in(stage, file, problems) : file)
                .toList();
        Set<Position> told = problems.stream().map(RuleProblem::at).collect(Collectors.toSet());
        RuleChecker.check(stage, files, interventions).stream()
                .filter(problem -> !RuleTable.is(problem.at().file()) || !told.contains(problem.at()))
                .forEach(problems::add);
        return files.stream().map(FileReading::file).toList();
    }

    /** The files of one step, understood but not checked: for texts that were checked when the library was built. */
    public List<RuleFile> checkedFiles(Stage stage) {
        List<RuleProblem> problems = new ArrayList<>();
        List<FileReading> files = parse(stage.name(), problems);
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        return files.stream().map(FileReading::file).toList();
    }

    /** The rules of one step, such as {@code detect}, understood but not checked; in the order of the files. */
    public List<Rule> rulesOf(String stage) {
        return parse(stage, new ArrayList<>()).stream()
                .flatMap(reading -> reading.file().rules().stream())
                .toList();
    }

    private List<FileReading> parse(String stage, List<RuleProblem> problems) {
        List<FileReading> files = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (isOf(stage, name)) {
                files.add(
                        RuleTable.is(name)
                                ? RuleTable.read(name, text, problems)
                                : RuleParser.read(name, text, problems));
            }
        });
        return files;
    }

    /** The SHA-256 of all its texts with their names, in hexadecimal. */
    public String hash() {
        MessageDigest digest = Sha256.digest();
        texts.forEach((name, text) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String resource(String name) {
        try (InputStream in = RuleBook.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: it lacks " + SHIPPED + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
