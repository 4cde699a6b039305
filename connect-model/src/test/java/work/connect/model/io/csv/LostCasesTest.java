package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Register;
import work.connect.model.connection.SharedRequest;

/** That no case is lost without a word: neither a file of them, nor a row, nor a column. */
class LostCasesTest {

    private static final String REPORT = "r1,something_else,2026-09-01,sam";

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conduct_report.csv",
                "Conduct Reports (1).csv",
                "conduct_reports.tsv",
                "conduct_reports.xlsx",
                "conduct_reports.json",
                "conduct_reports.csv.bak",
                "conduct_reports.csv~",
                "conductreprots.csv",
                "export-conduct-reports-2026.09.csv",
                "conflicts.csv.bak",
                "Conflict.csv",
                "conflict_stpes.csv",
                "reporter.csv",
                "Conduct experiences.ods",
                "third_party_incident.csv",
                "raisedConcerns2.csv",
                "shared requests.txt",
                "actions_2026.csv"
            })
    void aFileThatIsCalledNearlyLikeOneOfCasesIsAProblem(String file) {
        folder.with(file, "x");

        assertThat(folder.refusal().problems())
                .singleElement()
                .asString()
                .startsWith(file + ": This file is not read, and may be meant to be (")
                .endsWith(", or take it out of the folder.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transactions.csv",
                "sections.csv",
                "contracts.csv",
                "report.csv",
                "incident.txt",
                ".~lock.conflicts.csv#",
                "~$conflicts.xlsx",
                "README.md",
                "expected.csv"
            })
    void aFileThatIsCalledOtherwiseIsNone(String file) {
        folder.with(file, "x");

        assertThat(folder.workplace().people()).hasSize(3);
    }

    @Test
    void aFileOfCasesThatIsMappedIsRead() {
        folder.with("conduct_report.csv", "id,nature,received_on,affected", REPORT)
                .with("mapping.csv", "what,in,theirs,ours", "file,,conduct_report,conduct_reports");

        assertThat(folder.workplace().conductReports()).hasSize(1);
    }

    @Test
    void itIsSaidHowAFileOfCasesIsRead() {
        folder.with("Conduct Reports (1).csv", "x").with("conflicts.xlsx", "x");

        assertThat(folder.refusal())
                .hasMessageContaining(
                        "may be meant to be (conduct_reports.csv). Rename it, or map it with a line (file,,Conduct Reports (1).csv,conduct_reports) in mapping.csv")
                .hasMessageContaining("may be meant to be (conflicts.csv). Save it as CSV under this name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conflicts", "conduct_reports", "conduct_experiences", "third_party_incidents"})
    void aRegisterOfCasesWithoutItsFileIsAProblem(String register) {
        folder.with("registers.csv", "register,since", "absences,2026-01-01", register + ",2026-01-01");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "registers.csv:3 register: " + register + " are stated as kept, and without the file ("
                                + register
                                + ".csv) this would mean that there are none. Add the file, with its first line alone when there is nothing to put in it, or do not state them as kept.");
    }

    @Test
    void aRegisterOfCasesThatTheOptionsStateNeedsItsFileToo() {
        folder.readWith(CsvOptions.standard().keeping(Register.CONDUCT_REPORTS, LocalDate.parse("2026-01-01")));

        assertThat(folder.problems()).containsExactly("NOT_FOUND conduct_reports.csv:-1");
    }

    @Test
    void aRegisterOfCasesWithAFileOfNoneIsKept() {
        folder.with("registers.csv", "register,since", "conduct_reports,2026-01-01")
                .with("conduct_reports.csv", "id,natures,received_on,affected");

        assertThat(folder.workplace().keeps(Register.CONDUCT_REPORTS)).isTrue();
        assertThat(folder.report().keptWithoutFile()).isEmpty();
    }

    @Test
    void anotherRegisterWithoutItsFileIsToLookAt() {
        folder.with("registers.csv", "register,since", "absences,2026-01-01")
                .readWith(CsvOptions.standard().keeping(Register.COMMITMENTS, LocalDate.parse("2026-01-01")));

        assertThat(folder.report().keptWithoutFile()).containsExactly(Register.ABSENCES, Register.COMMITMENTS);
        assertThat(folder.report().summarize())
                .startsWith(
                        "PLEASE LOOK FIRST: absences are stated as kept, and there is no file absences.csv: this means that there are none. Add the file, or do not state them as kept.\n");
    }

    @Test
    void aColumnOfAnyFileOfCasesThatMeansNothingIsAProblem() {
        folder.with("shared_requests.csv", "id,from,to,wish,shared_on,secret", "s1,sam,lea,feedback,2026-09-01,yes")
                .with("raised_concerns.csv", "id,topic,raised_on,anonymous")
                .with("actions.csv", "id,intervention,agreed_on,hidden")
                .with("conflict_steps.csv", "conflict,on,kind,shown_to")
                .with("conduct_experiences.csv", "person,answered_on,natures,secret")
                .with("third_party_incidents.csv", "id,kind,on,source,secret");

        assertThat(folder.problems())
                .contains(
                        "UNKNOWN_COLUMN shared_requests.csv:1 column 6",
                        "UNKNOWN_COLUMN raised_concerns.csv:1 column 4",
                        "UNKNOWN_COLUMN actions.csv:1 column 4",
                        "UNKNOWN_COLUMN conflict_steps.csv:1 column 4",
                        "UNKNOWN_COLUMN conduct_experiences.csv:1 column 4",
                        "UNKNOWN_COLUMN third_party_incidents.csv:1 column 5");
    }

    @Test
    void aWishThatWasWithdrawnIsRevoked() {
        folder.with(
                "shared_requests.csv",
                "id,from,to,wish,shared_on,withdrawn_on",
                "s1,sam,lea,feedback,2026-09-01,2026-09-02");

        assertThat(folder.workplace().all(SharedRequest.class))
                .extracting(SharedRequest::revokedOn)
                .containsExactly(LocalDate.parse("2026-09-02"));
    }

    @Test
    void preferencesByAnotherNameAreReadOrAProblem() {
        folder.with("people.csv", "id,team,preference", "lea,care,no_camera");
        assertThat(folder.workplace().people().iterator().next().preferences()).hasSize(1);

        folder.with("people.csv", "id,team,prefrences", "lea,care,no_camera");
        assertThat(folder.problems()).containsExactly("UNKNOWN_COLUMN people.csv:1 prefrences");
    }

    @Test
    void lastColumnsWithoutANameAreHarmlessWhereTheyAreEmpty() {
        folder.with(
                "conduct_reports.csv",
                "id,nature,received_on,affected,,",
                REPORT + ",,",
                REPORT.replace('1', '2') + ",,");

        assertThat(folder.workplace().conductReports()).hasSize(2);
    }

    @Test
    void aLastColumnWithoutANameThatHoldsSomethingIsAProblemInFilesOfCases() {
        folder.with(
                "conduct_reports.csv",
                "id,nature,received_on,affected,,",
                REPORT + ",,",
                REPORT.replace("r1", "r2") + ",,kim",
                REPORT.replace("r1", "r3") + ",,kim");

        assertThat(folder.problems()).containsExactly("UNKNOWN_COLUMN conduct_reports.csv:3 column 6");
    }

    @Test
    void aLastColumnWithoutANameThatHoldsSomethingIsToldElsewhere() {
        folder.with("absences.csv", "person,from,,", "sam,2026-09-01,,x", "kim,2026-09-01,,y");

        assertThat(folder.report().summarize()).contains("absences.csv: 2 rows read\n  not read: column 4.");
    }

    @Test
    void aColumnThatMustNotBeEmptyMustBeThere() {
        folder.with("conduct_reports.csv", "id,received_on,affected")
                .with("conduct_experiences.csv", "person,answered_on")
                .with("waves.csv", "id,until");

        assertThat(folder.problems())
                .containsExactly(
                        "MISSING_COLUMN conduct_reports.csv:1 natures",
                        "MISSING_COLUMN conduct_experiences.csv:1 natures",
                        "MISSING_COLUMN waves.csv:1 asked");
    }

    @Test
    void fewCasesAreNotCounted() {
        String header = "id,nature,received_on,affected";
        folder.with("conduct_reports.csv", header, REPORT);
        assertThat(folder.report().summarize()).contains("conduct_reports.csv: read\n");
        assertThat(folder.report()).asString().contains("FileRead[file=conduct_reports.csv, read]");

        folder.with("conduct_reports.csv", reports(header, 9));
        assertThat(folder.report().summarize()).contains("conduct_reports.csv: read\n");

        folder.with("conduct_reports.csv", reports(header, 10));
        assertThat(folder.report().summarize()).contains("conduct_reports.csv: 10 rows read\n");
    }

    @Test
    void tiesPutOnRecordDoNotShowThatPeopleWereAsked() {
        folder.with("relationships.csv", "from,to,function,sign,source", "sam,kim,friendship,supportive,on_record");

        assertThat(folder.report().derived()).isEmpty();
    }

    private static String[] reports(String header, int count) {
        String[] lines = new String[count + 1];
        lines[0] = header;
        for (int i = 1; i <= count; i++) {
            lines[i] = REPORT.replace("r1", "r" + i);
        }
        return lines;
    }
}
