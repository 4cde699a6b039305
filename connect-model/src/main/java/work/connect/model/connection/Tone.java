package work.connect.model.connection;

/** The tone of a contact as the people in it labelled it. Never inferred from text, voice or face. */
public enum Tone {
    SUPPORTIVE,
    NEUTRAL,
    /** Rude or dismissive; it need not have been meant. */
    UNCIVIL,
    /** Threatening, demeaning or meant to hurt. */
    HOSTILE
}
