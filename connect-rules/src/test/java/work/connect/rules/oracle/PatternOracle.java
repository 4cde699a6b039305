package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.CRITICAL;
import static work.connect.model.hazard.Severity.HIGH;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** What several reports about how one person was treated show together: BUL-02, BUL-04 and part of BUL-05. */
final class PatternOracle implements Part {

    private final Facts facts;
    private final Reports reports;

    PatternOracle(Facts facts) {
        this.facts = facts;
        reports = new Reports(facts);
    }

    @Override
    public List<String> rules() {
        return List.of("BUL-02", "BUL-04", "BUL-05");
    }

    @Override
    public void tell(Said said) {
        Set<String> affected = facts.all(ConductReport.class).stream()
                .map(ConductReport::affected)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String person : affected) {
            List<ConductReport> counted = reports.countedAbout(person);
            patterns(person, counted, said);
            severalSources(person, counted, said);
        }
        for (Person person : facts.people()) {
            unknown(person, said);
        }
    }

    private void unknown(Person person, Said said) {
        Subject subject = Subject.person(person.id());
        boolean kept = facts.keeps(Register.CONDUCT_REPORTS);
        for (String rule : rules()) {
            boolean known = kept && (!rule.equals("BUL-04") || facts.ties().closeTiesAreKnown(person));
            said.note(rule, subject, known ? Answer.SILENT : Answer.UNKNOWN);
        }
    }

    private void patterns(String person, List<ConductReport> counted, Said said) {
        Set<String> concerned = new TreeSet<>();
        counted.forEach(report -> reports.concerned(report).ifPresent(concerned::add));
        for (String other : concerned) {
            List<ConductReport> both = counted.stream()
                    .filter(report -> reports.concerned(report).equals(Optional.of(other)))
                    .toList();
            boolean open = both.stream().anyMatch(ConductReport::isOpen);
            if (open && reports.acts(both).size() >= 2) {
                Subject subject = Subject.person(person);
                Set<String> cases = both.stream().map(ConductReport::id).collect(Collectors.toSet());
                said.note("BUL-02", subject, cases, Answer.speaks(HIGH, Confidence.HIGH));
                boolean above = both.stream().anyMatch(facts::isFromAbove);
                said.note("BUL-05", subject, cases, Answer.when(above, CRITICAL, Confidence.HIGH));
            }
        }
    }

    private void severalSources(String person, List<ConductReport> counted, Said said) {
        List<ConductReport> recent = counted.stream()
                .filter(report -> reports.concerned(report).isPresent())
                .filter(report -> report.isOpen() || reports.age(report) <= 90)
                .sorted(Comparator.comparing(ConductReport::receivedOn))
                .toList();
        long sources = recent.stream().map(reports::concerned).distinct().count();
        if (sources < 3 || recent.stream().noneMatch(ConductReport::isOpen)) {
            return;
        }
        Subject subject = Subject.person(person);
        Set<String> cases = recent.stream().map(ConductReport::id).collect(Collectors.toSet());
        said.note("BUL-04", subject, cases, Answer.speaks(sources >= 5 ? CRITICAL : HIGH, Confidence.HIGH));
        Stream.ofNullable(facts.personHere(person))
                .filter(here -> facts.ties().closeTiesAreKnown(here))
                .filter(here -> facts.ties().closeTies(here) < 2)
                .forEach(here -> said.note(
                        "BUL-04",
                        subject,
                        cases,
                        Answer.speaks(CRITICAL, facts.ties().confidence(here))));
    }
}
