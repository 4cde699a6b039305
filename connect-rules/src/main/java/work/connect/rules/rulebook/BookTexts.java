package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import work.connect.model.words.Words;
import work.connect.rules.rulebook.check.MetadataCheck;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/**
 * The lines of one folder of a book: those in English, and by language those of the files that are named after one, such as
 * {@code support_de.properties}.
 *
 * @param english in the order of the files and their lines
 * @param translated by the tag of the language, such as {@code de}; in order
 */
public record BookTexts(List<BookLine> english, Map<String, List<BookLine>> translated) {

    private static final Pattern NAME = Pattern.compile("[^/]+/[a-z][a-z0-9-]*(?:_([a-z]{2,3}))?\\.properties");

    public BookTexts {
        english = List.copyOf(english);
        translated = Collections.unmodifiableMap(new TreeMap<>(translated));
    }

    /** The languages, by their tags, that a book has words in besides English: for its rules or for its interventions. */
    public static Set<String> languagesOf(RuleBook book) {
        Set<String> tags = new TreeSet<>();
        for (String folder : List.of("interventions", "messages")) {
            tags.addAll(of(book, folder, new ArrayList<>()).translated().keySet());
        }
        return tags;
    }

    /** The texts of a folder, such as {@code messages}; what is wrong with them is added to the problems. */
    public static BookTexts of(RuleBook book, String folder, List<RuleProblem> problems) {
        Map<String, Map<String, String>> byTag = new TreeMap<>();
        book.texts().forEach((file, text) -> {
            if (file.startsWith(folder + "/")) {
                Matcher name = NAME.matcher(file);
                if (name.matches() && (name.group(1) == null || isKnown(name.group(1)))) {
                    String tag = name.group(1) == null ? "" : name.group(1);
                    byTag.computeIfAbsent(tag, first -> new TreeMap<>()).put(file, text);
                } else {
                    problems.add(otherwise(file, name.matches()));
                }
            }
        });
        Map<String, List<BookLine>> lines = new TreeMap<>();
        byTag.forEach((tag, texts) -> lines.put(tag, BookLine.of(texts, problems)));
        lines.values().forEach(some -> some.forEach(line -> isShort(line, problems)));
        List<BookLine> english = lines.remove("");
        return new BookTexts(english == null ? new ArrayList<>() : english, lines);
    }

    private static void isShort(BookLine line, List<RuleProblem> problems) {
        if (line.value().length() > MetadataCheck.LONGEST) {
            problems.add(new RuleProblem(
                    line.at(),
                    "",
                    Code.METADATA_TOO_LONG,
                    "A text has " + MetadataCheck.LONGEST + " characters at most.",
                    "Say it in fewer words."));
        }
    }

    private static RuleProblem otherwise(String file, boolean named) {
        return new RuleProblem(
                new Position(file, 1, 1),
                "",
                named ? Code.UNKNOWN_LANGUAGE : Code.UNKNOWN_FILE,
                named ? "Reports are in no such language besides English." : "A book has no such file.",
                named
                        ? "Name the file after a language that reports can be in, such as _de; English has no translation."
                        : "Call it small letters, digits and hyphens, and after its language if it is a translation: support_de.properties");
    }

    /** Whether reports can be in this language, and are written in English first. */
    private static boolean isKnown(String tag) {
        return Words.in(Locale.forLanguageTag(tag)) != Words.ENGLISH;
    }
}
