package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.InvalidWorkplaceException;

/** What is wrong with the facts is told by file and line, without telling the facts. */
class CsvProblemsTest {

    private static final String CANARY = "canary-7f3a";

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void aFileOfPeopleThatHoldsNobody() {
        folder.with("people.csv", "person_id,team_id").with("relations.csv", "from,to,kind,valence", "a,b,friend,1");

        assertThat(folder.problems()).containsExactly("NO_PEOPLE people.csv:-1");
    }

    @Test
    void whatIsWrongWithTheFactsIsToldByFileAndLine() {
        folder.with("registers.csv", "register,since", "absences,2026-01-01", "one_to_ones,2026-10-01")
                .with(
                        "people.csv",
                        "person_id,team_id,manager_id,started_on",
                        "lea,care,,1066-10-14",
                        "sam,care,kim,",
                        "",
                        "kim,care,sam,",
                        "ben,care,ben,",
                        "lea,care," + CANARY + ",")
                .with("teams.csv", "team_id,leader_id", "care," + CANARY, "care,")
                .with("absences.csv", "person_id,from,until", "sam,2026-09-02,2026-09-01")
                .with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1", CANARY + ",sam,friend,1")
                .with("interactions.csv", "day,from,to", "2026-10-01,sam,kim")
                .with(
                        "conflicts.csv",
                        "id,a,b,status,opened_on,resolved_on",
                        "c1,sam,kim,monitored,2026-09-01,",
                        "c2," + CANARY + ",kim,open,2026-09-02,2026-09-01")
                .with("conflict_steps.csv", "conflict_id,on,kind", "c2,2026-09-03,talk", "c2,2026-09-01,talk")
                .with(
                        "conduct_reports.csv",
                        "id,nature,received_on,affected,concerned,closed_on",
                        "r1,something_else,2026-10-01,sam,sam,2026-09-01")
                .with("reporters.csv", "report_id,person_id", CANARY + ",sam", "r1," + CANARY)
                .with(
                        "measures.csv",
                        "subject_type,subject_id,measure,value,min,max,higher_is_better,n,agreement,answered_on",
                        "org,all,supervisor_support,3,1,5,1,0,,",
                        "team,care,supervisor_support,7,1,5,1,0,1.5,2026-10-01",
                        "team,care,supervisor_support,3,5,1,1,,,")
                .readWith(CsvOptions.standard().strict());

        assertThat(folder.problems())
                .containsExactly(
                        "DATE_IN_THE_FUTURE registers.csv:3 since",
                        "DATE_OUT_OF_RANGE people.csv:2 started_on",
                        "LEADERS_IN_A_CIRCLE people.csv:3 manager_id",
                        "LEADS_THEMSELVES people.csv:6 manager_id",
                        "UNKNOWN_PERSON people.csv:7 manager_id",
                        "DUPLICATE_ID people.csv:7 person_id",
                        "UNKNOWN_PERSON teams.csv:2 leader_id",
                        "DUPLICATE_ID teams.csv:3 team_id",
                        "END_BEFORE_START absences.csv:2 until",
                        "UNKNOWN_PERSON relations.csv:3 from",
                        "DATE_IN_THE_FUTURE interactions.csv:2 day",
                        "UNKNOWN_PERSON conflicts.csv:3 a",
                        "OPEN_BUT_RESOLVED conflicts.csv:3 status",
                        "END_BEFORE_START conflicts.csv:3 resolved_on",
                        "END_BEFORE_START conflict_steps.csv:3 on",
                        "DATE_IN_THE_FUTURE conduct_reports.csv:2 received_on",
                        "CONCERNS_THE_AFFECTED conduct_reports.csv:2 concerned",
                        "UNKNOWN_REPORT reporters.csv:2 report_id",
                        "UNKNOWN_PERSON reporters.csv:3 person_id",
                        "NOT_A_COUNT measures.csv:2 n",
                        "OUT_OF_SCALE measures.csv:3 value",
                        "NOT_A_COUNT measures.csv:3 n",
                        "OUT_OF_RANGE measures.csv:3 agreement",
                        "DATE_IN_THE_FUTURE measures.csv:3 answered_on",
                        "IMPROPER_SCALE measures.csv:4 max");
        assertThat(folder.refusal()).hasMessageNotContaining(CANARY);
        assertThat(folder.refusal().problems())
                .noneMatch(problem -> problem.toString().contains(CANARY));
    }

