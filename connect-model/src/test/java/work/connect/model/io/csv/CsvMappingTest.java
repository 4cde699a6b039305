package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;
import work.connect.model.people.WorkMode;

/** Files with names and words of the host's own. */
class CsvMappingTest {

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderInGerman() {
        folder = WrittenFolder.empty(path)
                .with("workplace.csv", "key;value", "now;2026-09-30", "zone;Europe/Berlin")
                .with(
                        "Mitarbeitende.csv",
                        "Kennung;Gruppe;F\u00fchrungskraft;Eintritt;Arbeitsort;Befragt;Raum",
                        "lea;Pflege;;1.3.2020;im Haus;ja;2.14",
                        "sam;Pflege;lea;15.11.2025;zu Hause;nein;2.15",
                        "kim;Pflege;lea;k.A.;k.A.;k.A.;")
                .with("Kontakte.csv", "Zeit;von;an;Anlass", "1.9.2026 14:00;lea;sam;Gespr\u00e4ch")
                .with("Umfrage.csv", "Gruppe;Fragebogen;Wert", "Pflege;copsoq_iii_supervisor_support;61,50");
    }

    @Test
    void aMappingInTheFolderMakesAWholeFolderInGermanReadable() {
        folder.with(
                "mapping.csv",
                "what;in;theirs;ours",
                "file;;Mitarbeitende;people",
                "file;;Kontakte.csv;interactions",
                "file;;Umfrage;measures",
                "column;people;Kennung;id",
                "column;people;Gruppe;team",
                "column;people;F\u00fchrungskraft;leader",
                "column;people;Eintritt;started_on",
                "column;people;Arbeitsort;work_mode",
                "column;people;Befragt;answered_ties",
                "column;people;Raum;",
                "word;people.work_mode;im Haus;on_site",
                "word;people.work_mode;zu Hause;remote",
                "word;;ja;true",
                "word;;nein;false",
                "word;;k.A.;",
                "column;interactions;Zeit;at",
                "column;interactions;von;from",
                "column;interactions;an;to",
                "column;interactions;Anlass;purpose",
                "word;interactions.purpose;Gespr\u00e4ch;one_to_one",
                "column;measures;Gruppe;team",
                "column;measures;Fragebogen;instrument",
                "column;measures;Wert;value",
                "dates;;;day_month_year",
                "decimals;;;comma");

        isReadWhole();
    }

    @Test
    void optionsSayTheSame() {
        folder.readWith(CsvOptions.standard()
                .file("Mitarbeitende", "people")
                .file("Kontakte.csv", "interactions")
                .file("Umfrage", "measures")
                .column("people", "Kennung", "id")
                .column("people", "Gruppe", "team")
                .column("people", "F\u00fchrungskraft", "leader")
                .column("people", "Eintritt", "started_on")
                .column("people", "Arbeitsort", "work_mode")
                .column("people", "Befragt", "answered_ties")
                .column("people", "Raum", "")
                .word("people", "work_mode", "im Haus", "on_site")
                .word("people", "work_mode", "zu Hause", "remote")
                .word("ja", "true")
                .word("nein", "false")
                .word("k.A.", "")
                .column("interactions", "Zeit", "at")
                .column("interactions", "von", "from")
                .column("interactions", "an", "to")
                .column("interactions", "Anlass", "purpose")
                .word("interactions", "purpose", "Gespr\u00e4ch", "one_to_one")
                .column("measures", "Gruppe", "team")
                .column("measures", "Fragebogen", "instrument")
                .column("measures", "Wert", "value")
                .dates(DateOrder.DAY_MONTH_YEAR)
                .decimalComma());

        isReadWhole();
    }

    private void isReadWhole() {
        assertThat(folder.workplace().people())
                .containsExactly(
                        Person.of("kim", "Pflege").ledBy("lea"),
                        Person.of("lea", "Pflege")
                                .startedOn(LocalDate.parse("2020-03-01"))
                                .working(WorkMode.ON_SITE)
                                .answeredTies(true),
                        Person.of("sam", "Pflege")
                                .ledBy("lea")
                                .startedOn(LocalDate.parse("2025-11-15"))
                                .working(WorkMode.REMOTE)
                                .answeredTies(false));
        assertThat(folder.workplace().interactions())
                .containsExactly(Interaction.of(Instant.parse("2026-09-01T12:00:00Z"), "lea", "sam")
                        .purpose(Purpose.ONE_TO_ONE));
        assertThat(folder.workplace().measures())
                .containsExactly(Measure.of(
                        "Pflege",
                        Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                        "61.50"));
        assertThat(folder.report().files())
                .allSatisfy(file -> assertThat(file.columnsNotRead()).isEmpty());
    }

    @Test
    void optionsOutweighTheMappingInTheFolder() {
        WrittenFolder.ofCare(path)
                .with("people.csv", "person_id,team_id,A,B", "lea,care,x,y")
                .with("mapping.csv", "what,in,theirs,ours", "column,people,A,role", "column,people,B,site");
        CsvOptions options = CsvOptions.standard().column("people", "A", "site").column("people", "B", "role");

        assertThat(CsvFolder.read(path, options).workplace().people())
                .containsExactly(Person.of("lea", "care").at("x").as("y"));
    }

    @Test
    void aProblemSpeaksOfTheColumnAsTheHostNamedIt() {
        WrittenFolder named = WrittenFolder.ofCare(path)
                .with("people.csv", "person_id,team_id,Eintritt", "lea,care,gestern", "sam,care,2300-01-01")
                .readWith(CsvOptions.standard().column("people", "Eintritt", "started_on"));

        assertThat(named.problems())
                .containsExactly("NOT_A_DATE people.csv:2 Eintritt", "DATE_OUT_OF_RANGE people.csv:3 Eintritt");
    }

    @Test
    void oneColumnCanWriteDatesInAnotherOrderThanTheOthers() {
        WrittenFolder.ofCare(path).with("absences.csv", "person,from,until", "sam,9/3/2026,2026-09-04");
        CsvOptions options = CsvOptions.standard().dates("absences", "from", DateOrder.MONTH_DAY_YEAR);

        assertThat(CsvFolder.read(path, options).workplace().absences().get(0).from())
                .isEqualTo("2026-09-03");
    }

    @Test
    void aPointIsUnderstoodWhereACommaIsStatedButNotBoth() {
        assertThat(Numbers.read("3.5", ',')).isEqualTo(new BigDecimal("3.5"));
        assertThat(Numbers.read("1.234,5", ',')).isNull();
    }
}
