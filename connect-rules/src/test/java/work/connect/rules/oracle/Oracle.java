package work.connect.rules.oracle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import work.connect.model.Workplace;
import work.connect.model.people.Person;

/**
 * What the rules must say of a workplace, worked out in the plainest way from their definitions.
 *
 * <p>It shares nothing with the engine but the model, so that where the two agree, both are likely right. Each family of
 * rules is a {@link Part} of its own.
 */
public final class Oracle {

    private static final Workplace ONE_PERSON = Workplace.asOf(Instant.EPOCH, ZoneOffset.UTC)
            .add(Person.of("somebody", "somewhere"))
            .build();

    /** The ids of the rules it knows, in order. */
    public static final List<String> RULES = ids(parts(new Facts(ONE_PERSON)));

    /** Those of them that ask what teams and people answered in surveys. */
    public static final List<String> OF_SURVEYS = ids(ofSurveys(new Facts(ONE_PERSON)));

    private Oracle() {}

    private static List<String> ids(List<Part> parts) {
        return parts.stream().flatMap(part -> part.rules().stream()).sorted().toList();
    }

    private static List<Part> parts(Facts facts) {
        List<Part> parts = new ArrayList<>(ofSurveys(facts));
        parts.addAll(List.of(
                new ChangeOracle(facts),
                new CheckInOracle(facts),
                new ConductOracle(facts),
                new ConflictOracle(facts),
                new ContactOracle(facts),
                new ExperienceOracle(facts),
                new HarmOracle(facts),
                new GrowthOracle(facts),
                new HandlingOracle(facts),
                new IncivilityOracle(facts),
                new IsolationOracle(facts),
                new LeadershipOracle(facts),
                new NetworkOracle(facts),
                new NewcomerOracle(facts),
                new OutsideOracle(facts),
                new PatternOracle(facts),
                new ReturnOracle(facts),
                new SupportOracle(facts),
                new ToneOracle(facts),
                new VoiceOracle(facts)));
        return parts;
    }

    private static List<Part> ofSurveys(Facts facts) {
        return List.of(
                new BullyingOracle(facts),
                new ClimateOracle(facts),
                new ExchangeOracle(facts),
                new OrganisationOracle(facts),
                new OwnAnswersOracle(facts),
                new SafetyOracle(facts));
    }

    /** Asks every rule about every subject of its unit. */
    public static Verdicts verdictsOn(Workplace workplace) {
        Said said = new Said();
        parts(new Facts(workplace)).forEach(part -> part.tell(said));
        return said.verdicts();
    }
}
