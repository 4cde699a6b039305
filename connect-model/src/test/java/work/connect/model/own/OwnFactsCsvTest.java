package work.connect.model.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.InvalidFactTypeException;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Workplace;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.model.io.csv.ImportReport;
import work.connect.model.own.SiteVisit.Topic;
import work.connect.model.people.Person;

/** Files of kinds of a host's own in a folder. */
class OwnFactsCsvTest {

    private static final List<Class<? extends Record>> BOTH = List.of(WeekendShift.class, SiteVisit.class);

    @TempDir
    Path folder;

    @BeforeEach
    void aTeamOfTwo() {
        with("workplace.csv", "key,value", "now,2026-09-01", "zone,Europe/Berlin");
        with("people.csv", "id,team,leader,started_on", "lea,support,,", "sam,support,lea,2026-06-01");
    }

    @Test
    void areReadByWhoeverIsToldOfTheirRecord() {
        with("weekend_shifts.csv", "person,on", "sam,2026-08-29", "lea,2026-08-22");

        assertThat(read(CsvOptions.standard().reading(WeekendShift.class)).all(WeekendShift.class))
                .containsExactly(
                        new WeekendShift("sam", LocalDate.parse("2026-08-29")),
                        new WeekendShift("lea", LocalDate.parse("2026-08-22")));
    }

    @Test
    void areNotReadAndToldOfWhereNobodyIsToldOfTheirRecord() {
        with("weekend_shifts.csv", "person,on", "sam,2026-08-29");

        assertThat(reportOf(CsvOptions.standard()).filesNotRead())
                .containsExactly(new ImportReport.NotRead("weekend_shifts.csv", ""));
    }

    @Test
    void areMappedAsOursAre() {
        with("Wochenenddienste.csv", "Wer;Tag", "sam;29.08.2026");
        with(
                "mapping.csv",
                "what,in,theirs,ours",
                "file,,Wochenenddienste,weekend_shifts",
                "column,weekend_shifts,Wer,person",
                "column,weekend_shifts,Tag,on",
                "dates,weekend_shifts.on,,day_month_year");

        assertThat(read(CsvOptions.standard().reading(WeekendShift.class)).all(WeekendShift.class))
                .containsExactly(new WeekendShift("sam", LocalDate.parse("2026-08-29")));
    }

