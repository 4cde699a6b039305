package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.connection.Channel;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.fact.Fact;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.people.Absence;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.model.people.Person;
import work.connect.model.people.WorkMode;

/** Draws what happens between the people of an office. */
final class OfficeLife {

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people;
    private final List<Person> desk;
    private final List<Absence> absences;
    private final List<Fact> facts = new ArrayList<>();

    OfficeLife(Scene scene, List<Person> people, List<Absence> absences) {
        this.scene = scene;
        dice = scene.dice();
        this.people = people;
        desk = people.stream().filter(person -> person.team().equals("desk")).toList();
        this.absences = absences;
    }

    List<Fact> drawn() {
        addPlans();
        addChanges();
        return dice.shuffled(facts);
    }

    private Interaction contact(int daysAgo, Person from, Person to) {
        return contact(scene.daysAgo(daysAgo), from, to);
    }

    private Interaction contact(LocalDate day, Person from, Person to) {
        return Interaction.of(scene.momentOn(day), from.id(), to.id()).channel(dice.oneOf(Channel.values()));
    }

    private Person other(Person person) {
        return dice.oneOf(people.stream().filter(one -> !one.equals(person)).toList());
    }

    // Leaders

    /** Meetings that fade out, of minutes that differ with the place, or that are missing. */
    void addOneToOnes() {
        int unknown = dice.number(0, 0, 0, 5);
        int minutes = dice.number(10, 30, 60, 60);
        boolean favours = dice.chance(85);
        for (Person person : desk) {
            if (person.leader() == null || dice.chance(10)) {
                continue;
            }
            boolean more = favours && person.workMode() == WorkMode.ON_SITE;
            LocalDate began = person.startedOn() == null ? scene.daysAgo(100) : person.startedOn();
            for (int i = dice.between(2, 6); i > 0; i--) {
                addOneToOne(began.plusDays(dice.number(0, 3, 10, 20, 28, 29, 30, 31)), person, minutes);
            }
            for (int i = dice.between(0, 3); i > 0; i--) {
                int length = minutes * (more ? dice.number(2, 2, 2, 3) : 1);
                addOneToOne(
                        scene.daysAgo(dice.number(0, 10, 30, 60, 88, 89, 90)),
                        person,
                        dice.chance(unknown) ? null : length);
            }
        }
    }

    private void addOneToOne(LocalDate day, Person person, @Nullable Integer minutes) {
        String leader = person.leader();
        if (leader != null && scene.isPast(day)) {
            String from = dice.chance(50) ? leader : person.id();
            String to = from.equals(leader) ? person.id() : leader;
            facts.add(Interaction.oneToOne(scene.momentOn(day), from, to).lasting(minutes));
        }
    }

    void addContactWithTheLeader() {
        Person leader = desk.get(0);
        int favoured = dice.number(1, 2, 2, 3);
        int much = dice.between(10, 25);
        for (Person person : desk.subList(1, desk.size())) {
            boolean favourite = desk.indexOf(person) <= favoured;
            for (int i = favourite ? much : dice.between(0, 2); i > 0; i--) {
                int ago = dice.number(0, 7, 20, 40, 54, 55, 56);
                Interaction contact = dice.chance(50) ? contact(ago, leader, person) : contact(ago, person, leader);
                facts.add(contact.purpose(dice.oneOf(Purpose.WORK, Purpose.WORK, Purpose.WORK, Purpose.MENTORING)));
            }
        }
    }

    void addSeniorContact() {
        for (int i = dice.between(0, 2); i > 0; i--) {
            Person one = dice.oneOf(people);
            Interaction contact = contact(dice.number(89, 90, 91, 92, 120), one, other(one));
            facts.add(contact.purpose(dice.oneOf(Purpose.UPDATE, Purpose.WORK, null)));
        }
    }

    private void addChanges() {
        for (int i = dice.number(0, 0, 0, 1, 2); i > 0; i--) {
            LocalDate day = scene.daysAgo(dice.number(-91, -90, 0, 20, 27, 28, 83, 84, 85, 90, 91, 112, 113));
            facts.add(Change.of("c" + i, dice.oneOf(ChangeKind.values()), day)
                    .touching(dice.oneOf("desk", "desk", null)));
        }
    }

