package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.assessment.Audience;
import work.connect.model.intervention.Actor;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.intervention.Setting;
import work.connect.model.intervention.Trait;
import work.connect.model.people.Preference;
import work.connect.rules.GivenBook;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.table.TableColumn;

/** The page of what a book can say names all that our readers understand, and nothing else. */
class BooksPageTest {

    private static final Path PAGE = Path.of("BOOKS.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static String section(String heading) throws IOException {
        return page().split("\n## " + Pattern.quote(heading) + "\n")[1].split("\n## ")[0];
    }

    private static Set<String> named(String section, String pattern) {
        return Pattern.compile(pattern)
                .matcher(section)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryKeyOfTheManifest() throws IOException {
        assertThat(named(section("book.properties"), "(?m)^\\| `([a-z.]+)`")).isEqualTo(Manifest.KEYS);
    }

    @Test
    void namesAllMetadataOfARule() throws IOException {
        Set<String> known = new TreeSet<>(Detect.STAGE.required());
        known.addAll(Detect.STAGE.optional());

        assertThat(named(section("rules/*.drl"), "`@([a-z]+)\\(")).isEqualTo(known);
    }

    @Test
    void showsAHeadThatARuleCanStandBelow() throws IOException {
        String head = section("rules/*.drl").split("```text\n", 2)[1].split("```", 2)[0];

        assertThat(head).isEqualTo(SmallRule.HEADER);
    }

    @Test
    void namesEveryPartOfAnInterventionThatABookMustSay() throws IOException {
        GivenBook book = GivenBook.acme();
        Set<String> parts = named(section("interventions/*.properties"), "(?m)^\\| `([a-zA-Z.-]+)`");

        assertThat(parts)
                .containsAll(
                        named(GivenBook.QUIET_HOUR.replaceAll("to\\.[A-Z]+", "to.READER"), "QUIET_HOUR\\.(\\S+) ="));
        assertThat(parts)
                .allSatisfy(part -> assertThat(book.with(
                                        "interventions/calm.properties",
                                        GivenBook.QUIET_HOUR + "QUIET_HOUR." + part.replace("READER", "WELLBEING")
                                                + " =\n")
                                .problems())
                        .noneMatch(problem -> problem.code() == Code.UNKNOWN_KEY));
    }

    @Test
    void namesEveryWordOfAnIntervention() throws IOException {
        assertThat(wordsOf("level")).isEqualTo(names(ControlLevel.values()));
        assertThat(wordsOf("by")).isEqualTo(names(Actor.values()));
        assertThat(wordsOf("setting")).isEqualTo(names(Setting.values()));
        assertThat(wordsOf("consent")).isEqualTo(names(Preference.values()));
        assertThat(wordsOf("to.READER")).isEqualTo(names(Audience.values()));
        Set<String> traits = names(Trait.values());
        traits.remove(Trait.IN_PERSON.name());
        traits.add(Audience.CASE_HANDLER.name());
        assertThat(wordsOf("traits")).isEqualTo(traits);
    }

    private static Set<String> wordsOf(String part) throws IOException {
        String row = section("interventions/*.properties")
                .lines()
                .filter(line -> line.startsWith("| `" + part + "`"))
                .findFirst()
                .orElseThrow();
        return named(row.split("\\|", 3)[2], "\\b([A-Z_]{2,})\\b");
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryColumnOfATable() throws IOException {
        String rows = section("tables/*.csv")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .collect(Collectors.joining());

        assertThat(named(rows, "`([a-z]+)`")).isEqualTo(new TreeSet<>(TableColumn.keys()));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        assertThat(LINK.matcher(page()).results().map((MatchResult link) -> Path.of(link.group(1))))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).exists());
    }
}
