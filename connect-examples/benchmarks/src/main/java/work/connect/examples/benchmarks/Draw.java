package work.connect.examples.benchmarks;

import java.util.Random;

/** Draws by chance, the same for the same seed. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    boolean chance(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** A number from {@code least} to {@code most}, both inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The numbers from 0 up to {@code size}, each once, in any order. */
    int[] shuffled(int size) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            int place = random.nextInt(i + 1);
            numbers[i] = numbers[place];
            numbers[place] = i;
        }
        return numbers;
    }
}
