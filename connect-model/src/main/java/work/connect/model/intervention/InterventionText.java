package work.connect.model.intervention;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Audience;

/**
 * How an intervention is worded in one language.
 *
 * @param title a short name in plain words
 * @param firstStep something to do today, for those who act
 * @param wordings what to say to each audience
 * @param caution what to mind, said with it every time; {@code null} when nothing
 * @param variants ways to do it, by the id of the source practice each stands for
 */
public record InterventionText(
        String title,
        String firstStep,
        Map<Audience, String> wordings,
        @Nullable String caution,
        Map<String, String> variants) {

    public InterventionText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(firstStep, "firstStep");
        wordings = Map.copyOf(Objects.requireNonNull(wordings, "wordings"));
        variants = Map.copyOf(Objects.requireNonNull(variants, "variants"));
    }
}
