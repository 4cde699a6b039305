package work.connect.rules.indicate.conduct;

import java.util.EnumSet;
import java.util.Set;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductSource;

/** Which kinds of conduct are counted together. */
final class Natures {

    /** What workplace incivility is asked by: belittling, ignoring, prying, excluding, whatever was meant by it. */
    static final Set<ConductNature> UNCIVIL = EnumSet.of(
            ConductNature.REMARKS_ABOUT_APPEARANCE,
            ConductNature.GOSSIP_OR_FALSE_ACCUSATION,
            ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION,
            ConductNature.HUMILIATION_BEFORE_OTHERS,
            ConductNature.CONTROLLING_MICROMANAGEMENT,
            ConductNature.ROLE_UNDERMINED,
            ConductNature.IGNORED_OR_EXCLUDED,
            ConductNature.WORK_UNDERMINED_OR_CREDIT_TAKEN,
            ConductNature.REMARKS_ABOUT_HEALTH_OR_SICK_LEAVE);

    /** What is called violence, threat or harassment where it is reported. */
    static final Set<ConductNature> HARM = EnumSet.of(
            ConductNature.REMARKS_ABOUT_APPEARANCE,
            ConductNature.SEXUAL_HARASSMENT,
            ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION,
            ConductNature.PHYSICAL_ASSAULT,
            ConductNature.LESS_FAVOURABLE_TREATMENT,
            ConductNature.REMARKS_ABOUT_HEALTH_OR_SICK_LEAVE);

    private Natures() {}

    /** Whether somebody met with incivility that did not come from outside alone. */
    static boolean isUncivil(ConductExperience experience) {
        return experience.natures().stream().anyMatch(UNCIVIL::contains) && isFromWithin(experience);
    }

    static boolean isFromWithin(ConductExperience experience) {
        return experience.sources().isEmpty()
                || experience.sources().stream().anyMatch(source -> !source.isFromOutside());
    }

    /** Whether it came from somebody with power over the person. */
    static boolean isFromAbove(ConductExperience experience) {
        return experience.sources().contains(ConductSource.OWN_LEADER)
                || experience.sources().contains(ConductSource.OTHER_SENIOR_PERSON);
    }

    /** Whether it is not said who it came from, or not known. */
    static boolean isFromNobodyKnown(ConductExperience experience) {
        return experience.sources().stream().allMatch(source -> source == ConductSource.NOT_SAID);
    }
}
