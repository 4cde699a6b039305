package work.connect.rules.docs;

import static work.connect.rules.docs.Markdown.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import work.connect.model.assessment.Audience;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.intervention.Intervention;

/** All that Connect may recommend. */
final class InterventionsPage {

    private static final List<String> EFFORTS = List.of("", "about an hour", "some days", "a project");

    private final Markdown page = new Markdown();

    private InterventionsPage() {}

    static String text() {
        InterventionsPage interventions = new InterventionsPage();
        interventions.introduction();
        interventions.overview();
        for (ControlLevel level : ControlLevel.values()) {
            interventions.page.heading(2, heading(level));
            Shipped.interventions().stream()
                    .filter(intervention -> intervention.level() == level)
                    .forEach(interventions::intervention);
        }
        return interventions.page.toString();
    }

    private void introduction() {
        page.introduction(
                "The interventions",
                "All that Connect may recommend: who acts, what it asks for, when it is wrong, and how it is said to each"
                        + " reader.",
                "the files in `interventions`");
        page.paragraph("How to read it:");
        page.list(List.of(
                "The chapters are in the order in which actions are preferred: to change the work comes before asking"
                        + " people to cope.",
                "Evidence: E1 law, a regulator or a trial; E2 published research; E3 practice.",
                "A reader without a wording is never offered the action. The first step is read by those who act.",
                "Practices are what the source articles describe (I001 to I153), in our words; controls (E01 to E20) are"
                        + " what regulators and standards ask for. [COVERAGE.md](COVERAGE.md) lists them all.",
                "Whoever has one of the wishes named under consent is not offered the action in their own plan."));
    }

    private void overview() {
        page.heading(2, "All interventions");
        page.table(
                "Intervention|In short|Level|Effort|Evidence|Recommended by",
                Shipped.interventions().stream()
                        .map(intervention -> List.of(
                                Markdown.link(code(intervention.key()), intervention.key()),
                                intervention.text().title(),
                                Markdown.words(intervention.level()),
                                EFFORTS.get(intervention.effort()),
                                intervention.evidence().name(),
                                rules(intervention)))
                        .toList());
    }

    private static String heading(ControlLevel level) {
        return switch (level) {
            case DESIGN -> "Changes to the work";
            case LEADER_BEHAVIOUR -> "What those who lead or handle cases do";
            case PEER_BEHAVIOUR -> "What colleagues do";
            case INDIVIDUAL_SUPPORT -> "Help for one person";
        };
    }

    private void intervention(Intervention intervention) {
        page.heading(3, intervention.key());
        page.paragraph("**" + intervention.text().title() + "**");
        page.list(facts(intervention));
        page.table(
                "Said to|Wording",
                intervention.text().wordings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(wording -> List.of(reader(wording.getKey()), wording.getValue()))
                        .toList());
        if (!intervention.text().variants().isEmpty()) {
            page.table(
                    "Practice|What one does",
                    new TreeMap<>(intervention.text().variants())
                            .entrySet().stream()
                                    .map(variant -> List.of(variant.getKey(), variant.getValue()))
                                    .toList());
        }
    }

    private static String reader(Audience audience) {
        return switch (audience) {
            case PERSON -> "the person";
            case LEADER -> "the leader";
            case WELLBEING -> "HR, for conditions of work";
            case CASE_HANDLER -> "whoever handles the case";
            case WORKER_REPRESENTATIVE -> "worker representatives";
            case ORGANISATION -> "the organisation";
        };
    }

    private static List<String> facts(Intervention intervention) {
        List<String> facts = new ArrayList<>();
        facts.add("Who acts: " + words(intervention.by()) + ". Setting: " + Markdown.words(intervention.setting())
                + ". Effort: " + EFFORTS.get(intervention.effort()) + ". Evidence: " + intervention.evidence() + ".");
        facts.add("Eases: "
                + intervention.addresses().stream().sorted().map(Hazard::title).collect(Collectors.joining(", "))
                + ".");
        facts.add("First step: " + intervention.text().firstStep());
        String caution = intervention.text().caution();
        if (caution != null) {
            facts.add("Mind: " + caution);
        }
        if (!intervention.traits().isEmpty()) {
            facts.add("Can be wrong for somebody because it is: " + words(intervention.traits()) + ".");
        }
        if (!intervention.vetoedBy().isEmpty()) {
            facts.add("Consent: not for whoever wishes " + words(intervention.vetoedBy()) + ".");
        }
        facts.add("Look whether it helped after " + intervention.reviewAfterDays() + " days.");
        facts.add("Comes from: " + String.join(", ", intervention.origin())
                + (intervention.cautions().isEmpty() ? "" : "; heeds " + String.join(", ", intervention.cautions()))
                + ".");
        facts.add("Recommended by: " + rules(intervention) + ".");
        return facts;
    }

    private static String rules(Intervention intervention) {
        return Markdown.joined(Shipped.rulesThatRecommend(intervention.key()).stream()
                .map(id -> Markdown.linkTo("RULES.md", id, id))
                .toList());
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Markdown::words)
                .collect(Collectors.joining(", "));
    }
}
