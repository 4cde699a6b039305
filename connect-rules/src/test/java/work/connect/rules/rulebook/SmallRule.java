package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule that is right, and what an author may have written in its place. */
final class SmallRule {

    static final String HEADER = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag
            """;
    static final String RULE = """

            rule "acme-few-one-to-ones"
                @id( "ACME-01" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Do people get time alone with their leader?" )
                @because( "The last one-to-one was {days} days ago; {limit} is the limit." )
                @ladder( "days: LOW 14" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "ONE_TO_ONE" )
            when
                Limit( rule == "acme-few-one-to-ones", key == "days", $step : step, $limit : value )
                $subject : LeaderContact( $days : daysSinceOneToOne, daysSinceOneToOne > $limit )
            then
                flag( $subject );
            end
            """;

    private SmallRule() {}

    static String with(String... whatAndInstead) {
        String text = RULE;
        for (int i = 0; i < whatAndInstead.length; i += 2) {
            assertThat(text).contains(whatAndInstead[i]);
            text = text.replace(whatAndInstead[i], whatAndInstead[i + 1]);
        }
        return text;
    }
}
