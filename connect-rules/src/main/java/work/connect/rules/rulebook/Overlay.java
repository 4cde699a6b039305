package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.measure.Instruments;
import work.connect.rules.rulebook.check.ActionCheck;
import work.connect.rules.rulebook.check.Sound;
import work.connect.rules.rulebook.check.UnheardCheck;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Actions;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.rulebook.rule.Stage;
import work.connect.rules.rulebook.table.RuleTable;

/**
 * Lays a book from outside over the rules that are there, and sees to it that it weakens no safety rule.
 *
 * <p>A rule with a name and an id of its own is added. One with the name of a rule beneath takes its place, unless that is
 * a safety rule; it asks the same question of the same unit about the same hazard. Any rule that is no safety rule can be
 * switched off, and any intervention that no safety rule recommends. The limits of each rule that stays can be moved;
 * those of a safety rule only so that it speaks as early and as gravely as before, or more so.
 */
public final class Overlay {

    private static final String LIMITS = "limits.properties";
    private static final String OURS = "work.connect.";
    private static final List<String> TAKEN = List.of(OURS, "java.", "javax.", "jdk.", "org.drools.", "org.kie.");

    private final Stage stage;
    private final Actions actions;
    private final Set<String> unlocked;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<String, Rule> beneath = new TreeMap<>();
    private final Map<String, Rule> sounds = new HashMap<>();
    private final MovedLimits moved;
    private final Set<String> gone = new HashSet<>();
    private final Set<String> withheld = new TreeSet<>();
    private final List<RuleFile> files;

    private Overlay(RuleBook book, Stage stage, List<RuleFile> known, BesidesRules besides, Set<String> unlocked) {
        this.stage = stage;
        this.unlocked = unlocked;
        actions = besides.actions(book, problems);
        moved = new MovedLimits(stage, actions.keys(), problems);
        known.stream().flatMap(file -> file.rules().stream()).forEach(rule -> beneath.put(rule.name(), rule));
        beneath.values().forEach(rule -> {
            sounds.putIfAbsent(Sound.of(rule.name()), rule);
            sounds.putIfAbsent(Sound.of(rule.id()), rule);
        });
        onlyRules(book);
        files = book.read(stage, actions.keys(), problems);
        files.forEach(this::file);
        Manifest manifest = book.manifest(problems);
        manifest.rulesOff().forEach(this::switchOff);
        Set<String> brought = broughtBy(book);
        manifest.interventionsOff().forEach(off -> withhold(off, brought));
        Optional.ofNullable(book.texts().get(LIMITS))
                .ifPresent(text -> BookLine.of(LIMITS, text, problems).forEach(this::move));
        words(book, besides);
        BookInstruments.over(Instruments.standard(), book, problems);
        if (problems.isEmpty()) {
            unheard(known);
        }
        if (!problems.isEmpty()) {
            throw new RuleFilesException(RuleTable.told(book.texts(), problems));
        }
    }

    /** Of words for a rule that was not understood nobody can tell whether they are too many, or ours. */
    private void words(RuleBook book, BesidesRules besides) {
        boolean areRulesUnderstood = problems.isEmpty();
        List<RuleProblem> found = new ArrayList<>();
        besides.words(book, rules(), found);
        found.removeIf(problem -> !areRulesUnderstood
                && (problem.code() == Code.UNKNOWN_MESSAGE || problem.code() == Code.MESSAGE_TAKEN));
        problems.addAll(found);
    }

    private void unheard(List<RuleFile> known) {
        List<Rule> left = known.stream()
                .filter(file -> file.packageName().startsWith(OURS))
                .flatMap(file -> over(file).rules().stream())
                .toList();
        UnheardCheck check = new UnheardCheck(stage.vocabulary(), left, problems);
        rules().stream().filter(rule -> !beneath.containsKey(rule.name())).forEach(check::check);
    }

    private List<Rule> rules() {
        return files.stream().flatMap(file -> file.rules().stream()).toList();
    }

