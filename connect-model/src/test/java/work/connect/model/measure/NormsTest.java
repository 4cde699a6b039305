package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static work.connect.model.measure.Construct.DEMANDS;
import static work.connect.model.measure.Construct.RECOGNITION;
import static work.connect.model.measure.Construct.RELATIONSHIPS;
import static work.connect.model.measure.Instruments.HSE_MSIT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import work.connect.model.assessment.Unit;
import work.connect.model.measure.Percentiles.Part;

class NormsTest {

    @Test
    void takesPercentilesOfTheTeams() {
        Norm norm = Norms.of("spring", recognition(21)).of(RECOGNITION).orElseThrow();

        assertThat(norm).isEqualTo(new Norm(RECOGNITION, percentiles("4.0000", "10.0000", "16.0000"), Unit.TEAM, 21));
    }

    @Test
    void liesOnTheStraightLineBetweenTwoTeams() {
        Norm norm = Norms.of("spring", recognition(20)).of(RECOGNITION).orElseThrow();

        assertThat(norm.percentiles()).isEqualTo(percentiles("3.8000", "9.5000", "15.2000"));
    }

    @Test
    void countsFromTheBadEnd() {
        List<Measure> demands = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> Measure.of(DEMANDS, "" + i, DEMANDS.reference(), DEMANDS.direction())
                        .ofTeam("t-" + i)
                        .inWave("spring"))
                .toList();
        Norm norm = Norms.of("spring", demands).of(DEMANDS).orElseThrow();

