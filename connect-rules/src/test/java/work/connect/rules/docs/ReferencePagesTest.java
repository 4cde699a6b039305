package work.connect.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.rules.indicate.tie.CloseTies;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

class ReferencePagesTest {

    static final String UPDATE =
            "mvn -pl connect-rules -am test -Dtest=ReferencePagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dconnect.update=true";

    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "RULES.md", RulesPage.text(),
            "FACTS.md", FactsPage.text(),
            "INTERVENTIONS.md", InterventionsPage.text(),
            "COVERAGE.md", CoveragePage.text()));

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK = Pattern.compile("]\\(([A-Z]*(?:\\.md)?)#([^)]+)\\)");

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    static Stream<Vocabulary.Kind> indicators() {
        return Shipped.indicators().values().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areWhatIsShipped(String page) throws IOException {
        String text = text(page);
        if (Boolean.getBoolean("connect.update")) {
            Files.writeString(Path.of(page), text);
        }
        assertThat(Path.of(page))
                .as("What is shipped has changed, and the page has not. Run: " + UPDATE)
                .hasContent(text);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void haveNoTwoHeadingsAlike(String page) {
        assertThat(anchors(page)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void haveLinksThatLeadToAHeading(String page) {
        Map<String, List<String>> anchors = new TreeMap<>();
        PAGES.keySet().forEach(other -> anchors.put(other, anchors(other)));
        List<String> broken = new ArrayList<>();
        LINK.matcher(text(page)).results().forEach(link -> {
            String target = link.group(1).isEmpty() ? page : link.group(1);
            if (!anchors.getOrDefault(target, List.of()).contains(link.group(2))) {
                broken.add(link.group());
            }
        });
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void explainEveryIndicatorAndItsProperties(Vocabulary.Kind kind) {
        Words words = Words.of(kind.type());
        assertThat(words.about()).as(kind.type().getSimpleName()).isNotEmpty();
        assertThat(words.properties().keySet()).isEqualTo(kind.properties().keySet());
        assertThat(words.properties().values()).doesNotContain("");
    }

    @Test
    void explainAPropertyWithCodeInBackticks() {
        assertThat(Words.of(CloseTies.class).of("confidence"))
                .hasValueSatisfying(words -> assertThat(words).startsWith("`MEDIUM` when"));
    }

    private static String text(String page) {
        return Objects.requireNonNull(PAGES.get(page));
    }

    private static List<String> anchors(String page) {
        return HEADING.matcher(text(page))
                .results()
                .map((MatchResult heading) -> Markdown.anchor(heading.group(1)))
                .toList();
    }
}
