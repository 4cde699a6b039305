package work.connect.examples.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import work.connect.examples.company.life.Background;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.SurveyWave;
import work.connect.examples.company.life.TeamLife;
import work.connect.examples.company.stories.Stories;
import work.connect.examples.company.stories.Story;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;

/**
 * An invented company, the same to the letter each time it is made, whatever the machine.
 *
 * <pre>{@code
 * Workplace workplace = SampleCompany.standard().workplace();
 * SampleCompany.of(Size.of(1_000_000).weeks(4), 50).tell(fact -> ...);
 * }</pre>
 *
 * <p>Sixteen teams of 150 people make a block. A larger company is made of many blocks of the same teams. In the first
 * block each team but the management has its story; what goes wrong elsewhere is drawn by chance.
 */
public final class SampleCompany {

    /** As many people as in the standard company. */
    public static final int USUAL_SIZE = OrgChart.BLOCK;

    /** As much trouble as in the standard company. */
    public static final int USUAL_TROUBLE = 100;

    private static final int MOST_TROUBLE = 250;
    private static final long SEED = 20260901L;

    private final Size size;
    private final int trouble;
    private final OrgChart chart;
    private final List<Story> stories;
    private final Map<String, Story> byTeam;

    private SampleCompany(Size size, int trouble) {
        this.size = size;
        this.trouble = trouble;
        this.chart = new OrgChart(size.people());
        boolean isLarge = size.people() >= USUAL_SIZE && size.weeks() == Size.MOST_WEEKS;
        this.stories = trouble > 0 && isLarge ? Stories.all() : List.of();
        this.byTeam = stories.stream().collect(Collectors.toUnmodifiableMap(Story::team, Function.identity()));
    }

    /** The company of 150 people with all stories. */
    public static SampleCompany standard() {
        return of(Size.of(USUAL_SIZE), USUAL_TROUBLE);
    }

    /**
     * A company of any size.
     *
     * @param trouble how much goes wrong, in percent of the usual, from 0 to 250. With 0 nothing does, and there are no
     *     stories; nor are there any in a company of less than a block, or of less than nine months
     * @throws IllegalArgumentException when the trouble is out of its range
     */
    public static SampleCompany of(Size size, int trouble) {
        Size.between(0, trouble, MOST_TROUBLE, "percent of trouble");
        return new SampleCompany(size, trouble);
    }

    /** Who works where, to find the people of a story. */
    public OrgChart chart() {
        return chart;
    }

    /** The stories told of it. */
    public List<Story> stories() {
        return stories;
    }

    /** Tells all facts, one team after the other; no more than one team is held at a time. */
    public void tell(Consumer<Fact> listener) {
        for (SurveyWave wave : SurveyWave.values()) {
            listener.accept(wave.fact());
        }
        new Background(chart, SEED, since()).teams().forEach(team -> {
            happenTo(team);
            Background.tell(team, listener);
        });
    }

    private void happenTo(TeamLife team) {
        if (stories.isEmpty() || !team.isInTheFirstBlock()) {
            Trouble.mayBefall(team, trouble);
        } else if (byTeam.containsKey(team.id())) {
            byTeam.get(team.id()).tell(team);
        }
    }

    /** The whole company as a workplace, every register kept since the first day of which anything is told. */
    public Workplace workplace() {
        Workplace.Builder builder = builder();
        tell(builder::add);
        return builder.build();
    }

    /** A workplace without facts yet: the moment, the calendar, the registers. */
    public Workplace.Builder builder() {
        Workplace.Builder builder = Workplace.asOf(Days.NOW, Days.ZONE).calendar(Days.CALENDAR);
        for (Register register : Register.values()) {
            builder.keeps(register, since());
        }
        return builder;
    }

    private LocalDate since() {
        return Days.LAST.minusWeeks(size.weeks());
    }
}
