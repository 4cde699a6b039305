package work.connect.rules.indicate;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/**
 * A gauge of a host. It may take down the kinds it named, of the subject it was asked about, and nothing else: another
 * kind could be measured by somebody else too, and of another subject it would be told to the wrong reader.
 */
final class OwnGauge implements Gauge {

    private final GaugeMaker maker;
    private final Gauge gauge;
    private final Roster roster;

    OwnGauge(GaugeMaker maker, Gauge gauge, Roster roster) {
        this.maker = maker;
        this.gauge = gauge;
        this.roster = roster;
    }

    @Override
    public void everybody(Readings readings) {
        measure(readings, Subject.ORGANISATION, gauge::everybody);
    }

    @Override
    public void pairs(int team, Readings readings) {
        Readings own = new Readings();
        gauge.pairs(team, own);
        for (Indicator indicator : own.taken()) {
            requireKind(indicator.getClass());
            if (indicator.subject().unit() != Unit.PAIR) {
                throw misplaced(indicator.getClass(), "a pair");
            }
            readings.add(indicator);
        }
        passOn(own.unknowns(), readings);
    }

    @Override
    public void person(int person, Readings readings) {
        measure(readings, Subject.person(roster.id(person)), own -> gauge.person(person, own));
    }

    @Override
    public void elsewhere(String person, Readings readings) {
        measure(readings, Subject.person(person), own -> gauge.elsewhere(person, own));
    }

    @Override
    public void team(int team, Readings readings) {
        measure(readings, Subject.team(roster.teamId(team)), own -> gauge.team(team, own));
    }

    @Override
    public void organisation(Readings readings) {
        measure(readings, Subject.ORGANISATION, gauge::organisation);
    }

    private void measure(Readings readings, Subject subject, Consumer<Readings> measuring) {
        Readings own = new Readings();
        measuring.accept(own);
        for (Indicator indicator : own.taken()) {
            requireKind(indicator.getClass());
            if (!Objects.equals(indicator.subject(), subject)) {
                throw misplaced(indicator.getClass(), "whom or what it was asked about");
            }
            readings.add(indicator);
        }
        passOn(own.unknowns(), readings);
    }

    private void passOn(List<Unknown> unknowns, Readings readings) {
        for (Unknown unknown : unknowns) {
            requireKind(unknown.indicator());
            readings.unknown(unknown);
        }
    }

    private void requireKind(Class<?> kind) {
        if (!maker.kinds().contains(kind)) {
            throw new IllegalStateException(
                    "A gauge took down a kind of indicator (%s) that it does not name. It names %s."
                            .formatted(kind.getName(), maker.kinds()));
        }
    }

    private static IllegalStateException misplaced(Class<?> kind, String expected) {
        return new IllegalStateException("A gauge took down an indicator (%s) of another subject. It must be of %s."
                .formatted(kind.getName(), expected));
    }
}
