package work.connect.rules.rule;

import static work.connect.rules.rule.GivenTeams.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;

/** What teams and people answered, and what a reader is told of it. Team "a" is of ten unless said otherwise. */
final class GivenAnswers {

    private static final int SAFETY_ITEMS = 7;
    private static final Set<Integer> REVERSED = Set.of(1, 3, 5);

    private GivenAnswers() {}

    /** What a team answered today, on the reference scale. */
    static Measure team(String team, Construct construct, String mean, int answers) {
        return Measure.of(construct, mean, construct.reference(), construct.direction())
                .ofTeam(team)
                .answeredBy(answers)
                .answeredOn(TODAY);
    }

    /** What somebody answered today, on the reference scale. */
    static Measure own(String person, Construct construct, String score) {
        return Measure.of(construct, score, construct.reference(), construct.direction())
                .ofPerson(person)
                .answeredOn(TODAY);
    }

    /** What everybody here answered today, on the reference scale. */
    static Measure organisation(Construct construct, String mean, int answers) {
        return Measure.of(construct, mean, construct.reference(), construct.direction())
                .answeredBy(answers)
                .answeredOn(TODAY);
    }

    /** The answers of the members of team "a", from a1 on, each as their own score of today. */
    static List<Measure> answers(Construct construct, String... scores) {
        return answers("a", construct, scores);
    }

    static List<Measure> answers(String team, Construct construct, String... scores) {
        return each(scores.length, number -> own(team + number, construct, scores[number - 1]));
    }

    static <T> List<T> each(int count, IntFunction<T> made) {
        List<T> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(made.apply(i));
        }
        return all;
    }

    /** Somebody who answers each item so that the score is this, from 1 to 7. */
    static List<ItemAnswer> safety(String person, int score) {
        return each(
                SAFETY_ITEMS,
                item -> ItemAnswer.of(
                                person,
                                Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY,
                                "PS" + item,
                                REVERSED.contains(item) ? SAFETY_ITEMS + 1 - score : score)
                        .answeredOn(TODAY));
    }

    /** Somebody who ticks the same box throughout. */
    static List<ItemAnswer> ticksAlike(String person, int box) {
        return each(
                SAFETY_ITEMS,
                item -> ItemAnswer.of(person, Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, "PS" + item, box)
                        .answeredOn(TODAY));
    }

    /** Psychological safety as the members of team "a" answered it, from a1 on. */
    static Workplace.Builder safety(Workplace.Builder workplace, int... scores) {
        for (int i = 0; i < scores.length; i++) {
            workplace.addAll(safety("a" + (i + 1), scores[i]));
        }
        return workplace;
    }

    static Workplace.Builder ofTen() {
        return GivenTeams.workplace().addAll(GivenTeams.team("a", 10));
    }

    static Person a(int number) {
        return GivenTeams.team("a", 10).get(number - 1);
    }

    /** The figure of team "a" about a hazard that is shown to those who read about groups; not shown where none is. */
    static Figure figure(Workplace.Builder workplace, Hazard hazard) {
        return figure(workplace, hazard, Subject.team("a"));
    }

    static Figure figure(Workplace.Builder workplace, Hazard hazard, Subject group) {
        return GivenTeams.report(workplace, Viewer.wellbeing()).figures().stream()
                .filter(figure -> figure.group().equals(group) && figure.hazard() == hazard && figure.isShown())
                .findFirst()
                .orElse(Figure.notShown(group, hazard, ""));
    }

    /** What somebody is told by one rule. */
    static List<Finding> told(Workplace.Builder workplace, String person, String rule) {
        return new Told(GivenTeams.report(workplace, Viewer.employee(person))).by(rule);
    }

    /** What those who read about groups are told of the organisation by one rule. */
    static List<Finding> toldOfAll(Workplace.Builder workplace, String rule) {
        return new Told(GivenTeams.report(workplace, Viewer.wellbeing())).by(rule);
    }
}
