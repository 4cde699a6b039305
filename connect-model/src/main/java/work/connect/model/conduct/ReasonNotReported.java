package work.connect.model.conduct;

/** Why somebody did not report what they met with. */
public enum ReasonNotReported {
    FEAR_FOR_THE_JOB,
    NOT_TO_BE_A_TROUBLEMAKER,
    /** They did not believe that anything would be done. */
    NO_BELIEF_IN_ACTION,
    DID_NOT_KNOW_HOW,
    /** It had stopped before they would have. */
    IT_STOPPED,
    OTHER
}
