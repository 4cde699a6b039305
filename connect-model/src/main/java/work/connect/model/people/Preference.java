package work.connect.model.people;

/**
 * A wish a person has stated about how they take part.
 *
 * <p>A preference is never a finding. It vetoes advice in that person's own plan and is shown to nobody else.
 */
public enum Preference {
    /** No lunches, outings or parties. */
    NO_SOCIAL_EVENTS,
    /** No talk about life outside work. */
    NO_PERSONAL_SHARING,
    /** No camera in virtual meetings. */
    NO_CAMERA,
    /** No thanks before others. */
    NO_PUBLIC_PRAISE,
    /** Finds backing in hard times outside work. */
    SUPPORT_OUTSIDE_WORK,
    /** Wants no other task or career than the present one. */
    NO_CAREER_CHANGE
}
