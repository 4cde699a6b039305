package work.connect.model.measure;

/** How the points of the items make the score of a scale. */
public enum Scoring {
    /** Over the items answered. */
    MEAN,
    /** Of the items answered. */
    SUM
}
