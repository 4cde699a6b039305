package work.connect.model.measure;

/**
 * What a questionnaire measures, whichever questionnaire it is.
 *
 * <p>Each construct has a reference scale, on which the rules state their limits; figures on other scales are moved to
 * it in a straight line ({@link Scale#move}).
 */
public enum Construct {
    /** Help and backing from the person who leads the team. Reference: the 0 to 100 of COPSOQ III. */
    SUPERVISOR_SUPPORT(Scale.of(0, 100)),
    /** Whether it is safe to speak up, ask and err in the team. Reference: the 1 to 7 of Edmondson (1999). */
    PSYCHOLOGICAL_SAFETY(Scale.of(1, 7));

    private final Scale reference;

    Construct(Scale reference) {
        this.reference = reference;
    }

    /** The scale on which rules speak of this construct; higher is better. */
    public Scale reference() {
        return reference;
    }
}
