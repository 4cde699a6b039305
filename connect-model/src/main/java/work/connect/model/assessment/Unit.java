package work.connect.model.assessment;

/** What a rule or a finding is about. */
public enum Unit {
    /** One person and how they fare. */
    PERSON,
    /** Two people and what is between them, in either order. */
    PAIR,
    /** The people of one team together, none of them singly. */
    TEAM,
    /** All who work here together. */
    ORGANISATION
}
