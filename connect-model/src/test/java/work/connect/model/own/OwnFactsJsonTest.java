package work.connect.model.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.model.InvalidFactTypeException;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Workplace;
import work.connect.model.io.json.WorkplaceJson;

/** Kinds of a host's own in a document. */
class OwnFactsJsonTest {

    private static final List<Class<? extends Record>> BOTH = List.of(WeekendShift.class, SiteVisit.class);
    private static final List<Class<? extends Record>> NONE = List.of();

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        Workplace workplace = OwnFactsCsvTest.workplace();

        Workplace read = WorkplaceJson.read(new StringReader(written(workplace)), BOTH);

        assertThat(read.all(SiteVisit.class)).isEqualTo(workplace.all(SiteVisit.class));
        assertThat(read.all(WeekendShift.class)).isEqualTo(workplace.all(WeekendShift.class));
        assertThat(read.kept()).isEqualTo(workplace.kept());
        assertThat(written(read)).isEqualTo(written(workplace));
    }

    @Test
    void standBehindOurs() throws IOException {
        assertThat(written(OwnFactsCsvTest.workplace())).endsWith("""
                          "ownRegisters":{
                            "siteVisits":"2026-02-01"
                          },
                          "own":{
                            "siteVisits":[
                              {"id":"v-1","team":"support","visitor":"lea","guide":"sam","told":["hr-1","hr-2"],"topics":["LIGHT","SHARED_DESKS"],"from":"2026-08-03T09:00:00Z","until":"2026-08-03T09:30:00.500Z","returnedOn":["2026-08-20","2026-08-10"],"next":"2026-12-01","places":3,"share":0.50,"announced":true},
                              {"id":"v-2","team":"support","visitor":"lea","told":[],"topics":["NOISE"],"from":"2026-08-03T09:00:00Z","returnedOn":[],"places":3,"announced":false}
                            ],
                            "weekendShifts":[
                              {"person":"sam","on":"2026-08-29"}
                            ]
                          }
                        }
                        """);
    }

    @Test
    void areAProblemWhereNobodyIsToldOfTheirRecord() throws IOException {
        String document = written(OwnFactsCsvTest.workplace());

        assertThat(refusal(document, NONE))
                .hasMessageContaining("ownRegisters: The property at line")
                .hasMessageContaining("own: The property at line")
                .hasMessageContaining(
                        "is no kind of the host's own that is known here. Tell the reader of its record, or correct the name.")
                .hasMessageNotContaining("siteVisits");
        assertThat(refusal(document, List.of(SiteVisit.class)).problems()).hasSize(1);
    }

    @Test
    void mayBeKnownAndNotThere() throws IOException {
        assertThat(WorkplaceJson.read(new StringReader(document("\"own\":{}")), BOTH)
                        .all(WeekendShift.class))
                .isEmpty();
        assertThat(WorkplaceJson.read(new StringReader(document("\"own\":{\"weekendShifts\":null}")), BOTH)
                        .all(WeekendShift.class))
                .isEmpty();
    }

    @Test
    void areReadFromBytes() throws IOException {
        byte[] document = document("\"own\":{\"weekendShifts\":[{\"person\":\"lea\",\"on\":\"2026-08-29\"}]}")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(WorkplaceJson.read(new ByteArrayInputStream(document), BOTH).all(WeekendShift.class))
                .hasSize(1);
    }

    @Test
    void areToldOfByTheirPlaceInTheDocument() {
        assertThat(problemsOf("""
                        "own":{"weekendShifts":[{"person":"lea"},{"person":"kim","on":"2026-08-29"}],
                        "siteVisits":{},"weekendShifts":[]}"""))
                .containsExactly(
                        "UNKNOWN_VALUE siteVisits[-1].",
                        "CONTRADICTION weekendShifts[-1].",
                        "MISSING_VALUE weekendShifts[0].on",
                        "UNKNOWN_PERSON weekendShifts[1].person");
    }

    @Test
    void mayRefuseValuesThatDoNotStandTogether() {
        assertThat(problemsOf("""
                        "own":{"siteVisits":[{"id":"v-1","team":"support","visitor":"lea","topics":["NOISE"],
                        "from":"2026-08-03T09:00:00Z","places":31,"announced":true}]}""")).containsExactly("CONTRADICTION siteVisits[0].");
    }

    @Test
    void cannotBeKeptSinceADayThatLiesAhead() {
        assertThat(problemsOf("\"ownRegisters\":{\"weekendShifts\":\"2027-01-01\"}"))
                .containsExactly("DATE_IN_THE_FUTURE ownRegisters[-1].weekendShifts");
    }

    @Test
    void cannotBeKeptTwice() {
        assertThat(problemsOf("\"ownRegisters\":{\"weekendShifts\":\"2026-01-01\",\"weekendShifts\":\"2026-01-02\"}"))
                .containsExactly("CONTRADICTION ownRegisters[-1].weekendShifts");
    }

    @Test
    void cannotShareAFile() {
        assertThat(catchThrowableOfType(
                        InvalidFactTypeException.class,
                        () -> WorkplaceJson.read(
                                new StringReader("{}"),
                                List.of(WeekendShift.class, InvalidFactTypeTest.OtherShift.class))))
                .hasMessageContaining("has the same file (weekend_shifts)");
    }

    private static List<String> problemsOf(String parts) {
        return refusal(document(parts), BOTH).problems().stream()
                .map(problem -> problem.code() + " " + problem.place() + "[" + problem.index() + "]." + problem.field())
                .toList();
    }

    private static InvalidWorkplaceException refusal(String document, List<Class<? extends Record>> own) {
        return catchThrowableOfType(
                InvalidWorkplaceException.class, () -> WorkplaceJson.read(new StringReader(document), own));
    }

    private static String document(String parts) {
        return "{\"format\":\"connect-workplace\",\"version\":1,\"now\":\"2026-09-01T08:00:00Z\",\"zone\":\"UTC\","
                + "\"people\":[{\"id\":\"lea\",\"team\":\"support\"}]," + parts + "}";
    }

    private static String written(Workplace workplace) {
        try {
            StringWriter out = new StringWriter();
            WorkplaceJson.write(workplace, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
