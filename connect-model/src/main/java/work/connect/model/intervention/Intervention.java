package work.connect.model.intervention;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Audience;
import work.connect.model.fact.Several;
import work.connect.model.people.Preference;

/**
 * Something that helps, worded for each audience it is meant for.
 *
 * @param key its name in rule files, such as {@code ONE_TO_ONE}
 * @param title a short name in plain words
 * @param level how deep it reaches
 * @param effort from 1 (an hour) to 3 (a project)
 * @param traits what can make it wrong for somebody; in no order
 * @param vetoedBy the wishes that rule it out in a person's own plan; in no order
 * @param wordings what to say to each audience; an audience without a wording is never offered it
 * @param caution what to mind, said with it every time; {@code null} when nothing
 * @param reviewAfterDays after how many days to look whether it helped
 * @param origin where it comes from: ids of the source practices, or of the regulators' controls
 */
public record Intervention(
        String key,
        String title,
        ControlLevel level,
        int effort,
        Set<Trait> traits,
        Set<Preference> vetoedBy,
        Map<Audience, String> wordings,
        @Nullable String caution,
        int reviewAfterDays,
        List<String> origin) {

    public Intervention {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(level, "level");
        traits = Several.copy("traits", traits);
        vetoedBy = Several.copy("vetoedBy", vetoedBy);
        wordings = Map.copyOf(Objects.requireNonNull(wordings, "wordings"));
        origin = Several.copy("origin", origin);
    }

    /** Whether there is something to say to this audience. */
    public boolean isFor(Audience audience) {
        return wordings.containsKey(audience);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
