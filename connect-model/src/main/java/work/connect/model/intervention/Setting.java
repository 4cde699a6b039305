package work.connect.model.intervention;

/** Where an action can happen. */
public enum Setting {
    /** Everywhere. */
    ANY,
    /** Where people are in the same place. */
    IN_PERSON,
    /** Where people meet from afar. */
    VIRTUAL
}
