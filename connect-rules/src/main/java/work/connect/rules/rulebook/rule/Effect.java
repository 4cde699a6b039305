package work.connect.rules.rulebook.rule;

/** What a rule of the step appraise does to the concern it speaks about. */
public enum Effect {
    /** It weighs more, by one level at most for all rules of one id. */
    RAISES,
    /** It weighs less, by one level at most, and never nothing. */
    LOWERS
}
