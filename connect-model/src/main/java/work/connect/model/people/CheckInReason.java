package work.connect.model.people;

/** Why a check-in was agreed. */
public enum CheckInReason {
    /** The person works alone, such as at night or on the road. */
    WORKS_ALONE,
    /** The person works at a place that help does not reach soon. */
    REMOTE_SITE,
    /** The person works from home by agreement. */
    WORKS_FROM_HOME,
    FIRST_WEEKS,
    BACK_FROM_LEAVE
}
