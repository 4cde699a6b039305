package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.rules.rulebook.RuleBook;

/** Of a book that was replaced, nothing stays. */
class ReloadLeakTest {

    private static final int WARM_UPS = 8;
    private static final int RELOADS = LongRun.orElse(12, 500);
    private static final int MOST_COLLECTIONS = 20;
    /** A book that is compiled takes dozens; a few more are made as the Java platform warms up. */
    private static final int MOST_CLASSES = 100;

    private static final long MOST_BYTES = 8L << 20;

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
    private static final ClassLoadingMXBean CLASSES = ManagementFactory.getClassLoadingMXBean();

    private final LiveEngine live = LiveEngine.standard();
    private final List<RuleBook> books = List.of(AcmesBook.book(), FiftyRules.book());

    private List<WeakReference<ConnectEngine>> replaced(int times) {
        List<WeakReference<ConnectEngine>> engines = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            engines.add(new WeakReference<>(live.activate(books.get(i % books.size()))));
        }
        return engines;
    }

    private static long uncollected(List<WeakReference<ConnectEngine>> engines) {
        return engines.stream().filter(engine -> engine.get() != null).count();
    }

    /** Collects until all but the one that runs are gone, or for as long as one may wish. */
    private static void collect(List<WeakReference<ConnectEngine>> engines) {
        for (int i = 0; i < MOST_COLLECTIONS && (i < 2 || uncollected(engines) > 1); i++) {
            System.gc();
        }
    }

    @Test
    void heapAndClassesStayAsTheyAre() {
        collect(replaced(WARM_UPS));
        int classesBefore = CLASSES.getLoadedClassCount();
        long heapBefore = MEMORY.getHeapMemoryUsage().getUsed();

        List<WeakReference<ConnectEngine>> engines = replaced(RELOADS);
        collect(engines);

        assertThat(uncollected(engines)).isEqualTo(1);
        assertThat(CLASSES.getLoadedClassCount() - classesBefore).isLessThan(MOST_CLASSES);
        assertThat(MEMORY.getHeapMemoryUsage().getUsed() - heapBefore).isLessThan(MOST_BYTES);
    }
}
