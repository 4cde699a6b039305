package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentFileTest {

    private static final String PULSE = """
            id = PULSE
            title = Pulse
            source = The works council
            licence = Our own
            status = VERIFIED
            answers = 0..10
            scales = VALUED
            scale.VALUED.title = Valued
            scale.VALUED.construct = RECOGNITION
            scale.VALUED.items = Q1 -Q2
            scale.VALUED.score = MEAN
            scale.VALUED.needed = ALL_BUT_ONE
            scale.VALUED.range = 0..10
            scale.VALUED.direction = HIGHER_IS_BETTER
            cutoffs = OURS
            cutoffs.OURS.VALUED = LOW, FINE >= 5.5
            cutoffs.OURS.source = The works council
            cutoffs.OURS.status = VERIFIED
            cutoffs.OURS.standard = true
            """;

    @TempDir
    Path folder;

    @Test
    void aHostsOwnQuestionnaireIsScoredAsAnyOther() throws IOException {
        Path file = Files.writeString(folder.resolve("pulse.properties"), PULSE);
        Instruments instruments = Instruments.standard().with(file);
        InstrumentScale valued = instruments.scale("PULSE", Construct.RECOGNITION);

        assertThat(valued.score(Map.of("Q1", 9, "Q2", 0)).map(Object::toString)).contains("9.5000");
        assertThat(valued.score(Map.of("Q2", 4)).map(Object::toString)).contains("6.0000");
        assertThat(instruments.bandOf(Measure.of("care", valued, "5.4")).map(Band::name))
                .contains("LOW");
        assertThat(instruments.all()).hasSize(11);
        assertThat(Instruments.standard().find("PULSE")).isEmpty();
    }

    @Test
    void noTwoQuestionnairesHaveOneId() {
        assertThatThrownBy(() -> Instruments.standard().with(keys(PULSE.replace("id = PULSE", "id = HSEMSIT"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another id");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        InvalidInstrumentException refusal = catchThrowableOfType(
                InvalidInstrumentException.class,
                () -> Instruments.standard()
                        .with(keys(PULSE.replace("title = Pulse\n", "")
                                .replace("VERIFIED\nanswers = 0..10", "SEEN\nanswers = ten")
                                .replace("items =", "item ="))));

        assertThat(refusal.problems())
                .containsExactly(
                        "title: This is needed.",
                        "status: This is one of [VERIFIED, UNVERIFIED].",
                        "answers: This key means nothing here. Maybe it is misspelt, or not in its list?",
                        "scale.VALUED.item: This key means nothing here. Maybe it is misspelt, or not in its list?",
                        "scale.VALUED.needed: This key means nothing here. Maybe it is misspelt, or not in its list?");
        assertThat(refusal).hasMessageContaining("title: This is needed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id = PULSE | id = pulse | id: This is a name in capitals",
                "answers = 0..10 | answers = 10..0 | answers: This is a range of whole numbers",
                "items = Q1 -Q2 | items = Q1 -Q1 | scale.VALUED.items: These are codes of items, each once",
                "items = Q1 -Q2 | items = Q1:core Q2 | scale.VALUED.items: These are codes of items, each once",
                "range = 0..10 | range = 0..20 | scale.VALUED.range: By the answers and points of its items, the scores go from 0 to 10.",
                "score = MEAN | score = MEDIAN | scale.VALUED.score: This is one of [MEAN, SUM].",
                "needed = ALL_BUT_ONE | needed = SOME | scale.VALUED.needed: This is one of [ALL, ALL_BUT_ONE, HALF].",
                "RECOGNITION | HAPPINESS | scale.VALUED.construct: This is one of [",
                "RECOGNITION | LONELINESS\\nscale.VALUED.units = TEAM | scale.VALUED.units: These are units that the construct",
                "answers = 0..10 | answers = 0..10\\npoints = 1 2 | points: There is one number of points for each answer",
                "LOW, FINE >= 5.5 | LOW >= 1, FINE >= 5.5 | cutoffs.OURS.VALUED: These are names in capitals",
                "LOW, FINE >= 5.5 | LOW, FINE >= 5.5, GOOD >= 5 | cutoffs.OURS.VALUED: These are names in capitals",
                "LOW, FINE >= 5.5 | LOW, FINE >= 11 | cutoffs.OURS.VALUED: These are names in capitals",
                "OURS.status = VERIFIED | OURS.status = UNVERIFIED | cutoffs.OURS.standard: What is UNVERIFIED is never in force",
                "standard = true | standard = yes | cutoffs.OURS.standard: This is true or false.",
                "scales = VALUED | text.Q1 = How are you?\\nscales = VALUED | text.Q1: This key means nothing here.",
                "scales = VALUED | scales = VALUED\\nexposures = Q3\\nexposure.Q3.hazard = BULLYING\\nexposure.Q3.exposed = 11\\nexposure.Q3.least = 10 | exposure.Q3.exposed: These are some of the answers",
                "scales = VALUED | scales = VALUED\\nnorms = N\\nnorms.N.VALUED = 3 2 1\\nnorms.N.source = x\\nnorms.N.status = VERIFIED\\nnorms.N.of = TEAM\\nnorms.N.size = 30 | norms.N.VALUED: These are p20, p50 and p80 within the range",
                "scales = VALUED | scales = VALUED\\nnorms = OURS\\nnorms.OURS.VALUED = 1 2 3\\nnorms.OURS.source = x\\nnorms.OURS.status = VERIFIED\\nnorms.OURS.of = TEAM\\nnorms.OURS.size = 30 | norms.OURS: Other cut-offs or norms have this id already."
            })
    void tellsWhatIsWrong(String right, String wrong, String expected) {
        String text = PULSE.replace(right, wrong == null ? "" : wrong.replace("\\n", "\n"));

        InvalidInstrumentException refusal = catchThrowableOfType(
                InvalidInstrumentException.class, () -> Instruments.standard().with(keys(text)));

        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.problems().get(0)).startsWith(expected);
    }

    @Test
    void aQuestionnaireHasAtLeastOneScale() {
        InvalidInstrumentException refusal = catchThrowableOfType(
                InvalidInstrumentException.class,
                () -> Instruments.standard().with(keys(PULSE.replace("scales = VALUED", "scales ="))));

        assertThat(refusal.problems()).contains("scales: There is at least one scale.");
    }

    @Test
    void aKeyThatStandsTwiceIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("pulse.properties"), PULSE + "title = Pulse again\n");

        InvalidInstrumentException refusal = catchThrowableOfType(
                InvalidInstrumentException.class, () -> Instruments.standard().with(file));

        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.problems().get(0)).startsWith("title (twice):");
    }

    @Test
    void twoScalesThatMeasureTheSameAreTold() {
        String second = PULSE.replace("scales = VALUED", "scales = VALUED SEEN") + """
                scale.SEEN.title = Seen
                scale.SEEN.construct = RECOGNITION
                scale.SEEN.score = MEAN
                scale.SEEN.range = 0..10
                scale.SEEN.direction = HIGHER_IS_BETTER
                """;

        InvalidInstrumentException refusal = catchThrowableOfType(
                InvalidInstrumentException.class, () -> Instruments.standard().with(keys(second)));

        assertThat(refusal.problems()).isEqualTo(List.of("scale.SEEN.construct: Another scale measures this already."));
    }

    private static Properties keys(String text) {
        Properties keys = new Properties();
        try {
            keys.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return keys;
    }
}
