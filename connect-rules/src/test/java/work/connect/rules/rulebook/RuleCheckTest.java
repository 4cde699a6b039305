package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.rules.RuleCheck;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;

/** Whatever is wrong with a rule file is said with its place and a hint. */
class RuleCheckTest {

    private static final String GOOD = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.indicate.work.Newcomer
            import work.connect.rules.indicate.climate.TeamScore
            import work.connect.model.measure.Construct
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            rule "contact-is-rare"
                @id( "ACME-01" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Is contact rare?" )
                @because( "The last one-to-one was {days} days ago; {limit} days is the limit." )
                @ladder( "days: LOW 30, MODERATE 50" )
                @grade( E3 )
                @source( "house rule" )
                @actions( "ONE_TO_ONE" )
            when
                Limit( rule == "contact-is-rare", key == "days", $step : step, $limit : value )
                $subject : LeaderContact( $person : person, $days : daysSinceOneToOne, daysSinceOneToOne > $limit )
                not Newcomer( person == $person )
            then
                flag( $subject );
            end
            """;

    @Test
    void acceptsAGoodFile() {
        assertThat(problemsOf(GOOD)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            daysSinceOneToOne > $limit        | daysSinceOneToOn > $limit           | 22 | Maybe you meant (daysSinceOneToOne)
            daysSinceOneToOne > $limit        | daysSinceOneToOne > $limitt         | 22 | Maybe you meant ($limit)
            daysSinceOneToOne > $limit        | daysSinceOneToOne > 2.5             | 22 | whole one
            daysSinceOneToOne > $limit        | daysSinceOneToOne > "21"            | 22 | a number
            daysSinceOneToOne > $limit        | person > $limit                     | 22 | cannot be compared
            daysSinceOneToOne > $limit        | !person                             | 22 | no yes or no
            daysSinceOneToOne > $limit        | eval( true )                        | 22 | runs no code
            daysSinceOneToOne > $limit        | daysSinceOneToOne() > $limit        | 22 | calls nothing
            daysSinceOneToOne > $limit        | daysSinceOneToOne > $limit + 1      | 22 | does not calculate
            $days : daysSinceOneToOne,        | $days : daysSinceOneToOne, $days : person, | 22 | bound twice
            $subject : LeaderContact          | $subject : LeaderContct             | 22 | Maybe you meant (LeaderContact)
            $subject : LeaderContact          | $subject : Workplace                | 22 | no kind of fact
            not Newcomer( person == $person ) | not Newcomer()                      | 23 | not tied to what stands before
            not Newcomer( person == $person ) | not Newcomer( person == $person, $d : days ) | 23 | binds nothing
            rule == "contact-is-rare"         | rule == "another"                   | 21 | the rule's own
            key == "days"                     | key == "dais"                       | 21 | own keys
            @hazard( LOW_EXPOSURE )           | @hazard( LOW_EXPOSUR )              | 12 | Maybe you meant (LOW_EXPOSURE)
            @unit( PERSON )                   | @unit( TEAM )                       | 22 | is about a PERSON
            @grade( E3 )                      | @grade( E4 )                        | 17 | E3: a practice default
            {days} days ago                   | {dayz} days ago                     | 15 | Maybe you meant (days)
            LOW 30, MODERATE 50               | LOW 30, MODERTE 50                  | 16 | no severity
            LOW 30, MODERATE 50               | LOW 30 2                            | 16 | needs a severity and 1 number
            LOW 30, MODERATE 50               | HIGH 30, LOW 50                     | 16 | mildest
            ONE_TO_ONE                        | ONE_TO_ON                           | 19 | Maybe you meant (ONE_TO_ONE)
            @source( "house rule" )           | @sauce( "house rule" )              | 18 | Maybe you meant (source)
            @source( "house rule" )           | @source( "house rule )              | 18 | closing quotation mark
            @source( "house rule" )           | @note( "nothing" )                  | 10 | has no @source
            @grade( E3 )                      | @grade( 3 )                         | 17 | Write E1, E2 or E3
            flag( $subject );                 | flag( $subjekt );                   | 10 | no condition has this name
            flag( $subject );                 | flag( $subject ); delete( $subject ); | 25 | one thing
            flag( $subject );                 | modify( $subject );                 | 10 | The verb here is (flag)
            rule "contact-is-rare"            | rule "Contact is rare"              | 10 | lower-case words
            import work.connect.rules.indicate.work.Newcomer | import java.lang.Runtime    |  4 | cannot use
            import static work.connect.rules.detect.Verdict.flag | import static java.lang.System.exit | 8 | must import its verb
            when                              | salience 10 when                    | 20 | no attributes
            not Newcomer( person == $person ) | not Newcomer( person == $days )     | 23 | cannot be compared
            not Newcomer( person == $person ) | not OpenConductReport( person == $person ) | 23 | may ask for it
            not Newcomer( person == $person ) | TeamScore( $t : team, team == $t )  | 23 | is about a TEAM
            not Newcomer( person == $person ) | Newcomer( $p : person, person == $p ) | 23 | not tied to what stands before
            daysSinceOneToOne > $limit        | daysSinceOneToOne == $limit         | 22 | are not compared by
            daysSinceOneToOne > $limit        | daysSinceOneToOne > 010             | 22 | no zero in front
            daysSinceOneToOne > $limit        | daysSinceOneToOne > 99999999999     | 22 | up to nine digits
            LOW 30, MODERATE 50               | LOW 1e99                            | 16 | no number
            days: LOW 30, MODERATE 50         | days, ties: LOW 30 1                | 10 | No condition reads the limit (ties)
            package acme.detect               | package acme                        |  1 | joined by dots
            $subject : LeaderContact          | $step : LeaderContact               | 22 | bound twice
            Limit( rule                       | $subject2 : Limit( rule             | 21 | never used
            @id( "ACME-01" )                  | // why                              | 11 | Comments
            """)
    void saysWhatIsWrongWhereAndWhatToDo(String good, String bad, int line, String said) {
        List<RuleProblem> problems = problemsOf(GOOD.replace(good.strip(), bad.strip()));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.at().line()).isEqualTo(line);
            assertThat(problem.toString()).contains(said.strip());
        });
    }

    @Test
    void comparesAnEnumWithItsConstantsAlone() {
        String withText = GOOD.replace(
                "not Newcomer( person == $person )",
                "exists TeamScore( team == $person, construct == \"SUPERVISOR_SUPPORT\" )");

        assertThat(problemsOf(withText))
                .anySatisfy(problem -> assertThat(problem.toString())
                        .contains("cannot be compared with a text")
                        .contains("Write Construct."));
    }

    @Test
    void tellsOfEveryBrokenRuleAtOnce() {
        String rule = GOOD.substring(GOOD.indexOf("rule "));
        String second = rule.replace("contact-is-rare", "contact-is-rarer").replace("when", "wen");
        String third = rule.replace("contact-is-rare", "contact-is-rarest").replace("daysSinceOneToOne", "days");

        assertThat(problemsOf(GOOD + "\n" + second + "\n" + third).stream().map(RuleProblem::rule))
                .contains("contact-is-rarer", "contact-is-rarest");
    }

    @Test
    void refusesTwoRulesOfOneName() {
        String rule = GOOD.substring(GOOD.indexOf("rule "));

        assertThat(problemsOf(GOOD + "\n" + rule))
                .anySatisfy(problem -> assertThat(problem.message()).contains("the same name"));
    }

    @Test
    void tellsThatTheEndingOfAFileMayBeHidden(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("book.properties.txt"), "id = acme");

        assertThatThrownBy(() -> RuleBook.read(folder))
                .hasMessageContaining("There is a book.properties.txt: take the .txt off its name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/acme.drl", "cases/acme.case"})
    void tellsThatTheBookIsTheFolderAbove(String file, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("book.properties"), "id = acme\nversion = 1\nengine = 1\n");
        Path within = Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), GOOD);

        assertThatThrownBy(() -> RuleBook.read(within))
                .hasMessageContaining("book.properties stands in the folder above")
                .hasMessageContaining("Give that folder.");
    }

    @Test
    void saysThatAFolderHoldsNoRules(@TempDir Path folder) {
        assertThatThrownBy(() -> RuleBook.read(folder))
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("There is no rule file here, and no book.properties.")
                .hasMessageContaining("A book has a book.properties in the folder itself.");
        assertThatThrownBy(() -> RuleBook.read(folder.resolve("nowhere")))
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("Check the path");
    }

    @Test
    void namesFileLineAndColumn(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("rare.drl"), GOOD.replace("LOW_EXPOSURE", "LOW_EXPOSUR"));

        assertThatThrownBy(() -> RuleCheck.main(folder.toString()))
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("1 problem in the rule files")
                .hasMessageContaining("detect/rare.drl:12:5")
                .hasMessageContaining("Maybe you meant (LOW_EXPOSURE)?");
    }

    private static List<RuleProblem> problemsOf(String text) {
        RuleBook book = new RuleBook("acme", "1", Map.of("detect/acme.drl", text));
        try {
            book.files(Detect.STAGE, Set.of("ONE_TO_ONE"));
            return List.of();
        } catch (RuleFilesException e) {
            return new ArrayList<>(e.problems());
        }
    }
}
