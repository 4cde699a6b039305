package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.verify.SoundCase.problems;

import org.junit.jupiter.api.Test;

/** All that is wrong with a table of a case is told by line and column, with what to do about it. */
class CaseTableProblemsTest {

    @Test
    void refusesATableThatBeginsBehindItsName() {
        assertThat(problems("people:", "people: id, team"))
                .containsExactly(
                        "a.case:4:1: A table begins on the line below its name, with the names of the columns.\n"
                                + "    Move what stands behind the colon to a line of its own.");
    }

    @Test
    void asksForPeople() {
        assertThat(problems("case: Nobody\ntoday: 2026-09-01\nexpect:\n    REM-02 silent about all\n"))
                .containsExactly("a.case:1:1: The case has no people.\n"
                        + "    Add a table (people:) with the columns (id, team), and a line for each of them.");
    }

    @Test
    void refusesAnEmptyTable() {
        assertThat(problems("expect:", "absences:\nexpect:"))
                .containsExactly("a.case:11:1: The table (absences) is empty.\n"
                        + "    Begin it with the names of its columns, such as: person,from,until");
    }

    @Test
    void suggestsTheNearestColumn() {
        assertThat(problems("leader, started_on", "leder, started_on"))
                .containsExactly(
                        "a.case:5:19: The table (people) has no column (leder).\n    Maybe you meant (leader)?");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertThat(problems("leader, started_on", "started_on, started_on"))
                .first()
                .isEqualTo("a.case:5:31: The column (started_on) is there twice.\n    Keep one of them.");
    }

    @Test
    void asksForAColumnThatIsNeeded() {
        assertThat(problems(
                        "at,          from, to,  purpose\n    25 days ago, lea,  sam, one_to_one",
                        "at, from\n    today, lea"))
                .containsExactly("a.case:9:5: Table (interactions), column (to): The file must have this column.");
    }

    @Test
    void countsTheFieldsOfARow() {
        assertThat(problems("lea, support, ,       2020-01-01", "lea, support"))
                .containsExactly("a.case:6:5: This row has 2 fields, and the table (people) has 4 columns.\n"
                        + "    Set fields apart by commas; leave a field empty where nothing is known.");
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        assertThat(problems("lea, support, ,", "lea, \"support, ,"))
                .first()
                .isEqualTo("a.case:6:5: A quote is opened and not closed on this line.\n    Close it.");
    }

    @Test
    void saysHowADayIsWritten() {
        assertThat(problems("25 days ago", "25 days agoo"))
                .containsExactly("a.case:10:5: Table (interactions), column (at): This is not a day. Write a day as"
                        + " 2026-09-01, 25 days ago, in 3 weeks, yesterday, today or tomorrow; a time may follow:"
                        + " 25 days ago 14:00.");
    }

    @Test
    void refusesADayToComeWhereThereCanBeNone() {
        assertThat(problems("25 days ago, lea", "in 3 days, lea"))
                .containsExactly("a.case:10:5: Table (interactions), column (at): This lies after the moment the"
                        + " workplace is known as of (2026-09-01).");
    }

    @Test
    void suggestsTheNearestWord() {
        assertThat(problems("sam, one_to_one", "sam, one_on_one"))
                .singleElement()
                .asString()
                .startsWith("a.case:10:29: Table (interactions), column (purpose): This word is not known.")
                .endsWith("\n    Maybe you meant (one_to_one)?");
    }

    @Test
    void suggestsTheNearestPerson() {
        assertThat(problems("25 days ago, lea,  sam", "25 days ago, lea,  smm"))
                .containsExactly("a.case:10:24: Table (interactions), column (to): Nobody here has this id. Add the"
                        + " person, or correct the id.\n    Maybe you meant (sam)?");
    }

    @Test
    void refusesALeaderWhoIsNotThere() {
        assertThat(problems("support, lea,", "support, leo,"))
                .containsExactly("a.case:7:19: Table (people), column (leader): Nobody in the table (people) has this"
                        + " id. Add the person, or correct the id.\n    Maybe you meant (lea)?");
    }
}
