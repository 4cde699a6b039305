package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Norm;
import work.connect.model.measure.Norms;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;
import work.connect.rules.indicate.gauge.Unknown;

/** Gives the current figure of the organisation for each construct, and what stands beside it. */
final class OrganisationGauge implements Gauge {

    /** A figure of the whole organisation rests on ten people at least (HSE item 21). */
    private static final int LEAST_ANSWERS = 10;

    private final Roster roster;
    private final Surveys surveys;
    private final Instruments instruments;
    private final Set<Construct> withCutOffs;
    private final LocalDate oldest;

    OrganisationGauge(Roster roster, Surveys surveys) {
        this.roster = roster;
        this.surveys = surveys;
        instruments = roster.workplace().instruments();
        withCutOffs = CutOff.constructs(instruments);
        oldest = roster.workplace().today().minusDays(Sufficiency.DAYS);
    }

    @Override
    public void organisation(Readings readings) {
        Map<Construct, GroupFigure> usable = new EnumMap<>(Construct.class);
        for (Construct construct : Construct.values()) {
            if (construct.units().contains(Unit.ORGANISATION)) {
                GroupFigure figure =
                        surveys.ofOrganisation(construct).stream().findFirst().orElse(null);
                Gap gap = gap(figure);
                if (gap != null) {
                    unknown(construct, gap, readings);
                } else if (figure != null) {
                    usable.put(construct, figure);
                    figure(figure, readings);
                }
            }
        }
        trustGap(usable.get(Construct.TRUST_IN_SENIOR_LEADERS), usable.get(Construct.TRUST_IN_LEADER), readings);
    }

    private @Nullable Gap gap(@Nullable GroupFigure figure) {
        if (figure == null) {
            return Gap.NO_MEASURE;
        } else if (figure.day() != null && figure.day().isBefore(oldest)) {
            return Gap.OUTDATED;
        }
        Integer respondents = figure.respondents();
        boolean enough = respondents == null
                || respondents >= LEAST_ANSWERS
                        && Sufficiency.reaches(respondents, roster.size(), Sufficiency.RESPONSE);
        return enough ? null : Gap.TOO_FEW_ANSWERS;
    }

    private void figure(GroupFigure figure, Readings readings) {
        Construct construct = figure.construct();
        int respondents = figure.respondents() == null ? 0 : figure.respondents();
        readings.add(new OrganisationScore(
                construct,
                figure.mean(),
                isInWorstFifth(figure),
                respondents,
                figure.published(),
                TeamScores.confidence(figure)));
        if (withCutOffs.contains(construct)) {
            CutOff.of(instruments, figure.scale(), figure.raw())
                    .ifPresentOrElse(
                            cutOff -> readings.add(new OrganisationCutOff(
                                    construct,
                                    figure.raw(),
                                    cutOff.passed(),
                                    cutOff.limit(),
                                    respondents,
                                    figure.published(),
                                    TeamScores.confidence(figure))),
                            () -> unknown(OrganisationCutOff.class, construct, Gap.NO_CUT_OFFS, null, readings));
        }
    }

    /** Percentiles of teams say nothing of an organisation among organisations. */
    private boolean isInWorstFifth(GroupFigure figure) {
        if (figure.scale() == null) {
            return false;
        }
        String instrument = figure.scale().instrument();
        return instruments
                .norms(instrument)
                .filter(published -> published.of() == Unit.ORGANISATION)
                .flatMap(published -> instruments.find(instrument).map(known -> Norms.of(known, published)))
                .flatMap(norms -> norms.of(figure.construct()))
                .filter((Norm norm) -> TeamScoreGauge.isInWorstFifth(figure, norm))
                .isPresent();
    }

    private static void trustGap(@Nullable GroupFigure senior, @Nullable GroupFigure leader, Readings readings) {
        if (senior == null) {
            return;
        } else if (leader == null || !Objects.equals(senior.wave(), leader.wave())) {
            readings.unknown(Unknown.forEverybody(
                    TrustGap.class, Gap.NO_MEASURE, DataNeed.construct(Construct.TRUST_IN_LEADER)));
            return;
        }
        BigDecimal gap = senior.improvementTo(leader.mean());
        int answers = senior.respondents() == null || leader.respondents() == null
                ? 0
                : Math.min(senior.respondents(), leader.respondents());
        readings.add(new TrustGap(
                senior.mean(),
                leader.mean(),
                gap,
                answers,
                Confidence.lower(TeamScores.confidence(senior), TeamScores.confidence(leader))));
    }

    private void unknown(Construct construct, Gap gap, Readings readings) {
        DataNeed need = gap == Gap.NO_MEASURE ? DataNeed.construct(construct) : DataNeed.answersAbout(construct);
        unknown(OrganisationScore.class, construct, gap, need, readings);
        if (withCutOffs.contains(construct)) {
            unknown(OrganisationCutOff.class, construct, gap, need, readings);
        }
    }

    private static void unknown(
            Class<? extends Indicator> indicator,
            Construct construct,
            Gap gap,
            @Nullable DataNeed need,
            Readings readings) {
        readings.unknown(new Unknown(indicator, construct.name(), Subject.ORGANISATION, gap, need));
    }
}
