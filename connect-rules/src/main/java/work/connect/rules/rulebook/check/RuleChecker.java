package work.connect.rules.rulebook.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.parse.FileReading;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.parse.Unfinished;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.rule.Stage;

/** Checks understood rule files against the vocabulary and the metadata of their step. */
public final class RuleChecker {

    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");
    private static final int LONGEST_PACKAGE = 100;

    /** Words of Java and of rule files, of which no package can be made. */
    private static final Set<String> KEYWORDS = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum"
                            + " extends false final finally float for goto if implements import instanceof int interface"
                            + " long native new null package private protected public return short static strictfp super"
                            + " switch synchronized this throw throws transient true try void volatile while accumulate"
                            + " and collect declare end entry eval exists forall from function global in init not or"
                            + " over query rule then unit when")
                    .split(" "));

    private final Stage stage;
    private final Set<String> interventions;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleChecker(Stage stage, Set<String> interventions) {
        this.stage = stage;
        this.interventions = interventions;
    }

    /**
     * Everything that is wrong with these files taken together. A check that breaks down is a problem as well.
     *
     * @param interventions the keys that rules may name as actions
     */
    public static List<RuleProblem> check(Stage stage, List<FileReading> files, Set<String> interventions) {
        RuleChecker checker = new RuleChecker(stage, interventions);
        for (FileReading file : files) {
            try {
                checker.file(file);
            } catch (RuntimeException | Error e) {
                checker.problems.add(RuleProblem.brokeDown(file.file().name(), e));
            }
        }
        if (!files.isEmpty()) {
            checker.together(files);
        }
        return checker.problems;
    }

    private void together(List<FileReading> files) {
        try {
            new TogetherCheck(stage, files, problems).run();
        } catch (RuntimeException | Error e) {
            problems.add(RuleProblem.brokeDown(files.get(0).file().name(), e));
        }
    }

    private void file(FileReading reading) {
        if (reading.isNothing()) {
            return;
        }
        RuleFile file = reading.file();
        int before = problems.size();
        header(file);
        file.rules().forEach(rule -> rule(file, rule));
        reading.unfinished().forEach(rule -> unfinished(file, rule));
        if (problems.size() == before) {
            canonical(file);
        }
    }

    private void unfinished(RuleFile file, Unfinished unfinished) {
        Rule rule = unfinished.rule();
        RuleReport report = RuleReport.of(rule, problems);
        name(rule, report);
        MetadataCheck.of(stage, unfinished, interventions, problems).run();
        if (unfinished.canJudgeConditions()) {
            new ConditionCheck(stage.vocabulary(), file, rule, report).run();
        }
    }

    /** What is compiled is the canonical text, so the limits of the text hold for it as well. */
    private void canonical(RuleFile file) {
        if (file.emit().getBytes(StandardCharsets.UTF_8).length > TextGuard.LARGEST) {
            problems.add(TextGuard.tooLarge(file.name()));
        }
    }

    private void rule(RuleFile file, Rule rule) {
        int before = problems.size();
        RuleReport report = RuleReport.of(rule, problems);
        name(rule, report);
        verb(file, rule, report);
        new MetadataCheck(stage, rule, interventions, problems).run();
        new ConditionCheck(stage.vocabulary(), file, rule, report).run();
        if (problems.size() == before) {
            new TruthCheck(stage.vocabulary(), rule, report).run();
            new RungCheck(rule, report).run();
            new ScaleCheck(stage.vocabulary(), rule, report).run();
            lines(rule, report);
        }
    }

    /** However an author lays out a condition, its canonical text is one line. */
    private static void lines(Rule rule, RuleReport report) {
        if (rule.emit().lines().anyMatch(line -> line.length() > TextGuard.LONGEST_LINE)) {
            report.add(
                    rule.at(),
                    Code.LINE_TOO_LONG,
                    "A condition of this rule has more than " + TextGuard.LONGEST_LINE
                            + " characters when it stands on one line.",
                    "Ask for fewer things in it, or choose shorter names.");
        }
    }

    private void header(RuleFile file) {
        String name = file.packageName();
        boolean fits = PACKAGE.matcher(name).matches()
                && name.length() <= LONGEST_PACKAGE
                && Arrays.stream(name.split("\\.")).noneMatch(KEYWORDS::contains);
        if (!name.isEmpty() && !fits) {
            report(
                    new Position(file.name(), 1, 1),
                    Code.BAD_PACKAGE,
                    "The name of the package is lower-case words, joined by dots, and none of them a word of Java or of"
                            + " rule files.",
                    "For example: package acme.detect");
        }
        imports(file);
    }

    private void imports(RuleFile file) {
        List<String> importable = stage.vocabulary().importable();
        for (RuleFile.Import imported : file.imports()) {
            if (!importable.contains(imported.name())) {
                report(
                        imported.at(),
                        Code.UNKNOWN_IMPORT,
                        "A rule file of the step (" + stage.name() + ") cannot use what is imported here.",
                        Nearest.hint(imported.name(), importable));
            }
        }
        if (!file.verb().name().equals(stage.verb())) {
            report(
                    file.verb().at(),
                    Code.NO_VERB,
                    "The file must import its verb.",
                    "Add the line: import static " + stage.verb());
        }
    }

    private void verb(RuleFile file, Rule rule, RuleReport report) {
        String verb = file.verb().simpleName();
        if (!verb.isEmpty() && !rule.verb().equals(verb)) {
            report.add(
                    rule.at(),
                    Code.WRONG_VERB,
                    "The verb here is (" + verb + "), not (" + rule.verb() + ").",
                    "Write: then " + verb + "( " + rule.subject() + " );");
        }
    }

    private static void name(Rule rule, RuleReport report) {
        if (!RuleReport.isName(rule.name())) {
            report.add(
                    rule.at(),
                    Code.BAD_NAME,
                    "The name of a rule is its situation in lower-case words of the letters a to z, joined by hyphens.",
                    "For example: one-to-ones-have-lapsed");
        }
    }

    private void report(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, "", code, message, hint));
    }
}
