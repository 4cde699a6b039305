package work.connect.rules.rulebook.vocabulary;

import java.math.BigDecimal;

/**
 * A number that a rule declares, given to it as a fact.
 *
 * @param rule the name of the rule that declares it
 * @param key which of its numbers
 * @param step which rung of its ladder, from 1; 0 for a fixed condition
 * @param value the number
 */
public record Limit(String rule, String key, int step, BigDecimal value) {}
