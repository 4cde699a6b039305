package work.connect.model;

import java.util.function.IntFunction;

/**
 * A way in which facts can be wrong, to be planted any number of times.
 *
 * @param name what a reader calls it
 * @param plant makes the facts; each number gives other ids, so that no two of them meet
 */
record FaultKind(String name, IntFunction<PlantedFault> plant) {

    @Override
    public String toString() {
        return name;
    }
}
