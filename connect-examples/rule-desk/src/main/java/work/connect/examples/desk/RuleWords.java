package work.connect.examples.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.rule.Rule;

/** A rule in words. */
final class RuleWords {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    private RuleWords() {}

    /**
     * @param origin where it comes from
     * @param own whether it stands in the book that the command is about
     */
    static String of(DetectRule understood, String origin, boolean own) {
        Rule rule = understood.rule();
        RuleWords words = new RuleWords();
        words.text.append(rule.name()).append(" (").append(rule.id()).append(")\n");
        words.say("Stands in", rule.at().file() + ":" + rule.at().line() + " (" + origin + ")");
        words.say("Asks", rule.asks());
        words.say(
                "Flags",
                rule.title().map(title -> title + ", a kind of ").orElse("")
                        + rule.hazard().title() + " (" + rule.hazard() + ")");
        words.say("About", About.words(rule.unit()));
        words.say("Speaks", rule.limitsInWords());
        words.say("When", ConditionWords.of(rule));
        words.say("Says", "\"" + rule.because() + "\"");
        words.say("Rests on", rule.grade().meaning() + ": " + rule.source());
        words.say("Recommends", String.join(", ", rule.actions()));
        rule.annotation("note").ifPresent(note -> words.say("Note", note));
        words.say("Who may know", WhoMayKnow.of(understood));
        words.say("To change it", own ? List.of("It is the book's own: change its file.") : changes(rule));
        return words.text.toString();
    }

    private static List<String> changes(Rule rule) {
        List<String> changes = new ArrayList<>();
        Stream.of("ladder", "given")
                .forEach(part -> rule.annotation(part)
                        .ifPresent(limits ->
                                changes.add("limits.properties: " + rule.name() + "." + part + " = " + limits)));
        if (rule.isSafety()) {
            changes.add(
                    "It is a safety rule: its limits move to the stricter side alone, and nothing switches it off or"
                            + " replaces it. A rule of your own, with another name and id, can speak beside it.");
        } else {
            changes.add("book.properties: rules.off = " + rule.name());
            changes.add("rules/*.drl: a rule of the same name, id, hazard and unit takes its place.");
        }
        return changes;
    }

    private void say(String title, String sentence) {
        say(title, List.of(sentence));
    }

    private void say(String title, List<String> sentences) {
        String margin = title;
        for (String sentence : sentences) {
            for (String line : wrapped(sentence)) {
                text.append("  %-14s%s%n".formatted(margin, line));
                margin = "";
            }
        }
    }

    private static List<String> wrapped(String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
