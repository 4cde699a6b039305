package work.connect.rules.rulebook;

import java.util.List;
import java.util.Set;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Actions;
import work.connect.rules.rulebook.rule.Rule;

/**
 * Reads what a book brings besides its rules, for the steps that use it. Asked once for each book, from the bottom up,
 * before anything of the book is compiled; what is wrong is added to the problems, and told together with all that is wrong
 * with the rules.
 */
public interface BesidesRules {

    /** What rules of this book may name as actions: the interventions beneath it, and those it brings. */
    Actions actions(RuleBook book, List<RuleProblem> problems);

    /**
     * Reads what is said of rules.
     *
     * @param rules those of the book, in the order of its files; they may have problems of their own
     */
    void words(RuleBook book, List<Rule> rules, List<RuleProblem> problems);

    /** For books that bring rules alone; whatever else they bring is not read. */
    static BesidesRules none(Set<String> interventions) {
        Actions shipped = Actions.shipped(interventions);
        return new BesidesRules() {
            @Override
            public Actions actions(RuleBook book, List<RuleProblem> problems) {
                return shipped;
            }

            @Override
            public void words(RuleBook book, List<Rule> rules, List<RuleProblem> problems) {}
        };
    }
}
