package work.connect.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of a set of rule files, by step. Nothing is compiled or trusted yet.
 *
 * @param id who it is
 * @param version which state of it
 * @param texts the text of each file by its name, such as {@code detect/isolation.drl}; ordered by name
 */
public record RuleBook(String id, String version, Map<String, String> texts) {

    private static final String SHIPPED = "/work/connect/rules/";
    private static final String ENDING = ".drl";
    private static final long LARGEST = 256 * 1024;

    /** What some editors put in front of a text in UTF-8. */
    private static final String MARK = "\uFEFF";

    public RuleBook {
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** The rules we ship. They were compiled when the library was built. */
    public static RuleBook standard() {
        return shipped("connect-standard", "standard.properties", "");
    }

    /**
     * The rules we ship for the records of mail, chat and calendars: who has less contact than before, who works far away
     * and has not spoken with the team, whose leader is in touch with few. A host opts into them, and should have agreed on
     * that with the people concerned. They were compiled when the library was built.
     */
    public static RuleBook telemetry() {
        return shipped("connect-telemetry", "telemetry.properties", "telemetry/");
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
     * Reads the rule files of a folder: {@code detect/*.drl}, {@code appraise/*.drl}, {@code advise/*.drl}; a file
     * directly in the folder belongs to the step detect.
     *
     * @throws RuleFilesException when the folder or a file cannot be read, or there is none
     */
    public static RuleBook read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw unreadable(folder, "There is no such folder.", "Check the path.");
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                if (Files.size(file) > LARGEST) {
                    throw unreadable(
                            file, "The file is larger than " + LARGEST + " bytes.", "Split it by hazard or question.");
                }
                String text = Files.readString(file, StandardCharsets.UTF_8);
                if (texts.put(nameOf(folder, file), text.startsWith(MARK) ? text.substring(1) : text) != null) {
                    throw unreadable(
                            file, "Two files would both be " + nameOf(folder, file) + ".", "Keep one of them.");
                }
            }
            if (texts.isEmpty()) {
                throw unreadable(
                        folder,
                        "There is no rule file here.",
                        "Rule files end in .drl and stand in the folder itself or in detect, appraise or advise.");
            }
            return new RuleBook(String.valueOf(folder.getFileName()), "unversioned", texts);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, "The folder or a file in it cannot be read as UTF-8 text.", "Check the path.");
        }
    }

    private static String nameOf(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return name.contains("/") ? name : "detect/" + name;
    }

    private static RuleFilesException unreadable(Path folder, String message, String hint) {
        return new RuleFilesException(
                List.of(new RuleProblem(new Position(folder.toString(), 1, 1), "", message, hint)));
    }

    /**
     * The files of one step, understood and checked.
     *
     * @param interventions the keys that rules may name as actions
     * @throws RuleFilesException with all that is wrong
     */
    public List<RuleFile> files(Stage stage, Set<String> interventions) {
        List<RuleProblem> problems = new ArrayList<>();
        List<RuleFile> files = parse(stage.name(), problems);
        problems.addAll(RuleChecker.check(stage, files, interventions));
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        return files;
    }

    /** The files of one step, understood but not checked: for texts that were checked when the library was built. */
    public List<RuleFile> checkedFiles(Stage stage) {
        List<RuleProblem> problems = new ArrayList<>();
        List<RuleFile> files = parse(stage.name(), problems);
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        return files;
    }

    /** The rules of one step, such as {@code detect}, understood but not checked; in the order of the files. */
    public List<Rule> rulesOf(String stage) {
        return parse(stage, new ArrayList<>()).stream()
                .flatMap(file -> file.rules().stream())
                .toList();
    }

    private List<RuleFile> parse(String stage, List<RuleProblem> problems) {
        List<RuleFile> files = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(stage + "/")) {
                files.add(RuleParser.parse(name, text, problems));
            }
        });
        return files;
    }

    /** The SHA-256 of all its texts with their names, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
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
