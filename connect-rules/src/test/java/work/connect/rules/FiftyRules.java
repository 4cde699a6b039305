package work.connect.rules;

import java.util.Map;
import java.util.TreeMap;
import work.connect.rules.rulebook.RuleBook;

/** A book of fifty rules that differ in what they say and from when on. */
final class FiftyRules {

    private static final int RULES = 50;

    private static final String HEAD = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag
            """;

    private static final String RULE = """

            rule "acme-one-to-ones-NUMBER"
                @id( "ACME-NUMBER" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Do people meet their leader within NUMBER days?" )
                @because( "The last one-to-one was {days} days ago; {limit} days is the limit." )
                @ladder( "days: LOW NUMBER, HIGH 900" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "ONE_TO_ONE" )
            when
                Limit( rule == "acme-one-to-ones-NUMBER", key == "days", $step : step, $limit : value )
                $subject : LeaderContact( $days : daysSinceOneToOne, daysSinceOneToOne > $limit )
            then
                flag( $subject );
            end
            """;

    private FiftyRules() {}

    static RuleBook book() {
        Map<String, String> texts = new TreeMap<>(Map.of("book.properties", "id = acme\nversion = 3\nengine = 1\n"));
        StringBuilder rules = new StringBuilder(HEAD);
        for (int i = 0; i < RULES; i++) {
            rules.append(RULE.replace("NUMBER", String.valueOf(100 + i)));
        }
        texts.put("rules/fifty.drl", rules.toString());
        return new RuleBook("acme", "3", texts);
    }
}
