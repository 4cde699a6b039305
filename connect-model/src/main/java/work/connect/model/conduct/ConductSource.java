package work.connect.model.conduct;

/** How the person a report concerns stands to the person affected. */
public enum ConductSource {
    COLLEAGUE_IN_THE_SAME_UNIT,
    COLLEAGUE_IN_ANOTHER_UNIT,
    OWN_LEADER,
    OTHER_SENIOR_PERSON,
    SOMEONE_THEY_LEAD,
    STAFF_OF_A_SISTER_ORGANISATION,
    STAFF_OF_ANOTHER_ORGANISATION,
    CONTRACTOR,
    SERVICE_USER,
    MEMBER_OF_THE_PUBLIC,
    SOMEONE_ELSE,
    NOT_SAID;

    /** Whether it can only be somebody who does not work here. */
    public boolean isFromOutside() {
        return switch (this) {
            case STAFF_OF_A_SISTER_ORGANISATION,
                    STAFF_OF_ANOTHER_ORGANISATION,
                    CONTRACTOR,
                    SERVICE_USER,
                    MEMBER_OF_THE_PUBLIC -> true;
            default -> false;
        };
    }
}
