package work.connect.rules.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices at random, the same for the same seed. */
record Chance(Random random) {

    static Chance of(long seed) {
        return new Chance(new Random(seed));
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    int of(int... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** So many different ones, or all of them when there are fewer. */
    <T> List<T> some(int count, List<T> things) {
        List<T> all = new ArrayList<>(things);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }
}
