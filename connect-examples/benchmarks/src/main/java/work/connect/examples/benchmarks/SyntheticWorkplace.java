package work.connect.examples.benchmarks;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.Tone;
import work.connect.model.measure.Construct;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Absence;

/**
 * A made-up workplace of any size that looks like a real one: about 26 facts for each person, all registers kept.
 *
 * <p>Pseudonyms say nothing of teams, the survey of ties lists one person after the other, and contacts come in the
 * order of time, as a host's exports would.
 */
public final class SyntheticWorkplace {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate KEPT_SINCE = LocalDate.of(2026, 1, 1);
    private static final int DAYS_OF_CONTACTS = 150;

    private static final Integer[] WEEKS_BETWEEN_ONE_TO_ONES = {1, 1, 2, 2, 2, 3, 3, 4, 5, 6};
    private static final RelationshipFunction[] CLOSE = {
        RelationshipFunction.FRIENDSHIP,
        RelationshipFunction.FRIENDSHIP,
        RelationshipFunction.EMOTIONAL_SUPPORT,
        RelationshipFunction.PERSONAL_GROWTH,
        RelationshipFunction.CAREER_ADVANCEMENT
    };
    private static final RelationshipFunction[] EVERYDAY = {
        RelationshipFunction.TASK_ASSISTANCE,
        RelationshipFunction.TASK_ASSISTANCE,
        RelationshipFunction.SHARED_ACTIVITY,
        RelationshipFunction.GIVING_TO_OTHERS
    };
    private static final Purpose[] OTHER_PURPOSES = {
        Purpose.TEAM_MEETING,
        Purpose.HELP_GIVEN,
        Purpose.RECOGNITION,
        Purpose.FEEDBACK,
        Purpose.SOCIAL,
        Purpose.UPDATE,
        Purpose.UPDATE,
        Purpose.GREETING
    };

    private final int size;
    private final Draw draw;
    private final Workplace.Builder facts = Workplace.asOf(NOW, ZONE);
    private final SyntheticPeople people;
    private final List<List<Relationship>> named = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();

    private SyntheticWorkplace(int size, long seed) {
        this.size = size;
        draw = new Draw(seed);
        people = new SyntheticPeople(size, draw, TODAY, facts);
    }

    /**
     * A workplace as of 2026-09-01 in Berlin; equal for equal arguments.
     *
     * @param people how many work there, at least 1
     */
    public static Workplace of(int people, long seed) {
        return new SyntheticWorkplace(people, seed).build();
    }

    /** How many facts a workplace holds: people, teams, ties and all else, one each. */
    public static int facts(Workplace workplace) {
        return workplace.people().size()
                + workplace.teams().size()
                + workplace.absences().size()
                + workplace.relationships().size()
                + workplace.interactions().size()
                + workplace.conflicts().size()
                + workplace.conductReports().size()
                + workplace.reporters().size()
                + workplace.measures().size();
    }

    private Workplace build() {
        for (Register register : Register.values()) {
            facts.keeps(register, KEPT_SINCE);
        }
        ties();
        contacts();
        absences();
        conflicts();
        conductReports();
        measures();
        return facts.build();
    }

    private void ties() {
        for (int person = 0; person < size; person++) {
            named.add(new ArrayList<>());
        }
        for (int person = 0; person < size; person++) {
            int ties = tiesBegunBy(person);
            for (int tie = 0; tie < ties; tie++) {
                tie(person, people.somebodyElse(person, 82), draw.chance(38));
            }
        }
        named.forEach(facts::addAll);
    }

    private int tiesBegunBy(int person) {
        if (size == 1 || draw.chance(4)) {
            return 0;
        }
        return people.daysHere(person) < 90 ? draw.between(0, 4) : draw.between(4, 9);
    }

    private void tie(int one, int other, boolean close) {
        Sign sign = draw.chance(2) ? Sign.STRAINED : draw.chance(3) ? Sign.NEUTRAL : Sign.SUPPORTIVE;
        name(one, other, close, sign);
        if (draw.chance(close ? 75 : 50)) {
            name(other, one, close, sign);
        }
    }

    private void name(int from, int to, boolean close, Sign sign) {
        if (people.answered(from)) {
            RelationshipFunction function = draw.one(close ? CLOSE : EVERYDAY);
            named.get(from)
                    .add(Relationship.of(people.id(from), people.id(to), function)
                            .felt(sign));
        }
    }

    private void contacts() {
        for (int person = 0; person < size; person++) {
            if (people.leader(person) != SyntheticPeople.NOBODY) {
                oneToOnes(person, people.leader(person));
            }
            int others = size == 1 ? 0 : draw.between(0, 13);
            for (int contact = 0; contact < others; contact++) {
                contact(person);
            }
        }
        contacts.sort(Comparator.comparingLong(Contact::second));
        contacts.forEach(contact -> facts.add(contact.interaction(people)));
    }

    private void oneToOnes(int person, int leader) {
        int interval = 7 * draw.one(WEEKS_BETWEEN_ONE_TO_ONES);
        int lapsed = draw.chance(4) ? draw.between(20, 120) : 0;
        int earliest = Math.min(DAYS_OF_CONTACTS, people.daysHere(person));
        for (int ago = draw.between(1, interval) + lapsed; ago <= earliest; ago += interval) {
            boolean leaderReachesOut = draw.chance(70);
            int from = leaderReachesOut ? leader : person;
            int to = leaderReachesOut ? person : leader;
            contacts.add(new Contact(moment(ago), from, to, draw.one(Channel.values()), Purpose.ONE_TO_ONE, null));
        }
    }

