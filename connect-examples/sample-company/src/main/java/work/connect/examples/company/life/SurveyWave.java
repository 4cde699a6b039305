package work.connect.examples.company.life;

import static work.connect.examples.company.life.Days.day;
import static work.connect.model.assessment.Unit.PERSON;
import static work.connect.model.assessment.Unit.TEAM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Wave;

/** The three surveys of the nine months. Each asks about all there is. */
public enum SurveyWave {
    WINTER(day("2026-01-19"), day("2026-01-30")),
    SPRING(day("2026-05-11"), day("2026-05-22")),
    SUMMER(day("2026-08-10"), day("2026-08-21"));

    /** What is asked of teams, in the order of {@link Construct}. */
    static final List<Construct> OF_TEAMS = Arrays.stream(Construct.values())
            .filter(construct -> construct.units().contains(TEAM))
            .toList();

    /** What is asked of people for themselves alone. */
    static final List<Construct> OF_PEOPLE = Arrays.stream(Construct.values())
            .filter(construct -> construct.units().contains(PERSON) && !OF_TEAMS.contains(construct))
            .toList();

    private final LocalDate from;
    private final LocalDate until;

    SurveyWave(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public LocalDate until() {
        return until;
    }

    /** The wave as the company records it. */
    public Wave fact() {
        return Wave.of(id(), until, Construct.values()).from(from);
    }
}
