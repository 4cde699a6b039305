package work.connect.rules.clear;

/** How much of a finding a reader may know. The order of the constants is the order of what is known. */
enum Sight {
    NOTHING,
    /** That it counts in a figure over a group, if that figure may be shown. */
    FIGURE,
    /** The finding itself. */
    NAMED;

    static Sight less(Sight one, Sight other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