    private void contact(int person) {
        Purpose purpose = draw.chance(1) ? Purpose.ONE_TO_ONE : draw.chance(10) ? null : draw.one(OTHER_PURPOSES);
        Tone tone = draw.chance(10) ? draw.one(Tone.SUPPORTIVE, Tone.SUPPORTIVE, Tone.NEUTRAL, Tone.UNCIVIL) : null;
        contacts.add(new Contact(
                moment(draw.between(1, DAYS_OF_CONTACTS)),
                person,
                people.somebodyElse(person, 80),
                draw.one(Channel.values()),
                purpose,
                tone));
    }

    /** A moment in working hours, on the workday so many days ago or the one before it. */
    private long moment(int daysAgo) {
        LocalDate day = TODAY.minusDays(daysAgo);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.with(DayOfWeek.FRIDAY);
        }
        return day.atTime(draw.between(8, 16), 5 * draw.between(0, 11))
                .atZone(ZONE)
                .toEpochSecond();
    }

    private void absences() {
        for (int person = 0; person < size; person++) {
            if (draw.chance(3)) {
                facts.add(draw.chance(40) ? away(person) : backAgain(person));
            }
        }
    }

    private Absence away(int person) {
        LocalDate until = draw.chance(30) ? null : TODAY.plusDays(draw.between(0, 60));
        return new Absence(people.id(person), TODAY.minusDays(draw.between(0, 100)), until);
    }

    private Absence backAgain(int person) {
        LocalDate until = TODAY.minusDays(draw.between(1, 40));
        return new Absence(people.id(person), until.minusDays(draw.between(4, 120)), until);
    }

    private void conflicts() {
        for (int person = 0; person < size; person++) {
            if (size > 1 && draw.chance(1)) {
                facts.add(conflict(person));
            }
        }
    }

    private Conflict conflict(int person) {
        int other = people.somebodyElse(person, 85);
        int openedAgo = draw.between(1, 150);
        boolean dated = !draw.chance(10);
        Conflict conflict = Conflict.between("c" + people.id(person), people.id(person), people.id(other))
                .about(draw.one(ConflictKind.values()))
                .openedOn(dated ? TODAY.minusDays(openedAgo) : null)
                .recordedBy(draw.chance(80) ? people.id(person) : null);
        if (draw.chance(40)) {
            LocalDate on = TODAY.minusDays(draw.between(0, openedAgo));
            facts.add(ConflictStep.of(conflict.id(), on, draw.one(ConflictStep.Kind.values())));
        }
        if (draw.chance(40)) {
            return draw.chance(30) ? conflict.monitored() : conflict.resolvedOn(TODAY);
        }
        return conflict;
    }

    private void conductReports() {
        for (int person = 0; person < size; person++) {
            if (size > 1 && draw.chance(0.3)) {
                conductReport(person);
            }
        }
    }

    private void conductReport(int person) {
        int receivedAgo = draw.between(0, 200);
        ConductNature nature = draw.chance(30) ? ConductNature.SEXUAL_HARASSMENT : draw.one(ConductNature.values());
        ConductReport report = ConductReport.of(
                        "r" + people.id(person), nature, TODAY.minusDays(receivedAgo), people.id(person))
                .concerning(draw.chance(60) ? people.id(people.somebodyElse(person, 70)) : null)
                .from(draw.one(ConductSource.values()))
                .closedOn(draw.chance(50) ? TODAY.minusDays(draw.between(0, receivedAgo)) : null);
        facts.add(report);
        facts.add(Reporter.of(report.id(), people.id(draw.chance(70) ? person : people.somebodyElse(person, 90))));
    }

    private void measures() {
        for (int team = 0; team < people.numberOfTeams(); team++) {
            int members = people.members(team);
            facts.add(measure(
                    team,
                    Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                    decimal(38, 92),
                    members));
            facts.add(measure(
                    team,
                    Instruments.standard()
                            .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                    decimal(3, 6),
                    members));
        }
    }

    private Measure measure(int team, InstrumentScale scale, String mean, int members) {
        return Measure.of(people.teamId(team), scale, mean)
                .answeredBy(draw.chance(5) ? null : draw.between(Math.max(1, members / 2 - 1), members))
                .agreeing(draw.chance(15) ? null : new BigDecimal("0." + draw.between(55, 95)))
                .answeredOn(draw.chance(3) ? null : TODAY.minusDays(draw.between(10, 400)));
    }

    private String decimal(int least, int most) {
        return draw.between(least, most) + "." + draw.between(10, 99);
    }

    private record Contact(
            long second,
            int from,
            int to,
            Channel channel,
            @Nullable Purpose purpose,
            @Nullable Tone tone) {

        Interaction interaction(SyntheticPeople people) {
            return Interaction.of(Instant.ofEpochSecond(second), people.id(from), people.id(to))
                    .channel(channel)
                    .purpose(purpose)
                    .feltByTo(tone);
        }
    }
}
