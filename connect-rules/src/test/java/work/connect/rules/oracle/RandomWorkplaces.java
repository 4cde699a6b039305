package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Relationship;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** Small workplaces of every sort, with dates, counts and figures at the limits of the rules and just beside them. */
public final class RandomWorkplaces {

    /**
     * So many weeks after a day the calendar looks the same: weekdays, month lengths and leap years (as long as no
     * century without a leap day lies in between). Rules that count in months say the same after that many weeks.
     */
    public static final int WEEKS_UNTIL_THE_CALENDAR_REPEATS = 1461;

    private RandomWorkplaces() {}

    /** A valid workplace of 1 to 14 people in 1 to 4 teams; equal sources give equal workplaces. */
    public static Workplace next(Random random) {
        return in(Scene.drawnBy(new Dice(random)));
    }

    /** The same, then and there. */
    static Workplace in(Scene scene) {
        RandomPeople randomPeople = new RandomPeople(scene);
        List<Person> people = randomPeople.drawn();
        List<Team> teams = randomPeople.teamsFor(people);
        RandomTies ties = new RandomTies(scene, people);
        List<Relationship> relationships = ties.drawn();
        RandomContacts contacts = new RandomContacts(scene, people);
        RandomCases cases = new RandomCases(scene, people);
        List<ConductReport> reports = cases.reports();
        List<Conflict> conflicts = cases.conflicts();
        Workplace.Builder builder = Workplace.asOf(scene.now(), scene.zone()).calendar(scene.calendar());
        keepRegisters(builder, scene, people);
        List<Person> answering = ties.answering(relationships);
        List<Absence> absences = contacts.absencesDrawn();
        RandomMeasures measures = new RandomMeasures(scene, people, teams);
        RandomHistory history = new RandomHistory(scene, people);
        RandomWork work = new RandomWork(scene, people);
        return builder.addAll(answering)
                .addAll(history.memberships())
                .addAll(history.lines())
                .addAll(work.changes())
                .addAll(work.checkIns())
                .addAll(work.commitments())
                .addAll(new RandomVoices(scene, people).drawn())
                .addAll(new RandomActions(scene, people, conflicts).drawn())
                .addAll(teams)
                .addAll(absences)
                .addAll(relationships)
                .addAll(contacts.interactionsDrawn())
                .addAll(conflicts)
                .addAll(cases.steps())
                .addAll(reports)
                .addAll(cases.reportersOf(reports))
                .addAll(measures.waves())
                .addAll(measures.drawn())
                .build();
    }

    private static void keepRegisters(Workplace.Builder builder, Scene scene, List<Person> people) {
        int percent = scene.dice().number(50, 85, 100);
        for (Register register : Register.values()) {
            if (scene.dice().chance(percent)) {
                builder.keeps(register, keptSince(scene, people));
            }
        }
    }

    /** Long ago, near a limit, or near the day on which somebody started. */
    private static LocalDate keptSince(Scene scene, List<Person> people) {
        Dice dice = scene.dice();
        LocalDate started = dice.oneOf(people).startedOn();
        int kind = dice.between(1, 100);
        if (kind <= 20 && started != null && scene.isPast(started.plusDays(1))) {
            return started.plusDays(dice.between(-1, 1));
        }
        return kind <= 40 ? scene.nearALimit() : scene.daysAgo(dice.between(300, 1500));
    }

    /** The same facts, each collection in another order. */
    public static Workplace shuffled(Workplace workplace, Random random) {
        Dice dice = new Dice(random);
        Workplace.Builder builder = Rewriting.emptied(workplace);
        for (FactType type : FactType.values()) {
            builder.addAll(dice.shuffled(workplace.all(type)));
        }
        return builder.build();
    }

    /**
     * The same facts about people and teams of other names.
     *
     * <p>Ids of outsiders, such as a case handler who does not work here, stay as they are.
     *
     * @param personNames gives each person another name than every other person
     * @param teamNames gives each team another name than every other team
     */
    public static Workplace renamed(
            Workplace workplace, UnaryOperator<String> personNames, UnaryOperator<String> teamNames) {
        return new Renaming(workplace, personNames, teamNames).applied();
    }

    /**
     * The same facts so many weeks later, or earlier when negative: every day stays the same weekday, and every contact
     * keeps its local time unless the clocks skip it. Months differ in length, so a figure from about twelve months ago
     * can become too old, unless the weeks are {@link #WEEKS_UNTIL_THE_CALENDAR_REPEATS}.
     */
    public static Workplace shifted(Workplace workplace, int weeks) {
        return new Shifting(workplace, weeks).applied();
    }
}
