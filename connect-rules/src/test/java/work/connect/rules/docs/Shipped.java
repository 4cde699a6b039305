package work.connect.rules.docs;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.Intervention;
import work.connect.rules.advise.Advise;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** What we ship: rules, indicators and interventions. */
final class Shipped {

    static final Detect DETECT = new Detect(List.of(book(RuleBook.standard()), book(RuleBook.telemetry())));

    private static final Catalogue CATALOGUE = Catalogue.standard();

    private static final Set<String> OPTED_INTO = RuleBook.telemetry().texts().keySet();

    private Shipped() {}

    private static Detect.Book book(RuleBook book) {
        List<RuleFile> files = book.checkedFiles(Detect.STAGE);
        return new Detect.Book(files, RuleCompiler.shipped(files.get(0).packageName()));
    }

    /** Whether a rule speaks only where a host asks for the book it is in. */
    static boolean isOptedInto(DetectRule rule) {
        return OPTED_INTO.contains(rule.listed().file());
    }

    /** The rules, in the order of their files. */
    static List<DetectRule> rules() {
        return DETECT.rules();
    }

    /** The variants of each rule, by id. */
    static Map<String, List<DetectRule>> byId() {
        Map<String, List<DetectRule>> byId = new TreeMap<>();
        rules().forEach(rule -> byId.merge(rule.id(), List.of(rule), Shipped::both));
        return byId;
    }

    /** The rules by what they flag, each with its variants. */
    static Map<Hazard, List<List<DetectRule>>> byHazard() {
        Map<Hazard, List<List<DetectRule>>> byHazard = new EnumMap<>(Hazard.class);
        byId().values()
                .forEach(variants -> byHazard.merge(variants.get(0).rule().hazard(), List.of(variants), Shipped::both));
        return byHazard;
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The ids of all rules that say something of a subject, those of the step appraise among them. */
    static Set<String> idsOfAllSteps() {
        return Stream.concat(byId().keySet().stream(), appraising().stream().map(Rule::id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules that weigh what was found. */
    static List<Rule> appraising() {
        return rulesOf(Appraise.STAGE);
    }

    /** The rules that withhold advice. */
    static List<Rule> withholding() {
        return rulesOf(Advise.STAGE);
    }

    private static List<Rule> rulesOf(Stage stage) {
        return RuleBook.standard().checkedFiles(stage).stream()
                .flatMap(file -> file.rules().stream())
                .toList();
    }

    /** The kinds of indicators, by name. */
    static Map<String, Vocabulary.Kind> indicators() {
        return Detect.STAGE.vocabulary().kinds();
    }

    /** The interventions, in the order of their keys. */
    static Collection<Intervention> interventions() {
        return CATALOGUE.keys().stream().map(Shipped::intervention).toList();
    }

    static Intervention intervention(String key) {
        return CATALOGUE.find(key).orElseThrow();
    }

    /** The ids of the rules that recommend an intervention. */
    static List<String> rulesThatRecommend(String key) {
        return idsOf(rule -> rule.rule().actions().contains(key));
    }

    /** The ids of the rules that read a kind of indicator. */
    static List<String> rulesThatRead(String indicator) {
        return idsOf(rule -> rule.rule().patterns().stream()
                .anyMatch(pattern -> pattern.type().equals(indicator)));
    }

    private static List<String> idsOf(Predicate<DetectRule> wanted) {
        return rules().stream()
                .filter(wanted)
                .map(DetectRule::id)
                .distinct()
                .sorted()
                .toList();
    }
}
