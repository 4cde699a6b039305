package work.connect.examples.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import work.connect.model.assessment.Audience;
import work.connect.model.intervention.Intervention;
import work.connect.rules.BooksInForce;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.rule.Rule;

/**
 * What a book changes of the rules it is laid over.
 *
 * @param added the rules it adds, in the order of its files
 * @param replaced the rules it puts in the place of shipped ones
 * @param moved the rules of which it moved a limit
 * @param off the rules it switches off, by name
 * @param withheld the keys of the interventions it switches off, in order
 * @param brought the interventions it adds, in the order of their keys
 */
record BookChanges(
        List<Rule> added,
        List<Change> replaced,
        List<Change> moved,
        List<Rule> off,
        List<String> withheld,
        List<Intervention> brought) {

    /** A rule before and after. */
    record Change(Rule before, Rule after) {}

    BookChanges {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        moved = List.copyOf(moved);
        off = List.copyOf(off);
        withheld = List.copyOf(withheld);
        brought = List.copyOf(brought);
    }

    static BookChanges of(BooksInForce laidOver, Shipped shipped) {
        List<Rule> added = new ArrayList<>();
        List<Change> replaced = new ArrayList<>();
        List<Change> moved = new ArrayList<>();
        Map<String, Rule> inForce = new HashMap<>();
        for (DetectRule detectRule : laidOver.detect().rules()) {
            Rule rule = detectRule.rule();
            inForce.put(rule.name(), rule);
            Rule before = shipped.named(rule.name()).orElse(rule);
            switch (shipped.originOf(rule)) {
                case ADDED -> added.add(rule);
                case REPLACED -> replaced.add(new Change(before, rule));
                case LIMITS_MOVED -> moved.add(new Change(before, rule));
                case SHIPPED -> {}
            }
        }
        return new BookChanges(
                added,
                replaced,
                moved,
                shipped.rules().stream()
                        .filter(rule -> !inForce.containsKey(rule.name()))
                        .toList(),
                laidOver.withheld().stream().sorted().toList(),
                brought(laidOver.catalogue()));
    }

    String inWords() {
        StringBuilder text = new StringBuilder();
        part(
                text,
                "Added",
                added.stream()
                        .map(rule -> named(rule) + ": " + rule.limitsInWords())
                        .toList());
        part(text, "Replaced", replaced.stream().map(BookChanges::fromTo).toList());
        part(text, "Limits moved", moved.stream().map(BookChanges::fromTo).toList());
        part(text, "Switched off", off.stream().map(BookChanges::named).toList());
        part(text, "Interventions switched off", withheld);
        part(
                text,
                "Interventions added",
                brought.stream().map(BookChanges::inWords).toList());
        return text.isEmpty() ? "It changes nothing.\n" : text.toString();
    }

    /** The interventions that books brought. */
    static List<Intervention> brought(Catalogue catalogue) {
        return catalogue.local().stream()
                .flatMap(key -> catalogue.find(key).stream())
                .toList();
    }

    /** Its key, its name and its readers. */
    static String inWords(Intervention intervention) {
        String readers = intervention.text().wordings().keySet().stream()
                .sorted()
                .map(Audience::name)
                .collect(Collectors.joining(", "));
        return intervention.key() + ": " + intervention.text().title() + " (" + readers + ")";
    }

    private static String fromTo(Change change) {
        return named(change.after()) + "\n      before: " + change.before().limitsInWords() + "\n      after:  "
                + change.after().limitsInWords();
    }

    private static String named(Rule rule) {
        return rule.id() + " " + rule.name() + (rule.isSafety() ? " (safety)" : "");
    }

    private static void part(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
