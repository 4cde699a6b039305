package work.connect.rules.oracle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import work.connect.model.Workplace;
import work.connect.model.people.Person;

/** What the rules on contact, help, thanks and telemetry must say, besides those that {@link Oracle} knows. */
public final class ContactRules {

    private static final Workplace ONE_PERSON = Workplace.asOf(Instant.EPOCH, ZoneOffset.UTC)
            .add(Person.of("somebody", "somewhere"))
            .build();

    /** The ids of the rules it knows, in order. */
    public static final List<String> RULES = parts(new Facts(ONE_PERSON)).stream()
            .flatMap(part -> part.rules().stream())
            .sorted()
            .toList();

    private ContactRules() {}

    private static List<Part> parts(Facts facts) {
        return List.of(
                new BackOracle(facts),
                new DistanceOracle(facts),
                new HelpOracle(facts),
                new PathsOracle(facts),
                new TelemetryOracle(facts),
                new ThanksOracle(facts),
                new TrendOracle(facts));
    }

    /** Asks every rule about every subject of its unit, those of the telemetry book included. */
    public static Verdicts verdictsOn(Workplace workplace) {
        Said said = new Said();
        parts(new Facts(workplace)).forEach(part -> part.tell(said));
        return said.verdicts();
    }
}
