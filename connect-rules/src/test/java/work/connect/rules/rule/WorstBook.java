package work.connect.rules.rule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;
import work.connect.rules.indicate.contact.LeaderContact;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.help.RecognitionReceived;
import work.connect.rules.indicate.tie.CloseTies;
import work.connect.rules.indicate.tie.EmotionalSupport;
import work.connect.rules.indicate.tie.EverydayTies;
import work.connect.rules.indicate.tie.HelpWithWork;
import work.connect.rules.rulebook.RuleBook;

/**
 * The most that a book may ask: as many conditions and rungs as there can be, all of which match for everybody; and the
 * last condition of every second rule lets nothing through, so that all work is for nothing.
 */
public final class WorstBook {

    private static final int RULES_PER_FILE = 100;
    private static final int RUNGS = 10;

    private static final String RULE = """
            rule "NAME"
                @id( "NAME" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "Is it well?" )
                @because( "It is not." )
                @ladder( "days, contacts: LADDER" )
                @given( "most: MOST, close: 1, recognised: 1, supporters: 1" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "ONE_TO_ONE" )
            when
                Limit( rule == "NAME", key == "days", $step : step, $days : value )
                Limit( rule == "NAME", key == "contacts", step == $step, $contacts : value )
                Limit( rule == "NAME", key == "most", $most : value )
                Limit( rule == "NAME", key == "close", $close : value )
                Limit( rule == "NAME", key == "recognised", $recognised : value )
                Limit( rule == "NAME", key == "supporters", $supporters : value )
                $subject : LeaderContact( $person : person, daysSinceOneToOne > $days )
                EverydayTies( person == $person, contacts > $contacts )
                CloseTies( person == $person, close >= $close )
                RecognitionReceived( person == $person, days >= $recognised )
                EmotionalSupport( person == $person, supporters >= $supporters )
                LAST HelpWithWork( person == $person, helpers >= $most )
            then
                flag( $subject );
            end
            """;

    private static final String HEAD = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.indicate.help.RecognitionReceived
            import work.connect.rules.indicate.tie.CloseTies
            import work.connect.rules.indicate.tie.EmotionalSupport
            import work.connect.rules.indicate.tie.EverydayTies
            import work.connect.rules.indicate.tie.HelpWithWork
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            """;

    private final int rules;

    private WorstBook(int rules) {
        this.rules = rules;
    }

    /** @param rules at most 500 */
    public static WorstBook of(int rules) {
        return new WorstBook(rules);
    }

    public RuleBook book() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("book.properties", "id = acme\nversion = 1\nengine = 1\n");
        for (int first = 0; first < rules; first += RULES_PER_FILE) {
            texts.put(
                    "rules/from-" + first + ".drl",
                    IntStream.range(first, Math.min(rules, first + RULES_PER_FILE))
                            .mapToObj(WorstBook::rule)
                            .collect(Collectors.joining("\n", HEAD, "")));
        }
        return new RuleBook("acme", "1", texts);
    }

    private static String rule(int number) {
        String ladder = IntStream.rangeClosed(1, RUNGS)
                .mapToObj(rung -> "LOW " + rung + " " + (RUNGS - rung))
                .collect(Collectors.joining(", "));
        return RULE.replace("NAME", name(number))
                .replace("LADDER", ladder)
                .replace("MOST", String.valueOf(1 + number))
                .replace("LAST ", number % 2 == 0 ? "" : "not ");
    }

    /** No two names of digits may look alike, so letters count. */
    private static String name(int number) {
        String letters = "abcdefghjk";
        return "worst-" + letters.charAt(number / 100) + letters.charAt(number / 10 % 10) + letters.charAt(number % 10);
    }

    /** Of so many people of one team, all that the rules ask for. */
    public static Indicators indicators(int people) {
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String id = "p" + i;
            List<Indicator> indicators = List.of(
                    new LeaderContact(id, 1_000, true, Confidence.HIGH),
                    new EverydayTies(id, 1_000),
                    new CloseTies(id, 1_000, 0, Confidence.HIGH),
                    new RecognitionReceived(id, 1_000, 5, 5),
                    new EmotionalSupport(id, 1_000, true),
                    new HelpWithWork(id, 1_000));
            profiles.add(new Profile(Subject.person(id), indicators));
        }
        return new Indicators(List.of(profiles), List.of());
    }

    /** Two people of whom nothing is known. */
    public static Workplace workplace() {
        return Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
                .add(Person.of("lea", "support"))
                .add(Person.of("sam", "support"))
                .build();
    }
}