    /**
     * Reads and checks a book.
     *
     * @param known the files of the step that are there
     * @param besides reads what the book brings besides rules
     * @throws RuleFilesException with all that is wrong
     */
    public static Overlay of(RuleBook book, Stage stage, List<RuleFile> known, BesidesRules besides) {
        return of(book, stage, known, besides, Set.of());
    }

    /**
     * The same, where the book may weaken some safety rules.
     *
     * @param unlocked the names of these rules, as the host said in code; a book unlocks none
     */
    public static Overlay of(
            RuleBook book, Stage stage, List<RuleFile> known, BesidesRules besides, Set<String> unlocked) {
        return new Overlay(book, stage, known, besides, unlocked);
    }

    /** The book's own files. */
    public List<RuleFile> files() {
        return files;
    }

    /** A file beneath as the book leaves it: without what it replaces or switches off, with the limits it moved. */
    public RuleFile over(RuleFile file) {
        return new RuleFile(
                file.name(),
                file.packageName(),
                file.imports(),
                file.verb(),
                file.rules().stream()
                        .filter(rule -> !gone.contains(rule.name()))
                        .map(moved::of)
                        .toList());
    }

    /** The interventions it switches off, by key. */
    public Set<String> withheld() {
        return Collections.unmodifiableSet(withheld);
    }

    private void onlyRules(RuleBook book) {
        book.texts().keySet().stream()
                .filter(name -> name.endsWith(RuleBook.ENDING) && !RuleBook.isOf(stage.name(), name))
                .forEach(name -> problems.add(new RuleProblem(
                        new Position(name, 1, 1),
                        "",
                        Code.CLOSED_STEP,
                        "Rules can be added to the step " + stage.name() + " alone.",
                        "Put the file into the folder (rules), or leave it out.")));
    }

    private void file(RuleFile file) {
        if (TAKEN.stream().anyMatch(file.packageName().concat(".")::startsWith)) {
            report(
                    new Position(file.name(), 1, 1),
                    "",
                    Code.TAKEN_PACKAGE,
                    "The package (" + file.packageName() + ") is taken.",
                    "Use a name of your own, such as: package acme.detect");
        }
        file.rules().forEach(this::rule);
        ActionCheck check = new ActionCheck(stage.vocabulary(), actions, problems);
        file.rules().forEach(check::check);
    }

    private void rule(Rule rule) {
        rule.find("safety")
                .ifPresent(safety -> report(
                        safety.at(),
                        rule.name(),
                        Code.CLOSED_METADATA,
                        "(@safety) marks the rules that no book can weaken; a book has none.",
                        "Leave it out."));
        Rule same = beneath.get(rule.name());
        if (same != null) {
            replace(same, rule);
        } else {
            apart(rule, rule.name());
            rule.annotation("id").ifPresent(id -> apart(rule, id));
        }
    }

    /** What the book adds has a name and an id that nobody takes for those of a rule beneath. */
    private void apart(Rule rule, String name) {
        Rule alike = sounds.get(Sound.of(name));
        if (alike == null) {
            return;
        }
        boolean same = alike.id().equals(name);
        report(
                rule.at(),
                rule.name(),
                same ? Code.DUPLICATE_ID : Code.LOOK_ALIKE,
                same
                        ? "A rule of another book has the same id (" + name + ")."
                        : "Its name or id can hardly be told from that of the rule (" + alike.name() + ").",
                "Give it an id of its own; or, to replace a rule, give it that rule's name.");
    }

    private void replace(Rule before, Rule after) {
        gone.add(before.name());
        if (isLocked(before)) {
            report(
                    after.at(),
                    after.name(),
                    Code.WEAKENS_SAFETY,
                    "This is the name of a safety rule, which nothing replaces.",
                    "Give your rule a name and an id of its own: it then speaks beside the safety rule.");
        }
        Stream.of("id", "hazard", "unit")
                .filter(name -> after.annotation(name).isPresent()
                        && !before.annotation(name).equals(after.annotation(name)))
                .forEach(name -> report(
                        after.at(),
                        after.name(),
                        Code.VARIANTS_DIFFER,
                        "It replaces a rule with another @" + name + ".",
                        "Keep @" + name + "( " + before.annotation(name).orElse("")
                                + " ); or give your rule a name of its own."));
    }