    @Test
    void areMappedByOptionsOnceTheyAreKnown() {
        with("visits.csv", "id,team,visitor,topics,from,places,announced", "v-1,support,lea,Krach,2026-08-03,3,false");
        CsvOptions options = CsvOptions.standard()
                .reading(BOTH)
                .file("visits", "site_visits")
                .word("site_visits", "topics", "Krach", "noise");

        assertThat(read(options).all(SiteVisit.class).get(0).topics()).containsExactly(Topic.NOISE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvOptions.standard().column("weekend_shifts", "Wer", "person"))
                .withMessageContaining("There is no such file here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.word("site_visits", "topics", "Krach", "dark"))
                .withMessageContaining("No column there holds this word of ours");
    }

    @Test
    void areSuggestedForFilesThatAreCalledNearlyLikeTheirs() {
        with("weekend_shift.csv", "person,on", "sam,2026-08-29");

        assertThat(reportOf(CsvOptions.standard().reading(WeekendShift.class)).filesNotRead())
                .containsExactly(new ImportReport.NotRead("weekend_shift.csv", "weekend_shifts.csv"));
    }

    @Test
    void leaveOutAndCountRowsAboutWorkAlone() {
        with("weekend_shifts.csv", "person,on,hall", "kim,2026-08-29,1", "sam,2026-05-30,2", "sam,2026-08-29,3");

        ImportReport report = reportOf(CsvOptions.standard().reading(WeekendShift.class));

        assertThat(report.summarize())
                .contains("weekend_shifts.csv: 1 row read")
                .contains("1 row left out because of person (line 2)")
                .contains("1 row left out because of person (line 3)")
                .contains("column 3");
        assertThat(problemsOf(CsvOptions.standard().reading(WeekendShift.class).strict()))
                .contains(
                        "UNKNOWN_PERSON weekend_shifts.csv:2 person",
                        "BEFORE_THE_FIRST_DAY weekend_shifts.csv:3 person");
    }

    @Test
    void leaveOutNothingOfWhatIsProtected() {
        with(
                "site_visits.csv",
                "id,team,visitor,topics,from,places,announced,site",
                "v-1,support,kim,light,2026-08-03,3,false,x");

        assertThat(problemsOf(CsvOptions.standard().reading(SiteVisit.class)))
                .containsExactly(
                        "UNKNOWN_COLUMN site_visits.csv:1 column 8", "UNKNOWN_PERSON site_visits.csv:2 visitor");

        with(
                "site_visits.csv",
                "id,team,visitor,topics,from,places,announced",
                "v-1,support,kim,light,2026-08-03,3,false");

        assertThat(problemsOf(CsvOptions.standard().reading(SiteVisit.class)))
                .containsExactly("UNKNOWN_PERSON site_visits.csv:2 visitor");
    }

    @Test
    void doNotTellHowManyCasesThereAre() {
        with(
                "site_visits.csv",
                "id,team,visitor,topics,from,places,announced",
                "v-1,support,lea,light,2026-08-03,3,false");

        assertThat(reportOf(CsvOptions.standard().reading(SiteVisit.class)).summarize())
                .contains("site_visits.csv: read");
    }

    @Test
    void mustBeReadWhereAFileOfCasesMayBeMeant() {
        with("Site Visits (1).csv", "id", "v-1");

        assertThat(problemsOf(CsvOptions.standard().reading(SiteVisit.class)))
                .containsExactly("NOT_FOUND Site Visits (1).csv:-1 ");
    }

    @Test
    void areToldOfByLineAndColumn() {
        with(
                "site_visits.csv",
                "id,team,visitor,topics,from,places,announced",
                "v-1,support,lea,dark,2026-08-03,41,maybe",
                "v-1,claims,,light,soon,-,true");

        assertThat(problemsOf(CsvOptions.standard().reading(SiteVisit.class)))
                .contains(
                        "UNKNOWN_VALUE site_visits.csv:2 topics",
                        "UNKNOWN_VALUE site_visits.csv:2 announced",
                        "MISSING_VALUE site_visits.csv:3 visitor",
                        "NOT_A_DATE site_visits.csv:3 from",
                        "NOT_A_COUNT site_visits.csv:3 places");
    }

    @Test
    void mayRefuseValuesThatDoNotStandTogether() {
        with(
                "site_visits.csv",
                "id,team,visitor,topics,from,places,announced",
                "v-1,support,lea,light,2026-08-03,31,true");

        assertThat(problemsOf(CsvOptions.standard().reading(SiteVisit.class)))
                .containsExactly("CONTRADICTION site_visits.csv:2 ");
    }

    @Test
    void areKeptAsALineSays() {
        with("weekend_shifts.csv", "person,on");
        with("registers.csv", "register,since", "absences,2025-01-01", "Weekend Shifts,2026-01-01");

        assertThat(read(CsvOptions.standard().reading(WeekendShift.class)).keptSince(WeekendShift.class))
                .contains(LocalDate.parse("2026-01-01"));
    }

    @Test
    void areKeptAsTheOptionsSay() {
        with("weekend_shifts.csv", "person,on");
        with("registers.csv", "register,since", "weekend_shifts,2026-01-01");

        assertThat(read(CsvOptions.standard().keeping(WeekendShift.class, LocalDate.parse("2025-01-01")))
                        .keptSince(WeekendShift.class))
                .contains(LocalDate.parse("2025-01-01"));
    }

    @Test
    void areNeverTakenToBeKept() {
        with("weekend_shifts.csv", "person,on", "sam,2026-08-29");

        assertThat(read(CsvOptions.standard().reading(WeekendShift.class)).keeps(WeekendShift.class))
                .isFalse();
    }

    @Test
    void cannotBeKeptWithoutAFile() {
        with("registers.csv", "register,since", "weekend_shifts,2026-01-01");

        assertThat(problemsOf(CsvOptions.standard().reading(WeekendShift.class)))
                .containsExactly("NOT_FOUND registers.csv:2 register");
        assertThat(problemsOf(CsvOptions.standard().keeping(WeekendShift.class, LocalDate.parse("2026-01-01"))))
                .containsExactly("NOT_FOUND weekend_shifts.csv:-1 ");
    }

    @Test
    void areNoRegisterWhereNobodyIsToldOfTheirRecord() {
        with("registers.csv", "register,since", "weekend_shifts,2026-01-01");

        assertThat(problemsOf(CsvOptions.standard())).containsExactly("UNKNOWN_VALUE registers.csv:2 register");
    }

    @Test
    void cannotBeKeptSinceADayThatLiesAhead() {
        with("weekend_shifts.csv", "person,on");
        with("registers.csv", "register,since", "absences,2025-01-01", "weekend_shifts,2027-01-01");

        assertThat(problemsOf(CsvOptions.standard().reading(WeekendShift.class)))
                .containsExactly("DATE_IN_THE_FUTURE registers.csv:3 since");
    }

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        Workplace workplace = workplace();
        Path written = Files.createDirectory(folder.resolve("written"));

        CsvFolder.write(workplace, written);
        Workplace read =
                CsvFolder.read(written, CsvOptions.standard().reading(BOTH)).workplace();

        assertThat(read.all(SiteVisit.class)).isEqualTo(workplace.all(SiteVisit.class));
        assertThat(read.all(WeekendShift.class)).isEqualTo(workplace.all(WeekendShift.class));
        assertThat(read.kept()).isEqualTo(workplace.kept());
        assertThat(Files.readAllLines(written.resolve("weekend_shifts.csv")))
                .containsExactly("person,on", "sam,2026-08-29");
        assertThat(Files.readAllLines(written.resolve("registers.csv")))
                .containsExactly("register,since", "site_visits,2026-02-01");
    }

