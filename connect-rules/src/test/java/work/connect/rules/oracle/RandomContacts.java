package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Tone;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** Draws who was away when, and who met whom. */
final class RandomContacts {

    private static final int FURTHEST_BACK = 400;

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people;
    private final List<Absence> absences = new ArrayList<>();
    private final List<Interaction> interactions = new ArrayList<>();

    RandomContacts(Scene scene, List<Person> people) {
        this.scene = scene;
        dice = scene.dice();
        this.people = people;
    }

    List<Absence> absencesDrawn() {
        int percent = dice.number(0, 30, 70);
        for (Person person : people) {
            for (int i = dice.chance(percent) ? dice.between(1, 3) : 0; i > 0; i--) {
                absences.add(absenceOf(person.id()));
            }
        }
        return dice.shuffled(absences);
    }

    private Absence absenceOf(String person) {
        int kind = dice.between(1, 100);
        if (kind <= 50) {
            return leaveOf(person);
        }
        if (kind <= 65) {
            return new Absence(person, scene.daysAgo(dice.between(-5, 50)), null);
        }
        if (kind <= 75 && !absences.isEmpty()) {
            return endingWith(dice.oneOf(absences));
        }
        LocalDate from = scene.daysAgo(dice.between(-10, 70));
        return new Absence(person, from, from.plusDays(dice.between(0, 30)));
    }

    private Absence leaveOf(String person) {
        LocalDate until = lastDayAway(dice.number(4, 5, 6, 10, 19, 20, 21));
        return new Absence(person, until.minusDays(dice.number(27, 28, 28, 29, 40, 90) - 1), until);
    }

    /** The last day of a leave after which so many working days have passed. */
    private LocalDate lastDayAway(int workdaysBack) {
        LocalDate day = scene.daysAgo(1);
        while (scene.calendar().workdaysAfter(day, scene.today()) < workdaysBack) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Absence endingWith(Absence other) {
        LocalDate from = other.from().plusDays(dice.between(-30, 30));
        LocalDate until = other.until();
        boolean orderly = until == null || !until.isBefore(from);
        return new Absence(other.person(), orderly ? from : other.from(), until);
    }

    List<Interaction> interactionsDrawn() {
        people.forEach(this::addOneToOnes);
        if (people.size() > 1) {
            for (int i = dice.between(0, people.size()); i > 0; i--) {
                addOtherContact();
            }
            addRatedContacts();
            addTalksAboutGrowth();
        }
        return dice.shuffled(interactions);
    }

    private void addOneToOnes(Person person) {
        String leader = people.stream().anyMatch(other -> other.id().equals(person.leader())) ? person.leader() : null;
        if (leader == null) {
            return;
        }
        switch (dice.between(1, 8)) {
            case 1, 2, 3 -> addOneToOne(beforeDaysTogether(daysTogether(), person, leader), person, leader);
            case 4, 5 -> addOneToOne(near(person.startedOn()), person, leader);
            case 6 -> addOneToOne(near(someReturnOf(person)), person, leader);
            case 7 -> addOneToOne(scene.daysAgo(dice.between(0, 300)), person, leader);
            default -> {}
        }
        if (dice.chance(20)) {
            addOneToOne(scene.daysAgo(dice.between(100, 600)), person, leader);
        }
    }

    private int daysTogether() {
        return dice.number(0, 7, 14, 21, 42, 60) + dice.between(0, 2);
    }

    /** The day after which there were so many days with both of them here. */
    private LocalDate beforeDaysTogether(int count, Person person, String leader) {
        LocalDate day = scene.today();
        for (int counted = 0; counted < count && day.isAfter(scene.daysAgo(FURTHEST_BACK)); day = day.minusDays(1)) {
            counted += isAway(person.id(), day) || isAway(leader, day) ? 0 : 1;
        }
        return day;
    }

    private boolean isAway(String person, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.person().equals(person))
                .anyMatch(absence -> covers(absence, day));
    }

    private static boolean covers(Absence absence, LocalDate day) {
        LocalDate until = absence.until();
        return !day.isBefore(absence.from()) && (until == null || !day.isAfter(until));
    }

    private @Nullable LocalDate someReturnOf(Person person) {
        return absences.stream()
                .filter(absence -> absence.person().equals(person.id()))
                .flatMap(absence -> Stream.ofNullable(absence.until()))
                .findAny()
                .orElse(null);
    }

    private @Nullable LocalDate near(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(dice.between(-1, 1));
    }

    private void addOneToOne(@Nullable LocalDate day, Person person, String leader) {
        if (day != null && scene.isPast(day)) {
            boolean upwards = dice.chance(50);
            String from = upwards ? person.id() : leader;
            String to = upwards ? leader : person.id();
            interactions.add(Interaction.oneToOne(scene.momentOn(day), from, to));
        }
    }

    /** Of another purpose, or between people of whom neither leads the other. */
    private void addOtherContact() {
        List<Person> pair = dice.some(2, people);
        Purpose purpose = dice.chance(40) ? Purpose.ONE_TO_ONE : dice.oneOf(Purpose.values());
        interactions.add(Interaction.of(
                        scene.momentOn(scene.daysAgo(dice.between(0, 50))),
                        pair.get(0).id(),
                        pair.get(1).id())
                .purpose(dice.chance(10) ? null : purpose)
                .channel(dice.oneOf(Channel.values()))
                .feltByTo(dice.oneOf(Tone.values())));
    }

    /** Between two of the people, often and of late, so that what was strained can add up. */
    private void addRatedContacts() {
        for (int pairs = dice.number(0, 0, 1, 3); pairs > 0; pairs--) {
            List<Person> pair = dice.some(2, people);
            int strained = dice.number(10, 50, 90);
            for (int i = dice.between(1, 9); i > 0; i--) {
                int ago = dice.number(0, 1, 10, 13, 14, 15, 20, 28, 29, 30, 31, 41, 42, 43);
                List<Person> two = dice.chance(50) ? pair : dice.shuffled(pair);
                interactions.add(Interaction.of(
                                scene.momentOn(scene.daysAgo(ago)),
                                two.get(0).id(),
                                two.get(1).id())
                        .channel(dice.oneOf(Channel.values()))
                        .outsideHours(dice.chance(30) ? null : Boolean.valueOf(dice.chance(50)))
                        .feltByFrom(tone(strained))
                        .feltByTo(tone(strained)));
            }
        }
    }

    private @Nullable Tone tone(int strained) {
        if (dice.chance(20)) {
            return null;
        }
        return dice.chance(strained) ? dice.oneOf(Tone.UNCIVIL, Tone.HOSTILE) : dice.oneOf(Tone.values());
    }

    private void addTalksAboutGrowth() {
        for (int i = dice.number(0, 1, people.size()); i > 0; i--) {
            int ago = dice.number(179, 180, 181, 364, 365, 366) + dice.number(0, 0, 28, 30);
            List<Person> pair = dice.some(2, people);
            interactions.add(Interaction.of(
                            scene.momentOn(scene.daysAgo(ago)),
                            pair.get(0).id(),
                            pair.get(1).id())
                    .purpose(
                            dice.oneOf(Purpose.CAREER_TALK, Purpose.CAREER_TALK, Purpose.MENTORING, Purpose.FEEDBACK)));
        }
    }
}
