package work.connect.rules.rulebook.check;

import java.util.List;
import java.util.Set;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Actions;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleClasses;
import work.connect.rules.rulebook.rule.RuleReport;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** Sees to it that what a book brings is advised neither where conduct is at stake, nor to those who lead in a conflict. */
public final class ActionCheck {

    private final Vocabulary vocabulary;
    private final Actions actions;
    private final List<RuleProblem> problems;

    /** @param problems where what is wrong is added */
    public ActionCheck(Vocabulary vocabulary, Actions actions, List<RuleProblem> problems) {
        this.vocabulary = vocabulary;
        this.actions = actions;
        this.problems = problems;
    }

    /** Adds what is wrong with what this rule recommends. */
    public void check(Rule rule) {
        Set<DisclosureClass> classes = RuleClasses.of(rule, vocabulary);
        rule.find("actions").ifPresent(annotation -> {
            for (String key : rule.actions()) {
                if (classes.contains(DisclosureClass.CONDUCT) && actions.local().contains(key)) {
                    RuleReport.of(rule, problems)
                            .add(
                                    annotation.at(),
                                    Code.LOCAL_FOR_CONDUCT,
                                    "The rule is about how somebody was treated, and (" + key
                                            + ") is an intervention of a book.",
                                    "Name interventions that come with the library alone.");
                } else if (classes.contains(DisclosureClass.PAIR_CONFLICT)
                        && actions.toLeaders().contains(key)) {
                    RuleReport.of(rule, problems)
                            .add(
                                    annotation.at(),
                                    Code.LOCAL_TO_LEADERS,
                                    "The rule is about a conflict between two people, and (" + key
                                            + ") of a book has words for those who lead.",
                                    "Take (to.LEADER) out of the intervention, or leave it out of the rule.");
                }
            }
        });
    }
}
