package work.connect.model.io;

import java.util.Objects;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;

/** Reports about conduct and, apart from them, who reported: {@code conduct_reports.csv}, {@code reporters.csv}. */
final class ConductRows {

    private static final Words<ConductNature> NATURES = Words.of(ConductNature.class);
    private static final Words<ConductSource> SOURCES = Words.of(ConductSource.class);

    private ConductRows() {}

    static ConductReport report(Row row) {
        return new ConductReport(
                row.neededText("id"),
                row.neededWord("nature", NATURES),
                row.neededDate("received_on"),
                row.neededText("affected"),
                row.text("concerned"),
                Objects.requireNonNullElse(row.word("source", SOURCES), ConductSource.NOT_SAID),
                row.date("closed_on"));
    }

    static Reporter reporter(Row row) {
        return new Reporter(row.neededText("report_id"), row.neededText("person_id"), row.texts("consents_to"));
    }
}
