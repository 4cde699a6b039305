package work.connect.rules.rulebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.rules.rulebook.parse.Unfinished;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Effect;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Checks the metadata of one rule: present once, understood, and true of the rule's conditions. */
public final class MetadataCheck {

    /** The characters a piece of metadata may have. */
    public static final int LONGEST = 1_000;

    private record Constants(Class<?> type, Code unknown) {}

    private static final Map<String, Constants> CONSTANTS = Map.of(
            "hazard", new Constants(Hazard.class, Code.UNKNOWN_HAZARD),
            "unit", new Constants(Unit.class, Code.UNKNOWN_UNIT),
            "severity", new Constants(Severity.class, Code.UNKNOWN_SEVERITY),
            "grade", new Constants(EvidenceGrade.class, Code.UNKNOWN_GRADE),
            "effect", new Constants(Effect.class, Code.UNKNOWN_EFFECT));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z_]\\w*)}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+([-.][A-Za-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final Set<String> GRADING = Set.of("ladder", "severity");

    private static final Pattern INTERVENTION = Pattern.compile("\\w{1," + LONGEST_ID + "}");

    private final Stage stage;
    private final Rule rule;
    private final Set<String> interventions;
    private final RuleReport report;
    private final Set<String> lost;
    private final boolean hasConditions;

    /** @param problems where what is wrong is added */
    public MetadataCheck(Stage stage, Rule rule, Set<String> interventions, List<RuleProblem> problems) {
        this(stage, new Unfinished(rule, Set.of(), true), interventions, problems);
    }

    private MetadataCheck(Stage stage, Unfinished checked, Set<String> interventions, List<RuleProblem> problems) {
        this.stage = stage;
        this.rule = checked.rule();
        this.interventions = interventions;
        this.report = RuleReport.of(rule, problems);
        this.lost = checked.lost();
        this.hasConditions = checked.hasConditions();
    }

    /** Checks what was understood of a rule, and asks for nothing that stands there and was not. */
    public static MetadataCheck of(
            Stage stage, Unfinished unfinished, Set<String> interventions, List<RuleProblem> problems) {
        return new MetadataCheck(stage, unfinished, interventions, problems);
    }

    /** Adds what is wrong. */
    public void run() {
        required();
        if (!known()) {
            return;
        }
        CONSTANTS.forEach(this::constant);
        id();
        new LadderCheck(rule, report).run();
        because();
        actions();
        rule.find("title").ifPresent(annotation -> new TitleCheck(report).check(annotation));
    }

    /** Whether what stands there is short enough to look into. */
    private boolean known() {
        Set<String> allowed = allowed();
        Set<String> seen = new HashSet<>();
        boolean isShort = true;
        for (Annotation annotation : rule.annotations()) {
            if (annotation.value().length() > LONGEST) {
                isShort = false;
                report.add(
                        annotation.at(),
                        Code.METADATA_TOO_LONG,
                        "A piece of metadata has " + LONGEST + " characters at most.",
                        "Say it in fewer words.");
            } else if (!allowed.contains(annotation.name())) {
                report.add(
                        annotation.at(),
                        Code.UNKNOWN_METADATA,
                        "There is no metadata called (@" + annotation.name() + ") here.",
                        Nearest.hint(annotation.name(), allowed));
            } else if (!seen.add(annotation.name())) {
                report.add(
                        annotation.at(),
                        Code.METADATA_TWICE,
                        "(@" + annotation.name() + ") stands twice.",
                        "Keep one.");
            } else {
                written(annotation);
            }
        }
        return isShort;
    }

    /** Constants stand without quotation marks, texts with them. */
    private void written(Annotation annotation) {
        boolean isText = !CONSTANTS.containsKey(annotation.name());
        if (isText != annotation.quoted()) {
            report.add(
                    annotation.at(),
                    Code.METADATA_VALUE,
                    "The value of @" + annotation.name() + " stands " + (isText ? "between" : "without")
                            + " quotation marks.",
                    isText ? "Write: @" + annotation.name() + "( \"...\" )" : "Leave them out.");
        } else if (annotation.value().isBlank()) {
            report.add(
                    annotation.at(),
                    Code.EMPTY_METADATA,
                    "@" + annotation.name() + " says nothing.",
                    "Write something, or leave it out if it is not needed.");
        }
    }

    private void required() {
        if (lost.contains("")) {
            return;
        }
        stage.required().stream()
                .filter(name -> rule.annotation(name).isEmpty() && !lost.contains(name) && !isMisspelt(name))
                .sorted()
                .forEach(name -> report.add(
                        rule.at(),
                        Code.MISSING_METADATA,
                        "The rule has no @" + name + ".",
                        "Add @" + name + " under the name of the rule."));
        boolean graded = stage.optional().contains("severity");
        if (graded
                && Collections.disjoint(lost, GRADING)
                && rule.annotation("severity").isPresent()
                        == rule.annotation("ladder").isPresent()) {
            report.add(
                    rule.at(),
                    Code.LADDER_OR_SEVERITY,
                    "A rule has either a @ladder or a @severity.",
                    "For example: @ladder( \"days: LOW 21, MODERATE 42\" )");
        }
    }

    /** Whether metadata stands there that is told of as likely meant so. */
    private boolean isMisspelt(String name) {
        Set<String> allowed = allowed();
        return rule.annotations().stream()
                .filter(annotation -> !allowed.contains(annotation.name()))
                .anyMatch(annotation -> Nearest.hint(annotation.name(), allowed).contains("meant (" + name + ")"));
    }

    private Set<String> allowed() {
        Set<String> allowed = new TreeSet<>(stage.required());
        allowed.addAll(stage.optional());
        return allowed;
    }

    private void constant(String name, Constants constants) {
        rule.find(name).filter(annotation -> !annotation.quoted()).ifPresent(annotation -> {
            List<String> allowed = new ArrayList<>(Vocabulary.namesOf(constants.type()));
            allowed.remove("NONE");
            if (!allowed.contains(annotation.value())) {
                report.add(
                        annotation.at(),
                        constants.unknown(),
                        "(" + annotation.value() + ") is no " + name + ".",
                        constants.type() == EvidenceGrade.class ? grades() : Nearest.hint(annotation.value(), allowed));
            }
        });
    }

    /** What each of them means, for one of them is as near to the wrong one as another. */
    private static String grades() {
        return Arrays.stream(EvidenceGrade.values())
                .map(grade -> grade + ": " + grade.meaning() + ".")
                .collect(Collectors.joining(" "));
    }

    private void id() {
        rule.find("id").filter(Annotation::quoted).ifPresent(annotation -> {
            String id = annotation.value();
            if (!id.isBlank() && (id.length() > LONGEST_ID || !ID.matcher(id).matches())) {
                report.add(
                        annotation.at(),
                        Code.BAD_ID,
                        "An id is letters and digits, joined by hyphens.",
                        "For example: @id( \"ACME-01\" )");
            }
        });
    }

    private void because() {
        rule.find("because").ifPresent(annotation -> {
            if (hasConditions) {
                unbound(annotation, bound(), report);
            }
            String rest = PLACEHOLDER.matcher(annotation.value()).replaceAll("");
            if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
                report.add(
                        annotation.at(),
                        Code.BAD_PLACEHOLDER,
                        "A brace of the sentence holds no name.",
                        "Write the name of a binding without its $, for example: {days}");
            }
        });
    }

    /** Says which names of its sentence a rule does not bind. */
    public static void unbound(Rule rule, Set<String> bound, RuleReport report) {
        rule.find("because").ifPresent(because -> unbound(because, new TreeSet<>(bound), report));
    }

    private static void unbound(Annotation because, Set<String> bound, RuleReport report) {
        Matcher placeholder = PLACEHOLDER.matcher(because.value());
        while (placeholder.find()) {
            if (!bound.contains(placeholder.group(1))) {
                report.add(
                        because.at(),
                        Code.UNBOUND_PLACEHOLDER,
                        "The sentence has " + inBraces(placeholder.group(1))
                                + ", which the rule does not bind; it binds " + bound + ".",
                        Nearest.hint(placeholder.group(1), bound));
            }
        }
    }

    private static String inBraces(String name) {
        return name.length() <= LONGEST_ID ? "{" + name + "}" : "a name in braces";
    }

    private Set<String> bound() {
        Set<String> bound = new TreeSet<>();
        for (work.connect.rules.rulebook.rule.Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                if (pattern.quantifier() == work.connect.rules.rulebook.rule.Pattern.Quantifier.EACH
                        && constraint instanceof Constraint.Bind bind) {
                    bound.add(bind.name().substring(1));
                }
            }
        }
        return bound;
    }

    private void actions() {
        rule.find("actions").filter(annotation -> !annotation.value().isBlank()).ifPresent(annotation -> {
            Set<String> seen = new HashSet<>();
            Stream.of(annotation.value().split(",", -1)).map(String::strip).forEach(key -> {
                if (!interventions.contains(key)) {
                    report.add(
                            annotation.at(),
                            Code.UNKNOWN_INTERVENTION,
                            INTERVENTION.matcher(key).matches()
                                    ? "There is no intervention (" + key + ")."
                                    : "The key of an intervention is unknown.",
                            Nearest.hint(key, interventions));
                } else if (!seen.add(key)) {
                    report.add(
                            annotation.at(),
                            Code.INTERVENTION_TWICE,
                            "(" + key + ") is named twice.",
                            "Keep the first.");
                }
            });
        });
    }
}
