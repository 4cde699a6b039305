package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Unit;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Norm;
import work.connect.model.measure.Norms;
import work.connect.model.measure.Percentiles;
import work.connect.model.measure.Wave;
import work.connect.model.people.Change;
import work.connect.model.people.ChangeKind;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** Workplaces in which teams answer surveys about a few things, by figures, scores and ticks. */
public final class RandomSurveys {

    private static final List<String> TEAMS = List.of("a", "b", "c");

    /** The shipped questionnaires and one of the host's own. */
    static final Instruments KNOWN = Instruments.standard().with(ownQuestionnaire());

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people = new ArrayList<>();
    private final List<Wave> waves = new ArrayList<>();
    private final List<Construct> asked;

    private RandomSurveys(Scene scene) {
        this.scene = scene;
        dice = scene.dice();
        Set<Construct> about = new TreeSet<>(dice.some(dice.number(3, 5, 8, 12), List.of(Construct.values())));
        if (dice.chance(70)) {
            about.addAll(dice.oneOf(
                    List.of(Construct.PLAY, Construct.SENSE_OF_COMMUNITY),
                    List.of(Construct.TRUST_IN_LEADER, Construct.TRUST_IN_SENIOR_LEADERS),
                    List.of(Construct.TRUST_IN_LEADER, Construct.TRUST_AMONG_COLLEAGUES),
                    List.of(Construct.RELATIONSHIPS, Construct.CHANGE_CONSULTATION),
                    List.of(Construct.SHARED_PURPOSE, Construct.RELATIONSHIP_CONFLICT),
                    List.of(Construct.TRUST_AMONG_COLLEAGUES, Construct.RELATIONSHIP_CONFLICT),
                    List.of(Construct.SUPERVISOR_SUPPORT, Construct.COWORKER_SUPPORT),
                    List.of(Construct.PSYCHOSOCIAL_SAFETY_CLIMATE),
                    List.of(Construct.PSYCHOLOGICAL_SAFETY),
                    List.of(Construct.LEADER_MEMBER_EXCHANGE)));
        }
        asked = List.copyOf(about);
    }

    /** A valid workplace of 5 to 35 people; equal sources give equal workplaces. */
    public static Workplace next(Random random) {
        return in(Scene.drawnBy(new Dice(random)));
    }

    /** The same, then and there. */
    static Workplace in(Scene scene) {
        return new RandomSurveys(scene).drawn();
    }

    private Workplace drawn() {
        addPeople();
        addWaves();
        Workplace.Builder builder = Workplace.asOf(scene.now(), scene.zone())
                .calendar(scene.calendar())
                .instruments(instruments());
        if (dice.chance(75)) {
            builder.keeps(Register.REPORTING_LINES, scene.daysAgo(dice.number(30, 400)));
        }
        if (dice.chance(75)) {
            builder.keeps(Register.RAISED_CONCERNS, scene.daysAgo(dice.number(89, 90, 91, 400)));
        }
        if (dice.chance(75)) {
            builder.keeps(Register.LEAVERS, scene.daysAgo(dice.number(100, 400)));
        }
        RandomAnswers answers = new RandomAnswers(scene, people, waves, asked);
        return builder.addAll(people)
                .addAll(teams())
                .addAll(memberships())
                .addAll(lines())
                .addAll(concerns())
                .addAll(dice.shuffled(waves))
                .addAll(answers.drawn())
                .addAll(new RandomActions(scene, people, List.of()).drawn())
                .addAll(changes())
                .build();
    }

    private void addPeople() {
        int teams = dice.number(1, 1, 2, 3);
        for (String team : TEAMS.subList(0, teams)) {
            int size = dice.number(5, 6, 9, 10, 10, 11, 11, 12, 12, 13);
            boolean newcomers = dice.chance(15);
            for (int i = 1; i <= size; i++) {
                int here = newcomers || dice.chance(5) ? dice.number(1, 89, 90, 91) : dice.between(400, 2000);
                Person person = Person.of(team + i, team).startedOn(scene.daysAgo(here));
                people.add(person.ledBy(i == 1 ? null : team + 1));
            }
        }
        for (int i = dice.number(0, 0, 1, 2, 3, 4); i > 0; i--) {
            Person left = Person.of("left" + i, "a").startedOn(scene.daysAgo(900));
            people.add(left.endedOn(scene.daysAgo(dice.number(0, 1, 50, 364, 365, 366))));
        }
    }

