package work.connect.rules.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.assessment.Audience;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Trait;
import work.connect.rules.rulebook.BookLine;
import work.connect.rules.rulebook.problem.RuleProblem;

/** How interventions are read, and what is told of those that cannot be. */
class CatalogueFileTest {

    private static final String WALK = """
            WALK.title = A walk
            WALK.level = PEER_BEHAVIOUR
            WALK.by = PERSON COLLEAGUES
            WALK.setting = IN_PERSON
            WALK.addresses = ISOLATION
            WALK.effort = 1
            WALK.evidence = E3
            WALK.traits = SOCIAL
            WALK.consent = NO_SOCIAL_EVENTS
            WALK.first-step = Look out of the window.
            WALK.to.PERSON = Go for a walk with somebody.
            WALK.caution = If you like.
            WALK.cautions = X1 X2
            WALK.review-after-days = 14
            WALK.origin = I001 E02
            WALK.variant.I001 = Walk.
            """;

    private static Catalogue catalogue(String... texts) {
        List<RuleProblem> problems = new ArrayList<>();
        return Catalogue.of(lines("theme", problems, texts), problems);
    }

    private static Catalogue translated(Catalogue english, String... texts) {
        List<RuleProblem> problems = new ArrayList<>();
        return english.in(lines("theme_de", problems, texts), problems);
    }

    private static List<BookLine> lines(String name, List<RuleProblem> problems, String... texts) {
        Map<String, String> files = new TreeMap<>();
        for (String text : texts) {
            files.put(name + files.size() + ".properties", text);
        }
        return BookLine.of(files, problems);
    }

