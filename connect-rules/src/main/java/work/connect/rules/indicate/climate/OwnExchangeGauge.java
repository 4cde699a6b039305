package work.connect.rules.indicate.climate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.assessment.Gap;
import work.connect.model.measure.Construct;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;
import work.connect.rules.indicate.gauge.Unknown;

/** Sets how each person gets on with who leads them beside how their team does. */
final class OwnExchangeGauge implements Gauge {

    /** Those who are led by the same, in one team, and answered the same at the same time. */
    private record Led(int leader, int team, OwnFigure.Batch batch) {}

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Roster roster;
    private final LocalDate oldest;
    private final Map<Integer, OwnFigure> figures = new HashMap<>();
    private final Map<Led, List<BigDecimal>> together = new HashMap<>();

    OwnExchangeGauge(Roster roster, OwnFigures own) {
        this.roster = roster;
        oldest = roster.workplace().today().minusDays(Sufficiency.DAYS);
        for (int person = 0; person < roster.size(); person++) {
            OwnFigure figure = own.current(roster.id(person)).get(Construct.LEADER_MEMBER_EXCHANGE);
            if (figure != null) {
                figures.put(person, figure);
                together.computeIfAbsent(led(person, figure), led -> new ArrayList<>())
                        .add(figure.value());
            }
        }
        together.values().forEach(Collections::sort);
    }

    private Led led(int person, OwnFigure figure) {
        return new Led(roster.leader(person), roster.team(person), figure.batch());
    }

    @Override
    public void everybody(Readings readings) {
        if (figures.isEmpty()) {
            readings.unknown(Unknown.forEverybody(
                    OwnExchange.class, Gap.NO_MEASURE, DataNeed.construct(Construct.LEADER_MEMBER_EXCHANGE)));
        }
    }

    @Override
    public void person(int person, Readings readings) {
        if (figures.isEmpty()) {
            return;
        }
        OwnFigure figure = figures.get(person);
        Gap gap = gap(person, figure);
        if (gap != null) {
            DataNeed need = gap == Gap.NO_LEADER
                    ? DataNeed.column(FactType.PEOPLE, "leader")
                    : DataNeed.answersAbout(Construct.LEADER_MEMBER_EXCHANGE);
            readings.unknown(OwnExchange.class, roster.id(person), gap, need);
        } else if (figure != null) {
            List<BigDecimal> all = answersBeside(person, figure);
            readings.add(new OwnExchange(
                    figure.person(), figure.value(), median(all), all.size(), OwnScoreGauge.confidence(figure)));
        }
    }

    private @Nullable Gap gap(int person, @Nullable OwnFigure figure) {
        if (roster.leader(person) == Roster.NONE) {
            return Gap.NO_LEADER;
        } else if (figure == null) {
            return Gap.NO_OWN_ANSWERS;
        }
        LocalDate day = figure.day();
        if (day != null && day.isBefore(oldest)) {
            return Gap.OUTDATED;
        }
        return answersBeside(person, figure).size() < Sufficiency.ANSWERS ? Gap.TOO_FEW_ANSWERS : null;
    }

    private List<BigDecimal> answersBeside(int person, OwnFigure figure) {
        return together.getOrDefault(led(person, figure), List.of());
    }

    /** @param sorted at least one */
    private static BigDecimal median(List<BigDecimal> sorted) {
        int size = sorted.size();
        return sorted.get((size - 1) / 2).add(sorted.get(size / 2)).divide(TWO);
    }
}
