package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.verify.SoundCase.SOUND;
import static work.connect.rules.verify.SoundCase.problems;
import static work.connect.rules.verify.SoundCase.run;

import java.util.Map;
import org.junit.jupiter.api.Test;
import work.connect.rules.verify.CaseResult.Outcome;

/** All that is wrong with a case file is told by line and column, with what to do about it. */
class CaseProblemsTest {

    @Test
    void findsNothingWrongWithASoundCase() {
        assertThat(run(SOUND).summarize()).isEqualTo("1 case: 1 passed, 0 failed, 0 refused.\n");
    }

    @Test
    void suggestsTheNearestRule() {
        assertThat(problems("REM-02", "REM-2"))
                .containsExactly("a.case:12:5: There is no rule (REM-2).\n    Maybe you meant (REM-02)?");
    }

    @Test
    void refusesARuleThatRestsOnWhatOthersFound() {
        assertThat(problems("REM-02 flags sam LOW", "TOX-01 silent about support"))
                .containsExactly("a.case:12:5: The rule (TOX-01) rests on what other rules found, which is counted in a"
                        + " later step. Verify those rules instead.");
    }

    @Test
    void suggestsTheNearestSubject() {
        assertThat(problems("flags sam LOW", "flags smm LOW"))
                .containsExactly("a.case:12:18: There is no person (smm) here. Maybe you meant (sam)?\n"
                        + "    Write the id of a person of the case.");
    }

    @Test
    void suggestsTheNearestTeam() {
        assertThat(problems("REM-02 flags sam LOW", "TRU-01 silent about suport"))
                .containsExactly("a.case:12:25: There is no team (suport) here. Maybe you meant (support)?\n"
                        + "    Write the id of a team of the case: support, or team support");
    }

    @Test
    void suggestsTheNearestOfAPair() {
        assertThat(problems("REM-02 flags sam LOW", "CON-01 silent about sam and le"))
                .containsExactly("a.case:12:25: There is no person (le) here.\n"
                        + "    Write the ids of two people of the case: sam and lea");
    }

    @Test
    void saysWhomARuleSpeaksAbout() {
        assertThat(problems("flags sam LOW", "flags team support LOW"))
                .containsExactly("a.case:12:18: REM-02 (one-to-ones-have-lapsed) speaks about a person, but (team"
                        + " support) is a team.\n    Write the id of a person of the case.");
        assertThat(problems("REM-02 flags sam LOW", "ORG-01 silent about sam"))
                .containsExactly("a.case:12:25: ORG-01 speaks about the organisation, but (sam) is a person.\n"
                        + "    Write: the organisation");
    }

    @Test
    void suggestsTheNearestSeverity() {
        assertThat(problems("LOW", "LOWW"))
                .containsExactly("a.case:12:22: There is no severity (LOWW).\n    Maybe you meant (LOW)?");
        assertThat(problems("LOW", "Urgent"))
                .containsExactly("a.case:12:22: There is no severity (Urgent).\n"
                        + "    There is: LOW, MODERATE, HIGH, CRITICAL.");
    }

    @Test
    void saysHowSilenceIsExpected() {
        assertThat(problems("LOW", "NONE"))
                .containsExactly("a.case:12:22: No rule flags anybody as NONE.\n    Write: REM-02 silent about sam");
    }

    @Test
    void suggestsTheNearestReason() {
        assertThat(problems("REM-02 flags sam LOW", "REM-02 not assessed about lea because NO_LEADR"))
                .containsExactly("a.case:12:43: There is no reason (NO_LEADR).\n    Maybe you meant (NO_LEADER)?");
    }

    @Test
    void saysWhatCanBeExpected() {
        assertThat(problems("flags", "flag"))
                .singleElement()
                .asString()
                .startsWith(
                        "a.case:12:5: This expects nothing that can be looked for.\n    Write one of: REM-02 flags");
    }

    @Test
    void asksForSomethingToBeExpected() {
        assertThat(problems("    REM-02 flags sam LOW\n", ""))
                .containsExactly("a.case:1:1: The case expects nothing, and so cannot fail.\n"
                        + "    Add a part (expect:), and below it a line such as: REM-02 flags sam LOW");
    }

    @Test
    void asksForAName() {
        assertThat(problems("case: Sam", "case:"))
                .containsExactly("a.case:1:1: The case has no name.\n"
                        + "    Say in a few words what it shows: case: Sam has had no one-to-one for 25 days");
    }

    @Test
    void refusesAnotherCaseOfTheSameName() {
        CaseResults results = run(SOUND + SOUND);

        assertThat(results.cases()).extracting(CaseResult::outcome).containsExactly(Outcome.PASSED, Outcome.REFUSED);
        assertThat(results.cases().get(1).problems())
                .extracting(CaseProblem::toString)
                .containsExactly("a.case:13:1: Another case has the same name, at a.case:1:1.\n"
                        + "    Say what is different here.");
    }

    @Test
    void refusesAnotherCaseOfTheSameNameInAnotherFile() {
        CaseResults results = CaseRun.of(OurRules.ALL).texts(Map.of("b.case", SOUND, "a.case", SOUND));

        assertThat(results.cases().get(1).problems())
                .extracting(CaseProblem::toString)
                .containsExactly("b.case:1:1: Another case has the same name, at a.case:1:1.\n"
                        + "    Say what is different here.");
    }

    @Test
    void asksForACase() {
        CaseResults results = run("today: 2026-09-01\n");

        assertThat(results.problems())
                .extracting(CaseProblem::toString)
                .containsExactly("a.case:1:1: There is no case in this file.\n"
                        + "    Begin one with a line such as: case: Sam has had no one-to-one for 25 days");
        assertThat(results.haveAllPassed()).isFalse();
        assertThat(results.summarize()).contains("a.case:1:1: There is no case in this file.");
    }

