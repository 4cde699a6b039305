package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.rules.rulebook.parse.RuleParser;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.Rule;

/** Whether moved limits weaken a rule, whichever way each of them points. */
class StrictnessTest {

    private static final String RULE = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.indicate.work.Newcomer
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            rule "watched"
                @id( "ACME-01" )
                @ladder( "LADDER" )
                @given( "settled: SETTLED" )
            when
                Limit( rule == "watched", key == "days", $step : step, $days : value )
                Limit( rule == "watched", key == "met", step == $step, $met : value )
                Limit( rule == "watched", key == "settled", $settled : value )
                $subject : LeaderContact( $person : person, daysSinceOneToOne > $days, contacts < $met )
                not Newcomer( person == $person, days < $settled )
            then
                flag( $subject );
            end
            """;

    private static Rule rule(String ladder, int settled) {
        List<RuleProblem> problems = new ArrayList<>();
        String text = RULE.replace("LADDER", ladder).replace("SETTLED", String.valueOf(settled));
        Rule rule = RuleParser.parse("watched.drl", text, problems).rules().get(0);
        assertThat(problems).isEmpty();
        return rule;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            days, met: LOW 20 5, HIGH 40 3           | 90 | false
            days, met: LOW 19 5, HIGH 40 3           | 90 | false
            days, met: LOW 21 5, HIGH 40 3           | 90 | true
            days, met: LOW 20 6, HIGH 40 3           | 90 | false
            days, met: LOW 20 4, HIGH 40 3           | 90 | true
            days, met: MODERATE 20 5, HIGH 40 3      | 90 | false
            days, met: LOW 20 5                      | 90 | true
            days, met: LOW 20 5, MODERATE 40 3       | 90 | true
            days, met: LOW 20 5, HIGH 40 3, HIGH 9 9 | 90 | false
            met, days: LOW 5 20, HIGH 3 40           | 90 | false
            met, days: LOW 5 21, HIGH 3 40           | 90 | true
            met, days: LOW 19 6, HIGH 39 4           | 90 | false
            met, days: LOW 4 19, HIGH 2 39           | 90 | true
            days, met: LOW 20 5, HIGH 40 3           | 89 | false
            days, met: LOW 20 5, HIGH 40 3           | 91 | true
            """)
    void isWeakerWhereAnyRungOrConditionIs(String ladder, int settled, boolean weaker) {
        Rule before = rule("days, met: LOW 20 5, HIGH 40 3", 90);

        assertThat(Strictness.weakens(before, rule(ladder, settled)).isPresent())
                .isEqualTo(weaker);
    }
}