    // Thanks and help

    void addThanks() {
        int percent = dice.number(40, 70, 90);
        boolean favours = dice.chance(40);
        for (Person person : desk) {
            boolean more = favours && person.workMode() == WorkMode.ON_SITE;
            int count = dice.chance(percent) ? dice.number(1, 1, 2, 3, 10) : 0;
            for (int i = count * (more ? dice.number(2, 3) : 1); i > 0; i--) {
                facts.add(contact(dice.number(0, 5, 20, 28, 29, 30, 31, 59, 60, 61, 88, 89, 90), other(person), person)
                        .purpose(Purpose.RECOGNITION));
            }
        }
    }

    /** Many turn to one or two, who help and may not be thanked. */
    void addHelp() {
        List<Person> helpers = dice.some(dice.number(1, 1, 1, 2), desk);
        for (Person helper : helpers) {
            for (Person asker : dice.some(dice.between(3, 12), people)) {
                for (int i = asker.equals(helper) ? 0 : dice.number(1, 1, 2); i > 0; i--) {
                    addHelp(helper, asker);
                }
            }
        }
        for (int i = dice.between(0, 3); i > 0; i--) {
            Person person = dice.oneOf(people);
            addHelp(person, other(person));
        }
    }

    /** Nearly everybody is thanked but for one or two, who help. */
    void addHelpThatNobodySees() {
        List<Person> helpers = dice.some(dice.number(1, 1, 2), desk);
        for (Person helper : helpers) {
            for (int i = dice.number(4, 5, 6, 14, 15, 16); i > 0; i--) {
                facts.add(contact(dice.number(1, 50, 89, 90), helper, other(helper))
                        .purpose(Purpose.HELP_GIVEN));
            }
        }
        for (Person person : desk) {
            if (!helpers.contains(person) && dice.chance(95) || dice.chance(5)) {
                facts.add(contact(dice.number(0, 50, 89), other(person), person).purpose(Purpose.RECOGNITION));
            }
        }
    }

    private void addHelp(Person helper, Person asker) {
        int ago = dice.number(1, 20, 60, 88, 89, 90);
        switch (dice.between(1, 3)) {
            case 1 -> facts.add(contact(ago, asker, helper).purpose(Purpose.HELP_ASKED));
            case 2 -> facts.add(contact(ago, helper, asker).purpose(Purpose.HELP_GIVEN));
            default ->
                addRequest(request(asker, ago)
                        .to(helper.id())
                        .answeredOn(dice.chance(80) ? scene.daysAgo(ago - 1) : null));
        }
    }

    private HelpRequest request(Person from, int daysAgo) {
        return HelpRequest.of("r" + facts.size(), from.id(), scene.daysAgo(daysAgo));
    }

    /** Nobody asks or is asked before the first day. */
    private void addRequest(HelpRequest request) {
        boolean tooEarly = people.stream()
                .filter(person ->
                        person.id().equals(request.from()) || person.id().equals(request.to()))
                .anyMatch(person -> person.beginsAfter(request.askedOn()));
        if (!tooEarly) {
            facts.add(request);
        }
    }

    void addRequests() {
        for (Person person : desk) {
            for (int i = dice.number(0, 1, 2, 3); i > 0; i--) {
                int ago = dice.number(5, 6, 7, 8, 9, 10, 12, 20, 26, 27, 28);
                HelpRequest request =
                        request(person, ago).to(dice.chance(60) ? other(person).id() : null);
                if (dice.chance(30)) {
                    request = request.answeredOn(scene.daysAgo(Math.max(0, ago - dice.between(4, 10))))
                            .declined(dice.oneOf(true, false, null));
                } else if (dice.chance(15)) {
                    request = request.withdrawnOn(scene.daysAgo(dice.between(0, ago)));
                }
                addRequest(request);
            }
        }
    }

    // Week by week