    @Test
    void areNotWrittenWhereTheWorkplaceHasNone() throws IOException {
        Path written = Files.createDirectory(folder.resolve("written"));

        CsvFolder.write(read(CsvOptions.standard().reading(BOTH)), written);

        assertThat(written.resolve("people.csv")).exists();
        assertThat(written.resolve("weekend_shifts.csv")).doesNotExist();
    }

    @Test
    void cannotShareAFile() {
        assertThat(catchThrowableOfType(
                        InvalidFactTypeException.class,
                        () -> CsvOptions.standard()
                                .reading(WeekendShift.class)
                                .reading(InvalidFactTypeTest.OtherShift.class)))
                .hasMessageContaining("has the same file (weekend_shifts)");
    }

    static Workplace workplace() {
        return Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneId.of("Europe/Berlin"))
                .add(Person.of("lea", "support"))
                .add(Person.of("sam", "support").ledBy("lea"))
                .add(new WeekendShift("sam", LocalDate.parse("2026-08-29")))
                .add(SiteVisit.of("v-2"))
                .add(SiteVisit.of("v-1")
                        .with("guide", "sam")
                        .with("told", Set.of("hr-1", "hr-2"))
                        .with("topics", Set.of(Topic.LIGHT, Topic.SHARED_DESKS))
                        .with("until", Instant.parse("2026-08-03T09:30:00.5Z"))
                        .with("returnedOn", List.of(LocalDate.parse("2026-08-20"), LocalDate.parse("2026-08-10")))
                        .with("next", LocalDate.parse("2026-12-01"))
                        .with("share", new java.math.BigDecimal("0.50"))
                        .with("announced", true))
                .keeps(SiteVisit.class, LocalDate.parse("2026-02-01"))
                .build();
    }

    private void with(String file, String... lines) {
        try {
            Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Workplace read(CsvOptions options) {
        return CsvFolder.read(folder, options).workplace();
    }

    private ImportReport reportOf(CsvOptions options) {
        return CsvFolder.read(folder, options).report();
    }

    private List<String> problemsOf(CsvOptions options) {
        return catchThrowableOfType(InvalidWorkplaceException.class, () -> CsvFolder.read(folder, options))
                .problems()
                .stream()
                .map(problem -> problem.code() + " " + problem.place() + ":" + problem.index() + " " + problem.field())
                .toList();
    }
}
