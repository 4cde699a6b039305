package work.connect.rules.rulebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.rules.rulebook.parse.RuleParser;

/** A limit is told with the side on which the rule speaks. */
class SideTest {

    private static final String TEXT = """
            package acme.detect

            rule "acme"
                @ladder( "ties: LOW 3, MODERATE 5" )
            when
                Limit( rule == "acme", key == "ties", $step : step, $limit : value )
                $subject : EverydayTies( contacts > 0 )
                CONDITION
            then
                flag( $subject );
            end
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CloseTies( ties > $limit )                  | LOW at ties above 3; MODERATE at ties above 5
            CloseTies( ties >= $limit )                 | LOW at ties 3 or more; MODERATE at ties 5 or more
            CloseTies( ties < $limit )                  | LOW at ties below 3; MODERATE at ties below 5
            CloseTies( ties <= $limit )                 | LOW at ties 3 or less; MODERATE at ties 5 or less
            exists CloseTies( ties > $limit )           | LOW at ties above 3; MODERATE at ties above 5
            not CloseTies( ties > $limit )              | LOW at ties 3 or less; MODERATE at ties 5 or less
            not CloseTies( ties >= $limit )             | LOW at ties below 3; MODERATE at ties below 5
            not CloseTies( ties < $limit )              | LOW at ties 3 or more; MODERATE at ties 5 or more
            not CloseTies( ties <= $limit )             | LOW at ties above 3; MODERATE at ties above 5
            CloseTies( ties == $limit )                 | LOW at ties 3; MODERATE at ties 5
            CloseTies( ties > $limit, others < $limit ) | LOW at ties 3; MODERATE at ties 5
            """)
    void isTheOneOnWhichTheRuleSpeaks(String condition, String said) {
        Rule rule = RuleParser.parse("acme.drl", TEXT.replace("CONDITION", condition), new ArrayList<>())
                .rules()
                .get(0);

        assertThat(rule.limitsInWords()).isEqualTo(said);
    }
}