    private List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        for (String team : people.stream().map(Person::team).collect(Collectors.toSet())) {
            LocalDate start = dice.chance(20) ? scene.daysAgo(dice.number(-1, 0, 1, 89, 90, 91, 200)) : null;
            teams.add(Team.of(team).ledBy(dice.chance(80) ? team + 1 : null).startedOn(start));
        }
        return dice.shuffled(teams);
    }

    private void addWaves() {
        int count = dice.number(0, 1, 2, 2, 2, 3);
        int ago = dice.number(0, 0, 5, 5, 60, 60, 365, 366);
        for (int i = 1; i <= count; i++) {
            LocalDate end = scene.daysAgo(ago);
            Construct[] about = dice.chance(85)
                    ? asked.toArray(Construct[]::new)
                    : dice.some(1, asked).toArray(Construct[]::new);
            Wave wave = Wave.of("w" + i, end, about);
            waves.add(dice.chance(50) ? wave.from(end.minusDays(dice.between(0, 20))) : wave);
            ago += dice.number(30, 90, 180, 340);
        }
    }

    private Instruments instruments() {
        Instruments instruments = KNOWN;
        if (dice.chance(40)) {
            instruments = instruments.choosing(Instruments.NAQ_R, dice.oneOf("RS-2016", "IN-2017"));
        }
        if (dice.chance(60)) {
            instruments = instruments.choosingUnverified(Instruments.HSE_MSIT, "HSE-ORG-136");
        }
        return dice.chance(70) ? instruments.with(norms()) : instruments;
    }

    private Norms norms() {
        Map<Construct, Norm> norms = new TreeMap<>();
        for (Construct construct : asked) {
            BigDecimal p20 = new RandomLevels(dice).oneFor(construct);
            Percentiles all = new Percentiles(p20, p20, p20);
            norms.put(construct, new Norm(construct, all, dice.oneOf(Unit.TEAM, Unit.TEAM, Unit.ORGANISATION), 25));
        }
        return new Norms("earlier", norms, Map.of());
    }

    /** Who was in another team before, often when a survey was answered. */
    private List<Membership> memberships() {
        List<Membership> memberships = new ArrayList<>();
        int percent = dice.number(0, 0, 20);
        for (Person person : people) {
            LocalDate start = person.startedOn();
            LocalDate moved = scene.daysAgo(dice.number(10, 60, 200));
            if (start != null && start.isBefore(moved) && person.endedOn() == null && dice.chance(percent)) {
                memberships.add(Membership.of(person.id(), dice.oneOf(people).team(), start)
                        .until(moved.minusDays(1)));
                memberships.add(Membership.of(person.id(), person.team(), moved));
            }
        }
        return dice.shuffled(memberships);
    }

    private List<ReportingLine> lines() {
        List<ReportingLine> lines = new ArrayList<>();
        int percent = dice.number(0, 50, 100);
        int usual = dice.number(30, 89, 90, 91, 300);
        for (Person person : people) {
            String leader = person.leader();
            if (leader != null && dice.chance(percent)) {
                int since = dice.chance(70) ? usual : dice.number(1, 89, 90, 91, 149, 150, 151, 400);
                lines.add(ReportingLine.of(person.id(), leader, scene.daysAgo(since)));
            }
        }
        return dice.shuffled(lines);
    }

    private List<Change> changes() {
        Change change = Change.of("c", dice.oneOf(ChangeKind.values()), scene.daysAgo(dice.number(-30, 10, 365, 366)))
                .touching(dice.chance(50) ? "a" : null);
        return dice.chance(15) ? List.of(change) : List.of();
    }

    private List<RaisedConcern> concerns() {
        List<RaisedConcern> concerns = new ArrayList<>();
        for (int i = dice.number(0, 0, 0, 1, 2); i > 0; i--) {
            LocalDate day = scene.daysAgo(dice.number(0, 30, 89, 90, 91));
            Person person = dice.oneOf(people);
            RaisedConcern concern = RaisedConcern.of("v" + i, dice.oneOf(RaisedConcern.Topic.values()), day);
            boolean known = dice.chance(50) && person.worksHereOn(day);
            concerns.add(known ? concern.by(person.id()) : concern.in(dice.chance(80) ? person.team() : null));
        }
        return concerns;
    }

    /** Questions of the host's own about what published questionnaires give no items for. */
    private static Properties ownQuestionnaire() {
        Properties keys = new Properties();
        keys.setProperty("id", RandomAnswers.OF_THE_HOST);
        keys.setProperty("title", "Our own questions");
        keys.setProperty("source", "ourselves");
        keys.setProperty("licence", "ours");
        keys.setProperty("status", "VERIFIED");
        keys.setProperty("answers", "1..5");
        keys.setProperty("score", "MEAN");
        keys.setProperty("needed", "HALF");
        keys.setProperty("range", "1..5");
        List<Construct> constructs = List.of(
                Construct.RELATIONSHIP_CONFLICT,
                Construct.PLAY,
                Construct.GUARDEDNESS,
                Construct.SHARED_PURPOSE,
                Construct.PSYCHOSOCIAL_SAFETY_CLIMATE);
        keys.setProperty("scales", constructs.stream().map(Construct::name).collect(Collectors.joining(" ")));
        for (Construct construct : constructs) {
            String scale = "scale." + construct.name();
            keys.setProperty(scale + ".title", construct.name());
            keys.setProperty(scale + ".construct", construct.name());
            keys.setProperty(scale + ".items", "%1$s1 -%1$s2 %1$s3".formatted(construct.name()));
            keys.setProperty(scale + ".direction", construct.direction().name());
        }
        return keys;
    }
}
