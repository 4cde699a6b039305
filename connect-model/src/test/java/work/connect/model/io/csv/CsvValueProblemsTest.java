package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a number, a date or a word. */
class CsvValueProblemsTest {

    private static final String CANARY = "canary-7f3a";

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity", "1e3", "'3,5'", "0x10", "canary-7f3a", "1e999999999"})
    void aValueThatIsNotANumber(String value) {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,min,max,higher_is_better,n",
                "team,care,supervisor_support,\"" + value + "\",1,5,1,");

        assertThat(folder.refusal().problems())
                .singleElement()
                .asString()
                .startsWith("measures.csv:2 value: This is not a plain number. Write it as 3.4;");
    }

    @ParameterizedTest
    @CsvSource({"30.9.2026", "2026-9-30", "20260930", "yesterday"})
    void aDateThatIsNone(String date) {
        folder.with("people.csv", "person_id,team_id,started_on", "sam,care," + date);

        assertThat(folder.refusal().problems())
                .singleElement()
                .asString()
                .startsWith("people.csv:2 started_on: ")
                .contains("2026-09-30")
                .doesNotContain(date);
    }

    @ParameterizedTest
    @CsvSource({"30.9.2026", "2026-09-30 2 pm", "20260930", "2026-09-30T25:00", "2026-09-30T14:00:00+19:00"})
    void aTimeThatIsNone(String time) {
        folder.with("interactions.csv", "day,from,to", time + ",sam,kim");

        assertThat(folder.problems()).containsExactly("NOT_A_DATE interactions.csv:2 day");
    }

    @Test
    void dayNumbersWithoutADayZeroAreToldOnce() {
        folder.with("interactions.csv", "day,from,to", "2026-09-01,sam,kim", "0,sam,kim", "1,sam,kim", "2,sam,kim");

        assertThat(folder.problems()).containsExactly("NOT_A_DATE interactions.csv:3 day");
    }

    @Test
    void wordsThatAreNotKnownAreToldWithThoseThatAre() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,kim," + CANARY + ",7");

        assertThat(folder.refusal().problems())
                .extracting(Object::toString)
                .containsExactly(
                        "relations.csv:2 kind: This word is not known. Use one of [task_assistance, career_advancement,"
                                + " emotional_support, friendship, personal_growth, giving_to_others, shared_activity].",
                        "relations.csv:2 valence: This word is not known. Use one of [supportive, neutral, strained].");
    }

    @Test
    void wordsAreLookedAtInEachFile() {
        folder.with(
                        "people.csv",
                        "person_id,team_id,work_mode,preferences,answered_ties",
                        "sam,care,x,no_camera x,perhaps",
                        "kim,care,,,")
                .with("registers.csv", "register,since", "x,2026-01-01")
                .with("interactions.csv", "day,from,to,channel,purpose,to_tone", "2026-09-01,sam,kim,x,x,x")
                .with("conflicts.csv", "id,a,b,kind,status", "c1,sam,kim,pay+x,x")
                .with("conflict_steps.csv", "conflict_id,on,kind", "c1,2026-09-01,x")
                .with("conduct_reports.csv", "id,nature,received_on,affected,source", "r1,x,2026-09-01,sam,x")
                .with(
                        "measures.csv",
                        "subject_type,subject_id,measure,value,min,max,higher_is_better,instrument,published",
                        "team,care,supervisor_support,3,1,5,x,x,x",
                        "team,care,,3,1,5,1,,");

        assertThat(folder.problems())
                .containsExactly(
                        "UNKNOWN_VALUE registers.csv:2 register",
                        "UNKNOWN_VALUE people.csv:2 work_mode",
                        "UNKNOWN_VALUE people.csv:2 preferences",
                        "UNKNOWN_VALUE people.csv:2 answered_ties",
                        "UNKNOWN_VALUE interactions.csv:2 channel",
                        "UNKNOWN_VALUE interactions.csv:2 purpose",
                        "UNKNOWN_VALUE interactions.csv:2 to_tone",
                        "UNKNOWN_VALUE conflicts.csv:2 kind",
                        "UNKNOWN_VALUE conflicts.csv:2 status",
                        "UNKNOWN_VALUE conflict_steps.csv:2 kind",
                        "UNKNOWN_VALUE conduct_reports.csv:2 nature",
                        "UNKNOWN_VALUE conduct_reports.csv:2 source",
                        "UNKNOWN_VALUE measures.csv:2 higher_is_better",
                        "UNKNOWN_VALUE measures.csv:2 published",
                        "MISSING_VALUE measures.csv:3 measure");
    }

    @Test
    void valuesThatAreMissingAreToldOnce() {
        folder.with("people.csv", "person_id,team_id", "lea,", ",care")
                .with("relations.csv", "from,to,kind,valence", ",,friend,", "lea,,,1")
                .with("interactions.csv", "day,from,to", ",lea,lea")
                .with("absences.csv", "person_id,from,until", "lea,,2026-09-01")
                .with("registers.csv", "register,since", "one_to_ones,")
                .with("measures.csv", "subject_type,subject_id,measure,value", "team,care,supervisor_support,3");

        assertThat(folder.problems())
                .containsExactly(
                        "MISSING_VALUE registers.csv:2 since",
                        "MISSING_VALUE people.csv:2 team_id",
                        "MISSING_VALUE people.csv:3 person_id",
                        "MISSING_VALUE absences.csv:2 from",
                        "MISSING_VALUE relations.csv:2 from",
                        "MISSING_VALUE relations.csv:2 to",
                        "MISSING_VALUE relations.csv:2 valence",
                        "MISSING_VALUE relations.csv:3 to",
                        "MISSING_VALUE relations.csv:3 kind",
                        "MISSING_VALUE interactions.csv:2 day",
                        "TIE_TO_ONESELF interactions.csv:2 to",
                        "MISSING_VALUE measures.csv:2 scale_min",
                        "MISSING_VALUE measures.csv:2 scale_max",
                        "MISSING_VALUE measures.csv:2 direction");
    }

    @Test
    void aCountThatIsNotWhole() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,n",
                "team,care,copsoq_iii_supervisor_support,50,7.5",
                "team,care,copsoq_iii_supervisor_support,50,-1");

        assertThat(folder.problems()).containsExactly("NOT_A_COUNT measures.csv:2 n", "NOT_A_COUNT measures.csv:3 n");
    }
}
