package work.connect.rules.docs;

import static work.connect.rules.docs.Markdown.code;
import static work.connect.rules.docs.Markdown.linkTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.rule.Rule;

/** Every rule we ship: what it asks, when it speaks, who may know, and what it recommends. */
final class RulesPage {

    static final String WEIGHING = "What makes a finding graver or lighter";

    private final Markdown page = new Markdown();

    private RulesPage() {}

    static String text() {
        RulesPage rules = new RulesPage();
        rules.introduction();
        rules.whoMayKnow();
        rules.overview();
        Shipped.byHazard().forEach(rules::hazard);
        rules.appraising();
        rules.withholding();
        return rules.page.toString();
    }

    private void introduction() {
        page.introduction(
                "The rules",
                "Every rule that Connect ships, by what it flags: what it asks, when it speaks, whom it tells, what it"
                        + " recommends, and what it rests on.",
                "the rule files");
        page.paragraph("How to read it:");
        page.list(List.of(
                "A rule has an id such as `REM-02`. Variants of it share the id; of those that speak about the same"
                        + " subject the gravest is told.",
                "What a rule reads are indicators, explained in [FACTS.md](FACTS.md); what it recommends stands in"
                        + " [INTERVENTIONS.md](INTERVENTIONS.md), the most fitting first.",
                "Numbers in **bold** are the limits in force. The examples are made by the build: it invents the"
                        + " indicators as near to each limit as they can be, asks the rules, and writes down what they"
                        + " said. What an example does not mention is left as harmless as it can be.",
                "Grades: " + grades() + ".",
                "A severity is where the rule begins. What makes it graver in a report, such as how long it lasts, is"
                        + " told there beside it."));
        page.heading(2, "To change a rule or switch it off");
        page.paragraph(
                "A book of your own is laid over ours: `ConnectEngine.builder().rules(RuleBook.read(folder)).build()`."
                        + " A rule with a name and an id of its own is added; one with the name of a rule of ours takes its place,"
                        + " about the same hazard of the same unit. In `book.properties`, `rules.off = NAME, NAME` switches rules"
                        + " off; in `limits.properties`, `NAME.ladder = days: LOW 14, MODERATE 28` and `NAME.given = until: 100`"
                        + " move limits without a rule being copied. Rules marked as safety rules guard people: nothing replaces"
                        + " them or switches them off, and their limits move to the stricter side alone. Rules of the telemetry"
                        + " book speak only where a host adds it: `rules(RuleBook.telemetry())`.");
    }

    private static String grades() {
        return Stream.of(EvidenceGrade.values())
                .map(grade -> grade + " " + grade.meaning())
                .collect(Collectors.joining("; "));
    }

    private void whoMayKnow() {
        page.heading(2, "Who may know");
        page.paragraph("A finding has the class of its hazard and those of all that the rule reads. A reader may know"
                + " what every one of these allows; nobody chooses it. A figure is a count or a mean over a group large"
                + " enough that it tells of nobody.");
        page.table(
                "Class|The person|The leader|HR, worker representatives, the organisation|Whoever handles the case",
                List.of(
                        List.of(
                                "conduct",
                                "what they reported, or what is reported to have happened to them; what they"
                                        + " answered themselves",
                                "nothing",
                                "a figure",
                                "the case, unless it may concern them"),
                        List.of(
                                "pair conflict",
                                "a conflict of their own that they recorded or were told of",
                                "a" + " conflict they recorded or were told of",
                                "a figure",
                                "a conflict that a party or a" + " leader brought, unless it may concern them"),
                        List.of("personal condition", "what is about themselves", "a figure", "a figure", "nothing"),
                        List.of(
                                "team climate",
                                "a figure over their own team",
                                "a figure over their team",
                                "a figure",
                                "a figure"),
                        List.of(
                                "work design",
                                "what is about themselves or their own team",
                                "what is about their team" + " and its members, by name",
                                "a figure; of the organisation, the finding",
                                "nothing")));
    }

