package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;

/** Several threads can share an engine, and an assessment. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int WORKPLACES = 16;

    private final List<Workplace> workplaces = IntStream.range(0, WORKPLACES)
            .mapToObj(seed -> Worlds.withReports(Chance.of(seed)))
            .toList();

    @Test
    void eightThreadsOnOneNewEngineSayWhatOneThreadSays() throws Exception {
        List<List<String>> expected =
                workplaces.stream().map(ConcurrencyTest::readAlone).toList();
        ConnectEngine engine = ConnectEngine.standard();
        List<Callable<List<List<String>>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * WORKPLACES / THREADS;
            tasks.add(() -> readAll(engine, first));
        }
        List<List<List<String>>> read = together(tasks);
        for (int thread = 0; thread < THREADS; thread++) {
            assertThat(read.get(thread)).isEqualTo(startingAt(thread * WORKPLACES / THREADS, expected));
        }
    }

    private static List<String> readAlone(Workplace workplace) {
        return Readers.texts(workplace, viewersOf(workplace));
    }

    private List<List<String>> readAll(ConnectEngine engine, int first) {
        return startingAt(first, workplaces).stream()
                .map(workplace -> Readers.texts(engine, workplace, viewersOf(workplace)))
                .toList();
    }

    private static List<Viewer> viewersOf(Workplace workplace) {
        return Readers.many(workplace, Chance.of(workplace.people().size()));
    }

    private static <T> List<T> startingAt(int first, List<T> things) {
        List<T> turned = new ArrayList<>(things.subList(first, things.size()));
        turned.addAll(things.subList(0, first));
        return turned;
    }

    @Test
    void eightThreadsReadOneNewAssessmentAsOneThreadDoes() throws Exception {
        for (Workplace workplace : workplaces.subList(0, THREADS)) {
            List<Viewer> viewers = viewersOf(workplace);
            List<String> expected = Readers.texts(workplace, viewers);
            Assessment shared = ConnectEngine.standard().assess(workplace);
            Callable<List<String>> read = () ->
                    viewers.stream().map(viewer -> Readers.text(shared, viewer)).toList();
            assertThat(together(java.util.Collections.nCopies(THREADS, read))).containsOnly(expected);
        }
    }

    /** All begin at the same moment, as far as a machine can. */
    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> future : futures) {
                done.add(future.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
