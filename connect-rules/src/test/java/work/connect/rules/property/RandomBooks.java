package work.connect.rules.property;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.vocabulary.OnScaleOf;

/** Draws books of vendors that go as far as they may, and often further: some will be refused. */
final class RandomBooks {

    private static final List<RuleFile> FILES = RuleBook.standard().checkedFiles(Detect.STAGE);
    private static final List<String> KEYS = List.copyOf(Catalogue.standard().keys());
    private static final List<Rule> RULES =
            FILES.stream().flatMap(file -> file.rules().stream()).toList();

    private final Chance chance;
    private final Set<String> moved = new TreeSet<>();
    private final StringBuilder manifest = new StringBuilder("id = acme\nversion = 1\nengine = 1\n");
    private final Map<String, String> texts = new TreeMap<>();

    private RandomBooks(Chance chance) {
        this.chance = chance;
    }

    /** A book, and the names of the rules whose limits it moves. */
    record Drawn(RuleBook book, Set<String> moved) {}

    static Drawn next(Chance chance) {
        return new RandomBooks(chance).drawn();
    }

    private Drawn drawn() {
        manifest.append("rules.off = ").append(names(chance.between(0, 30))).append('\n');
        List<String> off = chance.some(chance.between(0, 8), KEYS).stream()
                .filter(key -> RULES.stream()
                        .noneMatch(rule -> rule.isSafety() && rule.actions().contains(key)))
                .toList();
        manifest.append("interventions.off = ").append(String.join(", ", off)).append('\n');
        texts.put("book.properties", manifest.toString());
        texts.put("limits.properties", limits(chance.between(0, 12)));
        List<Rule> taken = chance.some(chance.between(0, 8), RULES);
        for (int i = 0; i < taken.size(); i++) {
            texts.put("rules/r" + i + ".drl", file(taken.get(i), i));
        }
        return new Drawn(new RuleBook("acme", "1", texts), moved);
    }

    private String names(int count) {
        return chance.some(count, RULES).stream()
                .filter(rule -> !rule.isSafety())
                .map(Rule::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String limits(int count) {
        return chance.some(count, RULES).stream()
                .distinct()
                .map(this::moved)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** Its ladder with all numbers moved alike; of safety rules mostly to lower ones, which are the stricter of most. */
    private Optional<String> moved(Rule rule) {
        return rule.annotation("ladder").map(text -> {
            moved.add(rule.name());
            BigDecimal by = new BigDecimal(
                    rule.isSafety()
                            ? chance.of(50, 90, 100)
                            : isOnScale(rule) ? chance.of(90, 105, 110) : chance.of(30, 50, 150, 300));
            Ladder ladder = Ladder.parse(text);
            String rungs = ladder.rungs().stream()
                    .map(rung -> rung.severity() + " "
                            + rung.values().stream()
                                    .map(value -> value.multiply(by)
                                            .movePointLeft(2)
                                            .setScale(value.scale(), RoundingMode.CEILING)
                                            .toPlainString())
                                    .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(", "));
            return rule.name() + ".ladder = " + String.join(", ", ladder.keys()) + ": " + rungs;
        });
    }

    /** Whether its numbers may lie on the scale of a questionnaire, which no limit leaves. */
    private static boolean isOnScale(Rule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> Detect.STAGE.vocabulary().kind(pattern.type()).stream())
                .flatMap(kind -> kind.properties().values().stream())
                .anyMatch(property -> property.isAnnotationPresent(OnScaleOf.class));
    }

    /** A file with one rule taken from ours: under its own name, or under another with other metadata. */
    private String file(Rule taken, int number) {
        RuleFile file = FILES.stream()
                .filter(ours -> ours.rules().contains(taken))
                .findFirst()
                .orElseThrow();
        boolean replaces = !taken.isSafety() && chance.percent(40);
        String name = replaces ? taken.name() : "acme-" + number;
        String text = new RuleFile(file.name(), "acme.detect", used(file, taken), file.verb(), List.of(taken)).emit();
        text = text.replace("\"" + taken.name() + "\"", "\"" + name + "\"")
                .replaceAll("    @safety\\( \"core\" \\)\n", "")
                .replaceAll("@actions\\( \".*\" \\)", "@actions( \"" + actions() + "\" )")
                .replaceAll("@because\\( \"(.*)\" \\)", "@because( \"At Acme all is well. $1\" )");
        if (taken.annotation("severity").isPresent()) {
            text = text.replaceAll("@severity\\( \\w+ \\)", "@severity( " + severity() + " )");
        }
        if (!replaces) {
            text = text.replace("@id( \"" + taken.id() + "\" )", "@id( \"ACME-" + number + "\" )");
            if (chance.percent(50)) {
                text = text.replaceAll("@hazard\\( \\w+ \\)", "@hazard( " + chance.of(List.of(Hazard.values())) + " )");
            }
        }
        return text;
    }

    private static List<RuleFile.Import> used(RuleFile file, Rule rule) {
        String text = rule.emit();
        return file.imports().stream()
                .filter(imported -> text.matches("(?s).*\\b" + imported.simpleName() + "\\b.*"))
                .toList();
    }

    private Severity severity() {
        return chance.of(List.of(Severity.LOW, Severity.MODERATE, Severity.HIGH, Severity.CRITICAL));
    }

    private String actions() {
        List<String> keys = new ArrayList<>(new TreeSet<>(chance.some(chance.between(1, 8), KEYS)));
        return String.join(", ", keys);
    }
}
