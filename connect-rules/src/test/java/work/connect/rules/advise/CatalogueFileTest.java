package work.connect.rules.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.assessment.Audience;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Trait;

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
        return Catalogue.of(files("theme", texts));
    }

    private static List<CatalogueFile> files(String name, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> CatalogueFile.of(name + i + ".properties", texts[i]))
                .toList();
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
            WALK.title = A walk                | WALK.titel = A walk        | WALK.titel means nothing here. Maybe you meant (title)?
            WALK.title = A walk                | WALK.effort = 2            | WALK.title is missing.
            WALK.title = A walk                | WALK.title =               | WALK.title is empty; write what it says, or leave the line out.
            WALK.title = A walk                | title = A walk             | title belongs to no intervention; write KEY.part = text.
            WALK.effort = 1                    | WALK.effort = 4            | WALK.effort must be from 1 to 3.
            WALK.effort = 1                    | WALK.effort = some         | WALK.effort must be a whole number.
            WALK.review-after-days = 14        | WALK.review-after-days = 0 | WALK.review-after-days must be from 1 to 2147483647.
            WALK.level = PEER_BEHAVIOUR        | WALK.level = PEERS         | WALK.level says (PEERS). There is: DESIGN, INDIVIDUAL_SUPPORT, LEADER_BEHAVIOUR, PEER_BEHAVIOUR.
            WALK.level = PEER_BEHAVIOUR        | WALK.level = DESIGN PEER_BEHAVIOUR | WALK.level must be one word.
            WALK.by = PERSON COLLEAGUES        | WALK.by = COLLEAGUE        | WALK.by says (COLLEAGUE). Maybe you meant (COLLEAGUES)?
            WALK.addresses = ISOLATION         | WALK.addresses = ISOLATON  | WALK.addresses says (ISOLATON). Maybe you meant (ISOLATION)?
            WALK.traits = SOCIAL               | WALK.traits = IN_PERSON    | WALK.traits must not name IN_PERSON; it follows from the setting.
            WALK.cautions = X1 X2              | WALK.cautions = X23        | WALK.cautions must be X1 to X22, separated by spaces.
            WALK.origin = I001 E02             | WALK.origin = I1           | WALK.origin must be ids such as I035, E10 or decisions-4, separated by spaces.
            WALK.origin = I001 E02             | WALK.origin = E02          | WALK.variant.I001 is of a practice that .origin does not name.
            WALK.to.PERSON = Go for a walk with somebody. | WALK.to.BOSS = Walk. | WALK.to.READER is missing: somebody must be told.
            """)
    void tellsWhatIsWrongAndWhatToDo(String line, String instead, String problem) {
        assertThat(WALK).contains(line);

        assertThatThrownBy(() -> catalogue(WALK.replace(line, instead)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\n  theme0.properties: " + problem);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        String text = WALK.replace("effort = 1", "effort = 9").replace("PEER_BEHAVIOUR", "PEERS");

        assertThatThrownBy(() -> catalogue(text, WALK.replace("WALK", "RUN").replace("E3", "E4")))
                .hasMessageContainingAll(
                        "Problems: 4",
                        "theme0.properties: WALK.effort",
                        "theme0.properties: WALK.level",
                        "theme1.properties: RUN.evidence",
                        "theme1.properties: RUN.variant.I001 stands at WALK too.");
    }

    @Test
    void tellsOfAKeyInTwoFiles() {
        assertThatThrownBy(() -> catalogue(WALK, WALK.replace("I001", "I002")))
                .hasMessageContaining("theme1.properties: WALK stands in another file too; keep one.");
    }

    @Test
    void tellsOfALineThatStandsTwice() {
        assertThatThrownBy(() -> catalogue(WALK + "WALK.title = A stroll\n"))
                .hasMessageContaining("theme0.properties: WALK.title stands twice; keep one.");
    }

    @Test
    void tellsThoseWhoLeadNothingThatBringsTwoPeopleTogether() {
        String joint = WALK.replace("SOCIAL\n", "JOINT\n");

        assertThat(catalogue(joint).get("WALK").is(Trait.JOINT)).isTrue();
        assertThatThrownBy(() -> catalogue(joint + "WALK.to.LEADER = Walk with both.\n"))
                .hasMessageContaining("WALK.to.LEADER must go");
    }

    @Test
    void isTranslatedBitByBit() {
        Catalogue translated = catalogue(WALK)
                .in(files("theme_de", "WALK.title = Ein Gang\n", "WALK.to.PERSON = Gehen Sie mit jemandem.\n"));

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
            RUN.title = Ein Lauf       | RUN has no English lines.
            WALK.level = DESIGN        | WALK.level means nothing here. There is: caution, first-step, title,
            WALK.to.LEADER = Gehen Sie | WALK.to.LEADER is said to nobody in English; a translation adds no reader.
            WALK.variant.I002 = Gehen  | WALK.variant.I002 has no English line.
            WALK.title =               | WALK.title is empty; write what it says, or leave the line out.
            """)
    void tellsWhatIsWrongWithATranslation(String line, String problem) {
        Catalogue english = catalogue(WALK);

        assertThatThrownBy(() -> english.in(files("theme_de", line)))
                .hasMessageContaining("theme_de0.properties: " + problem);
    }

    @Test
    void aTranslationAddsNoCaution() {
        Catalogue english = catalogue(WALK.replace("WALK.caution = If you like.\n", ""));

        assertThatThrownBy(() -> english.in(files("theme_de", "WALK.caution = Nur wenn Sie mögen.")))
                .hasMessageContaining("theme_de0.properties: WALK.caution has no English line.");
    }
}
