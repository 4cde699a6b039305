package work.connect.rules.indicate.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.people.Change;
import work.connect.model.people.Team;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures whether the news of a change reaches those it touches. */
final class NewsGauge implements Gauge {

    private static final DataNeed REACHED = DataNeed.column(FactType.CHANGES, "reached");
    private static final DataNeed CHANNELS = DataNeed.column(FactType.CHANGES, "channels");
    private static final int WORKDAYS = 5;
    private static final int DAYS = 90;
    private static final int ALL = 100;

    private final Roster roster;
    private final Workplace workplace;
    private final Changes changes;
    private final Presence presence;
    private final Map<String, List<Integer>> parts = new HashMap<>();
    private final Map<String, Integer> touched = new HashMap<>();

    NewsGauge(Roster roster, Changes changes, Presence presence) {
        this.roster = roster;
        this.changes = changes;
        this.presence = presence;
        workplace = roster.workplace();
        for (int team = 0; team < roster.teams(); team++) {
            for (Team unit : changes.units(roster.teamId(team))) {
                parts.computeIfAbsent(unit.id(), first -> new ArrayList<>()).add(team);
            }
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(
                workplace,
                Register.CHANGES,
                NewsReach.class,
                NewsReachForAll.class,
                NewsChannels.class,
                NewsChannelsForAll.class);
    }

    @Override
    public void team(int team, Readings readings) {
        String id = roster.teamId(team);
        int people = roster.members(team).length;
        List<Change> told = told(changes.touching(id));
        if (people > 0 && !told.isEmpty()) {
            OptionalInt reach = reach(told);
            OptionalInt channels = channels(told);
            reach.ifPresent(percent -> readings.add(new NewsReach(id, percent, people)));
            channels.ifPresent(number -> readings.add(new NewsChannels(id, number, people)));
            unless(reach, NewsReach.class, Subject.team(id), REACHED, readings);
            unless(channels, NewsChannels.class, Subject.team(id), CHANNELS, readings);
        }
    }

    @Override
    public void organisation(Readings readings) {
        List<Change> told = told(changes.touchingAll());
        if (!told.isEmpty()) {
            OptionalInt reach = reach(told);
            OptionalInt channels = channels(told);
            reach.ifPresent(percent -> readings.add(new NewsReachForAll(percent, roster.size())));
            channels.ifPresent(number -> readings.add(new NewsChannelsForAll(number, roster.size())));
            unless(reach, NewsReachForAll.class, Subject.ORGANISATION, REACHED, readings);
            unless(channels, NewsChannelsForAll.class, Subject.ORGANISATION, CHANNELS, readings);
        }
    }

    private static void unless(
            OptionalInt known,
            Class<? extends Indicator> indicator,
            Subject subject,
            DataNeed need,
            Readings readings) {
        if (known.isEmpty()) {
            readings.unknown(new Unknown(indicator, "", subject, Gap.REGISTER_NOT_KEPT, need));
        }
    }

    /** The changes people were told of some time ago, but not so long ago that it no longer matters. */
    private List<Change> told(List<Change> touching) {
        return workplace.keeps(Register.CHANGES)
                ? touching.stream()
                        .filter(change -> change.announcedOn() != null && isDue(change.announcedOn()))
                        .toList()
                : List.of();
    }

    private boolean isDue(LocalDate announced) {
        return announced.toEpochDay() >= roster.today() - DAYS
                && workplace.calendar().workdaysAfter(announced, workplace.today()) >= WORKDAYS;
    }

    private static OptionalInt channels(List<Change> told) {
        return told.stream()
                .mapToInt(change -> change.channels().size())
                .filter(channels -> channels > 0)
                .min();
    }

    private OptionalInt reach(List<Change> told) {
        return told.stream()
                .filter(change -> change.reached() != null && touched(change) > 0)
                .mapToInt(change ->
                        (int) Math.min(ALL, (long) ALL * Objects.requireNonNull(change.reached()) / touched(change)))
                .min();
    }

    private int touched(Change change) {
        return touched.computeIfAbsent(change.id(), first -> (int) members(change.team())
                .filter(person -> couldHear(person, Objects.requireNonNull(change.announcedOn())))
                .count());
    }

    private IntStream members(@Nullable String team) {
        return team == null
                ? IntStream.range(0, roster.size())
                : parts.getOrDefault(team, List.of()).stream().flatMapToInt(part -> IntStream.of(roster.members(part)));
    }

    /** Whether somebody was here when it was announced and has not been away ever since. */
    private boolean couldHear(int person, LocalDate announced) {
        long day = announced.toEpochDay();
        return roster.startedOn(person) <= day && presence.days(person, day - 1, roster.today()) > 0;
    }
}
