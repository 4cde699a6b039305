package work.connect.model.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;

class RuleListingJsonTest {

    static final List<ListedRule> RULES = List.of(
            rule("REM-02", "one-to-ones-have-lapsed", List.of("ONE_TO_ONE", "WALK")),
            rule("REM-01", "first-one-to-one-is-due", List.of()));

    private static ListedRule rule(String id, String name, List<String> actions) {
        return new ListedRule(
                id,
                name,
                Hazard.LOW_EXPOSURE,
                Unit.PERSON,
                Set.of(DisclosureClass.WORK_DESIGN, DisclosureClass.CONDUCT),
                "Do people still get time alone with the person who leads them?",
                "{person} last had a one-to-one {days} days ago; {limit} days is the limit.",
                "LOW at days above 21; MODERATE at days above 42",
                EvidenceGrade.E3,
                "S4:35",
                actions,
                "one-to-ones.drl");
    }

    @Test
    void readsWhatItWroteInTheOrderGiven() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RuleListingJson.write(RULES, bytes);

        assertThat(RuleListingJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(RULES);
        assertThat(RuleListingJson.read(new StringReader(written(RULES)))).isEqualTo(RULES);
        assertThat(bytes).hasToString(written(RULES));
    }

    @Test
    void writesARuleOnALineOfItsOwn() throws IOException {
        assertThat(written(RULES).lines())
                .hasSize(8)
                .element(4)
                .asString()
                .startsWith("    {\"id\":\"REM-02\",\"name\":\"one-to-ones-have-lapsed\",\"hazard\":\"LOW_EXPOSURE\","
                        + "\"unit\":\"PERSON\",\"classes\":[\"CONDUCT\",\"WORK_DESIGN\"],\"asks\":");
    }

    @Test
    void tellsWhatIsWrong() {
        String json =
                "{\"format\":\"connect-rules\",\"version\":1,\"rules\":[{\"id\":\"REM-02\",\"unit\":\"persons\"}]}";

        assertThatThrownBy(() -> RuleListingJson.read(new StringReader(json)))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("rules[0].unit: ")
                .hasMessageContaining("Maybe you meant (PERSON)?")
                .hasMessageContaining("rules[0].name: This is needed, and is not here.");
    }

    @Test
    void neverMakesHalfADocumentLookLikeAWholeOne() {
        List<ListedRule> broken = Arrays.asList(RULES.get(0), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        assertThatThrownBy(() -> RuleListingJson.write(broken, bytes)).isInstanceOf(NullPointerException.class);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("    {");
    }

    static String written(List<ListedRule> rules) throws IOException {
        StringWriter text = new StringWriter();
        RuleListingJson.write(rules, text);
        return text.toString();
    }
}
