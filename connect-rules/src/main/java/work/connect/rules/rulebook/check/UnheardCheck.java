package work.connect.rules.rulebook.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.model.assessment.Unit;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleClasses;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/**
 * Finds rules of a book that are never told, for a rule we ship says the same more gravely: of findings about the same
 * person or pair that rest on the very same facts, only the gravest is told. What is not sure is not claimed, so both must
 * be about the same hazard, by the same title, for the same readers, and rest on facts of which there is one for each
 * person or pair; and the other must be the only rule of its id. The rules must be right in all other ways.
 */
public final class UnheardCheck {

    private static final Set<Unit> TOLD_ONCE = Set.of(Unit.PERSON, Unit.PAIR);

    private final Vocabulary vocabulary;
    private final List<Rule> beneath;
    private final List<RuleProblem> problems;

    /**
     * @param beneath the rules beneath the book, with the limits it leaves them
     * @param problems where what is wrong is added
     */
    public UnheardCheck(Vocabulary vocabulary, List<Rule> beneath, List<RuleProblem> problems) {
        this.vocabulary = vocabulary;
        this.beneath = beneath;
        this.problems = problems;
    }

    /** Adds what is wrong with a rule that the book adds. */
    public void check(Rule added) {
        if (!TOLD_ONCE.contains(added.unit()) || !restsOnOneOfEach(added)) {
            return;
        }
        beneath.stream()
                .filter(rule -> isToldOnce(rule, added) && isAloneWithItsId(rule) && ShadowCheck.silences(rule, added))
                .findFirst()
                .ifPresent(loud -> RuleReport.of(added, problems)
                        .add(
                                added.at(),
                                Code.RULE_SHADOWED,
                                "The rule is never told: (" + loud.name()
                                        + ") beneath this book speaks whenever it does, about the same facts, and is graver.",
                                "Leave it out, or make it graver."
                                        + (loud.isSafety()
                                                ? ""
                                                : " To take the place of that rule, give it its name and id.")));
    }

    private boolean isToldOnce(Rule loud, Rule quiet) {
        return Stream.of("hazard", "unit", "title")
                        .allMatch(name -> loud.annotation(name).equals(quiet.annotation(name)))
                && types(loud).equals(types(quiet))
                && RuleClasses.of(loud, vocabulary).equals(RuleClasses.of(quiet, vocabulary));
    }

    /** Of several rules of one id only the gravest is told, which may rest on other facts. */
    private boolean isAloneWithItsId(Rule loud) {
        return beneath.stream().filter(rule -> rule.id().equals(loud.id())).count() == 1;
    }

    /** Of several facts the two rules could choose different ones. */
    private boolean restsOnOneOfEach(Rule rule) {
        return facts(rule)
                .filter(pattern -> pattern.quantifier() == Pattern.Quantifier.EACH)
                .allMatch(pattern -> vocabulary
                        .kind(pattern.type())
                        .filter(pattern::asksForOne)
                        .isPresent());
    }

    private static List<String> types(Rule rule) {
        return facts(rule).map(Pattern::type).toList();
    }

    private static Stream<Pattern> facts(Rule rule) {
        return rule.patterns().stream().filter(pattern -> !pattern.isLimit());
    }
}
