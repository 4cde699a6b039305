package work.connect.rules.docs;

import static work.connect.rules.docs.Markdown.code;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import work.connect.model.assessment.Subject;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** The indicators that rules may match. */
final class FactsPage {

    private static final String VOCABULARY = "../connect-model/VOCABULARY.md";

    private final Markdown page = new Markdown();

    private FactsPage() {}

    static String text() {
        FactsPage facts = new FactsPage();
        facts.introduction();
        facts.byPackage().forEach(facts::chapter);
        facts.constants();
        return facts.page.toString();
    }

    private void introduction() {
        page.introduction(
                "The facts that rules may use",
                "Every kind of indicator: what was measured of a person, a pair, a team or the organisation. They measure"
                        + " and judge nothing; where something cannot be measured there is no indicator, and rules that"
                        + " ask for it stay silent and say why.",
                "the indicators and their Javadoc");
        page.paragraph("How to read it:");
        page.list(List.of(
                "The class decides who may know of a finding that rests on the indicator; see"
                        + " [who may know](RULES.md#who-may-know).",
                "Fixed together, the properties of the key leave one indicator at most.",
                "Numbers are exact: whole numbers, or decimals that are rounded as the text says. What a rule may name"
                        + " besides are yes or no, and the [words](#words) below."));
    }

    private Map<String, List<Vocabulary.Kind>> byPackage() {
        return Shipped.indicators().values().stream()
                .collect(Collectors.groupingBy(
                        kind -> kind.type().getPackageName().replaceAll(".*\\.", ""),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private void chapter(String name, List<Vocabulary.Kind> kinds) {
        page.heading(2, "Package " + name);
        kinds.forEach(this::kind);
    }

    private void kind(Vocabulary.Kind kind) {
        Words words = Words.of(kind.type());
        page.heading(3, kind.type().getSimpleName());
        page.paragraph(words.about());
        page.list(List.of(
                "About: " + RulesPage.about(kind.unit()) + ". Class: " + Markdown.words(kind.disclosure()) + ". Key: "
                        + Markdown.joined(
                                kind.key().stream().map(Markdown::code).toList()) + "." + nature(kind),
                "Read by: "
                        + Markdown.joined(Shipped.rulesThatRead(kind.type().getSimpleName()).stream()
                                .map(id -> Markdown.linkTo("RULES.md", id, id))
                                .toList())));
        page.table(
                "Property|Holds|Meaning",
                kind.properties().values().stream()
                        .map(property -> List.of(
                                code(property.getName()),
                                holds(property),
                                words.of(property.getName()).orElse("")))
                        .toList());
    }

    private static String nature(Vocabulary.Kind kind) {
        if (OwnAnswer.class.isAssignableFrom(kind.type())) {
            return " Somebody's own answers: they speak to that person alone.";
        } else if (CaseIndicator.class.isAssignableFrom(kind.type())) {
            return " Of a case on record: known to those alone who may know of each case it rests on.";
        }
        return GroupIndicator.class.isAssignableFrom(kind.type())
                ? " Of a group: told as a figure, once enough people stand behind it."
                : "";
    }

    private static String holds(RecordComponent property) {
        Class<?> type = property.getType();
        if (type.isEnum()) {
            return Markdown.link(type.getSimpleName(), type.getSimpleName());
        } else if (type == int.class) {
            return "whole number";
        } else if (type == BigDecimal.class) {
            return "decimal";
        } else if (type == boolean.class) {
            return "yes or no";
        } else if (type == Subject.Pair.class) {
            return "two ids";
        }
        return type == Set.class ? "ids" : "id";
    }

    private void constants() {
        page.heading(2, "Words");
        page.paragraph("What they mean stands in [VOCABULARY.md](" + VOCABULARY + ").");
        Set<Class<?>> enums = new LinkedHashSet<>();
        Shipped.indicators().values().stream()
                .flatMap(kind -> kind.properties().values().stream())
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(enums::add);
        enums.forEach(type -> page.heading(3, type.getSimpleName())
                .paragraph(Arrays.stream(type.getEnumConstants())
                        .map(Markdown::code)
                        .collect(Collectors.joining(", "))));
    }
}
