package work.connect.rules.indicate.climate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Sufficiency;
import work.connect.rules.indicate.gauge.Unknown;

/** Gives what the answers of each person say to that person. */
final class OwnScoreGauge implements Gauge {

    private final Roster roster;
    private final OwnFigures own;
    private final Instruments instruments;
    private final Set<Construct> withCutOffs;
    private final Set<Construct> asked = EnumSet.noneOf(Construct.class);
    private final LocalDate oldest;

    OwnScoreGauge(Roster roster, OwnFigures own) {
        this.roster = roster;
        this.own = own;
        instruments = roster.workplace().instruments();
        withCutOffs = CutOff.constructs(instruments);
        oldest = roster.workplace().today().minusDays(Sufficiency.DAYS);
        own.all().forEach(figure -> asked.add(figure.construct()));
        asked.removeIf(construct -> !isOfPeople(construct));
    }

    private static boolean isOfPeople(Construct construct) {
        return construct.units().contains(Unit.PERSON);
    }

    @Override
    public void everybody(Readings readings) {
        for (Construct construct : Construct.values()) {
            if (isOfPeople(construct) && !asked.contains(construct)) {
                unknown(construct, Subject.ORGANISATION, Gap.NO_MEASURE, DataNeed.construct(construct), readings);
            }
        }
    }

    @Override
    public void person(int person, Readings readings) {
        if (asked.isEmpty()) {
            return;
        }
        Map<Construct, OwnFigure> current = own.current(roster.id(person));
        for (Construct construct : asked) {
            OwnFigure figure = current.get(construct);
            Gap gap = gap(figure);
            if (gap != null) {
                Subject subject = new Subject.Person(roster.id(person));
                unknown(construct, subject, gap, DataNeed.answersAbout(construct), readings);
            } else if (figure != null) {
                scores(figure, readings);
            }
        }
    }

    private @Nullable Gap gap(@Nullable OwnFigure figure) {
        if (figure == null) {
            return Gap.NO_OWN_ANSWERS;
        }
        LocalDate day = figure.day();
        return day != null && day.isBefore(oldest) ? Gap.OUTDATED : null;
    }

    private void scores(OwnFigure figure, Readings readings) {
        Construct construct = figure.construct();
        Confidence confidence = confidence(figure);
        readings.add(new OwnScore(figure.person(), construct, figure.value(), confidence));
        if (withCutOffs.contains(construct)) {
            own.besides(figure, other -> cutOff(other).isPresent())
                    .ifPresentOrElse(
                            read -> readings.add(cutOff(read, confidence)),
                            () -> readings.unknown(new Unknown(
                                    OwnCutOff.class,
                                    construct.name(),
                                    new Subject.Person(figure.person()),
                                    Gap.NO_CUT_OFFS,
                                    null)));
        }
    }

    private Optional<CutOff> cutOff(OwnFigure figure) {
        return CutOff.of(instruments, figure.scale(), figure.raw());
    }

    /** Of two questionnaires answered on one day, that without a cut-off must not hide what the other says. */
    private OwnCutOff cutOff(OwnFigure read, Confidence confidence) {
        CutOff cutOff = cutOff(read).orElseThrow();
        return new OwnCutOff(read.person(), read.construct(), read.raw(), cutOff.passed(), cutOff.limit(), confidence);
    }

    static Confidence confidence(OwnFigure figure) {
        return figure.day() == null ? Confidence.LOW : Confidence.HIGH;
    }

    private void unknown(Construct construct, Subject subject, Gap gap, DataNeed need, Readings readings) {
        readings.unknown(new Unknown(OwnScore.class, construct.name(), subject, gap, need));
        if (withCutOffs.contains(construct)) {
            Class<? extends Indicator> cutOff = OwnCutOff.class;
            readings.unknown(new Unknown(cutOff, construct.name(), subject, gap, need));
        }
    }
}
