package work.connect.rules.indicate.gauge;

import java.util.Set;

/** Something measured of a case on record: a conflict or a report. Who may know of it depends on the case. */
public interface CaseIndicator extends Indicator {

    @Override
    String caseId();

    /** Every case it rests on. Only those who may know of each of them may know of it. */
    default Set<String> cases() {
        return Set.of(caseId());
    }
}
