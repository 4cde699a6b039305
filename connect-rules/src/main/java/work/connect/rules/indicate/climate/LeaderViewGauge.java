package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.GroupScore;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.people.Team;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;
import work.connect.rules.indicate.gauge.Unknown;

/**
 * Sets how somebody who leads sees the team beside how the others in it do. Only whoever is in the team they lead answers
 * about that team; what a leader from elsewhere answers is about another.
 */
final class LeaderViewGauge implements Gauge {

    private static final Construct SEEN = Construct.PSYCHOLOGICAL_SAFETY;

    private final Roster roster;
    private final OwnFigures own;
    private final LocalDate oldest;

    LeaderViewGauge(Roster roster, OwnFigures own) {
        this.roster = roster;
        this.own = own;
        oldest = roster.workplace().today().minusDays(Sufficiency.DAYS);
    }

    @Override
    public void person(int person, Readings readings) {
        String id = roster.id(person);
        Team team = roster.workplace().teams().get(roster.teamId(roster.team(person)));
        if (team == null || !id.equals(team.leader())) {
            return;
        }
        OwnFigure figure = own.current(id).get(SEEN);
        if (figure == null || figure.scale() == null) {
            unknown(id, Gap.NO_OWN_ANSWERS, readings);
        } else if (figure.day() != null && figure.day().isBefore(oldest)) {
            unknown(id, Gap.OUTDATED, readings);
        } else {
            view(person, figure, figure.scale(), readings);
        }
    }

    private void view(int person, OwnFigure figure, InstrumentScale scale, Readings readings) {
        Set<String> others = new HashSet<>();
        for (int member : roster.members(roster.team(person))) {
            if (member != person) {
                others.add(roster.id(member));
            }
        }
        GroupScore score = own.scores()
                .ofGroup(scale, figure.batch().wave(), others)
                .filter(group -> group.respondents() >= Sufficiency.ANSWERS)
                .orElse(null);
        if (score == null) {
            unknown(figure.person(), Gap.TOO_FEW_ANSWERS, readings);
            return;
        }
        BigDecimal mean = scale.onReferenceScale(score.mean());
        BigDecimal above = figure.value().subtract(mean);
        readings.add(new LeaderView(
                figure.person(),
                SEEN,
                figure.value(),
                mean,
                SEEN.direction() == Direction.HIGHER_IS_BETTER ? above : above.negate(),
                score.respondents(),
                OwnScoreGauge.confidence(figure)));
    }

    private static void unknown(String person, Gap gap, Readings readings) {
        readings.unknown(new Unknown(
                LeaderView.class, SEEN.name(), new Subject.Person(person), gap, DataNeed.answersOfEach(SEEN)));
    }
}
