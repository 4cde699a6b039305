package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Register;

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
    void aFolderThatIsNotThere() {
        InvalidWorkplaceException refusal = catchThrowableOfType(
                InvalidWorkplaceException.class,
                () -> CsvFolder.read(path.resolve("elsewhere"), CsvOptions.standard()));

        assertThat(refusal.problems())
                .singleElement()
                .hasToString("folder: There is no folder (%s). Maybe the path starts from somewhere else?"
                        .formatted(path.resolve("elsewhere")));
    }

    @Test
    void aFileInPlaceOfAFolder() {
        Path file = path.resolve("people.csv");
        InvalidWorkplaceException refusal = catchThrowableOfType(
                InvalidWorkplaceException.class, () -> CsvFolder.read(file, CsvOptions.standard()));

        assertThat(refusal.problems())
                .singleElement()
                .hasToString("folder: (%s) cannot be read as a folder. Give the folder that holds people.csv."
                        .formatted(file));
    }

    @Test
    void aColumnOfReportsThatMeansNothing() {
        folder.with(
                "conduct_reports.csv",
                "id,nature,received_on,affected,accused",
                "r1,sexual_harassment,2026-09-01,sam,kim");

        assertThat(folder.refusal().problems())
                .singleElement()
                .asString()
                .startsWith("conduct_reports.csv:1 column 5: This column means nothing here")
                .contains("There is: id, natures,", "concerned")
                .doesNotContain("accused");
    }

    @Test
    void aFolderWithoutPeople() {
        folder.without("people.csv").without("workplace.csv");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "people.csv: The folder must have this file, with the columns [id, team]. Maybe it is another folder, or the file has another name? A line (file,,theirs,people) in mapping.csv says so.");
    }

    @Test
    void aFileOfPeopleThatHoldsNobody() {
        folder.with("people.csv", "person_id,team_id").with("relations.csv", "from,to,kind,valence", "a,b,friend,1");

        assertThat(folder.problems()).containsExactly("NO_PEOPLE people.csv:-1");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.writeString(path.resolve("relations.csv"), "");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "relations.csv: The file is empty. Its first line must name the columns [from, to, function, sign].");
    }

    @Test
    void aMomentNobodyStated() {
        folder.without("workplace.csv").with("interactions.csv", "day,from,to", "2026-09-01,sam,kim");

        assertThat(folder.problems()).containsExactly("MISSING_VALUE workplace.csv:-1 now");
        assertThat(folder.refusal()).hasMessageContaining("It is not said as of which moment the files are known.");
    }

    @Test
    void aMomentThatCannotBeRight() {
        folder.with("workplace.csv", "key,value", "zone,Europe/Berlin", "now,1620-01-01");

        assertThat(folder.problems()).containsExactly("DATE_OUT_OF_RANGE workplace.csv:3 value");
    }

    @Test
    void aZoneNobodyStated() {
        folder.with("workplace.csv", "key,value", "now,2026-09-30");

        assertThat(folder.problems()).containsExactly("MISSING_VALUE workplace.csv:-1 zone");
    }

    @Test
    void settingsThatMakeNoSense() {
        folder.with(
                "workplace.csv",
                "key,value",
                CANARY + ",1",
                "now," + CANARY,
                "zone," + CANARY,
                "holidays,2026-12-25 " + CANARY,
                "zone,");

        assertThat(folder.problems())
                .containsExactly(
                        "UNKNOWN_VALUE workplace.csv:2 key",
                        "NOT_A_DATE workplace.csv:3 value",
                        "UNKNOWN_VALUE workplace.csv:4 value",
                        "NOT_A_DATE workplace.csv:5 value",
                        "DUPLICATE_ID workplace.csv:6 key");
        assertThat(folder.refusal()).hasMessageNotContaining(CANARY);
    }

    @Test
    void aRegisterThatIsStatedTwice() {
        folder.with(
                "registers.csv", "register,since", "x,2026-01-01", "one_to_ones,2026-01-01", "one_to_ones,2026-02-01");

        assertThat(folder.problems())
                .containsExactly("UNKNOWN_VALUE registers.csv:2 register", "DUPLICATE_ID registers.csv:4 register");
    }

    @Test
    void aColumnThatIsMissing() {
        folder.with("people.csv", "person_id,teem,role", "lea,care,")
                .with("relations.csv", "from,to,kind,valence", "lea,nobody,friend,1");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString("people.csv:1 team: The file must have this column. Column 2 of 3 is not known."
                        + " Maybe [teem] is it? Map it with a line (column,people,teem,team) in mapping.csv.");
    }

    @Test
    void aFileWithoutAFirstLineThatNamesTheColumnsShowsNothingOfIt() {
        folder.with("people.csv", CANARY + ",care", "sam,care");

        assertThat(folder.problems())
                .containsExactly("MISSING_COLUMN people.csv:1 id", "MISSING_COLUMN people.csv:1 team");
        assertThat(folder.refusal())
                .hasMessageContaining("the first line names none that is known")
                .hasMessageNotContaining(CANARY);
    }

    @Test
    void aColumnThatIsThereTwice() {
        folder.with("people.csv", "person_id,team_id,team_id", "lea,care,care");

        assertThat(folder.problems()).containsExactly("UNKNOWN_COLUMN people.csv:1 team_id");
    }

    @Test
    void aLineWithAnotherNumberOfFields() {
        folder.with("people.csv", "person_id,team_id", "lea,care", "sam,care,a,b", "kim")
                .with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1");

        assertThat(folder.refusal().problems())
                .extracting(Object::toString)
                .containsExactly(
                        "people.csv:3: The first line names 2 fields, this line has 4. Maybe a text that holds the separator needs quotes?",
                        "people.csv:4: The first line names 2 fields, this line has 1. Maybe a text that holds the separator needs quotes?");
    }

    @Test
    void aQuoteThatIsNotClosed() {
        folder.with("people.csv", "person_id,team_id", "lea,care", "\"" + CANARY + ",care", "kim,care");

        assertThat(folder.refusal().problems())
                .singleElement()
                .hasToString(
                        "people.csv:3: What begins here cannot be read as CSV. Maybe a quote is not closed, or something follows one that is?");
    }

    @Test
    void aFolderInPlaceOfAFile() throws IOException {
        Files.createDirectory(path.resolve("relations.csv"));

        assertThat(folder.problems()).containsExactly("UNREADABLE relations.csv:-1");
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
    void aCountThatIsNotWhole() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,n",
                "team,care,copsoq_iii_supervisor_support,50,7.5",
                "team,care,copsoq_iii_supervisor_support,50,-1");

        assertThat(folder.problems()).containsExactly("NOT_A_COUNT measures.csv:2 n", "NOT_A_COUNT measures.csv:3 n");
    }

    @Test
    void aRegisterKeptSinceTomorrowByTheOptions() {
        folder.with("conflicts.csv", "id,a,b,status")
                .readWith(CsvOptions.standard().keeping(Register.CONFLICTS, LocalDate.parse("2026-10-01")));

        assertThat(folder.problems()).containsExactly("DATE_IN_THE_FUTURE registers:-1 conflicts");
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

    @Test
    void optionsThatMapToWhatIsNotThereAreRefusedAtOnce() {
        assertThatThrownBy(() -> CsvOptions.standard().column("people", "Chefin", "boss"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("This is no column of ours.")
                .hasMessageContaining("leader");
        assertThatThrownBy(() -> CsvOptions.standard().word("relationships", "function", "Freund", "friend"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CsvOptions.standard().separator(':')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CsvOptions.standard().file("Leute", "persons"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people");
    }
}
