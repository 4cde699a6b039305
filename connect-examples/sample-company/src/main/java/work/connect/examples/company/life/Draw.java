package work.connect.examples.company.life;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws by chance, the same for the same seeds on every machine and every version of Java (SplitMix64, after Steele, Lea
 * and Flood 2014).
 */
public final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** A sequence of its own for each list of seeds. */
    public static Draw of(long... seeds) {
        long state = GOLDEN;
        for (long seed : seeds) {
            state = mixed(state * 31 + seed + GOLDEN);
        }
        return new Draw(state);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** A number from 0 up to and without {@code bound}. */
    public int below(int bound) {
        state += GOLDEN;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    /** A number from {@code least} to {@code most}, both inclusive. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** The same things in any order. */
    public <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int place = below(i + 1);
            T moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(place));
            shuffled.set(place, moved);
        }
        return shuffled;
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
