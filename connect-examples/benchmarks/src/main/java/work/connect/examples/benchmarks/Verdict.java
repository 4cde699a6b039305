package work.connect.examples.benchmarks;

import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;

/** That a rule speaks about a subject, how pressing it is, and how firmly it stands. */
record Verdict(String rule, Subject subject, Severity severity, Confidence confidence) {

    @Override
    public String toString() {
        return rule + "|" + subject + "|" + severity + "|" + confidence;
    }
}