        assertThat(norm.percentiles()).isEqualTo(percentiles("16.0000", "10.0000", "4.0000"));
        assertThat(norm.partOf(new BigDecimal("16.1"))).isEqualTo(Part.WORST_FIFTH);
        assertThat(norm.partOf(new BigDecimal("16"))).isEqualTo(Part.BELOW_THE_MIDDLE);
        assertThat(norm.partOf(new BigDecimal("4"))).isEqualTo(Part.BEST_FIFTH);
    }

    @Test
    void saysWhyThereIsNone() {
        Norms norms = Norms.of("spring", recognition(19));

        assertThat(norms.of(RECOGNITION)).isEmpty();
        assertThat(norms.whyNone(RECOGNITION))
                .contains("Too few teams have a figure of this: 19, where 20 are needed.");
        assertThat(norms.whyNone(DEMANDS)).contains("Too few teams have a figure of this: 0, where 20 are needed.");
        assertThat(Norms.NONE.whyNone(DEMANDS)).contains("There are no norms of one's own.");
        assertThat(Norms.of("spring", recognition(20)).whyNone(RECOGNITION)).isEmpty();
    }

    @Test
    void otherWavesPeopleAndTheOrganisationDoNotCount() {
        List<Measure> measures = new ArrayList<>(recognition(20));
        measures.add(measure("t-0", 99).inWave("autumn"));
        measures.add(measure("t-1", 99).inWave(null));
        measures.add(measure("t-1", 99).ofTeam(null));
        measures.add(measure("t-1", 99).ofTeam(null).ofPerson("ann"));

        assertThat(Norms.of("spring", measures)).isEqualTo(Norms.of("spring", recognition(20)));
    }

    @Test
    void aTeamWithSeveralFiguresCountsOnce() {
        List<Measure> measures = new ArrayList<>(recognition(19));
        measures.add(measure("t-0", 1));

        assertThat(Norms.of("spring", measures).tooFew()).containsEntry(RECOGNITION, 19);
    }

    @Test
    void isStoredAndGivenBack() {
        List<Measure> measures = new ArrayList<>(recognition(21));
        measures.add(Measure.of(RELATIONSHIPS, "3", RELATIONSHIPS.reference(), RELATIONSHIPS.direction())
                .ofTeam("t-1")
                .inWave(" 2026 \\ spring = \u00fc"));
        measures.replaceAll(measure -> measure.inWave(" 2026 \\ spring = \u00fc"));
        Norms norms = Norms.of(" 2026 \\ spring = \u00fc", measures);

        assertThat(Norms.parse(norms.text())).isEqualTo(norms);
        assertThat(norms.text()).endsWith("""
                        wave = \\ 2026 \\\\ spring = \u00fc
                        RECOGNITION = 4.0000 10.0000 16.0000 of 21 TEAM
                        RELATIONSHIPS = too few of 1 TEAM
                        """);
    }

    @Test
    void tellsAllThatIsWrongWithAText() {
        assertThatThrownBy(() -> Norms.parse("HAPPINESS = 1 2 3 of 20 TEAM\nDEMANDS = 1 2 3 of 20 TEAM\nPLAY = much"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HAPPINESS: This is no construct")
                .hasMessageContaining("DEMANDS: The three lie within the reference scale, from the bad end")
                .hasMessageContaining("PLAY: This looks like");
    }

    @Test
    void publishedNormsAreMovedToTheReferenceScales() {
        Instruments instruments = Instruments.standard().choosingUnverified(HSE_MSIT, "HSE-ORG-136");

        Norm demands = instruments.norm(DEMANDS, HSE_MSIT).orElseThrow();
        assertThat(demands.percentiles()).isEqualTo(percentiles("51.5325", "47.4400", "42.6575"));
        assertThat(demands.of()).isEqualTo(Unit.ORGANISATION);
        assertThat(demands.size()).isEqualTo(136);
        assertThat(instruments.norm(RELATIONSHIPS, HSE_MSIT).orElseThrow().percentiles())
                .isEqualTo(percentiles("3.6115", "3.8499", "4.0381"));
        assertThat(instruments.norm(RELATIONSHIPS, null)).isEmpty();
        assertThat(Instruments.standard().norm(RELATIONSHIPS, HSE_MSIT)).isEmpty();
    }

    @Test
    void ownNormsComeBeforePublishedOnes() {
        List<Measure> measures = IntStream.range(0, 20)
                .mapToObj(i -> Measure.of(RELATIONSHIPS, "2", RELATIONSHIPS.reference(), RELATIONSHIPS.direction())
                        .ofTeam("t-" + i)
                        .inWave("spring"))
                .toList();
        Instruments instruments = Instruments.standard()
                .choosingUnverified(HSE_MSIT, "HSE-ORG-136")
                .with(Norms.of("spring", measures));

        assertThat(instruments.norm(RELATIONSHIPS, HSE_MSIT).orElseThrow().of()).isEqualTo(Unit.TEAM);
        assertThat(instruments.norm(DEMANDS, HSE_MSIT).orElseThrow().of()).isEqualTo(Unit.ORGANISATION);
    }

    @Property
    void aFifthOfTheTeamsAtMostAreWorseThanTheWorstFifth(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(max = 100) Integer> figures, @ForAll Random random) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            measures.add(measure("t-" + i, figures.get(i)));
        }
        List<Measure> mixed = new ArrayList<>(measures);
        Collections.shuffle(mixed, random);
        Norms norms = Norms.of("spring", measures);
        Norm norm = norms.of(RECOGNITION).orElseThrow();
        long worst = figures.stream()
                .filter(figure -> norm.partOf(BigDecimal.valueOf(figure)) == Part.WORST_FIFTH)
                .count();

        assertThat(5 * worst).isLessThanOrEqualTo(figures.size() + 4L);
        assertThat(Norms.of("spring", mixed)).isEqualTo(norms);
        assertThat(Norms.parse(norms.text())).isEqualTo(norms);
    }

    private static Percentiles percentiles(String p20, String p50, String p80) {
        return new Percentiles(new BigDecimal(p20), new BigDecimal(p50), new BigDecimal(p80));
    }

    /** So many teams, with 0, 1, 2 and so on. */
    private static List<Measure> recognition(int teams) {
        return IntStream.range(0, teams).mapToObj(i -> measure("t-" + i, i)).toList();
    }

    private static Measure measure(String team, int value) {
        return Measure.of(RECOGNITION, "" + value, RECOGNITION.reference(), RECOGNITION.direction())
                .ofTeam(team)
                .inWave("spring");
    }
}
