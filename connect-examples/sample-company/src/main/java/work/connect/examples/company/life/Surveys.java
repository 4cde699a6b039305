package work.connect.examples.company.life;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.measure.Scoring;

/**
 * What the team answers in each wave. An ordinary team is well, and moves a little from wave to wave; what should not happen
 * at all hardly does. A story says where its team is not well.
 */
final class Surveys implements Habit {

    private static final int LEAST_WELL = 76;
    private static final int MOST_WELL = 86;
    private static final int LEAST_SPARED = 90;
    private static final int MOST_SPARED = 95;

    @Override
    public void live(TeamLife life) {
        for (Construct construct : SurveyWave.OF_TEAMS) {
            Draw draw = life.draw(construct.name());
            int well = construct == Construct.INCIVILITY_EXPERIENCED
                    ? draw.between(LEAST_SPARED, MOST_SPARED)
                    : draw.between(LEAST_WELL, MOST_WELL);
            for (SurveyWave wave : SurveyWave.values()) {
                figure(life, construct, wave, well + draw.between(-2, 2), draw);
            }
        }
        Draw draw = life.draw("own answers");
        for (int place = 0; place < life.people().size(); place++) {
            if (draw.chance(30)) {
                own(life, place, draw);
            }
        }
    }

    private static void figure(TeamLife life, Construct construct, SurveyWave wave, int well, Draw draw) {
        int here = (int) life.people().stream()
                .filter(person -> life.presence().isMember(person, wave.until()))
                .count();
        int answers = here - draw.below(1 + here / 6);
        if (here == 0) {
            return;
        }
        String value = life.figure(construct, wave).orElseGet(() -> onScale(construct, well));
        String agreement = life.agreement(construct).orElse("0." + draw.between(74, 92));
        life.add(measure(construct, value)
                .ofTeam(life.id())
                .answeredBy(answers)
                .agreeing(new BigDecimal(agreement))
                .answeredOn(wave.until())
                .inWave(wave.id()));
    }

    /** With the questionnaire whose scale is the reference one, where there is such a one. */
    private static Measure measure(Construct construct, String value) {
        return scaleOf(construct)
                .map(scale -> Measure.ofOrganisation(scale, value))
                .orElseGet(() -> Measure.of(construct, value, construct.reference(), construct.direction()));
    }

    private static Optional<InstrumentScale> scaleOf(Construct construct) {
        return Instruments.standard().all().stream()
                .flatMap(instrument -> instrument.scale(construct).stream())
                .filter(scale ->
                        scale.range().equals(construct.reference()) && scale.direction() == construct.direction())
                .findFirst();
    }

    /** What some ask of themselves, for themselves alone. */
    private static void own(TeamLife life, int place, Draw draw) {
        if (!life.presence().isMember(life.people().get(place), SurveyWave.SUMMER.until())
                || life.isApart(life.people().get(place))) {
            return;
        }
        for (Construct construct : SurveyWave.OF_PEOPLE) {
            life.add(measure(construct, total(construct, onScale(construct, draw.between(95, 99))))
                    .ofPerson(life.person(place))
                    .answeredOn(SurveyWave.SUMMER.until())
                    .inWave(SurveyWave.SUMMER.id()));
        }
    }

    /** The value as a questionnaire can give it of one person: a total is a whole number. */
    private static String total(Construct construct, String value) {
        boolean whole = scaleOf(construct)
                .filter(scale -> scale.scoring() == Scoring.SUM)
                .isPresent();
        return whole ? new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).toPlainString() : value;
    }

    /** A share of the way to the good end of the reference scale, in percent. */
    static String onScale(Construct construct, int well) {
        Scale scale = construct.reference();
        int share = construct.direction() == Direction.HIGHER_IS_BETTER ? well : 100 - well;
        BigDecimal length = scale.max().subtract(scale.min());
        return scale.min()
                .add(length.multiply(BigDecimal.valueOf(share, 2)))
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
