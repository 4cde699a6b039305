package work.connect.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import work.connect.examples.company.SampleCompany;
import work.connect.model.Workplace;

class ReadmeTest {

    private static final Pattern ROW =
            Pattern.compile("\\| (?<story>[^|]*)\\| (?<team>[^|]*)\\| `--(?<reader>\\w+)=(?<id>p-\\d+)` \\|.*");
    private static final String HEAD_OF_FIELD_SERVICE = "p-003";

    private record Row(String story, String team, String reader, String id) {}

    @Test
    void tellsEveryStory() throws IOException {
        String readme = plain(Files.readString(Path.of("README.md")));

        assertThat(SampleCompany.standard().stories())
                .allSatisfy(story -> assertThat(readme)
                        .contains(plain(sentence(story.getClass().getSimpleName()) + " | " + story.team() + " |")));
    }

    @Test
    void namesReadersOfTheTeamTheStoryIsAbout() throws IOException {
        Workplace workplace = SampleCompany.standard().workplace();

        assertThat(rows())
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(
                                workplace.person(row.id()).orElseThrow().team())
                        .isEqualTo(
                                row.reader().equals("handler")
                                        ? "people"
                                        : row.id().equals(HEAD_OF_FIELD_SERVICE) ? "management" : row.team()));
    }

    @Test
    void namesAsLeadersThoseWhoLead() throws IOException {
        Workplace workplace = SampleCompany.standard().workplace();

        assertThat(rows())
                .filteredOn(row -> row.reader().equals("leader") && !row.id().equals(HEAD_OF_FIELD_SERVICE))
                .allSatisfy(row -> assertThat(workplace.teamsLedBy(row.id())).containsExactly(row.team()));
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String team = "";
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                team = row.group("team").isBlank() ? team : row.group("team").strip();
                rows.add(new Row(row.group("story").strip(), team, row.group("reader"), row.group("id")));
            }
        }
        return rows;
    }

    /** {@code AMeanHidesASplit} as "A Mean Hides A Split". */
    private static String sentence(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", " ");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[-, ]+", " ");
    }
}
