package work.connect.model.measure;

/** Which end of a scale is the good one. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
