package work.connect.model.assessment;

/** Why something could not be assessed. Not knowing is neither bad nor good. */
public enum Gap {
    REGISTER_NOT_KEPT("no record of this is kept"),
    DID_NOT_ANSWER("the question about ties was not answered"),
    TOO_FEW_ANSWERS("too few people answered"),
    NO_START_DATE("no start date is on record"),
    NO_LEADER("no leader is on record"),
    NO_MEASURE("it was not asked"),
    OUTDATED("the answers are more than a year old"),
    NOT_RATED("how contacts were was not said"),
    NOT_STATED("what it rests on is not on record"),
    ONE_TEAM_ONLY("there is only one team"),
    MEAN_ONLY("only the mean is on record, not what each one answered"),
    NO_EARLIER_ANSWERS("it was asked once only"),
    NO_OWN_ANSWERS("there are no answers of one's own on record"),
    NO_CUT_OFFS("no cut-offs are in force for how it was asked"),
    BOOK_LEFT_OUT("the rule book that asks this was left out");

    private final String meaning;

    Gap(String meaning) {
        this.meaning = meaning;
    }

    /** In plain words, to follow "not assessed: ". */
    public String meaning() {
        return meaning;
    }
}
