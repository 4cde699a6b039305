package work.connect.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import work.connect.model.Problem.Code;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;

/** Checks figures against their scale, their construct and the survey they come from. */
final class MeasureChecks {

    private final Workplace.Builder facts;
    private final ProblemList problems;

    MeasureChecks(Workplace.Builder facts, ProblemList problems) {
        this.facts = facts;
        this.problems = problems;
    }

    void all() {
        Map<String, Wave> waves = new HashMap<>();
        facts.all(Wave.class).forEach(wave -> waves.putIfAbsent(wave.id(), wave));
        List<Measure> list = facts.all(Measure.class);
        for (int i = 0; i < list.size(); i++) {
            Measure measure = list.get(i);
            scale(measure, i);
            subject(measure, i);
            Wave wave = measure.wave() == null ? null : waves.get(measure.wave());
            if (wave != null) {
                wave(measure, wave, i);
            }
        }
    }

    private void scale(Measure measure, int index) {
        if (!measure.scale().isProper()) {
            tell(index, "scaleMax", Code.IMPROPER_SCALE, "The low end of the scale must be below the high end.");
        } else if (!measure.scale().covers(measure.value())) {
            tell(
                    index,
                    "value",
                    Code.OUT_OF_SCALE,
                    "The value is outside its scale. Maybe it was given on another one?");
        }
    }

    private void subject(Measure measure, int index) {
        if (measure.team() != null && measure.person() != null) {
            tell(index, "person", Code.TWO_SUBJECTS, "A figure is a team's or a person's. Leave one of the two empty.");
        } else if (!measure.construct().units().contains(measure.unit())) {
            tell(
                    index,
                    "construct",
                    Code.WRONG_UNIT,
                    "This cannot be measured of a %s. It is a figure of %s."
                            .formatted(
                                    measure.unit().name().toLowerCase(Locale.ROOT),
                                    measure.construct().units()));
        }
        if (measure.instrument() != null && measure.instrument().construct() != measure.construct()) {
            tell(
                    index,
                    "instrument",
                    Code.OTHER_CONSTRUCT,
                    "This questionnaire measures something else (%s)."
                            .formatted(measure.instrument().construct()));
        }
    }

    private void wave(Measure measure, Wave wave, int index) {
        if (!wave.asked().contains(measure.construct())) {
            tell(
                    index,
                    "wave",
                    Code.NOT_ASKED_IN_WAVE,
                    "The wave did not ask about this. Correct the wave, or add it to what the wave asked.");
        }
        LocalDate on = measure.answeredOn();
        if (on != null && (on.isAfter(wave.until()) || (wave.from() != null && on.isBefore(wave.from())))) {
            tell(
                    index,
                    "answeredOn",
                    Code.OUTSIDE_THE_WAVE,
                    "This day lies outside its wave. Correct the one or the other.");
        }
    }

    private void tell(int index, String field, Code code, String hint) {
        problems.add(
                FactType.MEASURES,
                index,
                FactType.MEASURES.shape().field(field).orElseThrow().position(),
                field,
                null,
                code,
                hint);
    }
}
