package work.connect.rules.docs;

import static work.connect.rules.docs.Markdown.code;
import static work.connect.rules.docs.Markdown.linkTo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.Intervention;
import work.connect.rules.detect.DetectRule;

/** Where all that the sources name lives here, or why it does not. */
final class CoveragePage {

    private static final String WEIGHING = linkTo("RULES.md", "that weigh", RulesPage.WEIGHING);

    private final Markdown page = new Markdown();

    private CoveragePage() {}

    static String text() {
        CoveragePage coverage = new CoveragePage();
        coverage.introduction();
        coverage.inventory("Concepts", 'C');
        coverage.inventory("Hazards", 'Z');
        coverage.otherHazards();
        coverage.inventory("Effects", 'F');
        coverage.inventory("Cautions", 'X');
        coverage.practices();
        coverage.controls();
        coverage.ourActions();
        coverage.candidates();
        coverage.ourRules();
        coverage.traps();
        return coverage.page.toString();
    }

    private void introduction() {
        page.introduction(
                "What is covered",
                "Everything that the source articles name, what regulators ask for besides, and the rules that were"
                        + " proposed: where each lives here, or why it does not.",
                "the rules, the interventions and `inventory.csv`");
        page.paragraph("The ids are those of the inventory of five articles on connection, trust and belonging at work:"
                + " 55 concepts (C), 30 hazards (Z), 51 effects (F), 22 cautions (X) and 153 practices (I). E01 to E20 are"
                + " controls that regulators and standards ask for, and that the articles lack.");
    }

    private void inventory(String title, char letter) {
        page.heading(2, title);
        page.table(
                "Id|What|Lives in|Remark",
                Inventory.ofTheSources().stream()
                        .filter(item -> item.id().charAt(0) == letter)
                        .map(item -> List.of(item.id(), what(item), livesIn(item), item.why()))
                        .toList());
    }

    private void otherHazards() {
        Set<String> named =
                Inventory.ofTheSources().stream().map(Inventory::name).collect(Collectors.toSet());
        page.paragraph(
                "Hazards besides: two that Z30 holds, three that regulators ask for, and two that let a leader act"
                        + " without knowing how somebody fares.");
        page.table(
                "Hazard|Lives in",
                Arrays.stream(Hazard.values())
                        .filter(hazard -> !named.contains(hazard.name()))
                        .map(hazard -> List.of(hazard.title().toLowerCase(Locale.ROOT), hazard(hazard)))
                        .toList());
    }

    private static String what(Inventory item) {
        return item.is("hazard") ? Hazard.valueOf(item.name()).title().toLowerCase(Locale.ROOT) : item.what();
    }

    private static String livesIn(Inventory item) {
        return switch (item.by()) {
            case "rule" -> "rule " + rule(item.name());
            case "indicator" -> "indicator " + linkTo("FACTS.md", code(item.name()), item.name());
            case "intervention" -> "intervention " + intervention(item.name());
            case "caution" -> keys(Sources.interventionsThatHeed(item.id()));
            case "hazard" -> hazard(Hazard.valueOf(item.name()));
            case "type", "class" -> item.by() + " " + code(item.name());
            default -> "nothing";
        };
    }

    private static String hazard(Hazard hazard) {
        String rules = Shipped.byHazard().getOrDefault(hazard, List.of()).stream()
                .map(variants -> rule(variants.get(0).id()))
                .collect(Collectors.joining(", "));
        return code(hazard) + (rules.isEmpty() ? "" : ", flagged by " + rules);
    }

    private void practices() {
        page.heading(2, "Practices");
        page.table(
                "Id|Practice|Intervention",
                Sources.practices().stream()
                        .map(id -> {
                            List<Intervention> from = Sources.interventionsFrom(id);
                            return List.of(id, from.get(0).text().variants().get(id), keys(from));
                        })
                        .toList());
    }

    private void controls() {
        page.heading(2, "Controls that regulators ask for");
        page.table(
                "Id|Interventions",
                Sources.controls().stream()
                        .map(id -> List.of(id, keys(Sources.interventionsFrom(id))))
                        .toList());
    }

    private void ourActions() {
        page.heading(2, "Interventions of our own");
        page.table(
                "Intervention|In short|Rests on",
                Shipped.interventions().stream()
                        .filter(intervention ->
                                intervention.origin().stream().allMatch(origin -> origin.startsWith("decisions-")))
                        .map(intervention -> List.of(
                                intervention(intervention.key()),
                                intervention.text().title(),
                                String.join(", ", intervention.origin())))
                        .toList());
    }

    private void candidates() {
        page.heading(2, "Candidate rules");
        page.paragraph("75 rules were proposed. What differs from the proposal stands in the notes of each rule.");
        Map<String, Inventory> others = Inventory.ofCandidatesNotShipped().stream()
                .collect(Collectors.toMap(Inventory::id, Function.identity()));
        page.table(
                "Id|Asks|Lives in|Remark",
                Sources.candidates().stream()
                        .map(id -> others.containsKey(id) ? other(others.get(id)) : shipped(id))
                        .toList());
    }

    private static List<String> other(Inventory item) {
        return List.of(item.id(), item.what(), livesIn(item), item.why());
    }

    private static List<String> shipped(String id) {
        return Shipped.appraising().stream()
                .filter(weighing -> weighing.id().equals(id))
                .findFirst()
                .map(weighing -> List.of(id, weighing.asks(), "rules " + WEIGHING, ""))
                .orElseGet(() -> List.of(id, asks(Shipped.byId().getOrDefault(id, List.of())), "rule " + rule(id), ""));
    }

    private static String asks(List<DetectRule> variants) {
        return variants.isEmpty() ? "" : variants.get(0).rule().asks();
    }

    private void ourRules() {
        page.heading(2, "Rules of our own");
        page.table(
                "Id|Asks|Flags",
                Shipped.byId().entrySet().stream()
                        .filter(entry -> !Sources.candidates().contains(entry.getKey()))
                        .map(entry -> List.of(
                                rule(entry.getKey()),
                                asks(entry.getValue()),
                                entry.getValue().get(0).rule().hazard().title()))
                        .toList());
    }

    private void traps() {
        page.heading(2, "What is no hazard");
        page.paragraph("Fifteen things look like a hazard and are none. Each is a test that nobody is told of it.");
        Map<String, List<String>> tests = new LinkedHashMap<>();
        Trap.all()
                .forEach(trap -> tests.computeIfAbsent(trap.what(), first -> new ArrayList<>())
                        .add(code(trap.test())));
        page.table(
                "Trap|Tests",
                tests.entrySet().stream()
                        .map(trap -> List.of(trap.getKey(), String.join(", ", trap.getValue())))
                        .toList());
    }

    private static String keys(List<Intervention> interventions) {
        return interventions.stream()
                .map(intervention -> intervention(intervention.key()))
                .collect(Collectors.joining(", "));
    }

    private static String intervention(String key) {
        return linkTo("INTERVENTIONS.md", code(key), key);
    }

    private static String rule(String id) {
        return Shipped.byId().containsKey(id) ? linkTo("RULES.md", id, id) : id;
    }
}
