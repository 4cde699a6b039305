package work.connect.model.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.io.json.WorkplaceJsonTest.document;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.OneOfEach;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;

class JsonSchemaTest {

    private static final Path FOLDER = Path.of("src/main/resources/work/connect/model");
    private static final String WORKPLACE = "connect-workplace-1.schema.json";
    private static final String REPORT = "connect-report-1.schema.json";
    private static final String RULES = "connect-rules-1.schema.json";
    private static final Map<String, Supplier<String>> GENERATED =
            Map.of(WORKPLACE, JsonSchemas::workplace, REPORT, JsonSchemas::report, RULES, JsonSchemas::rules);

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @ValueSource(strings = {WORKPLACE, REPORT, RULES})
    void theSchemaShippedIsWhatTheRecordsSay(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        String generated = GENERATED.get(name).get();
        if (Boolean.getBoolean("connect.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated);
        }

        assertThat(file)
                .as("Run the tests with -Dconnect.update=true to write %s anew, and read what changed.", name)
                .exists()
                .hasContent(generated);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORKPLACE, REPORT, RULES})
    void theSchemaIsOne(String name) throws IOException {
        Schema schemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schemas.validate(Files.readString(FOLDER.resolve(name)), InputFormat.JSON))
                .isEmpty();
        assertThat(schemas.validate("{\"type\":\"facts\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theSchemaShipsBesideTheWorkplace() throws IOException {
        try (InputStream schema = Workplace.class.getResourceAsStream(WORKPLACE)) {
            assertThat(schema).isNotNull();
        }
    }

    @Test
    void acceptsOneOfEachKindOfFact() throws IOException {
        assertThat(wrongIn(
                        WORKPLACE,
                        WorkplaceJsonTest.written(OneOfEach.workplace().build())))
                .isEmpty();
    }

    @Property(tries = 100)
    void acceptsEachWorkplaceThatIsWritten(@ForAll Random random) throws IOException {
        assertThat(wrongIn(WORKPLACE, WorkplaceJsonTest.written(JsonWorkplaces.random(random))))
                .isEmpty();
    }

    static List<Report> reports() {
        return ReportJsonTest.reports();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void acceptsEachReportThatIsWritten(Report report) throws IOException {
        assertThat(wrongIn(REPORT, ReportJsonTest.written(report))).isEmpty();
    }

    @Test
    void acceptsTheRulesThatAreWritten() throws IOException {
        assertThat(wrongIn(RULES, RuleListingJsonTest.written(RuleListingJsonTest.RULES)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "teams":[{"id":"support","startdOn":"2023-01-01"}] | additionalProperties
                    "team":[]                                          | additionalProperties
                    "teams":[{"leader":"lea"}]                         | required
                    "teams":[{"id":7}]                                 | type
                    "teams":[{"id":"  "}]                              | pattern
                    "teams":{}                                         | type
                    "absences":[{"person":"lea","from":"2026-02-30"}]  | format
                    "interactions":[{"at":"2026-08-27","from":"lea","to":"sam"}] | format
                    "interactions":[{"at":"2026-08-27T12:30:00Z","from":"lea","to":"sam","minutes":1441}] | maximum
                    "interactions":[{"at":"2026-08-27T12:30:00Z","from":"lea","to":"sam","minutes":4.5}] | type
                    "interactions":[{"at":"2026-08-27T12:30:00Z","from":"lea","to":"sam","channel":"PIGEON"}] | enum
                    "waves":[{"id":"w","until":"2026-05-31","asked":[]}] | minItems
                    "waves":[{"id":"w","until":"2026-05-31","asked":["RECOGNITION","RECOGNITION"]}] | uniqueItems
                    "registers":{"ABSENCE":"2024-01-01"}               | additionalProperties
                    "calendar":{"holidays":[]}                         | required
                    "own":{"weekendShifts":{}}                         | type
                    "own":{"weekend_shifts":[]}                        | propertyNames
                    "own":{"weekendShifts":[{"person":{"id":"lea"}}]}  | type
                    "ownRegisters":{"weekendShifts":"2026"}            | format
                    """)
    void refusesWhatTheReaderRefuses(String parts, String keyword) throws IOException {
        assertThat(wrongIn(WORKPLACE, document(parts))).contains(keyword);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "viewer":{"audience":"LEADER"}                       | required
                    "viewer":{"audience":"ORGANISATION","person":"sam"}  | false
                    "viewer":{"audience":"ORGANISATION"},"figures":[{"unit":"TEAM","hazard":"SILOS","value":"","severity":"NONE"}] | required
                    "viewer":{"audience":"ORGANISATION"},"figures":[{"unit":"TEAM","team":"a","first":"b","hazard":"SILOS","value":"","severity":"NONE"}] | false
                    """)
    void refusesAReportAboutSomebodyElse(String parts, String keyword) throws IOException {
        assertThat(wrongIn(
                        REPORT,
                        "{\"format\":\"connect-report\",\"version\":1,\"asOf\":\"2026-09-01T08:00:00Z\"," + parts
                                + "}"))
                .contains(keyword);
    }

    @Test
    void refusesAnotherVersion() throws IOException {
        assertThat(wrongIn(RULES, "{\"format\":\"connect-rules\",\"version\":2,\"rules\":[]}"))
                .containsExactly("const");
    }

    /** The keywords of the schema that the document breaks. */
    private static List<String> wrongIn(String schema, String json) throws IOException {
        String text = Files.readString(FOLDER.resolve(schema), StandardCharsets.UTF_8);
        return REGISTRY
                .getSchema(text, InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(com.networknt.schema.Error::getKeyword)
                .toList();
    }
}
