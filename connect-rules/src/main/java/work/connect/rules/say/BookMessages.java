package work.connect.rules.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.words.Template;
import work.connect.rules.rulebook.BookLine;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.vocabulary.Limit;

/**
 * What a book says of its own rules in one language: of each of them all or, in a language it does not speak, nothing.
 *
 * <p>What is said in the language already stays as it is, be it a phrase of ours, a limit, or a sentence that the book took
 * over word by word: so nobody rewords what a safety rule says.
 */
final class BookMessages {

    /** A longer one is not repeated. */
    private static final int LONGEST_NAME = 40;

    static final String FOLDER = "messages";

    private static final class Ours {
        static final Set<String> KEYS = English.texts().keySet();
    }

    /** A sentence of a book, and where it stands in English. */
    private record Written(Position at, String rule, String text) {}

    private final Language beneath;
    private final List<RuleProblem> problems;
    private final Map<String, Written> needed = new TreeMap<>();
    private final Set<String> said = new TreeSet<>();

    /** @param beneath the language without what the book says */
    BookMessages(Language beneath, List<Rule> rules, List<RuleProblem> problems) {
        this.beneath = beneath;
        this.problems = problems;
        for (Rule rule : rules) {
            need(rule, "because", rule.name());
            rule.annotation("id").ifPresent(id -> need(rule, "asks", id));
            need(rule, "title", Language.titleOf(rule));
            limits(rule)
                    .forEach(limit ->
                            need(English.keyOf(limit.key()), new Written(rule.at(), rule.name(), limit.key())));
        }
    }

    private static List<Limit> limits(Rule rule) {
        try {
            return rule.limits();
        } catch (IllegalArgumentException e) {
            return List.of(); // told where the rule is checked
        }
    }

    private void need(Rule rule, String part, String key) {
        rule.annotations().stream()
                .filter(annotation -> annotation.name().equals(part))
                .findFirst()
                .ifPresent(found -> need(key, new Written(found.at(), rule.name(), found.value())));
    }

    private void need(String key, Written written) {
        if (beneath.translated(key, written.text()) == null) {
            needed.putIfAbsent(key, written);
        } else {
            said.add(key);
        }
    }

    /** A book says in English what it says in its rules, and nowhere else. */
    static void refuse(List<BookLine> english, List<RuleProblem> problems) {
        english.forEach(
                line -> problems.add(
                        new RuleProblem(
                                line.at(),
                                "",
                                Code.UNKNOWN_LANGUAGE,
                                "The file is named after no language.",
                                "What rules say in English stands in their files; name a translation after its language: acme_de.properties")));
    }

    /** What the lines say, by key and by how it is written in English; what is wrong is added to the problems. */
    Map<String, Map<String, String>> read(List<BookLine> lines, String tag) {
        Map<String, Written> missing = new TreeMap<>(needed);
        Map<String, Map<String, String>> texts = new HashMap<>();
        for (BookLine line : lines) {
            Written written = missing.remove(line.key());
            if (written == null) {
                foreign(line);
            } else if (isSameInOtherWords(written, line)) {
                texts.put(line.key(), Map.of(written.text(), line.value()));
            }
        }
        missing.forEach((key, written) -> problems.add(new RuleProblem(
                written.at(),
                written.rule(),
                Code.NOT_TRANSLATED,
                "The book has words in the language (" + tag + "), and none for this.",
                "Add a line to a file messages/..._" + tag + ".properties: " + key + " = ...")));
        return texts;
    }

    private boolean isSameInOtherWords(Written written, BookLine line) {
        Set<String> expected = Template.namesIn(written.text());
        if (line.value().isEmpty()) {
            report(line, Code.BAD_VALUE, "The line says nothing.", "Write what it says, or leave the language out.");
            return false;
        }
        String rest = line.value();
        for (String name : expected) {
            rest = rest.replace("{" + name + "}", "");
        }
        Set<String> given = Template.namesIn(line.value());
        boolean same = expected.equals(given) && !rest.contains("{") && !rest.contains("}");
        if (!same) {
            report(
                    line,
                    Code.PLACEHOLDERS_DIFFER,
                    "The line has other names in braces than the sentence in English" + differing(expected, given)
                            + ".",
                    "Name these, each at least once: " + expected);
        }
        return same;
    }

    /** The names that only one of the two has; the wrong ones first. */
    private static String differing(Set<String> expected, Set<String> given) {
        String names = Stream.concat(
                        given.stream()
                                .filter(name -> !expected.contains(name) && name.length() <= LONGEST_NAME)
                                .map(name -> "{" + name + "} is not in it"),
                        expected.stream()
                                .filter(name -> !given.contains(name))
                                .map(name -> "{" + name + "} is missing here"))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names;
    }

    private void foreign(BookLine line) {
        boolean isTaken = said.contains(line.key()) || Ours.KEYS.contains(line.key());
        report(
                line,
                isTaken ? Code.MESSAGE_TAKEN : Code.UNKNOWN_MESSAGE,
                isTaken
                        ? "These words are not the book's, so it does not change them."
                        : "The book says nothing of this key.",
                isTaken
                        ? "Leave the line out; to say something else, replace the rule."
                        : Nearest.hint(line.key(), needed.keySet()));
    }

    private void report(BookLine line, Code code, String message, String hint) {
        problems.add(new RuleProblem(line.at(), "", code, message, hint));
    }
}
