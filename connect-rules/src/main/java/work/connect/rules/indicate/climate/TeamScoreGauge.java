package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Norm;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;
import work.connect.rules.indicate.gauge.Unknown;

/** Gives the current figure of each team for each construct that anybody was asked about, and what stands beside it. */
final class TeamScoreGauge implements Gauge {

    private final Roster roster;
    private final Instruments instruments;
    private final Set<Construct> withCutOffs;
    private final TeamScores scores;

    TeamScoreGauge(Roster roster, TeamScores scores) {
        this.roster = roster;
        this.scores = scores;
        instruments = roster.workplace().instruments();
        withCutOffs = CutOff.constructs(instruments);
    }

    @Override
    public void everybody(Readings readings) {
        for (Construct construct : Construct.values()) {
            if (construct.units().contains(Unit.TEAM) && !scores.asked().contains(construct)) {
                readings.unknown(new Unknown(
                        TeamScore.class,
                        construct.name(),
                        Subject.ORGANISATION,
                        Gap.NO_MEASURE,
                        DataNeed.construct(construct)));
            }
        }
    }

    @Override
    public void team(int team, Readings readings) {
        for (Construct construct : scores.asked()) {
            score(roster.teamId(team), construct, roster.members(team).length, readings);
        }
    }

    private void score(String team, Construct construct, int headcount, Readings readings) {
        GroupFigure figure = scores.of(team, construct).orElse(null);
        Gap gap = scores.gap(construct, figure, headcount);
        if (gap != null) {
            DataNeed need = gap == Gap.NO_MEASURE ? DataNeed.construct(construct) : DataNeed.answersAbout(construct);
            unknown(TeamScore.class, team, construct, gap, need, readings);
        } else if (figure != null) {
            readings.add(TeamScores.score(team, figure));
            BigDecimal agreement = figure.agreement();
            if (agreement != null) {
                readings.add(new TeamAgreement(team, construct, agreement));
            }
            spread(team, figure, readings);
            cutOff(team, figure, readings);
            List<GroupFigure> before = scores.before(figure, team);
            change(team, figure, before, readings);
            standing(team, figure, before).ifPresent(readings::add);
        }
    }

    private static void spread(String team, GroupFigure figure, Readings readings) {
        Spread spread = figure.spread();
        if (spread == null) {
            meanOnly(TeamSpread.class, team, figure.construct(), readings);
        } else {
            readings.add(new TeamSpread(
                    team,
                    figure.construct(),
                    spread.deviation(),
                    percent(spread.worstHalf(), spread),
                    percent(spread.worstThird(), spread),
                    percent(spread.worstQuarter(), spread)));
        }
    }

    private static int percent(int people, Spread spread) {
        return people < Sufficiency.ANSWERS ? 0 : people * 100 / spread.answered();
    }

    private void cutOff(String team, GroupFigure figure, Readings readings) {
        Construct construct = figure.construct();
        if (withCutOffs.contains(construct)) {
            CutOff.of(instruments, figure.scale(), figure.raw())
                    .ifPresentOrElse(
                            cutOff -> readings.add(
                                    new TeamCutOff(team, construct, figure.raw(), cutOff.passed(), cutOff.limit())),
                            () -> unknown(TeamCutOff.class, team, construct, Gap.NO_CUT_OFFS, null, readings));
        }
    }

    private static void change(String team, GroupFigure now, List<GroupFigure> before, Readings readings) {
        Construct construct = now.construct();
        if (before.isEmpty()) {
            DataNeed need = DataNeed.answersAbout(construct);
            unknown(TeamChange.class, team, construct, Gap.NO_EARLIER_ANSWERS, need, readings);
            return;
        }
        GroupFigure then = before.get(0);
        Spread spread = now.spread();
        Spread earlier = then.spread();
        if (spread == null || earlier == null) {
            meanOnly(TeamChange.class, team, construct, readings);
        } else {
            BigDecimal drop = now.improvementTo(then.mean());
            readings.add(new TeamChange(
                    team,
                    construct,
                    drop,
                    !spread.mayBeChance(drop, earlier),
                    Math.min(spread.answered(), earlier.answered()),
                    Confidence.lower(TeamScores.confidence(now), TeamScores.confidence(then))));
        }
    }

    /** Percentiles of organisations say nothing of one team among teams. */
    private Optional<TeamStanding> standing(String team, GroupFigure figure, List<GroupFigure> before) {
        return instruments
                .norm(figure.construct(), figure.instrument())
                .filter(norm -> norm.of() == Unit.TEAM)
                .map(norm -> new TeamStanding(
                        team,
                        figure.construct(),
                        norm.percentiles().p20(),
                        surveysInWorstFifth(figure, before, norm),
                        figure.spread() == null ? Confidence.MEDIUM : Confidence.HIGH));
    }

    private static int surveysInWorstFifth(GroupFigure figure, List<GroupFigure> before, Norm norm) {
        List<GroupFigure> all = new ArrayList<>(before);
        all.add(0, figure);
        int surveys = 0;
        while (surveys < all.size() && isInWorstFifth(all.get(surveys), norm)) {
            surveys++;
        }
        return surveys;
    }

    /** Whether it is worse than the worst fifth of those compared with, by more than chance may make as far as that is known. */
    static boolean isInWorstFifth(GroupFigure figure, Norm norm) {
        BigDecimal behind = figure.improvementTo(norm.percentiles().p20());
        Spread spread = figure.spread();
        return behind.signum() > 0 && (spread == null || !spread.mayBeChance(behind));
    }

    private static void meanOnly(
            Class<? extends Indicator> indicator, String team, Construct construct, Readings readings) {
        unknown(indicator, team, construct, Gap.MEAN_ONLY, DataNeed.answersOfEach(construct), readings);
    }

    private static void unknown(
            Class<? extends Indicator> indicator,
            String team,
            Construct construct,
            Gap gap,
            @Nullable DataNeed need,
            Readings readings) {
        readings.unknown(new Unknown(indicator, construct.name(), new Subject.Team(team), gap, need));
    }
}
