package work.connect.model.measure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire by its code. Its text belongs to its authors and is never here.
 *
 * @param code as the questionnaire numbers it, such as {@code SSX1}
 * @param lowest the lowest answer there is, as a whole number
 * @param highest the highest answer there is, above the lowest
 * @param reversed whether the answer is seen from the other end before it counts
 * @param points what each answer counts, from the lowest to the highest; empty where it counts what it is
 * @param version the shortest version of the questionnaire that asks it; {@code null} where there is one version
 */
public record Item(
        String code,
        int lowest,
        int highest,
        boolean reversed,
        List<Integer> points,
        @Nullable String version) {

    public Item {
        Objects.requireNonNull(code, "code");
        points = List.copyOf(points);
        if (lowest >= highest || !(points.isEmpty() || points.size() == highest - lowest + 1)) {
            throw new IllegalArgumentException(
                    "The answers of an item go from one number to a higher one, and each has its points or none has.");
        }
    }

    public boolean covers(int answer) {
        return answer >= lowest && answer <= highest;
    }

    /** How many answers there are to choose from. */
    public int options() {
        return highest - lowest + 1;
    }

    /** The answer, seen from the other end where the item is {@link #reversed()}. */
    public int upright(int answer) {
        return reversed ? lowest + highest - answer : answer;
    }

    /** What an answer counts; it must be one that there is. */
    public int pointsOf(int answer) {
        return points.isEmpty() ? upright(answer) : points.get(upright(answer) - lowest);
    }
}
