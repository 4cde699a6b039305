package work.connect.rules.indicate.gauge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.KeptRecord;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;

/** Takes down what gauges measure, and what they could not. */
public final class Readings {

    private final List<Indicator> measured = new ArrayList<>();
    private final List<Unknown> unknowns = new ArrayList<>();

    /** Something was measured. */
    public void add(Indicator indicator) {
        measured.add(indicator);
    }

    /** All that was measured since this was asked last. */
    public List<Indicator> taken() {
        List<Indicator> taken = List.copyOf(measured);
        measured.clear();
        return taken;
    }

    /** Something could not be measured of a person. */
    public void unknown(Class<? extends Indicator> indicator, String person, Gap gap, @Nullable DataNeed need) {
        unknowns.add(new Unknown(indicator, "", new Subject.Person(person), gap, need));
    }

    /** Something could not be measured. */
    public void unknown(Unknown unknown) {
        unknowns.add(unknown);
    }

    /** Where a register is not kept, these cannot be measured of anybody. */
    @SafeVarargs
    public final void unlessKept(Workplace workplace, KeptRecord register, Class<? extends Indicator>... indicators) {
        if (!workplace.keeps(register)) {
            for (Class<? extends Indicator> indicator : indicators) {
                unknowns.add(Unknown.forEverybody(indicator, Gap.REGISTER_NOT_KEPT, DataNeed.register(register)));
            }
        }
    }

    /** All that could not be measured. */
    public List<Unknown> unknowns() {
        return List.copyOf(unknowns);
    }
}
