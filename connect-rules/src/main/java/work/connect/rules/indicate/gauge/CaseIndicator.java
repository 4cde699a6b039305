package work.connect.rules.indicate.gauge;

/** Something measured of a case on record: a conflict or a report. Who may know of it depends on the case. */
public interface CaseIndicator extends Indicator {

    @Override
    String caseId();
}
