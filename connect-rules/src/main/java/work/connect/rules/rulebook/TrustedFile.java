package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.rulebook.check.MetadataCheck;
import work.connect.rules.rulebook.parse.RuleParser;
import work.connect.rules.rulebook.parse.Unfinished;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/**
 * A file of trusted code: its rules have the metadata of all rules, and {@code @reads}; what stands between {@code when} and
 * {@code end} is any text.
 *
 * <p>A rule begins with a line {@code rule "name"}, then has one piece of metadata a line, then a line {@code when}; it ends
 * with a line {@code end}.
 */
final class TrustedFile {

    static final String READS = "reads";

    private static final Pattern RULE = Pattern.compile("\\s*rule\\s+\"[^\"]*\"\\s*");
    private static final String NOTHING = "when then flag( $subject ); end";

    private final String name;
    private final Stage stage;
    private final Set<String> interventions;
    private final List<RuleProblem> problems;

    private TrustedFile(String name, Stage stage, Set<String> interventions, List<RuleProblem> problems) {
        this.name = name;
        this.stage = stage;
        this.interventions = interventions;
        this.problems = problems;
    }

    /** Its rules as far as they can be understood; each asks for what it says it reads. What is wrong is added. */
    static RuleFile read(String name, String text, Stage stage, Set<String> interventions, List<RuleProblem> problems) {
        return new TrustedFile(name, stage, interventions, problems).read(text);
    }

    private RuleFile read(String text) {
        RuleFile headers = RuleParser.parse(name, headers(text), problems);
        List<Rule> rules = headers.rules().stream().map(this::reading).toList();
        rules.forEach(this::check);
        return new RuleFile(name, headers.packageName(), headers.imports(), headers.verb(), rules);
    }

    /** The same lines without anything but the package, and the names and metadata of the rules. */
    private String headers(String text) {
        List<String> lines = new ArrayList<>();
        boolean inRule = false;
        boolean inBody = false;
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            if (inBody) {
                inBody = !stripped.equals("end");
                lines.add("");
            } else if (RULE.matcher(line).matches()) {
                inRule = true;
                lines.add(line);
            } else if (inRule && stripped.equals("when")) {
                inRule = false;
                inBody = true;
                lines.add(NOTHING);
            } else if (inRule && stripped.startsWith("@")) {
                lines.add(line);
            } else if (stripped.startsWith("package ")) {
                lines.add(line + " import static " + stage.verb());
            } else {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    private Rule reading(Rule rule) {
        List<work.connect.rules.rulebook.rule.Pattern> patterns = new ArrayList<>();
        for (String kind : kinds(rule)) {
            patterns.add(new work.connect.rules.rulebook.rule.Pattern(
                    rule.at(),
                    work.connect.rules.rulebook.rule.Pattern.Quantifier.EACH,
                    patterns.isEmpty() ? rule.subject() : null,
                    kind,
                    List.of()));
        }
        return new Rule(rule.at(), rule.name(), rule.annotations(), patterns, rule.verb(), rule.subject());
    }

    private static List<String> kinds(Rule rule) {
        return rule.find(READS)
                .map(reads -> new BookLine(reads.at(), READS, reads.value()).words())
                .orElse(List.of());
    }

    private void check(Rule rule) {
        RuleReport report = RuleReport.of(rule, problems);
        if (!RuleReport.isName(rule.name())) {
            report.add(
                    rule.at(),
                    Code.BAD_NAME,
                    "The name of a rule is its situation in lower-case words of the letters a to z, joined by hyphens.",
                    "For example: one-to-ones-have-lapsed");
        }
        // What it binds is known once it is compiled.
        MetadataCheck.of(stage, new Unfinished(rule, Set.of(), false), interventions, problems)
                .run();
        rule.find("safety")
                .ifPresent(safety -> report.add(
                        safety.at(),
                        Code.CLOSED_METADATA,
                        "(@safety) marks the rules that no book can weaken; trusted code has none.",
                        "Leave it out."));
        rule.find(READS).ifPresent(reads -> kinds(rule).forEach(kind -> kind(rule, reads, kind, report)));
    }

    private void kind(Rule rule, Annotation reads, String kind, RuleReport report) {
        Vocabulary.Kind known = stage.vocabulary().kind(kind).orElse(null);
        boolean first = kinds(rule).get(0).equals(kind);
        if (known == null) {
            report.add(
                    reads.at(),
                    Code.UNKNOWN_FACT,
                    "(" + kind + ") is no kind of fact.",
                    Nearest.hint(kind, stage.vocabulary().kinds().keySet()));
        } else if (first
                && rule.annotation("unit")
                        .filter(unit -> !unit.equals(known.unit().name()))
                        .isPresent()) {
            report.add(
                    reads.at(),
                    Code.UNITS_DIFFER,
                    "The first that it reads is whom it speaks about, and (" + kind + ") is about a " + known.unit()
                            + ".",
                    "Say @unit( " + known.unit() + " ), or name first what the rule flags.");
        } else if (!first
                && (known.disclosure() == DisclosureClass.CONDUCT
                        || known.disclosure() == DisclosureClass.PAIR_CONFLICT)) {
            report.add(
                    reads.at(),
                    Code.PROTECTED_FACT,
                    "Only a rule that speaks about a (" + kind + ") may ask for it.",
                    "Name it first in @reads, and flag it.");
        }
    }
}
