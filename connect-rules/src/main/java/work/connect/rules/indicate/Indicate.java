package work.connect.rules.indicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;
import work.connect.rules.budget.Cancellation;
import work.connect.rules.indicate.gauge.ContactReader;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Ground;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures a workplace by the gauges that give what is asked for. Whatever the order of the facts, the indicators are the same. */
public final class Indicate {

    /** A batch is closed once it holds this many people; sessions of some hundred people or more cost least. */
    private static final int PEOPLE_PER_BATCH = 1_000;

    private static final int CONTACTS_BETWEEN_CHECKS = 1_024;

    private final Workplace workplace;
    private final Cancellation cancellation;
    private final Roster roster;
    private final List<Gauge> gauges;
    private final List<ContactReader> readers;
    private final Readings readings = new Readings();
    private final List<List<Profile>> batches = new ArrayList<>();
    private List<Profile> batch = new ArrayList<>();

    private Indicate(
            Workplace workplace, Gauges gauges, Collection<? extends Class<?>> asked, Cancellation cancellation) {
        this.workplace = workplace;
        this.cancellation = cancellation;
        Ground ground = new Ground(workplace);
        roster = ground.roster();
        List<Gauge> made = new ArrayList<>();
        List<Gauge> measuring = new ArrayList<>();
        for (GaugeMaker maker : gauges.makers()) {
            if (maker.isAsked(asked)) {
                cancellation.check();
                Gauge gauge = maker.on(ground);
                made.add(gauge);
                measuring.add(gauges.isShipped(maker) ? gauge : new OwnGauge(maker, gauge, roster));
            }
        }
        readers = ground.readers(made);
        this.gauges = List.copyOf(measuring);
    }

    /** All that can be measured in this workplace by the gauges we ship. */
    public static Indicators from(Workplace workplace) {
        return from(workplace, Gauges.STANDARD, Gauges.STANDARD.kinds());
    }

    /**
     * What is asked for, as far as it can be measured in this workplace.
     *
     * @param asked the kinds of indicators that somebody asks for; others come with them where one gauge gives both
     */
    public static Indicators from(Workplace workplace, Gauges gauges, Collection<? extends Class<?>> asked) {
        return from(workplace, gauges, asked, Cancellation.never());
    }

    /**
     * The same, unless it is cancelled: it is asked between any two people and any two gauges.
     *
     * @throws CancellationException when it was cancelled, or the thread was interrupted
     */
    public static Indicators from(
            Workplace workplace, Gauges gauges, Collection<? extends Class<?>> asked, Cancellation cancellation) {
        return new Indicate(workplace, gauges, asked, cancellation).indicators();
    }

    private Indicators indicators() {
        readContacts();
        each(gauge -> gauge.everybody(readings));
        int people = 0;
        for (int team = 0; team < roster.teams(); team++) {
            team(team);
            people += roster.members(team).length;
            if (people >= PEOPLE_PER_BATCH) {
                closeBatch();
                people = 0;
            }
        }
        elsewhere();
        each(gauge -> gauge.organisation(readings));
        closeProfile(Subject.ORGANISATION);
        closeBatch();
        return new Indicators(batches, readings.unknowns());
    }

    /** Goes through the interactions once, for all gauges. */
    private void readContacts() {
        if (readers.isEmpty()) {
            return;
        }
        int read = 0;
        for (Interaction interaction : workplace.interactions()) {
            if (++read % CONTACTS_BETWEEN_CHECKS == 0) {
                cancellation.check();
            }
            int from = roster.positionOf(interaction.from());
            int to = roster.positionOf(interaction.to());
            for (int i = 0; i < readers.size(); i++) {
                readers.get(i).read(interaction, from, to);
            }
        }
    }

    private void each(Consumer<Gauge> measure) {
        for (Gauge gauge : gauges) {
            cancellation.check();
            measure.accept(gauge);
        }
    }

    private void team(int team) {
        each(gauge -> gauge.pairs(team, readings));
        closePairs();
        for (int person : roster.members(team)) {
            cancellation.check();
            for (int i = 0; i < gauges.size(); i++) {
                gauges.get(i).person(person, readings);
            }
            closeProfile(new Subject.Person(roster.id(person)));
        }
        each(gauge -> gauge.team(team, readings));
        closeProfile(new Subject.Team(roster.teamId(team)));
    }

    private void elsewhere() {
        for (Person person : workplace.peopleElsewhere()) {
            each(gauge -> gauge.elsewhere(person.id(), readings));
            closeProfile(new Subject.Person(person.id()));
        }
    }

    /** Several gauges may have measured the same pair. */
    private void closePairs() {
        Map<Subject, List<Indicator>> pairs = new TreeMap<>();
        for (Indicator indicator : readings.taken()) {
            pairs.computeIfAbsent(indicator.subject(), pair -> new ArrayList<>())
                    .add(indicator);
        }
        pairs.forEach((pair, indicators) -> batch.add(new Profile(pair, indicators)));
    }

    /** All that was measured since the last profile is of this subject. */
    private void closeProfile(Subject subject) {
        List<Indicator> measured = readings.taken();
        if (!measured.isEmpty()) {
            batch.add(new Profile(subject, measured));
        }
    }

    private void closeBatch() {
        batches.add(batch);
        batch = new ArrayList<>(batch.size());
    }
}
