package work.connect.model.connection;

/** What a contact was for, as the host labels it. */
public enum Purpose {
    /** Time set aside for two people, one of whom leads the other. */
    ONE_TO_ONE,
    TEAM_MEETING,
    /** The everyday doing of work together. */
    WORK,
    /** {@code from} asked {@code to} for help. */
    HELP_ASKED,
    /** {@code from} helped {@code to}. */
    HELP_GIVEN,
    /** {@code from} thanked {@code to} or praised their work. */
    RECOGNITION,
    /** {@code from} told {@code to} how they see their work. */
    FEEDBACK,
    /** A talk about the growth or the career of one of them. */
    CAREER_TALK,
    MENTORING,
    /** Being together without a task, such as a coffee or a meal. */
    SOCIAL,
    /** {@code from} passed news on to {@code to}. */
    UPDATE,
    /** {@code from} asked how {@code to} was. */
    CHECK_IN,
    GREETING
}
