package work.connect.model.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static work.connect.model.io.json.WorkplaceJsonTest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.CpuTime;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Problem;

class WorkplaceJsonProblemsTest {

    @Test
    void tellsAPropertyThatIsNotKnownAndWhatWasMeant() {
        assertThat(problems("\"teams\":[{\"id\":\"support\",\"Started_on\":\"2023-01-01\"}]"))
                .containsExactly(
                        "UNKNOWN_COLUMN teams[0]: The property at line 3, column 39 is not known here. Maybe you meant (startedOn)?");
    }

    @Test
    void tellsWhatThereIsWhenNothingIsNear() {
        assertThat(problems(
                        "\"waves\":[{\"id\":\"w\",\"until\":\"2026-05-31\",\"asked\":[\"RECOGNITION\"],\"lea\":1}]"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("UNKNOWN_COLUMN waves[0]: ")
                .contains("There is: ")
                .contains("id")
                .doesNotContain("lea");
    }

    @Test
    void tellsAPartThatIsNotKnown() {
        assertThat(problems("\"interaction\":[]"))
                .containsExactly(
                        "UNKNOWN_COLUMN connect-workplace: The property at line 3, column 15 is not known here. Maybe you meant (interactions)?");
    }

    @Test
    void tellsAWordThatIsNotKnownAndThoseThatAre() {
        assertThat(problems("\"conflictSteps\":[{\"conflict\":\"k\",\"on\":\"2026-05-18\",\"kind\":\"mediation\"}]"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("UNKNOWN_VALUE conflictSteps[0].kind: This must be a word in double quotes, one of: ")
                .contains("FACILITATED_TALK", "Maybe you meant (MEDIATION)?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "45"        | NOT_A_NUMBER
                    true        | NOT_A_NUMBER
                    [45]        | NOT_A_NUMBER
                    {"a":[45]}  | NOT_A_NUMBER
                    NaN         | NOT_A_NUMBER
                    Infinity    | NOT_A_NUMBER
                    -Infinity   | NOT_A_NUMBER
                    45.5        | NOT_A_COUNT
                    1e10        | OUT_OF_RANGE
                    -1          | OUT_OF_RANGE
                    1441        | OUT_OF_RANGE
                    1e999999999 | TOO_MANY_DIGITS
                    1e-999999999 | TOO_MANY_DIGITS
                    1e99999999999 | TOO_MANY_DIGITS
                    1234567890123456789012345678901 | TOO_MANY_DIGITS
                    """)
    void tellsWhatIsNoCount(String value, String code) {
        assertThat(problems(
                        "\"interactions\":[{\"at\":\"2026-08-27T12:30:00Z\",\"from\":\"lea\",\"minutes\":%s,\"to\":\"sam\"}]"
                                .formatted(value)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(code + " interactions[0].minutes: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "\"4.1\"", "[]", "false"})
    void tellsWhatIsNoNumber(String value) {
        assertThat(problems(measure(value)))
                .containsExactly("NOT_A_NUMBER measures[0].value: "
                        + "This must be a number without quotes, with a point before its decimals.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-31", "1e31", "1e+2147483648"})
    void tellsANumberOfTooManyDigits(String value) {
        assertThat(problems(measure(value)))
                .containsExactly("TOO_MANY_DIGITS measures[0].value: This number has more than 30 digits. Round it.");
    }

    @Test
    void tellsANumberLongerThanALine() {
        assertThat(problems(measure("1".repeat(9_000))))
                .singleElement()
                .asString()
                .startsWith("TOO_MANY_DIGITS");
        assertThat(problems(measure("1".repeat(1_000_000))))
                .singleElement()
                .asString()
                .startsWith("TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"27.08.2026\"", "20260827", "\"2026-02-30\"", "\"\"", "{}"})
    void tellsWhatIsNoDay(String value) {
        assertThat(problems("\"absences\":[{\"person\":\"lea\",\"from\":%s}]".formatted(value)))
                .singleElement()
                .asString()
                .startsWith("NOT_A_DATE absences[0].from: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-08-27\"", "\"2026-08-27T12:30:00\"", "1756297800", "[\"2026-08-27T12:30:00Z\"]"})
    void tellsWhatIsNoMoment(String value) {
        assertThat(problems("\"interactions\":[{\"at\":%s,\"from\":\"lea\",\"to\":\"sam\"}]".formatted(value)))
                .singleElement()
                .asString()
                .startsWith("NOT_A_DATE interactions[0].at: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "teams":[{"id":7}]                               | UNKNOWN_VALUE teams[0].id
                    "teams":[7]                                      | UNKNOWN_VALUE teams[0]
                    "teams":[null]                                   | UNKNOWN_VALUE teams[0]
                    "teams":[["support"]]                            | UNKNOWN_VALUE teams[0]
                    "teams":{"id":"support"}                         | UNKNOWN_VALUE teams
                    "teams":[{"leader":"lea"}]                       | MISSING_VALUE teams[0].id
                    "teams":[{"id":null}]                            | MISSING_VALUE teams[0].id
                    "teams":[{"id":"support","id":"support"}]        | CONTRADICTION teams[0].id
                    "teams":[],"teams":[]                            | CONTRADICTION teams
                    "eventInvitations":[{"event":"e","on":"2026-08-01","person":"lea","attended":"yes"}] | UNKNOWN_VALUE eventInvitations[0].attended
                    "waves":[{"id":"w","until":"2026-05-31","asked":"RECOGNITION"}] | UNKNOWN_VALUE waves[0].asked
                    "waves":[{"id":"w","until":"2026-05-31","asked":[["RECOGNITION"],1]}] | UNKNOWN_VALUE waves[0].asked
                    "waves":[{"id":"w","until":"2026-05-31","asked":[null]}] | UNKNOWN_VALUE waves[0].asked
                    "waves":[{"id":"w","until":"2026-05-31","asked":["RECOGNITION","RECOGNITION"]}] | REPEATED_FACT waves[0].asked
                    "registers":{"ABSENCE":"2024-01-01"}             | UNKNOWN_COLUMN registers
                    "registers":{"ABSENCES":"long ago"}              | NOT_A_DATE registers.ABSENCES
                    "registers":{"ABSENCES":{"since":{"a":1}}}       | NOT_A_DATE registers.ABSENCES
                    "registers":{"ABSENCES":"2024-01-01","ABSENCES":"2024-01-01"} | CONTRADICTION registers.ABSENCES
                    "registers":[]                                   | UNKNOWN_VALUE registers
                    "registers":{"ABSENCES":"2027-01-01"}            | DATE_IN_THE_FUTURE registers.ABSENCES
                    "calendar":{"weekdays":["Monday"],"holidays":[]} | UNKNOWN_VALUE calendar.weekdays
                    "calendar":{"weekdays":[],"holidays":["Christmas"]} | NOT_A_DATE calendar.holidays
                    "calendar":[]                                    | UNKNOWN_VALUE calendar
                    "calendar":{"holidays":[]}                       | MISSING_VALUE calendar.weekdays
                    """)
    void tellsWhereAndWhat(String parts, String expected) {
        assertThat(problems(parts)).singleElement().asString().startsWith(expected + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"peoples\":[]", "\"people\":{}", "\"people\":[{}]", "\"people\":[{\"id\":\"lea\"}]"})
    void callsNobodyUnknownWhereThePeopleCouldNotBeRead(String people) {
        assertThat(problemsOf(
                        "{\"format\":\"connect-workplace\",\"version\":1,\"now\":\"2026-09-01T08:00:00Z\",\"zone\":\"UTC\","
                                + "\"absences\":[{\"person\":\"lea\",\"from\":\"2026-08-10\"}]," + people + "}"))
                .isNotEmpty()
                .noneMatch(told -> told.startsWith("UNKNOWN_PERSON") || told.startsWith("NO_PEOPLE"));
    }

    @Test
    void isQuickToTellThatAllIsWrong() {
        String wrong =
                "{\"at\":\"2026-08-27T12:30:00Z\",\"from\":\"lea\",\"to\":\"sam\",\"channel\":\"tv\",\"mintes\":3},";

        InvalidWorkplaceException invalid = CpuTime.atMost(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(
                        InvalidWorkplaceException.class,
                        () -> WorkplaceJsonTest.read(document("\"interactions\":[" + wrong.repeat(200_000) + "{}]"))));

        assertThat(invalid.total()).isEqualTo(400_003);
    }

    @Test
    void goesOnAfterEachProblemAndTellsThemInOrder() {
        assertThat(problems("""
                        "teams":[{"id":"support","startedOn":{"year":[2023]},"leader":7},{"id":"claims","startedOn":"2026-08-10","endedOn":"2026-08-01"}],
                        "absences":[{"person":"lea","from":"soon"},{"person":"lea","from":"2026-08-10","until":"2026-08-01"},{}]
                        """))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly(
                        "NOT_A_DATE teams[0].startedOn",
                        "UNKNOWN_VALUE teams[0].leader",
                        "END_BEFORE_START teams[1].endedOn",
                        "NOT_A_DATE absences[0].from",
                        "END_BEFORE_START absences[1].until",
                        "MISSING_VALUE absences[2].person",
                        "MISSING_VALUE absences[2].from");
    }

    @Test
    void callsNobodyUnknownWhoMayBeAmongThoseItCouldNotRead() {
        assertThat(problemsOf("""
                        {"format":"connect-workplace","version":1,"now":"2026-09-01T08:00:00Z","zone":"UTC",
                         "people":[{"id":"lea","team":"support","level":"chief"},{"id":"sam","team":"support","leader":"lea"}]}
                        """)).singleElement().asString().startsWith("UNKNOWN_VALUE people[0].level: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"connect-workplace\",\"version\":2,\"peoples\":7}",
                "{\"peoples\":7,\"format\":\"connect-workplace\",\"version\":\"1\"}",
                "{\"format\":\"connect-workplace\",\"version\":1.0}",
                "{\"format\":\"connect-workplace\",\"version\":{\"major\":1}}"
            })
    void tellsOnlyTheVersionWhenItIsAnother(String json) {
        assertThat(problemsOf(json))
                .containsExactly(
                        "UNKNOWN_VERSION version: This library reads version 1. Write that version, or use a newer library.");
    }

    @Test
    void tellsAnotherKindOfDocument() {
        assertThat(problemsOf("{\"format\":\"connect-report\",\"version\":1,\"viewer\":{}}"))
                .containsExactly(
                        "UNKNOWN_VERSION format: This is another kind of document. Here, it must be \"connect-workplace\".");
    }

    @Test
    void tellsWhatTheDocumentItselfLacks() {
        assertThat(problemsOf("{}"))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly(
                        "MISSING_VALUE format", "MISSING_VALUE version", "MISSING_VALUE now", "MISSING_VALUE zone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "now":"today","zone":"UTC"                 | NOT_A_DATE now
                    "now":"+999999999-01-01T00:00:00Z","zone":"UTC" | DATE_OUT_OF_RANGE now
                    "now":"2026-09-01T08:00:00Z","zone":"Berlin" | UNKNOWN_VALUE zone
                    "now":"2026-09-01T08:00:00Z","zone":1      | UNKNOWN_VALUE zone
                    "now":"2026-09-01T08:00:00Z","zone":"UTC"  | NO_PEOPLE people
                    """)
    void tellsAWrongHead(String head, String expected) {
        assertThat(problemsOf("{\"format\":\"connect-workplace\",\"version\":1," + head + "}"))
                .singleElement()
                .asString()
                .startsWith(expected + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"connect-workplace\",\"version\":1,",
                "{\"format\":\"connect-workplace\" \"version\":1}",
                "{\"format\":\"connect-workplace\",\"version\":1,}",
                "{\"format\":\"connect-workplace\",\"version\":01}",
                "{\"format\":\"connect-workplace\",/* 1 */\"version\":1}",
                "{'format':\"connect-workplace\"}",
                "{\"format\":\"connect-work"
            })
    void tellsWhatIsNoJson(String json) {
        assertThat(problemsOf(json))
                .singleElement()
                .asString()
                .startsWith("UNREADABLE connect-workplace: This is no JSON.")
                .contains(": line 1, column ");
    }

    @Test
    void tellsTheLineAndTheColumnWhereItStopsBeingJson() {
        assertThat(problemsOf(document("\"teams\":[{\"id\":\"support\"} {\"id\":\"claims\"}]")))
                .containsExactly(
                        "UNREADABLE connect-workplace: This is no JSON. Maybe a comma, a quote or a bracket is missing: line 3, column 27.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "7", "\"people\"", "null"})
    void tellsThatThereIsNoDocument(String json) {
        assertThat(problemsOf(json))
                .singleElement()
                .asString()
                .startsWith("UNREADABLE connect-workplace: The document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "{}", "x", "7", ","})
    void tellsWhatFollowsAfterTheEnd(String more) {
        assertThat(problemsOf(document("\"teams\":[]") + more))
                .singleElement()
                .asString()
                .startsWith("UNREADABLE connect-workplace: ")
                .contains("line 4, column ");
    }

    @Test
    void tellsWhatIsNestedTooDeep() {
        assertThat(problems("\"teams\":" + "[".repeat(10_000) + "]".repeat(10_000)))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly("UNKNOWN_VALUE teams[0]", "TOO_LARGE connect-workplace");
    }

    @Test
    void tellsATextThatIsTooLong() {
        String text = "a".repeat(10_000_000);

        assertThat(problems("\"teams\":[{\"id\":\"" + text + "\"}]"))
                .singleElement()
                .asString()
                .startsWith("TOO_LARGE connect-workplace: ");
        assertThat(problems("\"" + text + "\":1")).singleElement().asString().startsWith("TOO_LARGE");
    }

    @Test
    void tellsLettersThatAreNone() {
        byte[] latin = document("\"teams\":[{\"id\":\"Büro\"}]").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problemsOf(latin)).singleElement().asString().startsWith("UNREADABLE connect-workplace: ");
    }

    @Test
    void readsADocumentThatBeginsWithAByteOrderMark() throws IOException {
        assertThat(WorkplaceJsonTest.read("\uFEFF" + document("\"teams\":[]")).people())
                .hasSize(2);
    }

    @Test
    void listsAThousandAndCountsThemAll() {
        String absence = "{\"person\":\"lea\",\"from\":\"soon\"},";

        InvalidWorkplaceException invalid = catchThrowableOfType(
                InvalidWorkplaceException.class,
                () -> WorkplaceJsonTest.read(document("\"absences\":[" + absence.repeat(5_000) + "{}]")));

        assertThat(invalid.problems()).hasSize(1_000);
        assertThat(invalid.total()).isEqualTo(5_002);
    }

    @Test
    void countsWhatIsWrongWithTheFactsToo() {
        String absence = "{\"person\":\"lea\",\"from\":\"2026-08-10\",\"until\":\"2026-08-01\"},";

        InvalidWorkplaceException invalid = catchThrowableOfType(
                InvalidWorkplaceException.class,
                () -> WorkplaceJsonTest.read(
                        document("\"teams\":[{\"id\":7}],\"absences\":[" + absence.repeat(3_000) + "{}]")));

        assertThat(invalid.problems()).hasSize(1_000);
        assertThat(invalid.total()).isGreaterThanOrEqualTo(3_003);
    }

    @Test
    void neverTellsAValue() {
        String secret = "Zq9x";
        List<String> told = problemsOf(document("""
                "%1$s":"%1$s","teams":[{"id":{"%1$s":"%1$s"},"%1$s":"%1$s"},"%1$s"],"absences":[{"person":"%1$s","from":"%1$s"},{"person":"%1$s","from":"2026-08-01"}],
                "people":"%1$s","registers":{"%1$s":"%1$s","ABSENCES":"%1$s"},"helpRequests":[{"id":"%1$s","person":"%1$s","on":"%1$s","%1$s":[]}],
                "conflictSteps":[{"kind":"%1$s"}]%1$s
                """.formatted(secret)));

        assertThat(told).hasSizeGreaterThan(10).noneMatch(text -> text.contains(secret));
    }

    private static String measure(String value) {
        return "\"measures\":[{\"construct\":\"PSYCHOLOGICAL_SAFETY\",\"value\":" + value
                + ",\"scaleMin\":1,\"scaleMax\":7,\"direction\":\"HIGHER_IS_BETTER\",\"published\":false}]";
    }

    private static List<String> problems(String parts) {
        return problemsOf(document(parts));
    }

    private static List<String> problemsOf(String json) {
        return problemsOf(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problemsOf(byte[] json) {
        InvalidWorkplaceException invalid = catchThrowableOfType(
                InvalidWorkplaceException.class, () -> WorkplaceJson.read(new ByteArrayInputStream(json)));
        assertThat(invalid).as("nothing was wrong").isNotNull();
        return invalid.problems().stream().map(WorkplaceJsonProblemsTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.code() + " " + problem;
    }
}