    @Test
    void refusesWhatIsExpectedOfNoCase() {
        assertThat(problems("expect:\n    REM-02 silent about all\n" + SOUND))
                .containsExactly("a.case:2:5: This is expected of no case.\n    Put it below a line (case: ...).");
    }

    @Test
    void asksForTheDay() {
        assertThat(problems("today: 2026-09-01\n", ""))
                .containsExactly("a.case:1:1: It is not said on which day the case plays.\n"
                        + "    Add a line such as: today: 2026-09-01");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(problems("today: 2026-09-01", "today: 2026-09-31"))
                .containsExactly("a.case:2:8: This is not a day.\n"
                        + "    Write it as 2026-09-01, or with a time: 2026-09-01 09:00.");
        assertThat(problems("today: 2026-09-01", "today: 2026-09-01 25:00")).hasSize(1);
    }

    @Test
    void refusesADayThatCannotBeRight() {
        assertThat(problems("today: 2026-09-01", "today: 1802-09-01"))
                .first()
                .isEqualTo("a.case:2:1: The year cannot be right.");
    }

    @Test
    void namesACaseWithoutANameInTheSummary() {
        assertThat(run(SOUND.replace("case: Sam", "case:")).summarize())
                .contains("\nREFUSED a case without a name (a.case:1)\n");
    }

    @Test
    void refusesAnUnknownZone() {
        assertThat(problems("today:", "zone: Europe/Berlim\ntoday:"))
                .containsExactly("a.case:2:7: This time zone is not known.\n    Write it as Europe/Berlin.");
    }

    @Test
    void refusesAnUnknownWeekday() {
        assertThat(problems("today:", "workdays: monday, fryday\ntoday:"))
                .containsExactly("a.case:2:1: Not all of these are days of the week. Write them as monday tuesday, with"
                        + " blanks between.");
    }

    @Test
    void suggestsTheNearestRecord() {
        assertThat(problems("kept: one_to_ones", "kept: one_to_one"))
                .containsExactly("a.case:3:7: There is no record (one_to_one).\n    Maybe you meant (one_to_ones)?");
    }

    @Test
    void asksSinceWhenARecordIsKept() {
        assertThat(problems(" since 2026-01-01", ""))
                .containsExactly("a.case:3:7: It is not said since when this is kept.\n"
                        + "    Write: kept: one_to_ones, absences since 2026-01-01");
        assertThat(problems("since 2026-01-01", "since spring"))
                .singleElement()
                .asString()
                .startsWith("a.case:3:35: This is not a day.\n    Write a day as 2026-09-01, 25 days ago,");
    }

    @Test
    void refusesARecordThatIsKeptTwice() {
        assertThat(problems("people:", "kept: absences since 2026-01-01\npeople:"))
                .containsExactly("a.case:4:7: It is said twice since when (absences) is kept.\n    Keep one of them.");
    }

    @Test
    void refusesARecordThatIsKeptSinceADayToCome() {
        assertThat(problems("since 2026-01-01", "since tomorrow"))
                .containsExactly("a.case:3:1: This lies after the moment the workplace is known as of (2026-09-01).");
    }

    @Test
    void suggestsTheNearestPart() {
        assertThat(problems("interactions:", "interaction:"))
                .containsExactly(
                        "a.case:8:1: A case has no part (interaction:).\n    Maybe you meant (interactions:)?");
    }

    @Test
    void refusesAPartThatIsThereTwice() {
        assertThat(problems("today: 2026-09-01\n", "today: 2026-09-01\ntoday: 2026-09-02\n"))
                .containsExactly("a.case:3:1: The case says (today:) twice.\n    Keep one of the lines.");
        assertThat(problems("expect:", "people:\n    id, team\nexpect:"))
                .containsExactly("a.case:11:1: The case has two tables (people:).\n    Put all rows into one of them.");
    }

    @Test
    void refusesALineThatIsNotMovedIn() {
        assertThat(problems("    sam, support", "sam, support"))
                .first()
                .asString()
                .startsWith("a.case:7:1: A line at the margin names a part, with a colon behind it.");
    }

    @Test
    void refusesALineThatBelongsToNoPart() {
        assertThat(problems("kept:", "   and so on\nkept:"))
                .containsExactly(
                        "a.case:3:4: This line is moved in, and so belongs to the part above, which takes none.\n"
                                + "    Begin the line at the margin, or name its part above it, such as (people:) or (expect:).");
    }

    @Test
    void tellsAllAtOnce() {
        String text = SOUND.replace("one_to_ones", "one_to_one")
                .replace("2020-01-01", "2020-01-41")
                .replace("REM-02", "REM-2");

        assertThat(problems(text))
                .extracting(line -> line.substring(0, 10))
                .containsExactly("a.case:3:7", "a.case:6:2", "a.case:7:2", "a.case:12:");
    }

    @Test
    void tellsOnceWhatSeveralCasesShare() {
        String shared = "kept: absence since 2026-01-01\n" + SOUND.replaceFirst("kept:.*\n", "");

        assertThat(run(shared + shared.substring(shared.indexOf("case:")).replace("case: Sam", "case: Again"))
                        .summarize())
                .isEqualTo("""
                        2 cases: 0 passed, 0 failed, 2 refused.

                        REFUSED Sam (a.case:2)
                          a.case:1:7: There is no record (absence).
                              Maybe you meant (absences)?

                        REFUSED Again (a.case:13)
                          a.case:1:7: There is no record (absence). (as above)
                        """);
    }
}
