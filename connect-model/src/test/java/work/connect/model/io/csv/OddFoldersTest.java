package work.connect.model.io.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders as they really come. Each is read with a useful report, or refused by place and with a hint. */
class OddFoldersTest {

    private static final String PEOPLE = "id,team,leader\nlea,care,\nsam,care,lea\nkim,care,lea\n";

    /**
     * @param title what is odd about it
     * @param odd makes it of a small folder that is fine
     * @param told a part of what the host is told, up to a blank line each
     */
    private record Odd(String title, UnaryOperator<WrittenFolder> odd, String... told) {
        @Override
        public String toString() {
            return title;
        }
    }

    @TempDir
    private Path path;

    @ParameterizedTest
    @MethodSource("folders")
    void isReadWithAReportOrRefusedWithAHint(Odd odd) {
        WrittenFolder folder = WrittenFolder.empty(path)
                .with("workplace.csv", "key,value", "now,2026-09-30", "zone,Europe/Berlin")
                .with("people.csv", PEOPLE.getBytes(UTF_8));

        assertThat(odd.odd().apply(folder).outcome()).contains(odd.told());
    }

    static Stream<Odd> folders() {
        return Stream.of(
                // How files are encoded
                new Odd(
                        "a byte order mark",
                        f -> f.with("people.csv", ("\uFEFF" + PEOPLE).getBytes(UTF_8)),
                        "people.csv: 3 rows"),
                new Odd(
                        "UTF-16, low byte first",
                        f -> f.with("people.csv", ("\uFEFF" + PEOPLE).getBytes(UTF_16LE)),
                        "people.csv: 3 rows",
                        "Read as UTF-16LE"),
                new Odd(
                        "UTF-16, high byte first",
                        f -> f.with("people.csv", ("\uFEFF" + PEOPLE).getBytes(UTF_16BE)),
                        "people.csv: 3 rows",
                        "Read as UTF-16BE"),
                new Odd(
                        "UTF-16 without a mark",
                        f -> f.with("people.csv", PEOPLE.getBytes(UTF_16LE)),
                        "people.csv: This is not text. Maybe a workbook was saved under this name, or the text is UTF-16 without a mark?"),
                new Odd(
                        "Latin-1",
                        f -> f.with("people.csv", (PEOPLE + "s\u00f6ren,k\u00fcche,lea\n").getBytes(ISO_8859_1)),
                        "people.csv: 4 rows",
                        "Read as windows-1252, for it is not UTF-8."),
                new Odd(
                        "Latin-1 after many rows of plain letters",
                        f -> f.with(
                                "absences.csv",
                                ("person,from\n" + "sam,2026-09-01\n".repeat(20_000) + "s\u00f6ren,2026-09-01\n")
                                        .getBytes(ISO_8859_1)),
                        "absences.csv: 20000 rows",
                        "Read as windows-1252",
                        "1 row left out because of person (line 20002)"),
                new Odd(
                        "bytes that are no text in either encoding",
                        f -> f.with(
                                "people.csv",
                                new byte[] {'i', 'd', ',', 't', 'e', 'a', 'm', '\n', (byte) 0x81, ',', 'x', '\n'}),
                        "people.csv: The file is not text in the encoding UTF-8 or windows-1252."),
                new Odd(
                        "a workbook by the wrong name",
                        f -> f.with("people.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}),
                        "people.csv: This is not text."),
                new Odd(
                        "an encoding that was stated wrongly",
                        f -> f.with("people.csv", (PEOPLE + "s\u00f6ren,x,\n").getBytes(ISO_8859_1))
                                .readWith(CsvOptions.standard().charset(UTF_8)),
                        "people.csv: The file is not text in the encoding UTF-8. Save it as UTF-8, or state another"),
                new Odd(
                        "an encoding that was stated",
                        f -> f.with(
                                        "people.csv",
                                        "id,team\n\u0142ucja,care\n".getBytes(Charset.forName("windows-1250")))
                                .readWith(CsvOptions.standard().charset(Charset.forName("windows-1250"))),
                        "people.csv: 1 row read"),
                // How lines and fields are set apart
                new Odd(
                        "semicolons",
                        f -> f.with("people.csv", PEOPLE.replace(',', ';').getBytes(UTF_8)),
                        "people.csv: 3 rows",
                        "separated by semicolons"),
                new Odd(
                        "tabs",
                        f -> f.with("people.csv", PEOPLE.replace(',', '\t').getBytes(UTF_8)),
                        "people.csv: 3 rows",
                        "separated by tabs"),
                new Odd(
                        "bars",
                        f -> f.with("people.csv", PEOPLE.replace(',', '|').getBytes(UTF_8)),
                        "people.csv: 3 rows",
                        "separated by (|)"),
                new Odd(
                        "a line that says what the separator is",
                        f -> f.with("people.csv", ("sep=;\r\n" + PEOPLE.replace(',', ';')).getBytes(UTF_8)),
                        "people.csv: 3 rows"),
                new Odd(
                        "line ends of Windows and lines with commas alone",
                        f -> f.with(
                                "people.csv",
                                (PEOPLE + ",,\n\n ,, \n").replace("\n", "\r\n").getBytes(UTF_8)),
                        "people.csv: 3 rows"),
                new Odd(
                        "line ends of old Macs",
                        f -> f.with("people.csv", PEOPLE.replace('\n', '\r').getBytes(UTF_8)),
                        "people.csv: 3 rows"),
                new Odd(
                        "no line end at the end",
                        f -> f.with("people.csv", PEOPLE.strip().getBytes(UTF_8)),
                        "people.csv: 3 rows"),
                new Odd(
                        "quotes across lines",
                        f -> f.with(
                                "people.csv", "id,team,role", "lea,care,\"night,", "\"\"and\"\" day\"", "sam,care,"),
                        "people.csv:2 role: This holds a character that cannot be seen"),
                new Odd(
                        "a quote that is not closed",
                        f -> f.with("people.csv", "id,team", "lea,care", "\"sam,care", "kim,care"),
                        "people.csv:3: What begins here cannot be read as CSV. Maybe a quote is not closed"),
                new Odd(
                        "a quote that is not closed in a large file",
                        f -> f.with(
                                "absences.csv",
                                ("person,from\n\"sam,2026-09-01\n" + "kim,2026-09-01\n".repeat(200_000))
                                        .getBytes(UTF_8)),
                        "absences.csv:2: A field here is longer than any fact can be. Maybe a quote is not closed"),
                new Odd(
                        "a text after a quote",
                        f -> f.with("people.csv", "id,team", "\"lea\" x,care"),
                        "people.csv:2: What begins here cannot be read as CSV."),
                new Odd(
                        "a field of ten megabytes",
                        f -> f.with(
                                "people.csv",
                                ("id,team,role\nlea,care,\nsam,care," + "x".repeat(10_000_000) + "\n").getBytes(UTF_8)),
                        "people.csv:3: A field here is longer than any fact can be."),
                new Odd(
                        "a field of 200 characters",
                        f -> f.with("people.csv", "id,team,role", "lea,care," + "x".repeat(200)),
                        "people.csv:2 role: This has at most 128 characters."),
                new Odd(
                        "ten thousand columns",
                        f -> f.with("people.csv", "id,team" + ",x".repeat(10_000), "lea,care" + ",".repeat(10_000)),
                        "people.csv: 1 row"),
                new Odd(
                        "rows of other lengths",
                        f -> f.with(
                                "people.csv", "id,team,role", "lea,care", "sam,care,nurse,,", "kim,care,nurse,night"),
                        "people.csv:2: The first line names 3 fields, this line has 2.",
                        "people.csv:4: The first line names 3 fields, this line has 4."),
                new Odd(
                        "a character without meaning in a text",
                        f -> f.with("people.csv", "id,team", "l\0ea,care"),
                        "people.csv:2 id: This holds a character that cannot be seen"),
                new Odd(
                        "an id with blanks among several",
                        f -> f.with("people.csv", "id,team", "le a,care", "sam,care")
                                .with(
                                        "conflicts.csv",
                                        "id,first,second,status,acknowledged_by",
                                        "c,le a,sam,open,sam le a"),
                        "conflicts.csv:2 acknowledged_by: It is not clear whether this is one id or several."),
                // What the first lines say
                new Odd(
                        "an empty file",
                        f -> f.with("absences.csv", new byte[0]),
                        "absences.csv: The file is empty. Its first line must name the columns [person, from]."),
                new Odd(
                        "a file of blank lines",
                        f -> f.with("absences.csv", "", "", ""),
                        "absences.csv: The file is empty."),
                new Odd(
                        "a first line alone",
                        f -> f.with("absences.csv", "person,from,until"),
                        "absences.csv: 0 rows",
                        "absences since 2026-09-30"),
                new Odd(
                        "people of whom there are none",
                        f -> f.with("people.csv", "id,team"),
                        "people.csv: The file names its columns and holds nobody."),
                new Odd(
                        "no line with names",
                        f -> f.with("people.csv", "lea,care", "sam,care"),
                        "people.csv:1 id: The file must have this column, and the first line names none that is known."),
                new Odd(
                        "a title above the names",
                        f -> f.with("people.csv", "Export of 30 September,,", "id,team,leader", "lea,care,"),
                        "1 problem",
                        "people.csv:2: The columns are named only here. Delete what stands above this line."),
                new Odd(
                        "the names twice",
                        f -> f.with("people.csv", "id,team,started_on", "id,team,started_on", "lea,care,2026-01-01"),
                        "1 problem",
                        "people.csv:2: This line seems to name or explain the columns once more"),
                new Odd(
                        "a second line that explains the names",
                        f -> f.with(
                                "people.csv",
                                "id,team,level,started_on,ended_on,work_mode",
                                "key,name,grade,day,day,where",
                                "lea,care,staff,2026-01-01,,remote"),
                        "1 problem",
                        "people.csv:2: This line seems to name or explain the columns once more"),
                new Odd(
                        "a column twice",
                        f -> f.with("people.csv", "id,team,team", "lea,care,care"),
                        "people.csv:1 team: This column is there more than once. Keep one."),
                new Odd(
                        "names in another spelling",
                        f -> f.with("people.csv", "ID,Team,Started On,workMode", "lea,care,2026-01-01,On Site"),
                        "people.csv: 1 row",
                        "ID as id, Team as team, Started On as started_on, workMode as work_mode"),
                new Odd(
                        "a misspelt column",
                        f -> f.with("people.csv", "id,team,manger_id", "lea,care,"),
                        "not read: manger_id. Maybe it is leader?"),
                new Odd(
                        "a misspelt column that is needed",
                        f -> f.with("people.csv", "id,taem", "lea,care"),
                        "people.csv:1 team: The file must have this column. Column 2 of 2 is not known. Maybe [taem] is it? Map it with a line (column,people,taem,team) in mapping.csv, whose first line is (what,in,theirs,ours)."),
                new Odd(
                        "a column of cases that means nothing",
                        f -> f.with("conflicts.csv", "id,first,second,status,recorded", "c,lea,sam,open,x"),
                        "conflicts.csv:1 recorded: This column means nothing here",
                        "Maybe it is [recorded_by]? Map it with a line (column,conflicts,recorded,recorded_by)"),
                // Which files there are
                new Odd(
                        "a misspelt file",
                        f -> f.without("people.csv").with("peple.csv", "id,team", "lea,care"),
                        "people.csv: The folder must have this file, with the columns [id, team]. Maybe (peple.csv) is it?"),
                new Odd(
                        "a workbook instead of a file",
                        f -> f.without("people.csv").with("people.xlsx", new byte[] {'P', 'K', 3, 4}),
                        "Maybe (people.xlsx) is it? Save it as CSV."),
                new Odd(
                        "a misspelt file beside the others",
                        f -> f.with("abscences.csv", "person,from", "sam,2026-09-01"),
                        "file not read: abscences.csv. Maybe it is absences.csv?"),
                new Odd(
                        "capital letters in a name",
                        f -> f.with("ABSENCES.CSV", "person,from", "sam,2026-09-01"),
                        "ABSENCES.CSV: 1 row"),
                new Odd(
                        "one kind in two files",
                        f -> f.with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1")
                                .with("relationships.csv", "from,to,function,sign", "sam,kim,friendship,supportive"),
                        "relationships.csv: This file and (relations.csv) both mean relationships. Keep one"),
                // Dates and times
                new Odd(
                        "a date that can be read in two ways",
                        f -> f.with("absences.csv", "person,from", "sam,03/04/2026"),
                        "absences.csv:2 from: This could be read in two ways: day first, or month first.",
                        "(dates,,,day_month_year)"),
                new Odd(
                        "an order of dates that was stated",
                        f -> f.with("absences.csv", "person,from", "sam,3.9.2026")
                                .with("mapping.csv", "what,in,theirs,ours", "dates,absences,,day_month_year"),
                        "absences.csv: 1 row"),
                new Odd(
                        "a day that a spreadsheet counted",
                        f -> f.with("absences.csv", "person,from", "sam,46295"),
                        "absences.csv:2 from: This is a number, not a date. Maybe a spreadsheet counts days here?"),
                new Odd(
                        "a leap second",
                        f -> f.with("interactions.csv", "at,from,to", "2016-12-31T23:59:60Z,sam,kim"),
                        "interactions.csv:2 at: There is no such date or time."),
                new Odd(
                        "hour 24",
                        f -> f.with("interactions.csv", "at,from,to", "2026-09-01T24:00,sam,kim"),
                        "interactions.csv:2 at: There is no such date or time.",
                        "write midnight as 00:00 of the next day"),
                new Odd(
                        "year 0",
                        f -> f.with("absences.csv", "person,from", "sam,0000-01-01"),
                        "absences.csv:2 from: There is no such date or time."),
                new Odd(
                        "30 February",
                        f -> f.with("absences.csv", "person,from", "sam,2026-02-30"),
                        "absences.csv:2 from: There is no such date or time."),
                new Odd(
                        "times that clocks skipped or showed twice",
                        f -> f.with(
                                "interactions.csv",
                                "at,from,to",
                                "2026-03-29T02:30,sam,kim",
                                "2025-10-26T02:30,sam,kim"),
                        "interactions.csv: 2 rows",
                        "1 times were read that the clocks skipped",
                        "1 times were read that the clocks showed twice"),
                new Odd(
                        "day numbers",
                        f -> f.with("interactions.csv", "day,from,to", "0,sam,kim", "1,sam,kim"),
                        "1 problem",
                        "interactions.csv:2 day: From here on days are numbers"),
                new Odd(
                        "a decimal comma",
                        f -> f.with("measures.csv", "team;instrument;value", "care;edmondson_psychological_safety;5,2"),
                        "measures.csv:2 value: This is not a plain number.",
                        "(decimals,,,comma)"),
                // Who is named
                new Odd(
                        "contacts with somebody unknown",
                        f -> f.with(
                                "interactions.csv",
                                "at,from,to",
                                "2026-09-01,sam,kim",
                                "2026-09-01,sam,ben",
                                "2026-09-01,kim,sam"),
                        "interactions.csv: 2 rows",
                        "1 row left out because of to (line 3): Nobody in people.csv has this id."),
                new Odd(
                        "contacts by the ids of another system",
                        f -> f.with("interactions.csv", "at,from,to", "2026-09-01,4711,4712", "2026-09-01,4712,4711"),
                        "PLEASE LOOK FIRST: of interactions.csv, 2 of 2 rows were left out. Maybe two systems use different ids?"),
                new Odd(
                        "a leader who is not there",
                        f -> f.with("people.csv", "person_id,team_id,manager_id", "lea,care,boss"),
                        "manager_id not known here in 1 row (line 2): Nobody in people.csv has this id, so it is taken for somebody from outside."),
                new Odd(
                        "a conflict with somebody unknown",
                        f -> f.with("conflicts.csv", "id,a,b,status", "c,lea,ben,open"),
                        "conflicts.csv:2 b (#1): Nobody here has this id."),
                new Odd(
                        "ids in two spellings",
                        f -> f.with("people.csv", "id,team", "lea,care", "LEA,care"),
                        "people.csv:3 id (#1): Another id differs from this one only in case"),
                // A mapping
                new Odd(
                        "a mapping to what is not there",
                        f -> f.with("mapping.csv", "what,in,theirs,ours", "column,people,Chefin,boss"),
                        "mapping.csv:2 ours: This is no column of ours.",
                        "There is: id, team, role"),
                new Odd(
                        "a mapping that does not say in which file",
                        f -> f.with("mapping.csv", "what,in,theirs,ours", "column,,Chefin,leader"),
                        "mapping.csv:2 in: It must be said in which file this column is, such as people."),
                new Odd(
                        "a mapping in a file that is not there",
                        f -> f.with("mapping.csv", "what,in,theirs,ours", "column,peple,Chefin,leader"),
                        "mapping.csv:2 in: There is no such file here to map something in."),
                new Odd(
                        "a mapping without its first line",
                        f -> f.with("mapping.csv", "column,people,Chefin,leader"),
                        "mapping.csv:1 what: The first line of this file must be (what,in,theirs,ours); what is mapped stands below it."),
                new Odd(
                        "a mapping without a kind",
                        f -> f.with("mapping.csv", "what,in,theirs,ours", "spalte,people,Chefin,leader"),
                        "mapping.csv:2 what: This word is not known. Use one of [file, column, word, dates, decimals, separator, charset]."));
    }
}
