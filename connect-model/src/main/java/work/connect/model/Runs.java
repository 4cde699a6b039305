package work.connect.model;

import java.util.List;
import java.util.stream.IntStream;

/** Goes through a long list run by run, the runs side by side. */
final class Runs {

    /** A run shorter than this is not worth a thread. */
    private static final int SHORT = 50_000;

    private static final int MOST = 16;
    /** More runs than processors, so that one that is slow holds up little. */
    private static final int RUNS_PER_PROCESSOR = 4;

    private Runs() {}

    /** What is made of a run. */
    @FunctionalInterface
    interface Of<T> {
        /** @param until exclusive */
        T run(int from, int until);
    }

    /** What was made of each run, in their order; of a short list there is one. */
    static <T> List<T> each(int size, Of<T> made) {
        int runs = Math.max(1, Math.min(most(), size / SHORT));
        return IntStream.range(0, runs)
                .parallel()
                .mapToObj(run -> made.run(begin(size, run, runs), begin(size, run + 1, runs)))
                .toList();
    }

    private static int most() {
        int processors = Runtime.getRuntime().availableProcessors();
        return processors == 1 ? 1 : Math.min(MOST, processors * RUNS_PER_PROCESSOR);
    }

    private static int begin(int size, int run, int runs) {
        return (int) ((long) size * run / runs);
    }
}