    private boolean isLocked(Rule rule) {
        return rule.isSafety() && !unlocked.contains(rule.name());
    }

    private void switchOff(Manifest.Named off) {
        Rule rule = named(off.name(), off.at());
        if (rule == null) {
            return;
        }
        if (isLocked(rule)) {
            report(
                    off.at(),
                    off.name(),
                    Code.WEAKENS_SAFETY,
                    "This is a safety rule, which nothing switches off.",
                    "Leave it out of rules.off.");
        }
        gone.add(rule.name());
    }

    /** The keys of the interventions that the book brings itself. */
    private Set<String> broughtBy(RuleBook book) {
        List<BookLine> lines =
                BookTexts.of(book, "interventions", new ArrayList<>()).english();
        Set<String> brought = new HashSet<>(actions.local());
        brought.removeIf(key -> lines.stream().noneMatch(line -> line.key().startsWith(key + ".")));
        return brought;
    }

    private void withhold(Manifest.Named off, Set<String> brought) {
        if (brought.contains(off.name())) {
            report(
                    off.at(),
                    "",
                    Code.UNKNOWN_INTERVENTION,
                    "This book brings (" + off.name() + ") itself, and would switch it off.",
                    "Leave it out of interventions.off, or the intervention out of the book.");
        } else if (!actions.keys().contains(off.name())) {
            report(
                    off.at(),
                    "",
                    Code.UNKNOWN_INTERVENTION,
                    "There is no intervention (" + off.name() + ").",
                    Nearest.hint(off.name(), actions.keys()));
        } else if (beneath.values().stream()
                .anyMatch(rule -> isLocked(rule) && rule.actions().contains(off.name()))) {
            report(
                    off.at(),
                    "",
                    Code.WEAKENS_SAFETY,
                    "A safety rule recommends (" + off.name() + "), so nothing switches it off.",
                    "Leave it out of interventions.off.");
        }
        withheld.add(off.name());
    }

    private void move(BookLine line) {
        String name = MovedLimits.nameIn(line);
        if (name.isEmpty()) {
            Rule meant = beneath.get(line.key());
            report(
                    line.at(),
                    "",
                    Code.UNKNOWN_KEY,
                    "A line of this file is NAME.ladder = ... or NAME.given = ..., with the name of a rule.",
                    meant == null ? meant(line.key()) : MovedLimits.linesOf(meant));
            return;
        }
        Rule rule = named(name, line.at());
        if (rule != null) {
            moved.move(rule, line, isLocked(rule));
        }
    }

    /** The rule that a line means; {@code null} where there is none, or the book itself has put it away. */
    private @Nullable Rule named(String name, Position at) {
        if (gone.contains(name)) {
            report(
                    at,
                    name,
                    Code.UNKNOWN_RULE,
                    "This book replaces the rule or switches it off, so this line would change nothing.",
                    "Leave the line out; the limits of a rule of your own stand in its file.");
            return null;
        }
        Rule rule = beneath.get(name);
        if (rule == null) {
            report(at, "", Code.UNKNOWN_RULE, "There is no rule (" + name + ") beneath this book.", meant(name));
        }
        return rule;
    }

    private String meant(String name) {
        if (rules().stream().anyMatch(own -> own.name().equals(name) || hasId(own, name))) {
            return "This rule is your own: change its file.";
        }
        List<String> named = beneath.values().stream()
                .filter(rule -> hasId(rule, name))
                .map(Rule::name)
                .toList();
        return named.isEmpty()
                ? Nearest.hint(name, beneath.keySet())
                : "(" + name + ") is an id; " + (named.size() == 1 ? "its rule is (" : "its rules are (")
                        + String.join("), (", named) + ").";
    }

    private static boolean hasId(Rule rule, String id) {
        return rule.annotation("id").filter(id::equals).isPresent();
    }

    private void report(Position at, String rule, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, rule, code, message, hint));
    }
}
