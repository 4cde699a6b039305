package work.connect.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import work.connect.examples.company.SampleCompany;
import work.connect.examples.company.Size;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Scale;
import work.connect.model.people.Person;

/**
 * The invented company of the example beside this one, where most people filled in a questionnaire as well: it has facts of
 * every kind, about 160 for each person, so every gauge and every rule has something to do.
 */
final class BusyCompany {

    private static final int OF_A_HUNDRED_ANSWER = 75;
    private static final int QUESTIONS = 20;

    private BusyCompany() {}

    /** @param people how many work there, at least 1 */
    static Workplace of(int people) {
        SampleCompany company = SampleCompany.of(Size.of(people), SampleCompany.USUAL_TROUBLE);
        List<Fact> facts = new ArrayList<>();
        company.tell(facts::add);
        Workplace.Builder workplace = company.builder().addAll(facts);
        Draw draw = new Draw(Ratios.SEED);
        for (Fact fact : facts) {
            if (fact instanceof Person person && draw.chance(OF_A_HUNDRED_ANSWER)) {
                workplace.addAll(answersOf(person, draw));
            }
        }
        return workplace.build();
    }

    private static List<ItemAnswer> answersOf(Person person, Draw draw) {
        Map<String, Scale> questions = new TreeMap<>(Instruments.standard()
                .find(Instruments.COPSOQ_III)
                .orElseThrow()
                .answers());
        return questions.entrySet().stream()
                .limit(QUESTIONS)
                .map(question ->
                        ItemAnswer.of(person.id(), Instruments.COPSOQ_III, question.getKey(), answer(question, draw)))
                .toList();
    }

    private static int answer(Map.Entry<String, Scale> question, Draw draw) {
        Scale answers = question.getValue();
        return draw.between(answers.min().intValueExact(), answers.max().intValueExact());
    }
}
