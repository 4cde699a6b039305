package work.connect.model.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.Actor;
import work.connect.model.intervention.ControlLevel;

/**
 * Something that is likely to help. It is advice: a person decides.
 *
 * @param intervention the key of the intervention, such as {@code ONE_TO_ONE}
 * @param about whom or what it is for, as this reader may know it; several are joined by commas
 * @param title a short name in plain words
 * @param wording what to do, said to this reader
 * @param firstStep what to do today; only for a reader who is among those who act, {@code null} for others
 * @param level how deep it reaches
 * @param by who acts, in the order of the constants
 * @param hazards what it is meant to ease, in the order of the hazards
 * @param caution what to mind; {@code null} when nothing
 * @param reviewAfterDays after how many days to look whether it helped
 * @param origin where the idea comes from
 */
public record Recommendation(
        String intervention,
        String about,
        String title,
        String wording,
        @Nullable String firstStep,
        ControlLevel level,
        List<Actor> by,
        List<Hazard> hazards,
        @Nullable String caution,
        int reviewAfterDays,
        List<String> origin) {

    public Recommendation {
        Objects.requireNonNull(intervention, "intervention");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(level, "level");
        by = List.copyOf(by);
        hazards = List.copyOf(hazards);
        origin = List.copyOf(origin);
    }

    /** The same advice for somebody else. */
    public Recommendation about(String about) {
        return new Recommendation(
                intervention, about, title, wording, firstStep, level, by, hazards, caution, reviewAfterDays, origin);
    }
}