    @Test
    void aStepOfAConflictNobodyKnows() {
        folder.with("conflicts.csv", "id,a,b,status", "c1,sam,kim,open")
                .with("conflict_steps.csv", "conflict_id,on,kind", "c1,2026-09-01,talk", CANARY + ",2026-09-01,talk");

        assertThat(folder.problems()).containsExactly("UNKNOWN_CONFLICT conflict_steps.csv:3 conflict_id");
    }

    @Test
    void aQuestionnaireThatMeasuresSomethingElse() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,instrument",
                "team,care,supervisor_support,5,edmondson_psychological_safety",
                "team,care,copsoq_iii_supervisor_support,50,edmondson_psychological_safety");

        assertThat(folder.problems())
                .containsExactly(
                        "OTHER_CONSTRUCT measures.csv:2 instrument", "OTHER_CONSTRUCT measures.csv:3 instrument");
    }

    @Test
    void aScaleOfAQuestionnaireThatMeasuresSomethingElse() {
        folder.with(
                "measures.csv",
                "team,construct,instrument,value",
                "care,recognition,copsoq_iii_fairness,50",
                "care,copsoq_iii_fairness,copsoq_iii_recognition,50",
                "care,,COPSOQ_III,50",
                "care,play,COPSOQ_III,50");

        assertThat(folder.problems())
                .containsExactly(
                        "OTHER_CONSTRUCT measures.csv:2 instrument",
                        "OTHER_CONSTRUCT measures.csv:3 instrument",
                        "MISSING_VALUE measures.csv:4 construct",
                        "OTHER_CONSTRUCT measures.csv:5 instrument");
    }

    @Test
    void anAnswerThatTheQuestionnaireDoesNotHave() {
        folder.with("item_answers.csv", "person,instrument,item,value", "sam,HSE_MSIT,36,3", "sam,copsoq iii,PR1,6");

        assertThat(folder.problems())
                .containsExactly("UNKNOWN_ITEM item_answers.csv:2 item", "OUT_OF_SCALE item_answers.csv:3 value");
    }

    @Test
    void tiesReadInBothDirectionsAreToldOnce() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,nobody,friend,1")
                .readWith(CsvOptions.standard().undirectedTies().strict());

        assertThat(folder.problems()).containsExactly("UNKNOWN_PERSON relations.csv:2 to");
    }

    @Test
    void moreThanCanBeListedAreCounted() {
        String[] lines = Stream.concat(
                        Stream.of("from,to,kind,valence"),
                        IntStream.range(0, 3_000).mapToObj(i -> "sam,sam,friend,1"))
                .toArray(String[]::new);
        folder.with("relations.csv", lines).with("absences.csv", "person_id,from,until", "sam,x,");

        InvalidWorkplaceException refusal = folder.refusal();

        assertThat(refusal.total()).isEqualTo(3_001);
        assertThat(refusal.problems()).hasSize(InvalidWorkplaceException.MOST_LISTED);
        assertThat(refusal.problems().get(0).place()).isEqualTo("absences.csv");
    }

    @Test
    void theFactsAreLookedAtEvenWhenTheMomentIsUnknown() {
        folder.without("workplace.csv")
                .with("relations.csv", "from,to,kind,valence", "sam,nobody,friend,1")
                .readWith(CsvOptions.standard().strict());

        assertThat(folder.problems())
                .containsExactly("MISSING_VALUE workplace.csv:-1 now", "UNKNOWN_PERSON relations.csv:2 to");
    }
}
