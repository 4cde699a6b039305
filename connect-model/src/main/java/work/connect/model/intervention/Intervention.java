package work.connect.model.intervention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.fact.Several;
import work.connect.model.hazard.Hazard;
import work.connect.model.people.Preference;

/**
 * Something that helps, worded for each audience it is meant for. Sets are in no order.
 *
 * @param key its name in rule files, such as {@code ONE_TO_ONE}
 * @param level how deep it reaches
 * @param by who acts
 * @param setting where it can happen
 * @param addresses what it is meant to ease
 * @param effort from 1 (an hour) to 3 (a project)
 * @param evidence what speaks for it: law, a regulator or a trial (E1), published research (E2), practice (E3)
 * @param traits what can make it wrong for somebody
 * @param vetoedBy the wishes that rule it out in a person's own plan
 * @param cautions the ids of the cautions of the source articles that it heeds, such as {@code X2}
 * @param reviewAfterDays after how many days to look whether it helped; at least one
 * @param origin where it comes from: ids of the source practices, of the regulators' controls, or of our decisions
 * @param text how it is worded; an audience without a wording is never offered it
 */
public record Intervention(
        String key,
        ControlLevel level,
        Set<Actor> by,
        Setting setting,
        Set<Hazard> addresses,
        int effort,
        EvidenceGrade evidence,
        Set<Trait> traits,
        Set<Preference> vetoedBy,
        List<String> cautions,
        int reviewAfterDays,
        List<String> origin,
        InterventionText text) {

    public static final int LEAST_EFFORT = 1;
    public static final int MOST_EFFORT = 3;

    public Intervention {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(text, "text");
        if (effort < LEAST_EFFORT || effort > MOST_EFFORT || reviewAfterDays < 1) {
            throw new IllegalArgumentException(
                    "An effort is from %s to %s, and a review at least a day later. Check the intervention (%s)."
                            .formatted(LEAST_EFFORT, MOST_EFFORT, key));
        }
        by = Several.copy("by", by);
        addresses = Several.copy("addresses", addresses);
        traits = Several.copy("traits", traits);
        vetoedBy = Several.copy("vetoedBy", vetoedBy);
        cautions = Several.copy("cautions", cautions);
        origin = Several.copy("origin", origin);
    }

    /** The same, in other words. */
    public Intervention in(InterventionText words) {
        return new Intervention(
                key,
                level,
                by,
                setting,
                addresses,
                effort,
                evidence,
                traits,
                vetoedBy,
                cautions,
                reviewAfterDays,
                origin,
                words);
    }

    /** Whether there is something to say to this audience. */
    public boolean isFor(Audience audience) {
        return text.wordings().containsKey(audience);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** What a reader who acts can do today; empty for a reader who is not among those who act. */
    public Optional<String> firstStepFor(Audience audience) {
        return Optional.of(text.firstStep()).filter(step -> isFor(audience) && isDoneBy(audience));
    }

    private boolean isDoneBy(Audience audience) {
        return switch (audience) {
            case PERSON -> by.contains(Actor.PERSON);
            case LEADER -> by.contains(Actor.LEADER);
            case WELLBEING -> by.contains(Actor.HR);
            case CASE_HANDLER -> by.contains(Actor.CASE_HANDLER);
            case ORGANISATION -> by.contains(Actor.SENIOR_LEADERS);
            case WORKER_REPRESENTATIVE -> false;
        };
    }
}
