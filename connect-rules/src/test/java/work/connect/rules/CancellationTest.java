package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.rules.budget.Cancellation;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.Detections;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.rule.WorstBook;

/** An assessment can be ended from outside, and leaves nothing behind. */
class CancellationTest {

    private static final WorstBook WORST = WorstBook.of(40);
    private static final Indicators INDICATORS = WorstBook.indicators(400);
    private static final Detect DETECT = Detect.with(List.of(WORST.book()), Set.of("ONE_TO_ONE"));

    @Test
    void whatIsCancelledBeforeItBeginsDoesNotBegin() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        assertThatThrownBy(() -> ConnectEngine.standard().assess(WorstBook.workplace(), cancellation))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("ended before it was done");
    }

    @Test
    void aThreadThatIsInterruptedDoesNotGoOnAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ConnectEngine.standard().assess(WorstBook.workplace()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aReportIsMadeWhateverHappensToTheThread() {
        Assessment assessment = ConnectEngine.standard().assess(WorstBook.workplace());
        Report before = assessment.reportFor(Viewer.organisation());
        Thread.currentThread().interrupt();

        assertThat(assessment.reportFor(Viewer.organisation())).isEqualTo(before);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void rulesStopLongBeforeTheyWouldBeDone() {
        long whole = nanosOf(() -> DETECT.in(INDICATORS));
        Cancellation cancellation = new Cancellation();

        long cancelled = nanosOf(() -> {
            Thread canceller = cancelAfter(whole / 20, cancellation);
            assertThatThrownBy(() -> DETECT.in(INDICATORS, cancellation)).isInstanceOf(CancellationException.class);
            join(canceller);
        });

        assertThat(cancelled).isLessThan(whole / 2);
    }

    @Test
    void whatComesAfterIsRight() {
        Detections before = DETECT.in(INDICATORS);
        Cancellation cancellation = new Cancellation();
        Thread canceller = cancelAfter(20_000_000, cancellation);
        assertThatThrownBy(() -> DETECT.in(INDICATORS, cancellation)).isInstanceOf(CancellationException.class);
        join(canceller);

        Detections after = DETECT.in(INDICATORS);

        assertThat(Set.copyOf(after.all())).isEqualTo(Set.copyOf(before.all()));
        assertThat(after.leftOut()).isEmpty();
    }

    @Test
    void whatNobodyCancelsIsTheSameAsEver() {
        assertThat(ConnectEngine.standard()
                        .assess(WorstBook.workplace(), new Cancellation())
                        .reportFor(Viewer.organisation()))
                .isEqualTo(
                        ConnectEngine.standard().assess(WorstBook.workplace()).reportFor(Viewer.organisation()));
    }

    private static long nanosOf(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    private static Thread cancelAfter(long nanos, Cancellation cancellation) {
        Thread canceller = new Thread(() -> {
            try {
                Thread.sleep(nanos / 1_000_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            cancellation.cancel();
        });
        canceller.start();
        return canceller;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
