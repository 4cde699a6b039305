package work.connect.examples.company.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import work.connect.model.connection.Interaction;
import work.connect.model.fact.Fact;

/** The life of all teams, one team at a time. */
public final class Background {

    private static final List<Habit> HABITS = List.of(
            new Belonging(),
            new Ties(),
            new OneToOnes(),
            new Meetings(),
            new EverydayContacts(),
            new Thanks(),
            new Help(),
            new Growth(),
            new Visits(),
            new Promises(),
            new Concerns(),
            new Events(),
            new Surveys());

    private static final Comparator<Interaction> BY_TIME = Comparator.comparing(Interaction::at)
            .thenComparing(Interaction::from)
            .thenComparing(Interaction::to)
            .thenComparing(interaction ->
                    interaction.purpose() == null ? "" : interaction.purpose().name());

    private final OrgChart chart;
    private final long seed;
    private final LocalDate since;

    /** @param since the first day of which anything is told */
    public Background(OrgChart chart, long seed, LocalDate since) {
        this.chart = chart;
        this.seed = seed;
        this.since = since;
    }

    /** Every team in turn, as it would be if nothing special happened in it. Each is made when it is reached. */
    public Stream<TeamLife> teams() {
        return IntStream.range(0, chart.blocks())
                .boxed()
                .flatMap(block -> chart.teams(block).stream())
                .map(plan -> new TeamLife(plan, chart, seed, since));
    }

    /** Tells all of a team: what stories added, and its ordinary life. Interactions come last, the oldest first. */
    public static void tell(TeamLife life, Consumer<Fact> listener) {
        HABITS.forEach(habit -> habit.live(life));
        life.facts().stream().filter(fact -> !(fact instanceof Interaction)).forEach(listener);
        life.facts().stream()
                .filter(Interaction.class::isInstance)
                .map(Interaction.class::cast)
                .sorted(BY_TIME)
                .forEach(listener);
    }
}
