package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.MODERATE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Norm;
import work.connect.model.measure.Norms;

/** What everybody answered: ORG-01 to ORG-09, TRU-02 and PSC-02. */
final class OrganisationOracle implements Part {

    private record Scaled(String rule, Construct construct, Rungs rungs) {}

    private static final Rungs BELOW_THE_MIDDLE = Rungs.of("50", MODERATE).then("35", HIGH);

    private static final List<Scaled> MEANS = List.of(
            new Scaled("ORG-01", Construct.SUPERVISOR_SUPPORT, BELOW_THE_MIDDLE),
            new Scaled("ORG-02", Construct.COWORKER_SUPPORT, BELOW_THE_MIDDLE),
            new Scaled(
                    "ORG-03",
                    Construct.PSYCHOLOGICAL_SAFETY,
                    Rungs.of("4.0", MODERATE).then("3.0", HIGH)),
            new Scaled("ORG-04", Construct.RECOGNITION, BELOW_THE_MIDDLE),
            new Scaled("ORG-05", Construct.FAIRNESS, BELOW_THE_MIDDLE),
            new Scaled("ORG-06", Construct.SENSE_OF_COMMUNITY, BELOW_THE_MIDDLE),
            new Scaled("ORG-07", Construct.PREDICTABILITY, BELOW_THE_MIDDLE),
            new Scaled(
                    "ORG-08",
                    Construct.CHANGE_CONSULTATION,
                    Rungs.of("2.5", MODERATE).then("2.0", HIGH)),
            new Scaled(
                    "ORG-09", Construct.RELATIONSHIPS, Rungs.of("3.0", MODERATE).then("2.5", HIGH)),
            new Scaled("TRU-02", Construct.TRUST_IN_SENIOR_LEADERS, BELOW_THE_MIDDLE));

    private static final Set<String> COMPARED = Set.of("ORG-01", "ORG-02", "ORG-08", "ORG-09");

    private final Facts facts;
    private final TeamSurveys surveys;

    OrganisationOracle(Facts facts) {
        this.facts = facts;
        surveys = facts.surveys();
    }

    @Override
    public List<String> rules() {
        return Stream.concat(MEANS.stream().map(Scaled::rule), Stream.of("PSC-02"))
                .toList();
    }

    @Override
    public void tell(Said said) {
        for (Scaled scaled : MEANS) {
            said.note(
                    scaled.rule(),
                    Subject.ORGANISATION,
                    usable(scaled.construct())
                            .map(figure -> Answer.of(variants(scaled, figure)))
                            .orElse(Answer.UNKNOWN));
        }
        Answer safetyClimate = usable(Construct.PSYCHOSOCIAL_SAFETY_CLIMATE)
                .map(figure -> new CutOffs(facts).graveness(figure.key(), figure.raw(), figure.confidence()))
                .orElse(Answer.UNKNOWN);
        said.note("PSC-02", Subject.ORGANISATION, safetyClimate);
    }

    /** Of ten people at least and half of those here, and of the last year. */
    private Optional<Figure> usable(Construct construct) {
        return surveys.groups().of(null, construct).stream()
                .findFirst()
                .filter(figure -> !surveys.isOutdated(figure.day()))
                .filter(figure -> figure.isByEnough(10)
                        && figure.isByHalfOf(facts.people().size()));
    }

    private List<Answer> variants(Scaled scaled, Figure figure) {
        List<Answer> variants = new ArrayList<>();
        variants.add(scaled.rungs()
                .beyond(figure.mean(), scaled.construct().direction())
                .map(severity -> Answer.speaks(severity, figure.confidence()))
                .orElse(Answer.SILENT));
        if (COMPARED.contains(scaled.rule())) {
            variants.add(Answer.when(isInTheWorstFifth(figure), MODERATE, figure.confidence()));
        }
        if (scaled.rule().equals("TRU-02")) {
            variants.add(gapTo(usable(Construct.TRUST_IN_LEADER).orElse(null), figure));
        }
        return variants;
    }

    /** Of the organisations whose published percentiles the host chose. */
    private boolean isInTheWorstFifth(Figure figure) {
        InstrumentScale key = figure.key();
        Instruments instruments = facts.workplace().instruments();
        return key != null
                && instruments
                        .norms(key.instrument())
                        .filter(published -> published.of() == Unit.ORGANISATION)
                        .map(published ->
                                Norms.of(instruments.find(key.instrument()).orElseThrow(), published))
                        .flatMap(norms -> norms.of(figure.construct()))
                        .map(Norm::percentiles)
                        .filter(percentiles -> figure.isClearlyWorseThan(percentiles.p20()))
                        .isPresent();
    }

    /** Those at the top 15 points or more behind one's own leader, and below 60, in one survey. */
    private static Answer gapTo(@Nullable Figure leader, Figure senior) {
        if (leader == null || !Objects.equals(leader.wave(), senior.wave())) {
            return Answer.UNKNOWN;
        }
        boolean wide = senior.behind(leader.mean()).compareTo(new BigDecimal("15")) >= 0;
        boolean low = senior.mean().compareTo(new BigDecimal("60")) < 0;
        return Answer.when(wide && low, MODERATE, Confidence.lower(senior.confidence(), leader.confidence()));
    }
}
