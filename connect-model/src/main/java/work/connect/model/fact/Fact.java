package work.connect.model.fact;

/**
 * Something a host knows of a workplace. Each kind of fact is a flat record: texts, words, days, moments, numbers and
 * sets of them, never a record within a record.
 *
 * <p>Make one with its {@code of} method and the methods named after what they add. The constructor grows with the
 * record; those methods stay.
 */
public interface Fact {}
