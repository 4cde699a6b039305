package work.connect.rules.rulebook.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.model.assessment.Unit;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleClasses;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/**
 * Finds rules of a book that are never told, for a rule beneath it says the same more gravely: of findings about the same
 * subject that rest on the very same facts, only the gravest is told. What is not sure is not claimed, so the two must be
 * about the same hazard, by the same title, and for the same readers. The rules must be right in all other ways.
 */
public final class UnheardCheck {

    private static final Set<Unit> TOLD_ONCE = Set.of(Unit.PERSON, Unit.PAIR);

    private final Vocabulary vocabulary;
    private final Collection<Rule> beneath;
    private final List<RuleProblem> problems;

    /**
     * @param beneath the rules beneath the book, with the limits it leaves them
     * @param problems where what is wrong is added
     */
    public UnheardCheck(Vocabulary vocabulary, Collection<Rule> beneath, List<RuleProblem> problems) {
        this.vocabulary = vocabulary;
        this.beneath = beneath;
        this.problems = problems;
    }

    /** Adds what is wrong with a rule that the book adds. */
    public void check(Rule added) {
        beneath.stream()
                .filter(rule -> isToldOnce(rule, added) && ShadowCheck.silences(rule, added))
                .findFirst()
                .ifPresent(loud -> RuleReport.of(added, problems)
                        .add(
                                added.at(),
                                Code.RULE_SHADOWED,
                                "The rule is never told: (" + loud.name()
                                        + ") beneath this book speaks whenever it does, about the same facts, and is graver.",
                                "Leave it out, make it graver, or give it the name of that rule to take its place."));
    }

    private boolean isToldOnce(Rule loud, Rule quiet) {
        return TOLD_ONCE.contains(quiet.unit())
                && Stream.of("hazard", "unit", "title")
                        .allMatch(name -> loud.annotation(name).equals(quiet.annotation(name)))
                && RuleClasses.of(loud, vocabulary).equals(RuleClasses.of(quiet, vocabulary));
    }
}