    private void overview() {
        page.heading(2, "All rules");
        page.table(
                "Rule|Asks|Flags|About|Variants",
                Shipped.byId().entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<String> row(String id, List<DetectRule> variants) {
        Rule rule = variants.get(0).rule();
        return List.of(
                Markdown.link(id, id),
                rule.asks(),
                rule.hazard().title(),
                Markdown.words(rule.unit()),
                String.valueOf(variants.size()));
    }

    private void hazard(Hazard hazard, List<List<DetectRule>> rules) {
        page.heading(2, "Hazard: " + hazard.title());
        page.paragraph(code(hazard) + ", class " + Markdown.words(hazard.disclosureClass()) + ".");
        rules.forEach(this::rule);
    }

    private void rule(List<DetectRule> variants) {
        DetectRule first = variants.get(0);
        page.heading(3, first.id());
        page.paragraph("**" + first.rule().asks() + "**");
        List<String> shared = new ArrayList<>(facts(first));
        variants.forEach(variant -> shared.retainAll(facts(variant)));
        page.list(shared);
        variants.forEach(variant -> variant(variant, shared));
    }

    /** @param shared what is said of all variants already */
    private void variant(DetectRule understood, List<String> shared) {
        Rule rule = understood.rule();
        page.heading(4, rule.name());
        page.paragraph("> " + rule.because());
        List<String> own = new ArrayList<>(facts(understood));
        own.removeAll(shared);
        own.add(0, "Speaks " + severities(rule) + " when\n" + conditions(rule));
        page.list(own);
        List<List<String>> examples = new ArrayList<>();
        Example.speaking(rule).forEach(example -> examples.add(List.of(example.indicators(), example.says())));
        Example.changed(rule).forEach(example -> examples.add(List.of(example.indicators(), example.says())));
        page.table("Indicators|The rule says", examples);
    }

    private void appraising() {
        page.heading(2, WEIGHING);
        page.paragraph("When all is found, what a reader may know is weighed together. A reason raises a finding by one"
                + " level or lowers it by one; it stands beside the finding.");
        page.table(
                "Rule|Name|Effect|It says|Limits|Rests on",
                Shipped.appraising().stream()
                        .map(rule -> List.of(
                                rule.id(),
                                code(rule.name()),
                                rule.annotation("effect").orElse("").toLowerCase(Locale.ROOT),
                                rule.because(),
                                rule.annotation("given").orElse(""),
                                rule.grade() + "; " + rule.source()))
                        .toList());
    }

    private void withholding() {
        page.heading(2, "What is withheld");
        page.paragraph("An action that a rule recommends is left out of a plan where it could harm.");
        page.table(
                "Rule|Why|Source",
                Shipped.withholding().stream()
                        .map(rule -> List.of(code(rule.name()), rule.because(), rule.source()))
                        .toList());
    }

    private static List<String> facts(DetectRule understood) {
        Rule rule = understood.rule();
        List<String> facts = new ArrayList<>();
        facts.add("About: " + about(rule.unit()) + ".");
        facts.add(Markdown.link("Who may know", "Who may know") + ": " + whoMayKnow(understood) + ".");
        facts.add("Recommends: "
                + rule.actions().stream()
                        .map(key -> linkTo("INTERVENTIONS.md", code(key), key))
                        .collect(Collectors.joining(", ")));
        facts.add("Grade: " + rule.grade() + " (" + rule.grade().meaning() + "). Source: " + rule.source() + ".");
        rule.annotation("note").ifPresent(note -> facts.add("Note: " + note));
        rule.annotation("safety").ifPresent(safety -> facts.add("A safety rule (" + safety + ")."));
        if (Shipped.isOptedInto(understood)) {
            facts.add("Of the telemetry book: it speaks only where a host adds that book.");
        }
        facts.add("Stands in " + code(understood.listed().file()) + ".");
        return facts;
    }

    static String about(Unit unit) {
        return unit == Unit.ORGANISATION ? "the organisation" : "a " + Markdown.words(unit);
    }

    private static String conditions(Rule rule) {
        return Condition.of(rule).stream().map(condition -> "  - " + condition).collect(Collectors.joining("\n"));
    }

    private static String severities(Rule rule) {
        return rule.ladder().rungs().stream()
                .map(rung -> rung.severity().name())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static String whoMayKnow(DetectRule rule) {
        String classes = rule.classes().stream()
                .sorted()
                .map((DisclosureClass disclosure) -> Markdown.words(disclosure))
                .collect(Collectors.joining(", and "));
        if (rule.asksOwnAnswers()) {
            return classes + "; it rests on somebody's own answers and speaks to them alone";
        }
        return rule.isAboutHandling() ? classes + "; how a case is handled is told to those who handle cases" : classes;
    }
}
