package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import work.connect.model.InvalidWorkplaceException;

/** Reads a folder with its files as wholes, and once more cut into parts. */
final class WholeAndInParts {

    private static final Cut WHOLE = new Cut(1, 1);
    private static final List<Cut> CUTS = List.of(new Cut(2, 1), new Cut(5, 1), new Cut(100, 8));

    private WholeAndInParts() {}

    static void assertThatNothingDiffers(Path folder, CsvOptions options) {
        Object whole = outcome(folder, options, WHOLE);
        for (Cut cut : CUTS) {
            assertThat(outcome(folder, options, cut)).as("read by " + cut).isEqualTo(whole);
        }
    }

    /** All that can be seen of a reading. */
    private static Object outcome(Path folder, CsvOptions options, Cut cut) {
        try {
            ImportedWorkplace read = new FolderReading(Folder.at(folder, options.sheets()), options, cut).read();
            return List.of(
                    CsvRoundTripTest.everythingOf(read.workplace()),
                    read.report(),
                    read.report().summarize());
        } catch (InvalidWorkplaceException refused) {
            return List.of(refused.problems(), refused.total(), refused.getMessage());
        }
    }
}
