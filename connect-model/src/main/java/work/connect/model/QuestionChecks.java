package work.connect.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.model.Problem.Code;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Scale;

/** Checks answers against the questionnaires that are known. Of one that is not, nothing is said. */
final class QuestionChecks {

    private static final Fault UNKNOWN_ITEM = new Fault(
            Code.UNKNOWN_ITEM,
            "This questionnaire has no such question. Its codes are in INSTRUMENTS.md, or in the host's own data of it.");
    private static final Fault NO_SUCH_ANSWER = new Fault(
            Code.OUT_OF_SCALE, "There is no such answer to this question. Maybe it was counted in another way?");

    /** Of what no questionnaire counts it is told already. */
    private static final Scale ANY_ANSWER = Scale.of(0, 100);

    private record Questions(
            List<Construct> constructs, Map<String, Scale> answers, Map<String, List<Construct>> about) {

        static final Questions NONE = new Questions(List.of(), Map.of(), Map.of());

        static Questions of(Instrument instrument) {
            Map<String, List<Construct>> about = new HashMap<>();
            for (InstrumentScale scale : instrument.scales()) {
                Construct construct = scale.construct();
                if (construct != null) {
                    scale.items()
                            .forEach(item -> about.computeIfAbsent(item.code(), code -> new ArrayList<>())
                                    .add(construct));
                }
            }
            return new Questions(instrument.constructs(), instrument.answers(), about);
        }
    }

    private final Instruments instruments;
    private final ProblemList problems;
    private final Map<String, Optional<Questions>> found = new HashMap<>();

    QuestionChecks(Instruments instruments, ProblemList problems) {
        this.instruments = instruments;
        this.problems = problems;
    }

    /** Whether nothing is known against a questionnaire measuring this. */
    boolean mayMeasure(@Nullable String instrument, Construct construct) {
        return instrument == null
                || questions(instrument)
                        .map(questions -> questions.constructs.contains(construct))
                        .orElse(true);
    }

    /** What the question is about; nothing where that is not known. */
    List<Construct> about(ItemAnswer answer) {
        return questions(answer.instrument()).orElse(Questions.NONE).about.getOrDefault(answer.item(), List.of());
    }

    void check(ItemAnswer answer, int index) {
        Questions questions = questions(answer.instrument()).orElse(null);
        if (questions == null) {
            return;
        }
        Scale answers = questions.answers.get(answer.item());
        BigDecimal value = BigDecimal.valueOf(answer.value());
        if (answers == null) {
            if (Texts.wrongWithText(answer.item()) == null) {
                problems.add(FactType.ITEM_ANSWERS, index, "item", UNKNOWN_ITEM);
            }
        } else if (!answers.covers(value) && ANY_ANSWER.covers(value)) {
            problems.add(FactType.ITEM_ANSWERS, index, "value", NO_SUCH_ANSWER);
        }
    }

    private Optional<Questions> questions(String instrument) {
        return found.computeIfAbsent(instrument, id -> instruments.find(id).map(Questions::of));
    }
}
