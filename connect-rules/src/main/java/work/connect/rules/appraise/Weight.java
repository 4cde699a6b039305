package work.connect.rules.appraise;

import java.util.List;
import work.connect.rules.rulebook.rule.Effect;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.say.Said;

/**
 * A reason why a concern weighs more or less than it does alone.
 *
 * @param id the rule's id; all reasons of one id weigh one level
 * @param effect whether it raises or lowers
 * @param because the reason in one sentence
 * @param actions what to plan besides
 */
record Weight(String id, Effect effect, Said because, List<String> actions) {

    static Weight by(Rule rule, Said because) {
        return new Weight(rule.id(), Effect.valueOf(rule.annotation("effect").orElseThrow()), because, rule.actions());
    }
}
