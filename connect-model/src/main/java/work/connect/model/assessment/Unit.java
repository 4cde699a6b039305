package work.connect.model.assessment;

/** What a rule or a finding is about. */
public enum Unit {
    PERSON,
    PAIR,
    TEAM,
    ORGANISATION
}
