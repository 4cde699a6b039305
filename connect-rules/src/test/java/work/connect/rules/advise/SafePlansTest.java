package work.connect.rules.advise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.Trait;
import work.connect.model.people.Person;
import work.connect.rules.appraise.Concern;
import work.connect.rules.clear.Cleared;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.engine.CompiledRules;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.say.Language;
import work.connect.rules.say.Said;

/**
 * Whatever else is found beside it: where somebody is treated badly, no plan that they or a case handler reads asks them to
 * be social, to sit at one table, to let off steam or to go to the one who leads them. Every pair of rules is tried.
 */
class SafePlansTest {

    private static final Set<Trait> UNSAFE = Set.of(Trait.SOCIAL, Trait.JOINT, Trait.VENTING, Trait.THROUGH_LEADER);

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final List<DetectRule> RULES = Stream.of(RuleBook.standard(), RuleBook.telemetry())
            .flatMap(SafePlansTest::rulesOf)
            .toList();
    private static final Advise ADVISE = new Advise(CATALOGUE, Set.of(), compiled());

    private static final ConductReport REPORT = ConductReport.of(
                    "r1", ConductNature.PHYSICAL_ASSAULT, LocalDate.parse("2026-08-20"), "pat")
            .concerning("kim");
    private static final Workplace WORKPLACE = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
            .add(Person.of("pat", "desk").ledBy("lea"))
            .add(Person.of("kim", "desk").ledBy("lea"))
            .add(Person.of("lea", "desk"))
            .add(Person.of("han", "office"))
            .add(REPORT)
            .build();

    private static Stream<DetectRule> rulesOf(RuleBook book) {
        return book.checkedFiles(Detect.STAGE).stream()
                .flatMap(file -> file.rules().stream())
                .map(DetectRule::of);
    }

    private static Supplier<CompiledRules> compiled() {
        List<RuleFile> files = RuleBook.standard().checkedFiles(Advise.STAGE);
        CompiledRules rules = RuleCompiler.shipped(files.get(0).packageName());
        return () -> rules;
    }

    /** The rules about how one person is treated. */
    static Stream<DetectRule> aboutConduct() {
        return RULES.stream()
                .filter(rule -> rule.rule().unit() == Unit.PERSON)
                .filter(rule -> rule.classes().contains(DisclosureClass.CONDUCT));
    }

    /** The rules that a plan about one person or two can come from. */
    private static List<DetectRule> aboutPeople() {
        return RULES.stream()
                .filter(rule -> rule.rule().unit() == Unit.PERSON || rule.rule().unit() == Unit.PAIR)
                .toList();
    }

    private static Concern concern(DetectRule rule, String about) {
        Subject subject = rule.rule().unit() == Unit.PAIR ? Subject.pair("pat", "kim") : Subject.person("pat");
        Detection found = new Detection(
                rule, subject, rule.isAboutCases() ? "r1" : "", 1, Severity.HIGH, Confidence.HIGH, List.of());
        return new Concern(
                rule,
                subject,
                Said.text(about),
                found.caseId(),
                Severity.HIGH,
                List.of(),
                List.of(),
                Set.of(),
                found,
                null);
    }

    private static Cleared cleared(List<ConductReport> reports) {
        return new Cleared(
                List.of(), List.of(), reports, false, false, List.of(), List.of(), List.of(), List.of(), Set.of());
    }

    private static List<String> unsafe(Viewer reader, List<ConductReport> reports, DetectRule... rules) {
        List<Concern> concerns = Stream.of(rules)
                .map(rule -> concern(rule, reader.equals(Viewer.employee("pat")) ? "you" : rule.id()))
                .toList();
        return ADVISE.plan(WORKPLACE, reader, cleared(reports), concerns, Language.ENGLISH).stream()
                .map(Recommendation::intervention)
                .filter(key -> UNSAFE.stream().anyMatch(CATALOGUE.get(key)::is))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("aboutConduct")
    void thePlanOfThePersonIsSafeWhateverElseIsFound(DetectRule conduct) {
        for (DetectRule other : aboutPeople()) {
            assertThat(unsafe(Viewer.employee("pat"), known(conduct), conduct, other))
                    .as(other.rule().name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("aboutConduct")
    void thePlanOfACaseHandlerIsSafeWhateverElseIsFound(DetectRule conduct) {
        for (DetectRule other : aboutPeople()) {
            assertThat(unsafe(Viewer.caseHandler("han"), List.of(REPORT), conduct, other))
                    .as(other.rule().name())
                    .isEmpty();
        }
    }

    /** What somebody answered is no report, and nobody else knows of it. */
    private static List<ConductReport> known(DetectRule conduct) {
        return conduct.isAboutCases() ? List.of(REPORT) : List.of();
    }

    @Test
    void withoutConductSuchActionsAreOffered() {
        assertThat(aboutPeople().stream()
                        .filter(rule -> !rule.classes().contains(DisclosureClass.CONDUCT))
                        .filter(rule ->
                                !unsafe(Viewer.employee("pat"), List.of(), rule).isEmpty()))
                .hasSizeGreaterThan(10);
    }
}
