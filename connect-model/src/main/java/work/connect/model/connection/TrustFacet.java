package work.connect.model.connection;

/**
 * In what one person trusts another. The facets that people name when they tell why they trust whom they work for
 * (Fischer and Walker 2022).
 */
public enum TrustFacet {
    /** Says what is true and acts by it. */
    HONESTY,
    /** Shares what can be shared and keeps what was told in confidence. */
    HANDLING_OF_INFORMATION,
    /** Does what was promised, and is the same from day to day. */
    RELIABILITY,
    /** Stands by people and speaks up for them. */
    SUPPORT,
    /** Treats people as equals, whatever their standing. */
    RESPECT,
    /** Is there and can be reached. */
    AVAILABILITY,
    /** Takes an interest and understands. */
    RAPPORT,
    /** Has something in common with them. */
    COMMON_GROUND,
    /** Admits mistakes and doubts. */
    OPENNESS_ABOUT_ONESELF,
    /** Makes it safe to ask, err and disagree. */
    SAFETY,
    /** Cares how they are. */
    CARE
}
