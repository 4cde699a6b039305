package work.connect.model.measure;

/**
 * A published questionnaire scale. Only keys are known here, never item texts: those belong to their authors.
 */
public enum Instrument {
    /** COPSOQ III, social support from supervisors; mean of the items, 0 to 100 (Burr 2019). */
    COPSOQ_III_SUPERVISOR_SUPPORT(Construct.SUPERVISOR_SUPPORT, Scale.of(0, 100)),
    /** Team psychological safety, seven items, mean from 1 to 7 (Edmondson 1999). */
    EDMONDSON_PSYCHOLOGICAL_SAFETY(Construct.PSYCHOLOGICAL_SAFETY, Scale.of(1, 7));

    private final Construct construct;
    private final Scale scale;

    Instrument(Construct construct, Scale scale) {
        this.construct = construct;
        this.scale = scale;
    }

    public Construct construct() {
        return construct;
    }

    /** The scale it is scored on as published. */
    public Scale scale() {
        return scale;
    }
}