    void addContactOutsideHours() {
        for (Person person : dice.some(dice.between(1, 4), desk)) {
            for (int i = dice.number(3, 4, 5, 8, 9, 12); i > 0; i--) {
                Person other = other(person);
                Interaction contact = dice.chance(90)
                        ? contact(dice.between(0, 28), other, person)
                        : contact(dice.between(0, 28), person, other);
                facts.add(contact.purpose(dice.chance(70) ? Purpose.WORK : dice.oneOf(Purpose.values()))
                        .outsideHours(dice.oneOf(true, true, false, null)));
            }
        }
    }

    void addWeeklyContact() {
        Person quiet = dice.oneOf(desk);
        int drop = dice.number(4, 4, 8);
        int usual = dice.number(2, 3, 5);
        int left = dice.between(0, usual);
        int others = dice.number(0, 1, 2);
        Channel tool = dice.oneOf(Channel.values());
        for (int week = 1; week <= 17; week++) {
            for (Person person : desk) {
                int busy = person.equals(quiet) ? (week <= drop ? left : usual) : others;
                for (int i = busy + (dice.chance(10) ? 1 : 0); i > 0; i--) {
                    Person other = person.equals(quiet) ? other(person) : dice.oneOf(without(quiet, person));
                    int ago = 7 * week - dice.between(0, 6);
                    facts.add(contact(ago, person, other)
                            .purpose(Purpose.WORK)
                            .channel(dice.chance(90) ? tool : dice.oneOf(Channel.values())));
                }
            }
        }
    }

    private List<Person> without(Person one, Person other) {
        return people.stream()
                .filter(person -> !person.equals(one) && !person.equals(other))
                .toList();
    }

    /** Everybody speaks with somebody but a few, who did weeks ago. */
    void addCallsAmongOthers() {
        List<Person> silent = dice.some(dice.between(1, 2), desk);
        for (Person person : desk) {
            Person other = dice.oneOf(desk);
            boolean quiet = silent.contains(person) || silent.contains(other);
            if (!other.equals(person)) {
                int ago = quiet ? 7 * dice.between(2, 8) + dice.between(-1, 1) : dice.number(0, 1, 10, 20, 21, 22);
                facts.add(contact(ago, person, other)
                        .channel(dice.chance(2) ? null : dice.oneOf(Channel.VIDEO, Channel.PHONE, Channel.CHAT))
                        .purpose(dice.oneOf(Purpose.WORK, Purpose.TEAM_MEETING)));
            }
        }
    }

    // Back from leave, and ties

    private void addPlans() {
        for (Absence absence : absences) {
            LocalDate from = absence.from();
            LocalDate until = absence.until();
            if (dice.chance(10) && until != null && scene.isPast(until)) {
                facts.add(ActionTaken.of("a" + facts.size(), dice.oneOf("RETURN_PLAN", "RETURN_PLAN", "ONE_TO_ONE"))
                        .forPerson(absence.person())
                        .agreedOn(dice.oneOf(from.minusDays(20), until, null)));
            }
            if (dice.chance(10) && until != null && scene.isPast(until.plusDays(2))) {
                facts.add(CheckIn.due(scene.momentOn(until.plusDays(dice.number(-40, 1, 2))), absence.person())
                        .because(dice.oneOf(CheckInReason.BACK_FROM_LEAVE, CheckInReason.WORKS_ALONE, null)));
            }
        }
    }

    /** Each of the people is tied to one of a few, and to somebody else at times. */
    void addTiesAroundAFew() {
        List<Person> few = dice.some(dice.between(1, 5), people);
        int more = dice.number(0, 0, 20, 60);
        for (Person person : people) {
            Person hub = dice.oneOf(few);
            addTie(person, hub);
            if (dice.chance(more) || few.contains(person)) {
                addTie(person, other(person));
            }
        }
    }

    private void addTie(Person one, Person other) {
        if (!one.equals(other) && dice.chance(98)) {
            facts.add(Relationship.of(one.id(), other.id(), dice.oneOf(RelationshipFunction.values())));
        }
    }
}
