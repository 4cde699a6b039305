package work.connect.rules.oracle;

import static work.connect.model.conduct.ConductNature.REMARKS_ABOUT_APPEARANCE;
import static work.connect.model.conduct.ConductNature.SEXUAL_HARASSMENT;
import static work.connect.model.hazard.Severity.CRITICAL;
import static work.connect.model.hazard.Severity.HIGH;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.Confidence;

/** What the organisation does about reports, and how many there are of sexual harassment: SH-02 and HAR-02. */
final class HandlingOracle implements Part {

    private final Facts facts;
    private final Reports reports;

    HandlingOracle(Facts facts) {
        this.facts = facts;
        reports = new Reports(facts);
    }

    @Override
    public List<String> rules() {
        return List.of("SH-02", "HAR-02");
    }

    @Override
    public void tell(Said said) {
        for (ConductReport report : facts.all(ConductReport.class)) {
            if (report.isOpen()) {
                waiting(report, said);
            }
        }
        boolean again = facts.all(ConductReport.class).stream().anyMatch(this::isOneOfTwoFromOneTeam);
        boolean kept = facts.keeps(Register.CONDUCT_REPORTS);
        said.note("SH-02", Subject.ORGANISATION, Answer.when(again && kept, CRITICAL, Confidence.HIGH));
        if (!kept) {
            rules().forEach(rule -> said.note(rule, Subject.ORGANISATION, Answer.UNKNOWN));
        }
    }

    private void waiting(ConductReport report, Said said) {
        LocalDate last = Stream.of(report.receivedOn(), report.lastActionOn(), report.protectedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
        long days = facts.daysSince(last);
        Set<String> cases = Set.of(report.id());
        boolean sexual = report.natures().contains(SEXUAL_HARASSMENT);
        said.note("SH-02", Subject.ORGANISATION, cases, Answer.when(sexual && days > 30, CRITICAL, Confidence.HIGH));
        said.note(
                "HAR-02",
                Subject.ORGANISATION,
                cases,
                Answer.when(!sexual && days > 30, days > 60 ? CRITICAL : HIGH, Confidence.HIGH));
    }

    private boolean isOneOfTwoFromOneTeam(ConductReport report) {
        List<ConductReport> fromTheTeam = facts.all(ConductReport.class).stream()
                .filter(HandlingOracle::isSexual)
                .filter(Reports::stands)
                .filter(other -> facts.daysSince(other.receivedOn()) <= 365)
                .filter(other -> teamOf(other).equals(teamOf(report)))
                .toList();
        return reports.acts(fromTheTeam).size() >= 2;
    }

    private Set<String> teamOf(ConductReport report) {
        return facts.teamsOn(report.affected(), report.receivedOn());
    }

    private static boolean isSexual(ConductReport report) {
        return report.natures().contains(SEXUAL_HARASSMENT) || report.natures().contains(REMARKS_ABOUT_APPEARANCE);
    }
}
