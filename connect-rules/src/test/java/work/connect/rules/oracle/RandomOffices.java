package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.people.Absence;
import work.connect.model.people.Level;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

/** Workplaces of one larger team, and a few people besides, with much contact of one sort or the other. */
public final class RandomOffices {

    private static final int[] SPANS = {20, 21, 22, 27, 28, 29, 30, 55, 56, 83, 84, 85, 88, 89, 90, 111, 112, 113};
    private static final int[] STARTS = {28, 29, 30, 55, 56, 59, 60, 61, 84, 88, 89, 90, 100, 120, 150, 179, 180, 181};

    private final Scene scene;
    private final Dice dice;
    private final int newcomers;
    private final List<Person> people = new ArrayList<>();

    private RandomOffices(Scene scene) {
        this.scene = scene;
        dice = scene.dice();
        newcomers = dice.number(0, 5, 10, 70);
    }

    /** A valid workplace of 4 to 25 people, or at times of 40 or more; equal sources give equal workplaces. */
    public static Workplace next(Random random) {
        return in(Scene.drawnBy(new Dice(random)));
    }

    /** The same, then and there. */
    static Workplace in(Scene scene) {
        return new RandomOffices(scene).drawn();
    }

    private Workplace drawn() {
        boolean crowd = dice.chance(6);
        addPeople(crowd ? dice.between(39, 44) : dice.number(4, 6, 8, 9, 10, 10, 11, 12, 12, 13, 14));
        Workplace.Builder builder = Workplace.asOf(scene.now(), scene.zone()).calendar(scene.calendar());
        List<Absence> absences = new RandomContacts(scene, people).absencesDrawn();
        OfficeLife life = new OfficeLife(scene, people, absences);
        if (crowd) {
            life.addTiesAroundAFew();
        } else {
            List<Consumer<OfficeLife>> sorts = List.of(
                    OfficeLife::addOneToOnes,
                    OfficeLife::addOneToOnes,
                    OfficeLife::addThanks,
                    OfficeLife::addThanks,
                    OfficeLife::addHelp,
                    OfficeLife::addHelp,
                    OfficeLife::addRequests,
                    OfficeLife::addContactOutsideHours,
                    OfficeLife::addContactWithTheLeader,
                    OfficeLife::addContactWithTheLeader,
                    OfficeLife::addHelpThatNobodySees,
                    OfficeLife::addWeeklyContact,
                    OfficeLife::addWeeklyContact,
                    OfficeLife::addCallsAmongOthers,
                    OfficeLife::addSeniorContact);
            dice.some(dice.between(2, 4), sorts).forEach(sort -> sort.accept(life));
        }
        keepRegisters(builder);
        return builder.addAll(dice.shuffled(people))
                .addAll(teams())
                .addAll(absences)
                .addAll(life.drawn())
                .build();
    }

    private void addPeople(int count) {
        int elsewhere = dice.number(0, 1, 3, 10);
        boolean led = dice.chance(80);
        boolean twoPlaces = dice.chance(75);
        int roles = dice.number(0, 0, 40);
        for (int i = 1; i <= count; i++) {
            String leader = i == 1 ? (elsewhere > 0 && dice.chance(50) ? "o1" : null) : led ? "d1" : null;
            Person person = Person.of("d" + i, "desk").ledBy(leader).startedOn(start());
            people.add(withMore(person.working(place(twoPlaces)), roles));
        }
        for (int i = 1; i <= elsewhere; i++) {
            Person person = Person.of("o" + i, "office").startedOn(start());
            Level level = i == 1 ? dice.oneOf(Level.SENIOR_LEADER, Level.EXECUTIVE, Level.STAFF) : null;
            people.add(withMore(person.level(level), roles));
        }
    }

    private WorkMode place(boolean twoPlaces) {
        return twoPlaces
                ? dice.oneOf(WorkMode.ON_SITE, WorkMode.REMOTE)
                : dice.oneOf(WorkMode.REMOTE, WorkMode.HYBRID, WorkMode.ON_SITE);
    }

    private Person withMore(Person person, int roles) {
        Person more = dice.chance(roles) ? person.as(dice.oneOf("help desk", "clerk")) : person;
        return dice.chance(6) ? more.preferring(Preference.NO_PUBLIC_PRAISE) : more;
    }

    private LocalDate start() {
        if (dice.chance(5)) {
            return null;
        }
        return scene.daysAgo(dice.chance(newcomers) ? dice.number(STARTS) : dice.between(300, 2000));
    }

    private List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        if (dice.chance(60)) {
            Team desk = Team.of("desk").ledBy(dice.chance(80) ? "d1" : null);
            teams.add(desk.partOf("house").startedOn(dice.chance(30) ? scene.daysAgo(dice.number(STARTS)) : null));
            teams.add(Team.of("house"));
        }
        return teams;
    }

    private void keepRegisters(Workplace.Builder builder) {
        int percent = dice.number(70, 100, 100);
        for (Register register : Register.values()) {
            if (dice.chance(percent)) {
                int back = dice.chance(90) ? dice.between(200, 900) : dice.number(SPANS);
                builder.keeps(register, scene.daysAgo(back));
            }
        }
    }
}
