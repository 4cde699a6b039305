package work.connect.rules.indicate.gauge;

/**
 * How much must be known before anything is measured. Below it the honest answer is "not assessed".
 *
 * <p>These are conditions of knowing, not verdicts: they stand here and not in the rules.
 */
public final class Sufficiency {

    /** Percent of a team that must have answered the question about ties (rules.md ISO-01: fewer make fake isolates). */
    public static final int TIE_COVERAGE = 70;

    /** Percent of a team that must have answered a survey (HSE indicator manual: more than half is adequate). */
    public static final int RESPONSE = 50;

    /** How many must have answered before a mean is spoken of (COPSOQ Germany, Viva Glint, vivainsights: 5). */
    public static final int ANSWERS = 5;

    /**
     * For how many days an answer speaks: the 12 months of rules.md section 1, in days so that moving everything by whole
     * weeks changes nothing.
     */
    public static final int DAYS = 365;

    private Sufficiency() {}

    public static boolean reaches(int part, int whole, int percent) {
        return (long) part * 100 >= (long) percent * whole;
    }
}
