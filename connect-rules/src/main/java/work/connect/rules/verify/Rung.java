package work.connect.rules.verify;

/**
 * A step of the ladder of one rule.
 *
 * @param rule the name of the rule
 * @param step counted from 1
 */
record Rung(String rule, int step) {}
