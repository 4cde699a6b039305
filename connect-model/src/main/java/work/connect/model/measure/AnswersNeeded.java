package work.connect.model.measure;

/** How many of the items of a scale somebody must have answered to have a score. */
public enum AnswersNeeded {
    ALL,
    ALL_BUT_ONE,
    /** Half of them or more. */
    HALF;

    /** The least number of answers of so many items; at least one. */
    public int of(int items) {
        int least = switch (this) {
            case ALL -> items;
            case ALL_BUT_ONE -> items - 1;
            case HALF -> (items + 1) / 2;
        };
        return Math.max(1, least);
    }
}
