package work.connect.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.measure.Construct;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Wave;

/** Checks figures and answers against their scale, their construct and the survey they come from. */
final class MeasureChecks {

    private static final Fault IMPROPER =
            new Fault(Code.IMPROPER_SCALE, "The low end of the scale must be below the high end.");
    private static final Fault OUTSIDE =
            new Fault(Code.OUT_OF_SCALE, "The value is outside its scale. Maybe it was given on another one?");
    private static final Fault TWO_SUBJECTS =
            new Fault(Code.TWO_SUBJECTS, "A figure is a team's or a person's. Leave one of the two empty.");
    private static final Fault OTHER_CONSTRUCT = new Fault(
            Code.OTHER_CONSTRUCT,
            "This questionnaire measures something else. Instrument.constructs() says what, so correct the one or the other.");
    private static final Fault NOT_ASKED = new Fault(
            Code.NOT_ASKED_IN_WAVE,
            "The wave did not ask about this. Correct the wave, or add it to what the wave asked.");
    private static final Fault OUTSIDE_THE_WAVE =
            new Fault(Code.OUTSIDE_THE_WAVE, "This day lies outside its wave. Correct the one or the other.");

    private final Workplace.Builder facts;
    private final Known known;
    private final Days days;
    private final ProblemList problems;
    private final QuestionChecks questions;

    MeasureChecks(Workplace.Builder facts, Known known, Days days, ProblemList problems) {
        this.facts = facts;
        this.known = known;
        this.days = days;
        this.problems = problems;
        this.questions = new QuestionChecks(facts.instruments, problems);
    }

    void all() {
        List<Measure> measures = facts.all(Measure.class);
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            scale(measure, i);
            subject(measure, i);
            wave(FactType.MEASURES, i, measure.wave(), List.of(measure.construct()), measure.answeredOn());
        }
        List<ItemAnswer> answers = facts.all(ItemAnswer.class);
        for (int i = 0; i < answers.size(); i++) {
            ItemAnswer answer = answers.get(i);
            questions.check(answer, i);
            wave(FactType.ITEM_ANSWERS, i, answer.wave(), questions.about(answer), answer.answeredOn());
        }
    }

    private void scale(Measure measure, int index) {
        if (!Numbers.areSound(measure.scaleMin(), measure.scaleMax())) {
            return;
        } else if (!measure.scale().isProper()) {
            problems.add(FactType.MEASURES, index, "scaleMax", IMPROPER);
        } else if (Numbers.areSound(measure.value()) && !measure.scale().covers(measure.value())) {
            problems.add(FactType.MEASURES, index, "value", OUTSIDE);
        }
    }

    private void subject(Measure measure, int index) {
        if (measure.team() != null && measure.person() != null) {
            problems.add(FactType.MEASURES, index, "person", TWO_SUBJECTS);
        } else if (!measure.construct().units().contains(measure.unit())) {
            problems.add(FactType.MEASURES, index, "construct", wrongUnit(measure));
        }
        if (!questions.mayMeasure(measure.instrument(), measure.construct())) {
            problems.add(FactType.MEASURES, index, "instrument", OTHER_CONSTRUCT);
        }
    }

    private static Fault wrongUnit(Measure measure) {
        String subject = switch (measure.unit()) {
            case PERSON -> "one person";
            case TEAM -> "a team";
            default -> "the whole organisation";
        };
        return new Fault(
                Code.WRONG_UNIT,
                "This cannot be measured of " + subject + ". Construct.units() says of whom it can be.");
    }

    private void wave(
            FactType type, int index, @Nullable String id, List<Construct> constructs, @Nullable LocalDate answeredOn) {
        Wave wave = known.waves().get(id);
        if (wave == null) {
            return;
        }
        boolean told = wave.asked().isEmpty() || constructs.isEmpty();
        if (!told && constructs.stream().noneMatch(wave.asked()::contains)) {
            problems.add(type, index, "wave", NOT_ASKED);
        }
        if (answeredOn != null && isOutside(wave, answeredOn)) {
            problems.add(type, index, "answeredOn", OUTSIDE_THE_WAVE);
        }
    }

    private boolean isOutside(Wave wave, LocalDate day) {
        LocalDate from = wave.from();
        boolean isSound = days.areSound(day, wave.until())
                && (from == null || (days.areSound(from) && days.isStretch(from, wave.until())));
        return isSound && (day.isAfter(wave.until()) || (from != null && day.isBefore(from)));
    }
}
