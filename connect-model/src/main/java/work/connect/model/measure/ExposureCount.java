package work.connect.model.measure;

/**
 * How many met with something, of those who were asked and answered.
 *
 * @param exposed how many did
 * @param answered how many answered
 * @param tellable whether enough answered for the numbers to be told; where not, no more may be said than whether
 *     somebody did
 */
public record ExposureCount(int exposed, int answered, boolean tellable) {}