    @Test
    void readsEveryPart() {
        Intervention walk = catalogue(WALK).get("WALK");

        assertThat(walk.traits()).containsExactlyInAnyOrder(Trait.SOCIAL, Trait.IN_PERSON);
        assertThat(walk.toString())
                .contains("A walk", "PEER_BEHAVIOUR", "COLLEAGUES", "ISOLATION", "E3", "NO_SOCIAL_EVENTS")
                .contains("Look out of the window.", "Go for a walk with somebody.", "If you like.", "X2", "14", "I001")
                .contains("Walk.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WALK.title = A walk                | WALK.titel = A walk        | 1  | (WALK.titel) means nothing here.               | Maybe you meant (title)?
            WALK.title = A walk                | WALK.effort = 2            | 1  | (WALK.title) is missing.                       | Add a line: WALK.title = ...
            WALK.title = A walk                | WALK.title =               | 1  | (WALK.title) is empty.                         | Write what it says, or leave the line out.
            WALK.title = A walk                | title = A walk             | 1  | The line belongs to no intervention.           | Write: KEY.part = text
            WALK.effort = 1                    | WALK.effort = 4            | 6  | (WALK.effort) must be a whole number from 1 to 3. |
            WALK.effort = 1                    | WALK.effort = some         | 6  | (WALK.effort) must be a whole number from 1 to 3. |
            WALK.review-after-days = 14        | WALK.review-after-days = 0 | 14 | (WALK.review-after-days) must be a whole number of days, such as 42. |
            WALK.level = PEER_BEHAVIOUR        | WALK.level = PEERS         | 2  | (WALK.level) says what nothing is called here. | There is: DESIGN, INDIVIDUAL_SUPPORT, LEADER_BEHAVIOUR, PEER_BEHAVIOUR.
            WALK.level = PEER_BEHAVIOUR        | WALK.level = DESIGN PEER_BEHAVIOUR | 2 | (WALK.level) must be one word.          | Keep one.
            WALK.by = PERSON COLLEAGUES        | WALK.by = COLLEAGUE        | 3  | (WALK.by) says what nothing is called here.    | Maybe you meant (COLLEAGUES)?
            WALK.addresses = ISOLATION         | WALK.addresses = ISOLATON  | 5  | (WALK.addresses) says what nothing is called here. | Maybe you meant (ISOLATION)?
            WALK.traits = SOCIAL               | WALK.traits = IN_PERSON    | 8  | (WALK.traits) must not name IN_PERSON.         | Leave it out; it follows from the setting.
            WALK.cautions = X1 X2              | WALK.cautions = X23        | 13 | (WALK.cautions) must be X1 to X22, set apart by blanks. |
            WALK.origin = I001 E02             | WALK.origin = I1           | 15 | (WALK.origin) must be ids such as I035, E10 or decisions-4, set apart by blanks. |
            WALK.origin = I001 E02             | WALK.origin = E02          | 16 | (WALK.variant.I001) is of a practice that .origin does not name. | Name it there, or leave the line out.
            WALK.to.PERSON = Go for a walk with somebody. | WALK.to.BOSS = Walk. | 1 | (WALK.to.READER) is missing: somebody must be told. | Add a line, such as: WALK.to.PERSON = ...
            """)
    void tellsWhatIsWrongAndWhatToDo(String line, String instead, int at, String problem, @Nullable String hint) {
        assertThat(WALK).contains(line);

        assertThatThrownBy(() -> catalogue(WALK.replace(line, instead)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\n  theme0.properties:" + at + ":1: " + problem)
                .hasMessageContaining(hint == null ? "" : problem + "\n    " + hint);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        String text = WALK.replace("effort = 1", "effort = 9").replace("PEER_BEHAVIOUR", "PEERS");

        assertThatThrownBy(() -> catalogue(text, WALK.replace("WALK", "RUN").replace("E3", "E4")))
                .hasMessageContainingAll(
                        "Problems: 4",
                        "theme0.properties:6:1: (WALK.effort)",
                        "theme0.properties:2:1: (WALK.level)",
                        "theme1.properties:7:1: (RUN.evidence)",
                        "theme0.properties:16:1: (WALK.variant.I001) stands at RUN too.");
    }

    @Test
    void tellsOfAKeyInTwoFiles() {
        assertThatThrownBy(() -> catalogue(WALK, WALK.replace("I001", "I002")))
                .hasMessageContaining(
                        "theme1.properties:1:1: (WALK.title) is said twice, first at theme0.properties:1:1.");
    }

    @Test
    void tellsOfALineThatStandsTwice() {
        assertThatThrownBy(() -> catalogue(WALK + "WALK.title = A stroll\n"))
                .hasMessageContaining(
                        "theme0.properties:17:1: (WALK.title) is said twice, first at theme0.properties:1:1.");
    }

    @Test
    void tellsThoseWhoLeadNothingThatBringsTwoPeopleTogether() {
        String joint = WALK.replace("SOCIAL\n", "JOINT\n");

        assertThat(catalogue(joint).get("WALK").is(Trait.JOINT)).isTrue();
        assertThatThrownBy(() -> catalogue(joint + "WALK.to.LEADER = Walk with both.\n"))
                .hasMessageContaining("(WALK.to.LEADER) must go");
    }

    @Test
    void isTranslatedBitByBit() {
        Catalogue translated =
                translated(catalogue(WALK), "WALK.title = Ein Gang\n", "WALK.to.PERSON = Gehen Sie mit jemandem.\n");

        Intervention walk = translated.get("WALK");
        assertThat(walk.text().title()).isEqualTo("Ein Gang");
        assertThat(walk.text().wordings()).containsEntry(Audience.PERSON, "Gehen Sie mit jemandem.");
        assertThat(walk.text().firstStep()).isEqualTo("Look out of the window.");
        assertThat(walk.text().caution()).isEqualTo("If you like.");
        assertThat(walk.text().variants()).containsEntry("I001", "Walk.");
        assertThat(walk.vetoedBy()).isEqualTo(catalogue(WALK).get("WALK").vetoedBy());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RUN.title = Ein Lauf       | (RUN) has no English lines.
            WALK.level = DESIGN        | (WALK.level) means nothing here.
            WALK.to.LEADER = Gehen Sie | (WALK.to.LEADER) is said to nobody in English.
            WALK.variant.I002 = Gehen  | (WALK.variant.I002) has no English line.
            WALK.title =               | (WALK.title) is empty.
            """)
    void tellsWhatIsWrongWithATranslation(String line, String problem) {
        Catalogue english = catalogue(WALK);

        assertThatThrownBy(() -> translated(english, line))
                .hasMessageContaining("theme_de0.properties:1:1: " + problem);
    }

    @Test
    void aTranslationAddsNoCaution() {
        Catalogue english = catalogue(WALK.replace("WALK.caution = If you like.\n", ""));

        assertThatThrownBy(() -> translated(english, "WALK.caution = Nur wenn Sie mögen."))
                .hasMessageContaining("theme_de0.properties:1:1: (WALK.caution) has no English line.");
    }
}
