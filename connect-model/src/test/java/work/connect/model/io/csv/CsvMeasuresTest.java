package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;

/** What figures and answers are read as. */
class CsvMeasuresTest {

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void readsMeasuresOnTheHostsOwnScale() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,min,max,higher_is_better,n",
                "team,care,supervisor_support,2.5,1,5,0,12",
                "team,care,psychological_safety,4.10,1,7,1,");

        assertThat(folder.workplace().measures())
                .containsExactly(
                        Measure.of(Construct.SUPERVISOR_SUPPORT, "2.5", Scale.of(1, 5), Direction.LOWER_IS_BETTER)
                                .ofTeam("care")
                                .answeredBy(12),
                        Measure.of(Construct.PSYCHOLOGICAL_SAFETY, "4.10", Scale.of(1, 7), Direction.HIGHER_IS_BETTER)
                                .ofTeam("care"));
    }

    @Test
    void readsMeasuresOfAKnownQuestionnaireOnItsOwnScale() {
        Measure expected = Measure.of(
                        "care",
                        Instruments.standard()
                                .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                        "5.2")
                .answeredBy(9)
                .agreeing(new BigDecimal("0.8"))
                .answeredOn(LocalDate.parse("2026-06-30"))
                .alreadyPublished();
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,n,agreement,answered_on,published,instrument",
                "team,care,edmondson_psychological_safety,5.2,9,0.8,2026-06-30,1,",
                "team,care,psychological_safety,5.2,9,0.8,2026-06-30,1,edmondson_psychological_safety");

        assertThat(folder.workplace().measures()).containsExactly(expected, expected);
    }

    @Test
    void readsWhoseFigureItIs() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value",
                "person,sam,copsoq_iii_supervisor_support,40",
                "team,care,edmondson_psychological_safety,5",
                "org,all,edmondson_psychological_safety,6",
                "person,nobody,copsoq_iii_supervisor_support,40");

        assertThat(folder.workplace().measures())
                .containsExactly(
                        Measure.ofPerson(
                                "sam",
                                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                                "40"),
                        Measure.of(
                                "care",
                                Instruments.standard()
                                        .scale(
                                                Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY,
                                                Construct.PSYCHOLOGICAL_SAFETY),
                                "5"),
                        Measure.ofOrganisation(
                                Instruments.standard()
                                        .scale(
                                                Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY,
                                                Construct.PSYCHOLOGICAL_SAFETY),
                                "6"));
        assertThat(folder.report().summarize()).contains("1 row left out because of subject_id (line 5)");
    }

    @Test
    void readsAQuestionnaireOfSeveralScales() {
        folder.with(
                "measures.csv",
                "team,construct,instrument,value",
                "care,demands,HSE MSIT,2.5",
                "care,,copsoq_iii_recognition,40",
                "care,copsoq_iii_fairness,,41");

        assertThat(folder.workplace().measures())
                .containsExactly(
                        Measure.of(
                                "care", Instruments.standard().scale(Instruments.HSE_MSIT, Construct.DEMANDS), "2.5"),
                        Measure.of(
                                "care",
                                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.RECOGNITION),
                                "40"),
                        Measure.of(
                                "care",
                                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.FAIRNESS),
                                "41"));
    }

    @Test
    void readsAFigureOfAQuestionnaireOfTheHost() {
        folder.with(
                "measures.csv",
                "team,construct,instrument,value,scale_min,scale_max,direction",
                "care,recognition,PULSE,2.5,0,10,higher_is_better");

        assertThat(folder.workplace().measures())
                .extracting(Measure::instrument)
                .containsExactly("PULSE");
    }

    @Test
    void readsAnswersToQuestions() {
        folder.with("item_answers.csv", "person,instrument,item,value", "sam,HSE_MSIT,21,3", "sam,PULSE,how are you,3");

        assertThat(folder.workplace().all(ItemAnswer.class))
                .containsExactly(
                        ItemAnswer.of("sam", Instruments.HSE_MSIT, "21", 3),
                        ItemAnswer.of("sam", "PULSE", "how are you", 3));
    }

    @Test
    void leavesOutMeasuresThatAreNotKnownHere() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,min,max,higher_is_better,n",
                "team,care,happiness,3,1,5,1,8",
                "team,care,supervisor_support,3,1,5,1,8");

        assertThat(folder.workplace().measures()).hasSize(1);
        assertThat(folder.report().summarize())
                .contains("measures.csv: 1 row read")
                .contains("1 row left out because of measure (line 2): This measure is not known here.");
    }
}
