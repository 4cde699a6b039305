package work.connect.rules.real;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.hazard.Hazard;

/** Which of our hazards a README's families mean; the same for every set. */
enum Family {
    ISOLATION(Hazard.ISOLATION),
    DISCONNECTION(Hazard.SILOS, Hazard.REMOTE_DISCONNECTION),
    CORROSIVE(Hazard.CORROSIVE_CONNECTION, Hazard.INCIVILITY),
    UNRESOLVED_CONFLICT(Hazard.DYSFUNCTIONAL_CONFLICT, Hazard.DAMAGE_SPREAD, Hazard.UNRESOLVED_TENSION),
    INCIVILITY(Hazard.INCIVILITY),
    HARASSMENT(Hazard.VIOLENCE_THREAT, Hazard.SEXUAL_HARASSMENT, Hazard.HARASSMENT_OTHER, Hazard.BULLYING),
    /** What the soldiers' README asks for by its name. */
    LOW_LEADER_SUPPORT(Hazard.LOW_SUPPORT_SUPERVISOR);

    /** What must not be found where no fact is negative. */
    static final Set<Hazard> NEGATIVE = Stream.of(CORROSIVE, UNRESOLVED_CONFLICT, INCIVILITY, HARASSMENT)
            .flatMap(family -> family.hazards.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Set<Hazard> hazards;

    Family(Hazard... hazards) {
        this.hazards = Collections.unmodifiableSet(EnumSet.copyOf(List.of(hazards)));
    }

    Set<Hazard> hazards() {
        return hazards;
    }
}
