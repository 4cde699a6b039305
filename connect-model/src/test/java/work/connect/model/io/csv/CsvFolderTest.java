package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.Workplace;
import work.connect.model.people.Person;

/** A folder of files is read as one workplace, as of its moment. */
class CsvFolderTest {

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void hasOneTextForEachPerson() {
        folder.with("interactions.csv", "at,from,to", "2026-09-01,sam,kim");

        Workplace workplace = folder.workplace();

        assertThat(workplace.interactions().get(0).from())
                .isSameAs(workplace.person("sam").orElseThrow().id());
    }

    @Test
    void readsTheMomentTheZoneAndTheHolidays() {
        folder.with(
                "workplace.csv",
                "key,value",
                "holidays,2026-10-03 2026-12-25",
                "workdays,monday tuesday",
                "zone,Europe/Paris",
                "now,2026-10-01");

        Workplace workplace = folder.workplace();

        assertThat(workplace.now()).isEqualTo("2026-10-01T21:59:00Z");
        assertThat(workplace.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(workplace.calendar().holidays())
                .containsExactlyInAnyOrder(LocalDate.parse("2026-10-03"), LocalDate.parse("2026-12-25"));
        assertThat(workplace.calendar().weekdays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    }

    @Test
    void takesAMomentToTheSecond() {
        folder.with("workplace.csv", "key,value", "now,2026-10-01T08:00:00Z", "zone,Europe/Paris");

        assertThat(folder.workplace().now()).isEqualTo("2026-10-01T08:00:00Z");
    }

    @Test
    void prefersTheMomentItIsGivenAndKeepsTheHolidays() {
        folder.with("workplace.csv", "key,value", "now,2026-10-01", "zone,Europe/Paris", "holidays,2026-10-03")
                .readWith(CsvOptions.asOf(Instant.parse("2026-11-02T12:00:00Z"), ZoneId.of("Asia/Tokyo")));

        assertThat(folder.workplace().now()).isEqualTo("2026-11-02T12:00:00Z");
        assertThat(folder.workplace().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(folder.workplace().calendar().holidays()).hasSize(1);
    }

    @Test
    void needsNoWorkplaceFileWhenTheMomentIsGiven() {
        folder.without("workplace.csv")
                .readWith(CsvOptions.asOf(Instant.parse("2026-11-02T12:00:00Z"), ZoneId.of("UTC")));

        assertThat(folder.workplace().today()).isEqualTo("2026-11-02");
    }

    @Test
    void sumsUpWhatWasReadAndWhatWasNot() {
        folder.with("people.csv", "person_id,team,notes,startd_on", "lea,care,1,", "sam,care,2,")
                .with("expected.csv", "a,b")
                .with("absences.csv", "person,from,until", "sam,2026-09-01,", "ben,2026-09-01,", "kay,2026-09-01,");

        assertThat(folder.report().summarize()).isEqualTo("""
                        file not read: expected.csv.
                        PLEASE LOOK FIRST: of absences.csv, 2 of 3 rows were left out. Maybe two systems use different ids?
                        workplace.csv: 2 rows read
                        people.csv: 2 rows read
                          not read: column 3.
                          not read: startd_on. Maybe it is started_on?
                          understood by another name: person_id as id
                        absences.csv: 1 row read
                          2 rows left out because of person (lines 3, 4): Nobody in people.csv has this id. Add the person, or correct the id.
                        Registers taken to be kept, for the files hold something of them: absences since 2026-09-30. If they are kept for longer, say so in registers.csv.""");
    }

    @Test
    void readsQuotesWindowsLineEndsBlanksAndAByteOrderMark() {
        folder.with(
                "people.csv",
                "\uFEFFperson_id, team_id ,role\r",
                "lea,care,\"lead, \"\"night\"\" shift\"\r",
                " sam , care ,  \r",
                "\r");

        assertThat(folder.workplace().people())
                .containsExactly(Person.of("lea", "care").as("lead, \"night\" shift"), Person.of("sam", "care"));
    }

    @Test
    void readsTheSameTwice() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1");

        assertThat(folder.report()).isEqualTo(folder.report());
        assertThat(folder.workplace().relationships())
                .isEqualTo(folder.workplace().relationships());
    }
}
