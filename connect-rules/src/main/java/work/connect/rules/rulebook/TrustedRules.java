package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import work.connect.rules.rulebook.check.MetadataCheck;
import work.connect.rules.rulebook.check.Sound;
import work.connect.rules.rulebook.check.TogetherCheck;
import work.connect.rules.rulebook.parse.FileReading;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.rule.Stage;

/**
 * Rules that are program code: any DRL, which can do all that the process can do. Nothing but the metadata is checked.
 *
 * <p>A folder of them holds {@code trusted.properties} with {@code id}, {@code version} and {@code engine}, and files that end in
 * {@code .drl}. Each rule has the metadata of all rules and {@code @reads( "LeaderContact, Promises" )}: which indicators it
 * is handed, the first of them the one it speaks about. Who may know of its findings follows from that. It says so by
 * {@code flag( $subject );} in its consequence.
 *
 * <p>No folder of rule files becomes trusted by itself: only a call in the host's own code makes an engine run it.
 */
public final class TrustedRules {

    private static final String MANIFEST = "trusted.properties";

    private final RuleBook book;

    private TrustedRules(RuleBook book) {
        this.book = book;
    }

    /**
     * Reads a folder. Nothing of it is compiled yet.
     *
     * @throws RuleFilesException when the folder or a file cannot be read, or it does not say who it is
     */
    public static TrustedRules read(Path folder) {
        List<RuleProblem> problems = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(RuleBook.ENDING) || name.equals(MANIFEST)) {
                    TextGuard.decode(name, Files.readAllBytes(file), problems)
                            .ifPresent(text -> texts.put(name, text.replace("\r\n", "\n")));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(
                    problem(String.valueOf(folder), Code.UNREADABLE, "The folder cannot be read.", "Check the path."));
        }
        if (problems.isEmpty() && texts.keySet().stream().noneMatch(name -> name.endsWith(RuleBook.ENDING))) {
            problems.add(problem(
                    MANIFEST, Code.NO_FILE, "There is no rule file here.", "Rule files end in .drl, in the folder."));
        }
        Manifest said = Manifest.read(texts.getOrDefault(MANIFEST, ""), problems);
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        return new TrustedRules(new RuleBook(said.id(), said.version(), texts));
    }

    private static RuleProblem problem(String file, Code code, String message, String hint) {
        return new RuleProblem(new Position(file, 1, 1), "", code, message, hint);
    }

    /** What reports call them. */
    public String id() {
        return book.id();
    }

    /** Its id, its version and the hash of its texts, as a report names it. */
    public String inWords() {
        return book.inWords();
    }

    /** The text of each rule file by its name, in the order of the names. */
    public Map<String, String> texts() {
        Map<String, String> rules = new TreeMap<>(book.texts());
        rules.remove(MANIFEST);
        return rules;
    }

    /**
     * Its files, with the metadata of their rules checked.
     *
     * @param known the rules that are there; none of these is replaced
     * @param interventions the keys that rules may name as actions
     * @throws RuleFilesException with all that is wrong
     */
    public List<RuleFile> files(Stage stage, List<RuleFile> known, Set<String> interventions) {
        Set<String> required = new HashSet<>(stage.required());
        required.add(TrustedFile.READS);
        Stage trusted = new Stage(stage.name(), stage.verb(), stage.vocabulary(), required, stage.optional());
        List<RuleProblem> problems = new ArrayList<>();
        List<RuleFile> files = new ArrayList<>();
        texts().forEach((name, text) -> files.add(TrustedFile.read(name, text, trusted, interventions, problems)));
        new TogetherCheck(
                        trusted,
                        files.stream()
                                .map(file -> new FileReading(file, List.of()))
                                .toList(),
                        problems)
                .run();
        // Two rules can read the same and ask for something else of it.
        problems.removeIf(problem -> problem.code() == Code.SAME_CONDITIONS);
        Set<String> taken = new HashSet<>();
        known.forEach(file -> file.rules().forEach(rule -> {
            taken.add(Sound.of(rule.name()));
            taken.add(Sound.of(rule.id()));
        }));
        files.forEach(file -> file.rules().forEach(rule -> apart(rule, taken, problems)));
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        return files;
    }

    private static void apart(Rule rule, Set<String> taken, List<RuleProblem> problems) {
        boolean alike = Stream.of(rule.name(), rule.annotation("id").orElse(""))
                .map(Sound::of)
                .anyMatch(taken::contains);
        if (alike) {
            RuleReport.of(rule, problems)
                    .add(
                            rule.at(),
                            Code.LOOK_ALIKE,
                            "Its name or id can hardly be told from that of a rule that is there.",
                            "Give it a name and an id of its own: trusted code replaces no rule.");
        }
    }

    /**
     * Checks what was not known before the compiler had read it: that each rule matches nothing but what it says it reads,
     * and that it binds what its sentence names.
     *
     * @param types the full names of the types that each rule asks for, by its name
     * @param bound the names that each rule binds, without the dollar sign, by its name
     * @throws RuleFilesException with all that is wrong
     */
    public static void checkCompiled(
            Stage stage, List<RuleFile> files, Map<String, Set<String>> types, Map<String, Set<String>> bound) {
        List<RuleProblem> problems = new ArrayList<>();
        for (RuleFile file : files) {
            for (Rule rule : file.rules()) {
                RuleReport report = RuleReport.of(rule, problems);
                Set<String> asked = new HashSet<>(types.getOrDefault(rule.name(), Set.of()));
                rule.patterns()
                        .forEach(pattern -> stage.vocabulary()
                                .kind(pattern.type())
                                .ifPresent(kind -> asked.remove(kind.type().getName())));
                stage.vocabulary().kinds().values().stream()
                        .filter(kind -> asked.contains(kind.type().getName()))
                        .forEach(kind -> report.add(
                                rule.at(),
                                Code.NOT_DECLARED,
                                "It asks for a (" + kind.type().getSimpleName() + ") and does not say so.",
                                "Add it to @reads: who may know of a finding follows from that."));
                MetadataCheck.unbound(rule, bound.getOrDefault(rule.name(), Set.of()), report);
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
    }
}
