package work.connect.rules.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;

/** A data set as the engine sees it, with default rules, and what everybody in it is told about themselves. */
final class DataSet {

    static final ConnectEngine ENGINE = ConnectEngine.standard();
    static final String HANDLER = "an outside handler";

    private static final Path FOLDER = Path.of("..", "..", "shared", "data");

    final Workplace workplace;
    final Assessment assessment;

    private DataSet(Workplace workplace) {
        this.workplace = workplace;
        assessment = ENGINE.assess(workplace);
    }

    static DataSet read(String name, CsvOptions options) {
        return new DataSet(CsvFolder.read(folder(name), options).workplace());
    }

    /** The folder of a data set; where it is absent, the test that asks for it is skipped. */
    static Path folder(String name) {
        Path folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the data set is not here: shared/data/" + name);
        return folder;
    }

    static DataSet of(Workplace workplace) {
        return new DataSet(workplace);
    }

    Report toldTo(String person) {
        return assessment.reportFor(Viewer.employee(person));
    }

    /** The people told of one of these hazards, with the severity. */
    Map<String, Severity> flagged(Set<Hazard> hazards) {
        Map<String, Severity> flagged = new TreeMap<>();
        workplace
                .people()
                .forEach(person -> toldTo(person.id()).findings().stream()
                        .filter(finding -> hazards.contains(finding.hazard()))
                        .map(Finding::severity)
                        .max(Severity::compareTo)
                        .ifPresent(severity -> flagged.put(person.id(), severity)));
        return flagged;
    }

    /** All hazards anybody is told of: people about themselves, a case handler, the organisation. */
    Set<Hazard> told() {
        Set<Hazard> told = new TreeSet<>();
        workplace
                .people()
                .forEach(person -> told.addAll(hazards(toldTo(person.id()).findings())));
        told.addAll(hazards(cases()));
        told.addAll(hazards(assessment.reportFor(Viewer.organisation()).findings()));
        return told;
    }

    List<Finding> cases() {
        return assessment.reportFor(Viewer.caseHandler(HANDLER)).findings();
    }

    private static Set<Hazard> hazards(List<Finding> findings) {
        return findings.stream().map(Finding::hazard).collect(Collectors.toSet());
    }
}
