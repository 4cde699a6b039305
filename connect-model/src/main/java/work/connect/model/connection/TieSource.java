package work.connect.model.connection;

/** Who says that there is a tie. */
public enum TieSource {
    /** The one from whom it goes out said so themselves, as in a survey. */
    OWN_ANSWER,
    /** The host put it on record, as a mentoring pair is. It says nothing of how either feels about it. */
    ON_RECORD
}
