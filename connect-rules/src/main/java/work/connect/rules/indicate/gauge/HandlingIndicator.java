package work.connect.rules.indicate.gauge;

/** Something measured of how a case is handled. It speaks to those who handle cases and to nobody in the case. */
public interface HandlingIndicator extends CaseIndicator {}
