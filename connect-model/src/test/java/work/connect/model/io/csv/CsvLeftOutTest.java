package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.Problem.Code;
import work.connect.model.connection.EventInvitation;
import work.connect.model.connection.HelpRequest;
import work.connect.model.io.csv.ImportReport.FileRead;
import work.connect.model.io.csv.ImportReport.LeftOut;

/** What a file of much loses without the import being lost, and what of it is told. */
class CsvLeftOutTest {

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path)
                .with(
                        "people.csv",
                        "id,team,started_on,ended_on",
                        "lea,care,2020-01-01,",
                        "sam,care,2026-09-10,2026-09-20");
    }

    @Test
    void aRowThatNamesSomebodyUnknown() {
        folder.with("absences.csv", "who,from", "lea,2026-09-01", "ben,2026-09-01")
                .readWith(CsvOptions.standard().column("absences", "who", "person"));

        assertThat(leftOutOf("absences.csv"))
                .extracting(LeftOut::code, LeftOut::column, LeftOut::rows, LeftOut::lines, LeftOut::wholeRow)
                .containsExactly(tuple(Code.UNKNOWN_PERSON, "who", 1, List.of(3), true));
        assertThat(folder.workplace().absences()).hasSize(1);
    }

    @Test
    void aRowBeforeTheFirstDayAndOneAfterTheLast() {
        folder.with(
                "event_invitations.csv",
                "event,on,person",
                "e,2026-09-09,sam",
                "e,2026-09-10,sam",
                "e,2026-09-20,sam",
                "e,2026-09-21,sam");

        assertThat(leftOutOf("event_invitations.csv"))
                .extracting(left -> left.code() + " " + left.column() + " " + left.lines())
                .containsExactly("BEFORE_THE_FIRST_DAY person [2]", "AFTER_THE_LAST_DAY person [5]");
        assertThat(folder.workplace().all(EventInvitation.class)).hasSize(2);
    }

    @Test
    void aFactWithAnIdThatIsRepeatedWordForWord() {
        folder.with("help_requests.csv", "id,from,asked_on", "h1,lea,2026-09-01", "h1,lea,2026-09-01");

        assertThat(folder.workplace().all(HelpRequest.class)).hasSize(1);
        assertThat(leftOutOf("help_requests.csv"))
                .extracting(left -> left.code() + " " + left.lines())
                .containsExactly("REPEATED_FACT [3]");
    }

    @Test
    void aFactWithTheIdOfAnotherStaysAProblem() {
        folder.with("help_requests.csv", "id,from,asked_on", "h1,lea,2026-09-01", "h1,lea,2026-09-02");

        assertThat(folder.problems()).containsExactly("DUPLICATE_ID help_requests.csv:3 id");
    }

    @Test
    void theFirstTwentyLinesAreToldAndTheRestCounted() {
        folder.with(
                "absences.csv",
                Stream.concat(Stream.of("person,from"), IntStream.range(0, 25).mapToObj(i -> "ben" + i + ",2026-09-01"))
                        .toArray(String[]::new));

        LeftOut left = leftOutOf("absences.csv").get(0);

        assertThat(left.rows()).isEqualTo(25);
        assertThat(left.lines()).hasSize(LeftOut.MOST_LINES).startsWith(2, 3).endsWith(21);
        assertThat(folder.report().summarize()).contains("20, 21 and 5 more)");
    }

    @Test
    void aLeaderWhoIsUnknownIsTakenForSomebodyFromOutside() {
        folder.with("people.csv", "id,team,leader", "lea,care,boss", "sam,care,lea")
                .with("teams.csv", "id,leader", "care,boss");

        assertThat(folder.workplace().person("lea").orElseThrow().leader()).isEqualTo("boss");
        assertThat(leftOutOf("people.csv")).extracting(LeftOut::wholeRow).containsExactly(false);
        assertThat(leftOutOf("teams.csv")).extracting(LeftOut::lines).containsExactly(List.of(2));
    }

    @Test
    void strictOptionsMakeProblemsOfAllOfIt() {
        folder.with("people.csv", "id,team,leader,started_on", "lea,care,boss,", "sam,care,lea,2026-09-10")
                .with("teams.csv", "id,leader", "care,boss")
                .with("event_invitations.csv", "event,on,person", "e,2026-09-01,sam", "e,2026-09-11,ben")
                .with("help_requests.csv", "id,from,asked_on", "h1,lea,2026-09-01", "h1,lea,2026-09-01")
                .with("measures.csv", "team,construct,value,scale_min,scale_max,direction", "care,joy,1,1,5,1")
                .readWith(CsvOptions.standard().strict());

        assertThat(folder.problems())
                .containsExactly(
                        "UNKNOWN_PERSON people.csv:2 leader",
                        "UNKNOWN_PERSON teams.csv:2 leader",
                        "BEFORE_THE_FIRST_DAY event_invitations.csv:2 person",
                        "UNKNOWN_PERSON event_invitations.csv:3 person",
                        "REPEATED_FACT help_requests.csv:3 id",
                        "UNKNOWN_VALUE measures.csv:2 construct");
    }

    @Test
    void inFilesOfCasesItIsAProblem() {
        folder.with("conduct_reports.csv", "id,nature,received_on,affected", "r1,something_else,2026-09-01,ben")
                .with("conflicts.csv", "id,first,second,status", "c1,lea,ben,open")
                .with("shared_requests.csv", "id,from,to,wish,shared_on", "s1,lea,ben,feedback,2026-09-01");

        assertThat(folder.problems())
                .containsExactly(
                        "UNKNOWN_PERSON shared_requests.csv:2 to",
                        "UNKNOWN_PERSON conflicts.csv:2 second",
                        "UNKNOWN_PERSON conduct_reports.csv:2 affected");
    }

    private List<LeftOut> leftOutOf(String file) {
        return folder.report().files().stream()
                .filter(read -> read.file().equals(file))
                .map(FileRead::leftOut)
                .findFirst()
                .orElseThrow();
    }
}
