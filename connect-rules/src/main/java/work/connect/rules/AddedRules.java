package work.connect.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.Position;
import work.connect.rules.rulebook.Rule;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.RuleFile;
import work.connect.rules.rulebook.RuleFilesException;
import work.connect.rules.rulebook.RuleProblem;

/** Lets a book stand beside those that are there, and sees to it that it changes nothing of what they say. */
final class AddedRules {

    private final List<RuleFile> known;
    private final List<RuleProblem> problems = new ArrayList<>();

    private AddedRules(List<RuleFile> known) {
        this.known = known;
    }

    /**
     * The book, checked and compiled.
     *
     * @param known the files of the books that are there
     * @param interventions the keys that rules may name as actions
     * @throws RuleFilesException with all that is wrong with it
     */
    static Detect.Book beside(List<RuleFile> known, RuleBook book, Set<String> interventions) {
        AddedRules added = new AddedRules(known);
        return book.equals(RuleBook.telemetry()) ? added.shipped(book) : added.fromOutside(book, interventions);
    }

    /** Our own second book was checked and compiled when the library was built. */
    private Detect.Book shipped(RuleBook book) {
        List<RuleFile> files = book.checkedFiles(Detect.STAGE);
        files.forEach(file -> file.rules().forEach(this::rule));
        refuseProblems();
        return new Detect.Book(files, RuleCompiler.shipped(files.get(0).packageName()));
    }

    private Detect.Book fromOutside(RuleBook book, Set<String> interventions) {
        onlyDetect(book);
        List<RuleFile> files = book.files(Detect.STAGE, interventions);
        files.forEach(this::file);
        refuseProblems();
        return new Detect.Book(files, compiled(files));
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
    }

    private void onlyDetect(RuleBook book) {
        book.texts().keySet().stream()
                .filter(name -> !name.startsWith(Detect.STAGE.name() + "/"))
                .forEach(name -> problems.add(new RuleProblem(
                        new Position(name, 1, 1),
                        "",
                        "Rules can be added to the step detect alone.",
                        "Put the file into the folder itself or into (detect), or leave it out.")));
        refuseProblems();
    }

    private void file(RuleFile file) {
        if (Stream.of("work.connect.", "java.", "org.drools.", "org.kie.").anyMatch(file.packageName()::startsWith)) {
            report(
                    new Position(file.name(), 1, 1),
                    "",
                    "The package (" + file.packageName() + ") is taken.",
                    "Use a name of your own, such as: package acme.detect");
        }
        file.rules().forEach(this::rule);
    }

    private void rule(Rule rule) {
        List<Rule> others =
                known.stream().flatMap(other -> other.rules().stream()).toList();
        if (others.stream().anyMatch(other -> other.name().equals(rule.name()))) {
            report(
                    rule.at(),
                    rule.name(),
                    "A rule of another book has the same name.",
                    "Give the rule a name of its own; a rule cannot be replaced yet.");
        }
        if (others.stream().anyMatch(other -> other.id().equals(rule.id()))) {
            report(
                    rule.at(),
                    rule.name(),
                    "A rule of another book has the same id (" + rule.id() + ").",
                    "Give the rule an id of its own; a rule cannot be replaced yet.");
        }
    }

    private static CompiledRules compiled(List<RuleFile> files) {
        try {
            return RuleCompiler.compile(files);
        } catch (IllegalStateException e) {
            throw new RuleFilesException(List.of(new RuleProblem(
                    new Position(files.get(0).name(), 1, 1),
                    "",
                    "The rule engine refuses these files although they passed our checks.",
                    "That is our mistake; please report it with the files. " + e.getMessage())));
        }
    }

    private void report(Position at, String rule, String message, String hint) {
        problems.add(new RuleProblem(at, rule, message, hint));
    }
}
