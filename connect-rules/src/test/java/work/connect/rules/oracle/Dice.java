package work.connect.rules.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices at random, repeatable for a repeatable source. */
final class Dice {

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    int number(int... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    @SafeVarargs
    final <T> T oneOf(T... things) {
        return things[random.nextInt(things.length)];
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> all = new ArrayList<>(things);
        Collections.shuffle(all, random);
        return all;
    }

    /** So many different things, or all of them when there are fewer. */
    <T> List<T> some(int count, List<T> things) {
        return shuffled(things).subList(0, Math.min(count, things.size()));
    }
}
