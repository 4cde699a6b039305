package work.connect.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;

/** A book of a vendor, put together text by text. */
public record GivenBook(String id, Map<String, String> texts) {

    /** A rule in the place of ours: Sam is asked to meet Lea every week, and may have a quiet hour. */
    public static final String RULE = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            rule "one-to-ones-have-lapsed"
                @id( "REM-02" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Do people meet their leader every week?" )
                @because( "The last one-to-one was {days} days ago; at Acme it is {limit}." )
                @ladder( "days: LOW 7" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "QUIET_HOUR, ONE_TO_ONE" )
            when
                Limit( rule == "one-to-ones-have-lapsed", key == "days", $step : step, $limit : value )
                $subject : LeaderContact( $days : daysSinceOneToOne, daysSinceOneToOne > $limit )
            then
                flag( $subject );
            end
            """;

    public static final String QUIET_HOUR = """
            QUIET_HOUR.title = A quiet hour
            QUIET_HOUR.level = DESIGN
            QUIET_HOUR.by = PERSON LEADER
            QUIET_HOUR.setting = ANY
            QUIET_HOUR.addresses = LOW_EXPOSURE
            QUIET_HOUR.effort = 1
            QUIET_HOUR.evidence = E3
            QUIET_HOUR.first-step = Block an hour in the calendar.
            QUIET_HOUR.to.PERSON = Take an hour without calls.
            QUIET_HOUR.to.LEADER = Keep an hour a day free of calls.
            QUIET_HOUR.review-after-days = 28
            QUIET_HOUR.origin = ACME-1
            """;

    public static final String QUIET_HOUR_IN_GERMAN = """
            QUIET_HOUR.title = Eine stille Stunde
            QUIET_HOUR.first-step = Halten Sie im Kalender eine Stunde frei.
            QUIET_HOUR.to.PERSON = Nehmen Sie sich eine Stunde ohne Anrufe.
            QUIET_HOUR.to.LEADER = Halten Sie täglich eine Stunde frei von Anrufen.
            """;

    public static final String RULE_IN_GERMAN = """
            one-to-ones-have-lapsed = Das letzte Gespräch war vor {days} Tagen; bei Acme sind es {limit}.
            REM-02 = Treffen alle jede Woche die Person, die sie führt?
            """;

    public static final String PULSE = """
            id = ACME_PULSE
            title = Pulse of Acme
            source = Acme handbook
            licence = Of Acme
            status = UNVERIFIED
            scales = HELP
            scale.HELP.title = Help from the leader
            scale.HELP.construct = SUPERVISOR_SUPPORT
            scale.HELP.items = 1 2
            answers = 1..5
            score = MEAN
            needed = ALL
            range = 1..5
            direction = HIGHER_IS_BETTER
            """;

    /** Acme's, with nothing in it. */
    public static GivenBook empty() {
        return new GivenBook("acme", Map.of("book.properties", "id = acme\nversion = 3\nengine = 1\n"));
    }

    /** Acme's rule and the intervention it names. */
    public static GivenBook acme() {
        return empty().with("rules/acme.drl", RULE).with("interventions/calm.properties", QUIET_HOUR);
    }

    /** The same in German, too. */
    public static GivenBook inGerman() {
        return acme().with("messages/acme_de.properties", RULE_IN_GERMAN)
                .with("interventions/calm_de.properties", QUIET_HOUR_IN_GERMAN);
    }

    public GivenBook with(String file, String text) {
        Map<String, String> more = new TreeMap<>(texts);
        more.put(file, text);
        return new GivenBook(id, more);
    }

    /** The same with one text in a file replaced by another, which must be there. */
    public GivenBook replacing(String file, String text, String replacement) {
        if (!texts.get(file).contains(text)) {
            throw new AssertionError("(%s) does not hold: %s".formatted(file, text));
        }
        return with(file, texts.get(file).replace(text, replacement));
    }

    public RuleBook book() {
        return new RuleBook(id, "3", texts);
    }

    public ConnectEngine engine() {
        return ConnectEngine.builder().rules(book()).build();
    }

    /** All that is wrong with it; empty when nothing is. */
    public List<RuleProblem> problems() {
        try {
            BooksInForce.of(Gauges.STANDARD, List.of(book()));
            return List.of();
        } catch (RuleFilesException refused) {
            return refused.problems();
        }
    }
}
